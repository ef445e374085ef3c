import { describe, expect, test } from "@jest/globals";
import { leastAdvanced, measureStatus } from "../../../src/core/reading/measure-status.ts";
import { readTable } from "../../../src/core/reading/read-table.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { sheetOf } from "../sheets.ts";

const schema = builtInSchema("general");
const header = ["施策番号", "施策名", "担当府省庁", "状況"];

/** The codes of the statuses that the measures count with. */
function codes(...rows: CellValue[][]): (string | undefined)[] {
  const result = readTable(sheetOf([header, ...rows]), schema, { dateSystem: 1900, reportingDate: 0 });
  if (!result.found) throw new Error("No table");
  return result.table.measures.map((measure) => measureStatus(measure, schema)?.code);
}

describe("the status of a measure", () => {
  test("is that of its row, however it is written", () => {
    expect(codes(["1", "甲", "総務省", "済"], ["2", "乙", "総務省", "◯"])).toEqual(["done", "underway"]);
  });

  test("is the least advanced of its organizations' rows", () => {
    expect(
      codes(["1", "甲", "総務省", "実施済み"], [null, null, "財務省", "未定"], [null, null, "内閣府", "実施予定"]),
    ).toEqual(["undecided"]);
  });

  test("is not known when a row has none, or none of the list", () => {
    expect(codes(["1", "甲", "総務省", null], ["2", "乙", "総務省", "概ね順調"])).toEqual([undefined, undefined]);
  });

  test("is not known of a table that has no status", () => {
    const rows = [header.with(3, "進捗状況"), ["1", "甲", "総務省", "・公表した。"]];
    const result = readTable(sheetOf(rows), schema, { dateSystem: 1900, reportingDate: 0 });
    expect(result.found && result.table.measures.map((measure) => measureStatus(measure, schema))).toEqual([undefined]);
  });

  test("is the later of two in the schema's order where both are of one stage", () => {
    const order = schema.statuses.flatMap((status) => (status.stage === "done" ? [status] : []));
    const [status] = order;
    if (!status) throw new Error("No status");
    const twin = { ...status, code: "twin" };
    const statuses = [...schema.statuses, twin];
    expect(leastAdvanced([twin, status], { ...schema, statuses })).toBe(twin);
    expect(leastAdvanced([twin, status], { ...schema, statuses: statuses.toReversed() })).toBe(status);
  });
});
