import { describe, expect, test } from "@jest/globals";
import { checkWorkbook } from "../../../../src/core/check-workbook.ts";
import type { CleaningPlan, HiddenChoice } from "../../../../src/core/sending/cleaning/cleaning-plan.ts";
import { hiddenThings } from "../../../../src/core/sending/cleaning/hidden-things.ts";
import { hiddenBy } from "../../../../src/core/sending/package-contents.ts";
import { planCleaning, withoutFormulas } from "../../../../src/core/sending/cleaning/plan-cleaning.ts";
import { sheetOf, workbookOf } from "../../sheets.ts";
import { cleanRows, inputOf, type SendCase } from "../case.ts";

function planOf(one: SendCase, hidden: HiddenChoice = "remove"): CleaningPlan {
  const input = inputOf(one);
  const request = { schema: undefined, asOf: undefined, today: 13_789, fix: true };
  const outcome = checkWorkbook(input.workbook, request);
  return planCleaning(input, outcome.ok ? outcome.check : undefined, hidden);
}

/** A workbook with all that a clean copy changes. */
const everything: SendCase = {
  title: "",
  sheets: [
    sheetOf(
      [
        ...cleanRows,
        ["2", "監査の  実施", "内閣官房", "既に実施済み", "平成19年7月に監査を行った。", null],
        [null, null, "総務省", "既に実施済み", "平成19年8月に支援した。", null],
      ],
      { merges: ["A3:A4", "B3:B4"], guarded: { F2: "formula", E2: "rich-text" } },
    ),
    sheetOf([["査定"]], { name: "内部", visibility: "hidden" }),
    sheetOf([["セル"]], { name: "検査結果", ownKind: "findings" }),
  ],
  ofSheet: {
    施策: {
      hiddenRows: [1, 8],
      filteredRows: [2],
      hiddenColumns: [5, 9],
      unseen: [{ by: "colour", cells: [{ row: 0, column: 4 }] }],
      comments: [{ kind: "note", author: "a", text: "b", row: 0, column: 0 }],
      headersAndFooters: ["&L進捗状況", "&L&Z&F"],
      printers: ["HP"],
      hasPassword: true,
      hasMarks: true,
    },
  },
  contents: {
    properties: [{ kind: "creator", name: "creator", value: "内閣花子" }],
    links: [
      { kind: "file", target: "台帳.xlsx", sheet: undefined },
      { kind: "file", target: "台帳.xlsx", sheet: "施策" },
    ],
    names: [{ name: "無効", formula: "#REF!", leads: "nowhere" }],
    extras: [{ kind: "invisible-shape", count: 2, detail: "" }],
    hasStructurePassword: true,
  },
};

