import { describe, expect, test } from "@jest/globals";
import { findingMarker } from "../../../src/core/confirmation/finding-marks.ts";
import { measuresByRow } from "../../../src/core/reading/measure-rows.ts";
import { contentDigests } from "../../../src/core/sending/seal/sealed-content.ts";
import { cellAddress, rangeAddress } from "../../../src/core/workbook/address.ts";
import type { Workbook } from "../../../src/core/workbook/workbook.ts";
import { dropDownPlan } from "../../../src/sheets/marked-copy.ts";
import { catalogueOf } from "../../../src/words/catalogues.ts";
import { present, sheetOf, workbookOf } from "../sheets.ts";
import { type Rows, type Answers, formOf, tablesOf, tableOf, checkOf, first } from "./forms.ts";

function errorsOf(workbook: Workbook): string[] {
  const errors = checkOf(workbook).findings.filter(({ severity }) => severity === "error");
  return errors.map((finding) => `${finding.rule} ${finding.sheet}!${cellAddress(finding)}`);
}

describe("forms of one plan", () => {
  const sheets = (...answers: readonly Answers[]): Workbook =>
    workbookOf(...answers.map((one, at) => sheetOf(formOf(one), { name: `個票${String(at + 1)}` })));

  test("are numbered as one list", () => {
    expect(errorsOf(sheets({ number: 1, name: "甲" }, { number: 1, name: "乙" }))).toEqual([
      "number-repeated 個票2!B1",
    ]);
  });

  test("have their slips found where the values stand", () => {
    const workbook = sheets(
      { number: 1, name: "甲", status: null },
      { number: 2, name: "乙", due: "2007年13月" },
      { number: 3, name: "丙", progress: "同上" },
    );
    expect(errorsOf(workbook)).toEqual([
      "value-required 個票1!D2",
      "date-impossible 個票2!B3",
      "placeholder-text 個票3!B4",
    ]);
  });

  test("are read again after a correction", () => {
    const workbook = workbookOf(
      sheetOf([...formOf({ number: 1, name: "甲", organization: "経産省" }), ...formOf({ number: 2, name: "乙" })]),
    );
    const { fixes, findings, table } = checkOf(workbook, { fix: true });
    expect(fixes.map((fix) => [cellAddress(fix), fix.value])).toEqual([["B2", "経済産業省"]]);
    expect(findings).toEqual([]);
    expect(table.measures).toHaveLength(2);
  });

  test("are given lists in the cells of the status and of the organizations", () => {
    const workbook = workbookOf(sheetOf([...first, ...formOf({ number: 2, name: "乙" })]));
    const { dropDowns } = dropDownPlan(checkOf(workbook), catalogueOf("ja"));
    expect(dropDowns.map(({ list, range }) => [list, rangeAddress(range)])).toEqual([
      ["shinchoku.statuses", "D2"],
      ["shinchoku.statuses", "D6"],
      ["shinchoku.organizations", "B2"],
      ["shinchoku.organizations", "B6"],
    ]);
    const silent = workbookOf(
      sheetOf(first.map((row) => row.map((value) => (value === "担当府省庁：" ? "受持" : value)))),
    );
    const lists = dropDownPlan(checkOf(silent), catalogueOf("ja")).dropDowns.map(({ list }) => list);
    expect(lists).toEqual(["shinchoku.statuses"]);
  });

  test("have all their rows belong to the measure", () => {
    const rows = measuresByRow(present(tableOf([...first, ...formOf({ number: 2, name: "乙" })])));
    expect([...rows].map(([sheetRow, { row }]) => [sheetRow, row.cells.name?.value])).toEqual([
      [0, "甲"],
      [1, "甲"],
      [2, "甲"],
      [3, "甲"],
      [4, "乙"],
      [5, "乙"],
      [6, "乙"],
      [7, "乙"],
    ]);
  });

  test("are digested by their values, not by where their cells stand", () => {
    const digestOf = (rows: Rows): string => {
      const sheet = sheetOf(rows);
      return contentDigests(workbookOf(sheet), tablesOf(sheet)).digest;
    };
    const plain = digestOf(first);
    expect(digestOf([["調査票"], ...first])).toBe(plain);
    expect(digestOf(formOf({ number: 1, name: "甲", progress: "検討を終えた。" }))).not.toBe(plain);
    expect(digestOf(formOf({ number: 1, name: "甲", status: "実施済み" }))).not.toBe(plain);
  });

  test("have findings in one column told apart by their labels", () => {
    const workbook = workbookOf(
      sheetOf(formOf({ number: 1, name: "甲", organization: "経産省、", progress: "〇〇を検討している。" })),
    );
    const { findings, tables } = checkOf(workbook);
    const marks = findings.map(findingMarker(tables));
    expect(new Set(marks.map(({ name }) => name)).size).toBe(1);
    const moved = workbookOf(
      sheetOf([
        ["調査票"],
        ...formOf({ number: 1, name: "甲", organization: "経産省、", progress: "〇〇を検討している。" }),
      ]),
    );
    const again = checkOf(moved);
    expect(again.findings.map(findingMarker(again.tables))).toEqual(marks);
  });
});
