import { describe, expect, test } from "@jest/globals";
import { checkWorkbook, type WorkbookCheck } from "../../src/core/check-workbook.ts";
import type { Finding } from "../../src/core/check.ts";
import { dayOf } from "../../src/core/calendar/day.ts";
import { countBySeverity, openFindings } from "../../src/core/count-by-severity.ts";
import { cellAddress } from "../../src/core/workbook/address.ts";
import { valueText } from "../../src/core/workbook/grid.ts";
import type { CellValue, Sheet, Workbook } from "../../src/core/workbook/workbook.ts";
import { findingsSheetPlan } from "../../src/sheets/findings-sheet.ts";
import { markedCopyPlan } from "../../src/sheets/marked-copy.ts";
import { catalogueOf, confirmationWords } from "../../src/words/catalogues.ts";
import { languages, sayFinding, type Language } from "../../src/words/say.ts";
import { present, sheetOf, workbookOf } from "../core/sheets.ts";

const header = ["番号", "施策名", "担当府省庁", "状況", "進捗状況", "達成率"];
const rows: readonly CellValue[][] = [
  ["1", "手引の作成", "総務省", "実施予定", "・手引を公表した。", 0.5],
  ["2", "監査の実施", "総務省", "実施中", "・平成19年9月に監査を行っており、随時見直す。", 0.5],
  ["3", "訓練の実施", "総務省", "実施済み", "・訓練を行う予定。", 0.5],
  ["4", "教材の作成", "総務省", null, "・教材を配った。", 0.5],
  ["5", "　窓口の設置", "総務省", "実施中", "・窓口を設置している。", 0.5],
];

function check(values: readonly (readonly CellValue[])[], notes?: Sheet, fix = false): WorkbookCheck {
  const workbook: Workbook = workbookOf(sheetOf([header, ...values], { name: "進捗" }), ...(notes ? [notes] : []));
  const day = present(dayOf({ year: 2007, month: 10, day: 3 }));
  const outcome = checkWorkbook(workbook, { schema: undefined, asOf: day, today: day, fix, confirmationWords });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.check;
}

/** The findings sheet that a check makes, as it is read the next time. */
function notesOf(result: WorkbookCheck, language: Language = "ja"): CellValue[][] {
  return findingsSheetPlan(result, catalogueOf(language)).rows.map((cells) => cells.map(({ value }) => value));
}

function notesSheet(values: readonly (readonly CellValue[])[]): Sheet {
  return sheetOf(values, { name: "検査結果", ownKind: "findings" });
}

/** Fills in what a person decides about the findings in some cells. */
function decided(
  values: readonly CellValue[][],
  cells: readonly string[],
  decision: string,
  reason = "",
): CellValue[][] {
  return values.map((row) => (cells.includes(valueText(row[0] ?? null)) ? row.with(6, decision).with(7, reason) : row));
}

function cellsOf(findings: readonly Finding[]): string[] {
  return findings.map(cellAddress);
}

const first = check(rows);
const doubts = first.findings.filter(({ rule }) => rule !== "value-required");

test("the sample has doubts and a fact", () => {
  expect(first.findings.map(({ rule }) => rule)).toEqual([
    "planned-but-done",
    "done-but-planned",
    "value-required",
    "space-padding",
  ]);
  expect(first.notes).toBeUndefined();
  expect(first.since).toBeUndefined();
});