describe("the plan of a clean copy", () => {
  test("of a workbook with nothing to clean changes nothing", () => {
    const plan = planOf({ title: "" });
    expect(plan.changes).toEqual([]);
    expect(plan.sheets).toEqual([
      {
        ...{ name: "施策", removedRows: [], removedColumns: [], unmerged: [], corrections: [], fills: [] },
        ...{ emptied: [], shown: [], removedHeaders: [] },
      },
    ]);
  });

  test("takes away what is hidden, and lists every change", () => {
    const plan = planOf(everything);
    expect(plan.sheets.map(({ name }) => name)).toEqual(["施策"]);
    expect(plan.sheets[0]).toMatchObject({
      ...{ removedRows: [1, 2], removedColumns: [5], emptied: [{ row: 0, column: 4 }], shown: [] },
      removedHeaders: ["&L&Z&F"],
    });
    expect(plan.changes).toEqual([
      { code: "sheets-removed", facts: { sheets: ["内部"] } },
      { code: "own-removed", facts: { sheets: ["施策", "検査結果"] } },
      { code: "rows-removed", facts: { sheet: "施策", rows: [2, 3] } },
      { code: "columns-removed", facts: { sheet: "施策", columns: ["F"] } },
      { code: "filter-cleared", facts: { sheet: "施策" } },
      { code: "values-removed", facts: { sheet: "施策", ranges: ["E1"], count: 1 } },
      { code: "cells-unmerged", facts: { sheet: "施策", ranges: ["A3:A4", "B3:B4"] } },
      { code: "cells-filled", facts: { sheet: "施策", ranges: ["A4", "B4"], count: 2 } },
      { code: "formulas-to-values", facts: { sheet: "施策", count: 1 } },
      { code: "comments-removed", facts: { sheet: "施策", count: 1 } },
      { code: "headers-removed", facts: { sheet: "施策", texts: ["&L&Z&F"] } },
      { code: "text-corrected", facts: { sheet: "施策", cell: "B3", before: "監査の  実施", after: "監査の 実施" } },
      { code: "properties-emptied", facts: { values: ["内閣花子"] } },
      { code: "links-broken", facts: { targets: ["台帳.xlsx"] } },
      { code: "names-removed", facts: { names: ["無効"] } },
      { code: "extra-removed", facts: { kind: "invisible-shape", count: 2 } },
      { code: "passwords-removed", facts: { sheets: ["施策"], ofWorkbook: true } },
      { code: "printers-removed", facts: { printers: ["HP"] } },
    ]);
  });

  test("shows what is hidden", () => {
    const plan = planOf(everything, "show");
    expect(plan.sheets.map(({ name }) => name)).toEqual(["施策", "内部"]);
    expect(plan.sheets[0]).toMatchObject({
      removedRows: [],
      removedColumns: [],
      emptied: [],
      shown: [{ row: 0, column: 4 }],
    });
    expect(plan.changes.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["sheets-shown", "rows-shown", "columns-shown", "values-shown"]),
    );
  });

  test("of a workbook without a progress table leaves the cells as they are", () => {
    const plan = planOf({ title: "", sheets: [sheetOf([["品名", "  数 "]], { name: "在庫", merges: ["A1:A2"] })] });
    expect(plan.sheets[0]).toMatchObject({ name: "在庫", unmerged: [], corrections: [], fills: [] });
  });

  test("corrects nothing on a sheet that does not stay", () => {
    const hidden = sheetOf(
      [...cleanRows, ["2", "監査の  実施", "内閣官房", "既に実施済み", "平成19年7月に監査を行った。"]],
      {
        visibility: "hidden",
      },
    );
    const input = inputOf({ title: "", sheets: [hidden] });
    const request = { schema: undefined, sheets: ["施策"], asOf: undefined, today: 13_789, fix: true };
    const outcome = checkWorkbook(input.workbook, request);
    const plan = planCleaning(input, outcome.ok ? outcome.check : undefined, "remove");
    expect(plan.changes.map(({ code }) => code)).toEqual(["sheets-removed"]);
  });
});

test("rows without a value between the measures go", () => {
  const plan = planOf(
    {
      title: "",
      sheets: [
        sheetOf([...cleanRows, [], ["2", "監査の実施", "内閣官房", "既に実施済み", "平成19年7月に監査を行った。"]]),
      ],
    },
    "show",
  );
  expect(plan.sheets[0]?.removedRows).toEqual([2]);
  expect(plan.changes).toEqual([{ code: "blank-rows-removed", facts: { sheet: "施策", rows: [3] } }]);
});

test("a workbook as it will be has no formulas, and its rich texts", () => {
  const sheet = sheetOf(cleanRows, { guarded: { B2: "formula", C2: "rich-text" } });
  const [without] = withoutFormulas(workbookOf(sheet)).sheets;
  expect([...(without?.guardedCells.values() ?? [])]).toEqual(["rich-text"]);
});

test("rows are hidden by the filter that they stand under, or else by hand", () => {
  const filter = { top: 3, left: 0, bottom: 8, right: 5 };
  expect(hiddenBy([2, 3, 4, 8, 9], [filter])).toEqual({ byHand: [2, 3, 9], byFilter: [4, 8] });
});

test("what is hidden, of which has to be said what becomes of it", () => {
  const macro = { kind: "macro", count: 1, detail: "" } as const;
  expect(hiddenThings(inputOf({ title: "", contents: { extras: [macro] } }))).toEqual([]);
  expect(hiddenThings(inputOf(everything))).toEqual([
    { kind: "rows", sheet: "施策", places: ["2"] },
    { kind: "filtered-rows", sheet: "施策", places: ["3"] },
    { kind: "columns", sheet: "施策", places: ["F"] },
    { kind: "values", sheet: "施策", places: ["E1"] },
    { kind: "sheet", sheet: "内部", places: ["内部"] },
    { kind: "shapes", sheet: undefined, places: ["2"] },
  ]);
});
