import { describe, expect, test } from "@jest/globals";
import { cellReader } from "../../../src/core/reading/cell.ts";
import type { Reading } from "../../../src/core/reading/reading.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import type { Field } from "../../../src/core/schema/schema.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { present } from "../sheets.ts";

const schema = builtInSchema("secure-japan-2007");
const statuses = schema.statuses.map((status, at) => (at === 0 ? { ...status, mark: "" } : status));
const done = present(statuses[0]);
const field = present(schema.fields.find(({ name }) => name === "remarks"));

function read(type: Field["type"], value: CellValue): Reading {
  const reader = cellReader(
    { ...schema, statuses, missingValues: ["-", "該当なし"] },
    { dateSystem: 1900, reportingDate: 13_788 },
  );
  return reader.read({ ...field, type }, value);
}

describe("a cell", () => {
  test.each(["text", "number", "integer", "date", "status", "organizations"] as const)(
    "of type %s is empty without a value, with one that the schema calls missing, and an error is one",
    (type) => {
      for (const value of [null, "", " \n", "-", " 該当なし "]) expect(read(type, value)).toEqual({ kind: "empty" });
      expect(read(type, { error: "#N/A" })).toEqual({ kind: "error", error: "#N/A" });
      expect(read(type, "該当").kind).not.toBe("empty");
      expect(read(type, 0).kind).not.toBe("empty");
    },
  );

  test("of text is what a user sees", () => {
    expect(read("text", 0.5)).toEqual({ kind: "text", text: "0.5" });
    expect(read("text", true)).toEqual({ kind: "text", text: "TRUE" });
  });

  test.each<[CellValue, number | undefined, number | undefined]>([
    [12, 12, 12],
    ["１，２００", 1200, 1200],
    [1.5, 1.5, undefined],
    ["1.5", 1.5, undefined],
    ["約12", undefined, undefined],
    [true, undefined, undefined],
  ])("of a number reads %j as %s, and of whole numbers as %s", (value, number, integer) => {
    for (const [type, expected] of [
      ["number", number],
      ["integer", integer],
    ] as const)
      expect(read(type, value)).toMatchObject(
        expected === undefined ? { kind: "unreadable-number" } : { kind: "number", number: expected },
      );
  });

  test("of a status is its label, another way to write it, or on no list", () => {
    expect(read("status", done.label)).toMatchObject({ status: done, writtenAs: "label" });
    expect(read("status", ` ${done.label}`)).toMatchObject({ status: done, writtenAs: "variant" });
    for (const text of [done.shortLabel, ...done.aliases])
      expect(read("status", text)).toMatchObject({ status: done, writtenAs: "variant", text });
    expect(read("status", "順調")).toEqual({
      ...{ kind: "status", text: "順調", status: undefined, writtenAs: "unlisted" },
    });
    expect(read("status", "・")).toMatchObject({ writtenAs: "unlisted" });
  });

  test("of a date keeps its text", () => {
    expect(read("date", "平成19年10月3日")).toMatchObject({
      ...{ kind: "date", text: "平成19年10月3日", date: { kind: "date", start: 13_789, end: 13_789 } },
    });
  });
});
