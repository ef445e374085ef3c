import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  clearingPlan,
  combinedPlan,
  columnRuns,
  leavesNoSheet,
  markFormula,
  sheetNames,
  type PlannedCell,
  type Sheet,
  type SheetPlan,
  type WorkbookPlan,
} from "../../../src/core/index.ts";
import { ownParts, removalPlan } from "../../../src/core/plans/workbook-plan.ts";
import { rowsThatFit } from "../../../src/core/plans/sheet-limits.ts";
import { cellsOf, sheetPlanOf } from "./sheet-plan.ts";

function plansNamed(...names: readonly string[]): SheetPlan[] {
  return names.map((name) => sheetPlanOf({ name }));
}

test("a mark's formula is a text of our own that is never empty", () => {
  expect(markFormula("warning")).toBe('LEN("shinchoku:warning")>0');
});

describe("planned sheets are named", () => {
  test("as wanted, or numbered where a sheet that stays has the name in whatever letter case", () => {
    expect([...sheetNames(plansNamed("集計", "Data"), ["data", "Data (2)", "他"])]).toEqual([
      ["集計", "集計"],
      ["Data", "Data (3)"],
    ]);
  });

  test("apart from one another too", () => {
    expect([...sheetNames(plansNamed("Data", "data"), [])]).toEqual([
      ["Data", "Data"],
      ["data", "data (2)"],
    ]);
  });

  test("within 31 characters, the number included", () => {
    const long = "長".repeat(31);
    expect(sheetNames(plansNamed(long), [long]).get(long)).toBe(`${"長".repeat(27)} (2)`);
    const fitting = "短".repeat(27);
    expect(sheetNames(plansNamed(fitting), [fitting]).get(fitting)).toBe(`${fitting} (2)`);
  });
});

describe("the last sheet that is shown", () => {
  const person: Pick<Sheet, "visibility" | "ownKind"> = { visibility: "visible", ownKind: undefined };
  const hidden = { ...person, visibility: "hidden" } as const;
  const findings = { ...person, ownKind: "findings" } as const;
  const summary = { ...person, ownKind: "summary" } as const;

  test("is not taken away", () => {
    expect(leavesNoSheet(clearingPlan, [findings, summary])).toBe(true);
    expect(leavesNoSheet(clearingPlan, [findings, hidden])).toBe(true);
    expect(leavesNoSheet(clearingPlan, [findings, person])).toBe(false);
  });

  test("may be one of ours that stays, or one that the plan adds", () => {
    expect(leavesNoSheet({ ...clearingPlan, replaces: ["check"] }, [findings, summary])).toBe(false);
    expect(leavesNoSheet({ ...clearingPlan, sheets: plansNamed("検査結果") }, [findings])).toBe(false);
  });

  test("is no matter of a plan that takes no sheet away", () => {
    expect(leavesNoSheet({ ...clearingPlan, replaces: [] }, [findings, hidden])).toBe(false);
    expect(leavesNoSheet(clearingPlan, [hidden])).toBe(false);
  });
});

describe("the rows that a sheet holds", () => {
  test("are no more than Excel has", () => {
    const row = cellsOf([null]);
    expect(rowsThatFit(new Array<PlannedCell[]>(1_048_580).fill(row))).toHaveLength(1_048_576);
  });

  test("are fewer where their texts could not be written in one piece, escapes included", () => {
    const rows = (text: string): readonly (readonly PlannedCell[])[] =>
      rowsThatFit(new Array<PlannedCell[]>(100).fill(cellsOf([text.repeat(1000), 1])), 60_000);
    // A text of 1,000 characters, its number beside it, and 100 around each of the two cells.
    expect(rows("あ")).toHaveLength(50);
    expect(rows("\u0001")).toHaveLength(8);
    expect(rowsThatFit([cellsOf(["あ".repeat(32_767)])])).toHaveLength(1);
  });
});

test("runs down columns hold exactly the cells, in order, and never touch one another", () => {
  const cell = fc.record({ row: fc.nat(8), column: fc.nat(3) });
  fc.assert(
    fc.property(
      fc.uniqueArray(cell, { selector: ({ row, column }) => `${String(row)}:${String(column)}` }),
      (cells) => {
        const runs = columnRuns(cells);
        const held = runs.flatMap(({ top, bottom, left }) =>
          Array.from({ length: bottom - top + 1 }, (_, index) => ({ row: top + index, column: left })),
        );
        expect(held).toEqual(cells.toSorted((one, other) => one.column - other.column || one.row - other.row));
        for (const [index, run] of runs.entries()) {
          const next = runs[index + 1];
          expect(run.left).toBe(run.right);
          expect(next?.left === run.left && next.top <= run.bottom + 1).toBe(false);
        }
      },
    ),
  );
});

test("plans of different parts are one plan with all that they write, and two of the same part are none", () => {
  const check: WorkbookPlan = {
    replaces: ["check"],
    edits: [{ sheet: "施策", row: 1, column: 2, value: "済" }],
    marks: [{ sheet: "施策", row: 1, column: 2, severity: "error" }],
    dropDowns: [],
    choiceLists: [],
    sheets: plansNamed("検査結果"),
  };
  const lists: WorkbookPlan = {
    ...removalPlan(["lists"]),
    dropDowns: [
      {
        sheet: "施策",
        range: { top: 1, left: 2, bottom: 9, right: 2 },
        list: "shinchoku.statuses",
        strict: true,
        refusal: { title: "状況", text: "一覧から選んでください。" },
      },
    ],
    choiceLists: [{ name: "shinchoku.statuses", sheet: "選択肢", range: { top: 1, left: 0, bottom: 4, right: 0 } }],
    sheets: plansNamed("選択肢"),
  };
  const summary: WorkbookPlan = { ...removalPlan(["summary"]), sheets: plansNamed("集計", "集計データ") };
  expect(combinedPlan([check, lists, summary])).toEqual({
    replaces: ["check", "lists", "summary"],
    edits: check.edits,
    marks: check.marks,
    dropDowns: lists.dropDowns,
    choiceLists: lists.choiceLists,
    sheets: plansNamed("検査結果", "選択肢", "集計", "集計データ"),
  });
  expect(() => combinedPlan([check, summary, check])).toThrow("check, summary, check");
});

test("a plan that removes a part adds nothing", () => {
  const nothing = { edits: [], marks: [], dropDowns: [], choiceLists: [], sheets: [] };
  expect(removalPlan(["check"])).toEqual({ replaces: ["check"], ...nothing });
});

test("clearing takes away every part that is ours", () => {
  expect(clearingPlan.replaces).toEqual(ownParts);
});
