import { describe, expect, test } from "@jest/globals";
import { checkWorkbook, type WorkbookCheck } from "../../../../src/core/check-workbook.ts";
import { filledCells } from "../../../../src/core/sending/cleaning/filled-cells.ts";
import { cellAddress } from "../../../../src/core/workbook/address.ts";
import { withEdits } from "../../../../src/core/workbook/with-edits.ts";
import type { CellValue, Sheet } from "../../../../src/core/workbook/workbook.ts";
import { sheetOf, workbookOf } from "../../sheets.ts";

const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];
const first = ["1", "統一基準の見直し", "内閣官房", "既に実施済み", "平成19年6月に見直しを行い、公表した。"];
const second = ["2", "監査の実施", "内閣官房", "既に実施済み", "平成19年7月に監査を行った。"];

function checkOf(sheet: Sheet): WorkbookCheck {
  const request = { schema: undefined, asOf: undefined, today: 13_789, fix: false };
  const outcome = checkWorkbook(workbookOf(sheet), request);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.check;
}

/** What is filled in, and the sheet with it and without its merges. */
function filled(values: readonly (readonly CellValue[])[], merges: readonly string[] = []): [string[], Sheet] {
  const sheet = sheetOf(values, { merges });
  const edits = filledCells(checkOf(sheet).table);
  const texts = edits.map((edit) => `${cellAddress(edit)}=${String(edit.value)}`);
  return [texts, { ...withEdits(sheet, edits), merges: [] }];
}

describe("what a clean copy fills in", () => {
  test("nothing where every row says all of itself", () => {
    expect(filled([header, first, second])[0]).toEqual([]);
  });

  test("every cell under a merge, in columns of no field too", () => {
    const [texts] = filled(
      [
        [...header, "備考欄外"],
        [...first, 5],
        [null, null, "総務省", "既に実施済み", "平成19年8月に支援した。", null],
      ],
      ["A2:A3", "B2:B3", "F2:F3"],
    );
    expect(texts).toEqual(["A3=1", "B3=統一基準の見直し", "F3=5"]);
  });

  test("what a ditto mark stands for, over several rows", () => {
    const ditto = (number: string): CellValue[] => [
      number,
      `施策${number}`,
      "〃",
      "〃",
      `平成19年${number}月に終えた。`,
    ];
    expect(filled([header, first, ditto("7"), ditto("8")])[0]).toEqual([
      ...["C3=内閣官房", "D3=既に実施済み"],
      ...["C4=内閣官房", "D4=既に実施済み"],
    ]);
  });

  test("the blank cells of a measure's further rows; the rows stay one measure when all of it is written", () => {
    const rows = [
      header,
      first,
      [null, null, "総務省", "既に実施済み", "平成19年8月に支援した。"],
      second,
      [null, null, "経済産業省", "既に実施済み", "平成19年9月に協力した。"],
    ];
    const [texts, sheet] = filled(rows);
    expect(texts).toEqual(["A3=1", "B3=統一基準の見直し", "A5=2", "B5=監査の実施"]);
    const before = checkOf(sheetOf(rows));
    const after = checkOf(sheet);
    expect(after.table.measures.map((measure) => measure.rows.length)).toEqual([2, 2]);
    expect(after.table.layout).toBe(before.table.layout);
    expect(after.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("no error, which is no value of anything", () => {
    expect(filled([header, [{ error: "#REF!" }, ...first.slice(1)], [null, ...second.slice(1)]], ["A2:A3"])[0]).toEqual(
      [],
    );
  });

  test("nothing in rows that are no measure", () => {
    const [texts] = filled([header, ["第1章", null, null, null, null], first, second], ["A2:E2"]);
    expect(texts).toEqual([]);
  });
});