describe("a decision on the findings sheet", () => {
  test.each(languages)("is kept in the next check, and so on, in %s", (language) => {
    const { decisions } = catalogueOf(language).findingsSheet;
    const notes = decided(notesOf(first, language), cellsOf(doubts), decisions.confirmed, "所管課に確認した");
    const second = check(rows, notesSheet(notes));
    expect(cellsOf(openFindings(second.findings))).toEqual(["D5"]);
    expect(countBySeverity(second.findings)).toEqual({ error: 1, warning: 0, info: 0, confirmed: 3 });
    expect(second.findings[0]?.confirmation).toEqual({ decision: "confirmed", reason: "所管課に確認した" });
    expect(second.since).toEqual({ solved: 0, added: 0 });
    const third = check(rows, notesSheet(notesOf(second, language)));
    expect(third.findings).toEqual(second.findings);
    expect(markedCopyPlan(third, catalogueOf(language), { dropDowns: false }).marks).toEqual([
      { sheet: "進捗", row: 4, column: 3, severity: "error" },
    ]);
  });

  test("is known in another language than the check speaks", () => {
    const notes = decided(notesOf(first, "en"), cellsOf(doubts), "Not applicable");
    const [finding] = check(rows, notesSheet(notesOf(check(rows, notesSheet(notes)), "ja"))).findings;
    expect(finding?.confirmation).toEqual({ decision: "not-applicable", reason: "" });
  });

  test("on a fact counts for nothing", () => {
    const notes = decided(notesOf(first), ["D5"], "確認済み", "空欄でよい");
    const fact = check(rows, notesSheet(notes)).findings.find(({ rule }) => rule === "value-required");
    expect(fact?.confirmation).toBeUndefined();
    expect(fact?.lapsed).toBeUndefined();
  });

  test("in other words counts for nothing", () => {
    const notes = decided(notesOf(first), cellsOf(doubts), "ＯＫ", "見た");
    expect(openFindings(check(rows, notesSheet(notes)).findings)).toHaveLength(4);
  });

  test("is found though rows were sorted, columns moved and blank rows left", () => {
    const notes = decided(notesOf(first), cellsOf(doubts), " 確認済み ");
    const [head = [], ...lines] = notes.map((row) => ["メモ", ...row.toReversed()]);
    const second = check(rows, notesSheet([head, ...lines.toReversed(), [null], ["一覧は以上"]]));
    expect(openFindings(second.findings)).toHaveLength(1);
  });

  test("is not read without its columns, nor from a sheet of a person's own", () => {
    const notes = decided(notesOf(first), cellsOf(doubts), "確認済み");
    for (const column of [6, 7, 8])
      expect(check(rows, notesSheet(notes.map((row) => row.toSpliced(column, 1)))).notes).toBeUndefined();
    expect(check(rows, sheetOf(notes, { name: "検査結果" })).notes).toBeUndefined();
    expect(check(rows, notesSheet([])).notes).toBeUndefined();
  });
});

describe("a decision", () => {
  const notes = notesSheet(decided(notesOf(first), cellsOf(doubts), "確認済み", "承知"));
  /** The cells whose decisions lapsed, and those of other open findings. */
  const after = (values: readonly (readonly CellValue[])[]): [string[], string[]] => {
    const open = openFindings(check(values, notes).findings);
    return [cellsOf(open.filter(({ lapsed }) => lapsed)), cellsOf(open.filter(({ lapsed }) => !lapsed))];
  };
  const changed = (row: number, column: number, value: CellValue): CellValue[][] =>
    rows.map((cells, at) => (at === row ? cells.with(column, value) : cells));

  test("lapses when one character of the text changes, and no other does", () => {
    expect(after(changed(0, 4, "・手引きを公表した。"))).toEqual([["E2"], ["D5"]]);
    expect(after(changed(4, 1, "　窓口の開設"))).toEqual([["B6"], ["D5"]]);
    expect(after(changed(4, 4, "・窓口を開設している。"))).toEqual([[], ["D5"]]);
  });

  test("stays when the measure moves, is numbered anew or gets another name, but not both at once", () => {
    const moved = [["0", "新しい施策", "総務省", "実施中", "・調査している。", 0.5], ...rows];
    expect(after(moved)).toEqual([[], ["D6"]]);
    expect(after(changed(0, 0, "9"))).toEqual([[], ["D5"]]);
    expect(after(changed(0, 1, "手引書の作成"))).toEqual([[], ["D5"]]);
    expect(after([["9", "手引書の作成", ...(rows[0] ?? []).slice(2)], ...rows.slice(1)])).toEqual([[], ["E2", "D5"]]);
  });

  test("that has lapsed is told with its reason", () => {
    const finding = present(check(changed(0, 4, "・手引きを公表した。"), notes).findings[0]);
    for (const language of languages) expect(sayFinding(finding, catalogueOf(language)).hint).toContain("承知");
    const bare: Finding = { ...finding, lapsed: { decision: "confirmed", reason: "" } };
    expect(sayFinding(bare, catalogueOf("ja")).hint).toMatch(/「確認済み」とされていました。/u);
    expect(sayFinding(bare, catalogueOf("en")).hint).not.toContain("()");
  });

  test("is told beside what was solved and what is new since the last check", () => {
    expect(check(changed(3, 3, "実施済み"), notes).since).toEqual({ solved: 1, added: 0 });
    expect(check(changed(0, 4, "・手引きを公表した。"), notes).since).toEqual({ solved: 1, added: 1 });
  });
});

