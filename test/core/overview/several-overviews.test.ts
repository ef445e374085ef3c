import { describe, expect, test } from "@jest/globals";
import { checkWorkbook } from "../../../src/core/check-workbook.ts";
import { cellAddress } from "../../../src/core/workbook/address.ts";
import type { CellValue, Sheet } from "../../../src/core/workbook/workbook.ts";
import { present, sheetOf, workbookOf } from "../sheets.ts";
import { table, checkWith, overviewsOn } from "./overviews.ts";

describe("several overviews", () => {
  const ofAll = sheetOf(
    [
      ["実施済み", "2件"],
      ["実施中", "1件"],
    ],
    { name: "全体" },
  );
  const ofPart = sheetOf(
    [
      ["実施済み", "0件"],
      ["実施中", "1件"],
    ],
    { name: "総務省" },
  );
  const withTotal = sheetOf(
    [
      ["実施済み", "0件"],
      ["実施中", "3件"],
      ["合計", "3件"],
    ],
    { name: "概要" },
  );

  test("may be of parts of the plan: those are compared whose total is that of the table", () => {
    const { overviews } = checkWith(ofAll, ofPart, withTotal);
    expect(overviews.map(({ sheet }) => sheet)).toEqual(["全体", "概要"]);
  });

  test("are reported after the table's own findings, each with its sheet", () => {
    const { findings } = checkWith(ofAll, withTotal);
    expect(findings.map((finding) => [finding.rule, finding.sheet, cellAddress(finding)])).toEqual([
      ["column-missing", "進捗", "A1"],
      ["overview-count-mismatch", "全体", "B1"],
      ["overview-count-mismatch", "全体", "B2"],
      ["overview-count-mismatch", "概要", "B1"],
      ["overview-count-mismatch", "概要", "B2"],
    ]);
    expect(present(findings[1]).facts).toEqual({ status: "実施済み", stated: 2, counted: 1 });
  });
});

test("lines side by side stand at most two columns apart", () => {
  const apart = (columns: number): CellValue[][] => [
    ["実施済み", ...Array<null>(columns - 1).fill(null), "実施中"],
    ["1件", ...Array<null>(columns - 1).fill(null), "2件"],
  ];
  expect(overviewsOn(apart(2))).toEqual([
    [
      [
        ["done", 1],
        ["underway", 2],
      ],
    ],
  ]);
  expect(overviewsOn(apart(3))).toEqual([]);
});

describe("beside one of several tables", () => {
  const rows = table.slice(1);
  const chapter = (name: string, counted: readonly (readonly CellValue[])[]): Sheet =>
    sheetOf(
      [
        ...table.slice(0, 1),
        ...rows.map((row) => [`${name}${String(row[0])}`, `${name}の${String(row[1])}`, row[2] ?? "", row[3] ?? ""]),
        [],
        [],
        ...counted,
      ],
      { name },
    );
  const overviewsOfTwo = (counted: readonly (readonly CellValue[])[]): unknown => {
    const workbook = workbookOf(chapter("甲", counted), chapter("乙", []));
    const outcome = checkWorkbook(workbook, { schema: undefined, asOf: undefined, today: 20_000, fix: false });
    return outcome.ok && outcome.check.overviews.map(({ of, measures }) => [of?.sheet, measures.length]);
  };

  test("an overview counts that table, or all if its total is theirs", () => {
    expect(overviewsOfTwo([["件数"], ["実施済み", "1件"], ["実施中", "2件"], ["計", "3件"]])).toEqual([["甲", 3]]);
    expect(overviewsOfTwo([["件数"], ["実施済み", "2件"], ["実施中", "4件"], ["計", "6件"]])).toEqual([[undefined, 6]]);
  });
});
