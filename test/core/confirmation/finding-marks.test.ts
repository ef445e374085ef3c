import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../../src/core/check.ts";
import {
  findingMarker,
  isSameDoubt,
  markText,
  readMark,
  type FindingMark,
} from "../../../src/core/confirmation/finding-marks.ts";
import { readTable } from "../../../src/core/reading/read-table.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { present, sheetOf } from "../sheets.ts";

const schema = builtInSchema("secure-japan-2007");
const context = { dateSystem: 1900, reportingDate: present(schema.period?.reportingDate) } as const;
type Rows = readonly (readonly CellValue[])[];
const header = ["番号", "施策名", "担当府省庁", "状況", "進捗状況", "完了予定", "備考"];
const first = ["1", "手引の作成", "総務省、財務省", "着手", "・手引を作成中。", "平成20年3月", "電気通信"];
const second = ["2", "監査の実施", "総務省", "済", "・監査を行った。", "平成19年9月", "電気通信"];
const column = { number: 0, organizations: 2, progress: 4, remarks: 6 } as const;

/** The mark of a finding about a cell of the row right below the header, unless it names another place. */
function markIn(rows: Rows, finding: Partial<Finding> = {}): FindingMark {
  const result = readTable(sheetOf(rows, { name: "進捗" }), schema, context);
  if (!result.found) throw new Error("No table");
  const about = { rule: "planned-but-done", severity: "warning", sheet: "進捗", row: 1, column: column.progress };
  return findingMarker([result.table])({ ...about, value: "", facts: {}, fix: undefined, ...finding } as Finding);
}

const withFirst = (field: number, value: string): Rows => [header, first.with(field, value), second];
const rows: Rows = [header, first, second];

describe("the values that a finding rests on", () => {
  const before = (finding: Partial<Finding>): string => markIn(rows, finding).values;

  test("are what is wrong in the cell and all of the cell", () => {
    const unlisted = { rule: "organization-unlisted", column: column.organizations, value: "財務省" } as const;
    expect(markIn(rows, { ...unlisted, value: "総務省" }).values).not.toBe(before(unlisted));
    expect(markIn(withFirst(column.organizations, "警察庁、財務省"), unlisted).values).not.toBe(before(unlisted));
    expect(markIn(withFirst(column.remarks, "郵政"), unlisted).values).toBe(before(unlisted));
  });

  test("are one after the other: what leaves one and comes to the next is a change", () => {
    const padded = { rule: "space-padding", value: "電気" } as const;
    expect(markIn(withFirst(column.progress, "通信"), { ...padded, value: "電気" }).values).not.toBe(
      markIn(withFirst(column.progress, "気通信"), { ...padded, value: "電" }).values,
    );
  });

  test.each([
    ["the status", 3, "済"],
    ["the progress text", 4, "・手引を作成した。"],
    ["the due date", 5, "平成20年4月"],
  ])("are %s too where a rule holds these against each other, and not else", (_, field, value) => {
    for (const rule of ["planned-but-done", "status-regressed", "undecided-without-reason"] as const) {
      const remarks = { rule, column: column.remarks };
      expect(markIn(withFirst(field, value), remarks).values).not.toBe(before(remarks));
    }
    const spaces = { rule: "space-padding", column: column.remarks } as const;
    expect(markIn(withFirst(field, value), spaces).values).toBe(before(spaces));
  });

  test("are what the rule found, but not where else it looked", () => {
    const conflict = (facts: object): string => markIn(rows, { facts }).values;
    expect(conflict({ date: "9月", at: 3 })).not.toBe(conflict({ date: "10月", at: 3 }));
    expect(conflict({ date: "9月", at: 3 })).not.toBe(conflict({ date: "9月", at: 4 }));
    for (const [one, other] of [
      ["B3", "AB30"],
      ["前期!B3", "今期!C4"],
      ["B3:C4", "B4:C5"],
    ])
      expect(conflict({ date: "9月", at: one })).toBe(conflict({ date: "9月", at: other }));
    for (const text of ["B3棟", "ABCD3", "B", "（B3", "b3"])
      expect(conflict({ at: text })).not.toBe(conflict({ at: "B3" }));
  });
});