test("corrections leave alone what a person has confirmed", () => {
  const fixed = (notes?: Sheet): string[] => check(rows, notes, true).fixes.map(cellAddress);
  const padded = first.findings.filter(({ rule }) => rule === "space-padding");
  const [kept] = cellsOf(padded);
  expect(fixed()).toEqual([kept]);
  expect(fixed(notesSheet(decided(notesOf(first), cellsOf(padded), "確認済み")))).toEqual([]);
  expect(fixed(notesSheet(decided(notesOf(first), ["D5"], "確認済み")))).toEqual([kept]);
});

test("corrections go on where the values changed since, and where another measure has the same", () => {
  const padded = cellsOf(first.findings.filter(({ rule }) => rule === "space-padding"));
  const notes = notesSheet(decided(notesOf(first), padded, "確認済み"));
  const fixes = (values: readonly (readonly CellValue[])[]): string[] =>
    check(values, notes, true).fixes.map(cellAddress);
  expect(fixes(rows.with(4, ["5", "　窓口の開設", ...(rows[4] ?? []).slice(2)]))).toEqual(padded);
  expect(fixes([...rows, ["6", "　窓口の設置", ...(rows[4] ?? []).slice(2)]])).toEqual([]);
  expect(fixes([...rows.slice(0, 4), ["6", "　窓口の設置", ...(rows[4] ?? []).slice(2)]])).toEqual([]);
});

test("a line of the findings sheet may be shorter than its header, and a sheet of blank cells has none", () => {
  const [head = [], ...lines] = notesOf(first);
  const sparse: Sheet = {
    ...notesSheet([head]),
    rows: [
      { row: 0, values: head.map((value) => value ?? undefined) },
      { row: 1, values: [...Array<undefined>(8).fill(undefined), lines[0]?.[8] ?? null] },
      { row: 2, values: [undefined] },
    ],
  };
  expect(check(rows, sparse).notes?.findings).toHaveLength(1);
  const unheaded: Sheet = { ...sparse, rows: [{ row: 0, values: [undefined, "対応"] }] };
  expect(check(rows, unheaded).notes).toBeUndefined();
});

test("the rows of one measure are told apart by their organizations", () => {
  const layout = [
    ["1", "手引の作成", "総務省", "実施予定", "・手引を公表した。", null],
    [null, null, "財務省", "実施予定", "・手引を公表した。", null],
  ];
  const result = check(layout);
  const cells = cellsOf(result.findings.filter(({ rule }) => rule === "planned-but-done"));
  expect(cells).toEqual(["E2", "E3"]);
  const second = check(layout, notesSheet(decided(notesOf(result), ["E3"], "確認済み")));
  expect(cellsOf(second.findings.filter(({ confirmation }) => confirmation))).toEqual(["E3"]);
});

test("what is about no measure is known by its sheet", () => {
  const bare = rows.map((row) => row.toSpliced(4, 1));
  const without = (name: string): WorkbookCheck => {
    const sheet = sheetOf([header.toSpliced(4, 1), ...bare], { name });
    const notes = notesSheet(decided(notesOf(first), ["A1"], "確認済み"));
    const day = present(dayOf({ year: 2007, month: 10, day: 3 }));
    const outcome = checkWorkbook(workbookOf(sheet, notes), {
      schema: undefined,
      asOf: day,
      today: day,
      fix: false,
      confirmationWords,
    });
    if (!outcome.ok) throw new Error(outcome.problem.code);
    return outcome.check;
  };
  expect(without("進捗").findings.some(({ lapsed }) => lapsed)).toBe(false);
});
