import { expect, test } from "@jest/globals";
import { checkWorkbook } from "../../../src/core/check-workbook.ts";
import { sheetOf, workbookOf } from "../sheets.ts";

test("half of a character, as a program leaves it that cuts a text, is no character of a platform", () => {
  const remarks = ["途中で切れた文字\uDB80", "私用領域の文字\u{F0000}"];
  const rows = remarks.map((text, at) => [String(at), `施策${String(at)}`, "実施済み", text]);
  const sheet = sheetOf([["施策番号", "施策名", "状況", "備考"], ...rows]);
  const request = { schema: undefined, asOf: undefined, today: 20_000, fix: false };
  const outcome = checkWorkbook(workbookOf(sheet), request);
  const found = outcome.ok ? outcome.check.findings.filter(({ rule }) => rule === "platform-character") : undefined;
  expect(found?.map(({ value }) => value)).toEqual([remarks[1]]);
});