describe("a finding is of one rule in one column", () => {
  test("by the column's header, wherever that stands", () => {
    const found = markIn(rows);
    expect(markIn(rows, { rule: "done-but-planned" }).rule).not.toBe(found.rule);
    expect(markIn(rows, { column: column.remarks }).rule).not.toBe(found.rule);
    const moved = rows.map((row) => ["", ...row]);
    expect(markIn(moved, { column: column.progress + 1 })).toEqual(found);
  });

  test("and of a label where a form has several in one column", () => {
    const form: Rows = [
      ["施策名", "手引の作成"],
      ["担当府省庁", "総務省"],
      ["状況", "着手"],
      ["進捗状況", "・手引を作成中。"],
    ];
    const at = (row: number, values = form): FindingMark =>
      markIn(values, { rule: "space-padding", row, column: 1, value: "" });
    expect(new Set([0, 1, 2, 3].map((row) => at(row).rule)).size).toBe(4);
    expect(new Set([0, 1, 2, 3].map((row) => at(row).values)).size).toBe(4);
    expect(new Set([0, 1, 2, 3].map((row) => at(row).name)).size).toBe(1);
    const lower = [["個票"], [null], ...form];
    expect([0, 1, 2, 3].map((row) => at(row + 2, lower))).toEqual([0, 1, 2, 3].map((row) => at(row)));
  });

  test("and where it is about no cell of the table, of the rule alone", () => {
    const aside = { column: 40, row: 90 };
    expect(markIn(rows, aside)).toEqual(markIn(rows, { column: 41, row: 91 }));
    expect(markIn(rows, aside)).not.toEqual(markIn(rows, { ...aside, rule: "done-but-planned" }));
  });
});

describe("a measure is known", () => {
  test("by its number and by its name, however they are written, and by nothing else", () => {
    const found = markIn(rows);
    expect(markIn([header, ["１", "手引 の作成", ...first.slice(2)], second])).toEqual(found);
    expect(markIn(withFirst(column.organizations, "警察庁")).number).toBe(found.number);
    expect(markIn(withFirst(1, "手引書の作成"))).toMatchObject({ number: found.number, values: found.values });
    expect(markIn(withFirst(1, "手引書の作成")).name).not.toBe(found.name);
    expect(markIn(withFirst(0, "9"))).toMatchObject({ name: found.name, values: found.values });
    expect(markIn(withFirst(0, "9")).number).not.toBe(found.number);
  });

  test("by the name alone where it has no number", () => {
    const unnumbered = markIn(withFirst(0, ""));
    expect(unnumbered.name).toBe(markIn(rows).name);
    expect(unnumbered.number).toBe(unnumbered.name);
  });

  test("and its rows by their organizations", () => {
    const byOrganization = [header, first.with(2, "総務省"), ["", "", "財務省", ...first.slice(3)], second];
    const [one, other] = [markIn(byOrganization), markIn(byOrganization, { row: 2 })];
    expect(isSameDoubt(one, other)).toBe(false);
    const swapped = [header, first.with(2, "財務省"), ["", "", "総務省", ...first.slice(3)], second];
    expect(markIn(swapped)).toEqual(other);
    expect(markIn(swapped, { row: 2 })).toEqual(one);
  });

  test("and what is on a sheet without measures by the sheet", () => {
    const [overview, other] = ["概要", "概況"].map((sheet) => markIn(rows, { rule: "overview-total-mismatch", sheet }));
    expect(isSameDoubt(present(overview), present(other))).toBe(false);
    expect(markIn(withFirst(1, "手引書"), { rule: "overview-total-mismatch", sheet: "概要" })).toEqual(overview);
  });
});

describe("two marks are of one doubt", () => {
  const mark = { rule: "a", number: "b", name: "c", values: "d" };

  test("where rule and number or rule and name are the same", () => {
    expect(isSameDoubt(mark, { ...mark, number: "x", values: "x" })).toBe(true);
    expect(isSameDoubt(mark, { ...mark, name: "x", values: "x" })).toBe(true);
    expect(isSameDoubt(mark, { ...mark, number: "x", name: "x" })).toBe(false);
    expect(isSameDoubt(mark, { ...mark, rule: "x" })).toBe(false);
  });
});

describe("a mark in a cell", () => {
  test("is read again, also with spaces around it", () => {
    const mark = markIn(rows);
    expect(readMark(markText(mark))).toEqual(mark);
    expect(readMark(` ${markText(mark)}\n`)).toEqual(mark);
  });

  test.each([
    "",
    "1-2-3-4",
    "12345678-12345678-12345678-1234567890abcde",
    "12345678-12345678-12345678-1234567890abcdefg",
  ])("is not read in the text “%s”", (text) => {
    expect(readMark(text)).toBeUndefined();
  });
});
