import { expect, test } from "@jest/globals";
import { sheetText } from "../../../src/core/schema/sheet-values.ts";

const names = { fields: new Map([["reason", "理由"]]), organizations: new Map<string, string>() };

test("codes and identifiers are written in words; those without any as they are", () => {
  expect(sheetText("date", { words: { date: "日付" } }, names)).toBe("日付");
  expect(sheetText("geopoint", { words: { date: "日付" } }, names)).toBe("geopoint");
  expect(sheetText(["reason", "due"], "fields", names)).toBe("理由、due");
});

test("what is not set leaves the cell empty", () => {
  expect(sheetText(undefined, "text", names)).toBeNull();
  expect(sheetText(false, "flag", names)).toBeNull();
  expect(sheetText([""], "list", names)).toBeNull();
});
