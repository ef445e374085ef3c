import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { header, tableOf, measure } from "./tables.ts";

describe("a cell", () => {
  const wide = [...header, "完了予定", "理由", "備考"];

  function reading(field: string, value: CellValue): unknown {
    const column = ["number", "name", "organizations", "status", "progress", "due", "reason", "remarks"].indexOf(field);
    const row: CellValue[] = [...measure(1), null, null, null];
    row[column] = value;
    return tableOf([wide, row]).rows[0]?.cells[field]?.reading;
  }

  test.each<[string, CellValue, unknown]>([
    ["number", 12, { kind: "text", text: "12" }],
    ["number", true, { kind: "text", text: "TRUE" }],
    ["remarks", "  \n", { kind: "empty" }],
    ["progress", { error: "#REF!" }, { kind: "error", error: "#REF!" }],
    ["status", "◎", expect.objectContaining({ kind: "status", writtenAs: "variant" })],
    ["status", "１", expect.objectContaining({ kind: "status", writtenAs: "variant" })],
    ["status", "進行", expect.objectContaining({ kind: "status", writtenAs: "unlisted", status: undefined })],
    ["due", "平成20年3月末", expect.objectContaining({ kind: "date" })],
    ["progress", "同上", { kind: "text", text: "同上" }],
    ["reason", "〃", { kind: "text", text: "〃" }],
  ])("of %s that holds %j is read by its field's type", (field, value, expected) => {
    expect(reading(field, value)).toEqual(expected);
  });

  test("with a ditto mark in the first row has nothing to repeat", () => {
    const [row] = tableOf([wide, [...measure(1), null, null, "同上"]]).rows;
    expect(row?.cells.remarks).toMatchObject({ inherited: "ditto", reading: { kind: "empty" } });
  });

  test("that repeats the row above by a ditto mark has its reading", () => {
    const table = tableOf([wide, [...measure(1), null, null, "継続施策"], [...measure(2), null, null, "〃"]]);
    expect(table.rows[1]?.cells.remarks).toMatchObject({ inherited: "ditto", reading: { text: "継続施策" } });
  });
});
