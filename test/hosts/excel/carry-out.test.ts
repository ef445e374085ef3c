import { describe, expect, jest, test } from "@jest/globals";
import { builtInSchema, clearingPlan, type Problem, type WorkbookPlan } from "../../../src/core/index.ts";
import { carryOut, readWorkbook, removeUnfinished } from "../../../src/hosts/excel/index.ts";
import { catalogueOf } from "../../../src/words/catalogues.ts";
import { templatePlan } from "../../../src/sheets/template.ts";
import type { ExcelDouble } from "./double/excel-double.ts";
import { addSheetModel, type SheetModel } from "./double/workbook/model.ts";
import { doubleWith, problemOf, sheetNamed, valueAt } from "./doubles.ts";
import { sheetPlanOf } from "../../core/plans/sheet-plan.ts";
import { cells, planOf, summaryPlan } from "./plans.ts";

const mark = { sheet: "表", row: 4, column: 5, severity: "error" } as const;

describe("marks", () => {
  test("are conditional formats of ours, one a severity, that leave the cells alone", async () => {
    const { double, sheet } = doubleWith([["a"]]);
    await carryOut(
      planOf({
        replaces: ["check"],
        marks: [
          mark,
          { ...mark, row: 5 },
          { ...mark, row: 9, severity: "warning" },
          { ...mark, row: 2, severity: "info" },
        ],
      }),
    );
    expect(sheet.conditionalFormats.map(({ formula, ranges }) => [formula, ranges])).toEqual([
      ['=LEN("shinchoku:error")>0', [{ top: 4, left: 5, bottom: 5, right: 5 }]],
      ['=LEN("shinchoku:warning")>0', [{ top: 9, left: 5, bottom: 9, right: 5 }]],
      ['=LEN("shinchoku:info")>0', [{ top: 2, left: 5, bottom: 2, right: 5 }]],
    ]);
    expect(sheet.formats).toEqual([]);
    expect(double.workbook.eventsEnabled).toBe(true);
  });

  test("replace those of an earlier check and leave other conditional formats", async () => {
    const { sheet } = doubleWith([["a"]]);
    const other = { id: "x", ranges: [{ top: 0, left: 0, bottom: 9, right: 9 }], formats: new Map() };
    sheet.conditionalFormats.push(
      { ...other, type: "Custom", formula: "=$A1>0" },
      { ...other, id: "y", type: "ColorScale", formula: "" },
    );
    await carryOut(planOf({ replaces: ["check"], marks: [mark] }));
    await carryOut(planOf({ replaces: ["check"], marks: [{ ...mark, severity: "info" }] }));
    expect(sheet.conditionalFormats.map(({ formula }) => formula)).toEqual(['=LEN("shinchoku:info")>0', "=$A1>0", ""]);
    await carryOut(clearingPlan);
    expect(sheet.conditionalFormats.map(({ id }) => id)).toEqual(["x", "y"]);
  });
});

describe("texts", () => {
  test.each([
    "=1+1",
    "+1",
    "-1",
    "@x",
    "'x",
    "2007/3/31",
    "１２",
    "TRUE",
    "#N/A",
    "1-2",
    "既に実施済み",
    "平成20年3月末",
  ])("%s stays a text", async (value) => {
    const { sheet } = doubleWith([["a"]]);
    const edit = { sheet: "表", row: 0, column: 0, value };
    await carryOut(planOf({ edits: [edit], sheets: [sheetPlanOf({ rows: cells([[value]]) })] }));
    expect(sheet.rows.get(0)?.get(0)).toEqual({ value });
  });

  test("are not written over a formula or over text with mixed formats", async () => {
    const { sheet } = doubleWith([[{ value: 2, formula: "=1+1" }, { value: "赤字", font: "mixed" }, "x"]]);
    const edits = [0, 1, 2].map((column) => ({ sheet: "表", row: 0, column, value: "新" }));
    expect((await carryOut(planOf({ edits }))).notices).toEqual([
      { code: "edit-kept", facts: { sheet: "表", cell: "A1", reason: "formula" } },
      { code: "edit-kept", facts: { sheet: "表", cell: "B1", reason: "rich-text" } },
    ]);
    expect([0, 1, 2].map((column) => valueAt(sheet, 0, column))).toEqual([2, "赤字", "新"]);
  });
});

describe("sheets of ours", () => {
  const findings = sheetPlanOf({
    kind: "findings",
    name: "検査結果",
    columnWidths: [9, 40],
    rows: [
      ...cells([["セル", "指摘"]], "column-header"),
      [
        { value: "F5", style: "link", link: { sheet: "表", row: 4, column: 5 } },
        { value: "=1+1", style: "wrapped" },
      ],
    ],
    table: { name: "ShinchokuFindings", top: 0, bottom: 1, columnCount: 2 },
    frozenRows: 1,
    print: {
      orientation: "landscape",
      repeatRows: { first: 0, last: 0 },
      isOnePage: false,
      area: { top: 0, left: 0, bottom: 1, right: 0 },
      pageRows: [1],
    },
  });
  const plan = planOf({ replaces: ["check"], sheets: [findings] });

  test("have their marker, table, links, texts, widths, frozen rows and print settings", async () => {
    const { double } = doubleWith([["a"]]);
    expect((await carryOut(plan)).notices).toEqual([]);
    const sheet = sheetNamed(double, "検査結果");
    expect(sheet.names).toEqual([{ name: "_shinchoku", refersTo: '="findings"', visible: false }]);
    expect(sheet.tables).toMatchObject([
      { name: "ShinchokuFindings", range: { top: 0, left: 0, bottom: 1, right: 1 } },
    ]);
    expect(sheet.rows.get(1)?.get(0)).toEqual({ value: "F5", formula: `=HYPERLINK("#'表'!F5","F5")` });
    expect(sheet.rows.get(1)?.get(1)).toEqual({ value: "=1+1" });
    expect(sheet.visibility).toBe("Visible");
    expect(sheet.frozenRows).toBe(1);
    expect(Object.fromEntries(sheet.pageLayout)).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      printTitleRows: "$1:$1",
      printArea: "A1:A2",
      pageBreaks: ["A2"],
    });
    const widths = sheet.formats.filter(({ property }) => property === "columnWidth");
    expect(widths.map(({ value }) => value)).toEqual([51, 213.75]);
  });

  test("are not mistaken for a person's sheet of the same name", async () => {
    const { double, sheet } = doubleWith([["a"]]);
    sheet.name = "検査結果";
    const range = { top: 1, left: 1, bottom: 4, right: 1 };
    const list = { list: "shinchoku.statuses", strict: false, refusal: { title: "", text: "" } } as const;
    const link = { sheet: "検査結果", row: 4, column: 5 };
    const linked = {
      ...findings,
      rows: [...findings.rows.slice(0, 1), [{ value: "F5", style: "link", link } as const]],
    };
    await carryOut(
      planOf({
        replaces: ["check"],
        sheets: [linked, sheetPlanOf({ kind: "choices", name: "選択肢", rows: cells([["状況"], ["済"]]) })],
        choiceLists: [{ name: list.list, sheet: "選択肢", range: { top: 1, left: 0, bottom: 1, right: 0 } }],
        dropDowns: [{ ...list, sheet: "検査結果", range }],
      }),
    );
    const own = sheetNamed(double, "検査結果 (2)");
    expect(own.rows.get(1)?.get(0)).toMatchObject({ formula: `=HYPERLINK("#'検査結果'!F5","F5")` });
    expect([own.validations.length, sheet.validations.length]).toEqual([0, 1]);
  });

  test("are replaced by a second run, and by nothing else", async () => {
    const { double } = doubleWith([["a"]]);
    await carryOut(plan);
    const { id } = sheetNamed(double, "検査結果");
    await carryOut(summaryPlan);
    const names = ["表", "検査結果", "集計", "集計（ピボット）", "集計データ"];
    expect(double.workbook.sheets.map(({ name }) => name)).toEqual(names);
    await carryOut(plan);
    expect(double.workbook.sheets.map(({ name }) => name)).toEqual(names);
    expect(sheetNamed(double, "検査結果").id).not.toBe(id);
    await carryOut(clearingPlan);
    expect(double.workbook.sheets.map(({ name }) => name)).toEqual(["表"]);
  });

  test("leave a person's sheet of the same name alone", async () => {
    const { double } = doubleWith([["a"]]);
    addSheetModel(double.workbook, "検査結果");
    expect((await carryOut(plan)).notices).toEqual([
      { code: "sheet-renamed", facts: { wanted: "検査結果", name: "検査結果 (2)" } },
    ]);
    expect(double.workbook.sheets.map(({ name }) => name)).toEqual(["表", "検査結果", "検査結果 (2)"]);
  });

  test("give way to the names of a person's tables and of the workbook", async () => {
    const { double } = doubleWith([["a"], ["b"]]);
    const { sheets, names } = double.workbook;
    const table = { id: "t", name: "shinchokufindings", range: { top: 0, left: 0, bottom: 1, right: 0 }, style: "" };
    sheets[0]?.tables.push(table);
    names.push({ name: "ShinchokuFindings_2", refersTo: "=1", visible: true });
    await carryOut(plan);
    await carryOut(plan);
    expect(sheetNamed(double, "検査結果").tables.map(({ name }) => name)).toEqual(["ShinchokuFindings_4"]);
  });

  test("are known as ours when the workbook is read", async () => {
    doubleWith([["a"]]);
    await carryOut(plan);
    const { sheets } = await readWorkbook();
    expect(sheets.map(({ name, ownKind }) => [name, ownKind])).toEqual([
      ["表", undefined],
      ["検査結果", "findings"],
    ]);
  });

  test("keep a person who looked at one on its successor", async () => {
    const { double } = doubleWith([["a"]]);
    await carryOut(plan);
    double.workbook.activeSheet = sheetNamed(double, "検査結果").id;
    await carryOut(plan);
    expect(double.workbook.activeSheet).toBe(sheetNamed(double, "検査結果").id);
  });
});

test("a template is a sheet of the person's from then on, with its lists", async () => {
  const { double } = doubleWith([["a"]]);
  await carryOut(templatePlan(builtInSchema("general"), catalogueOf("ja")));
  const { sheet } = catalogueOf("ja").template;
  expect(sheetNamed(double, sheet)).toMatchObject({ names: [], visibility: "Visible", frozenRows: 3 });
  expect(sheetNamed(double, sheet).validations.map(({ type }) => type)).toEqual(["List", "List"]);
  await carryOut(clearingPlan);
  expect(double.workbook.sheets.map(({ name }) => name)).toEqual(["表", sheet, "施策スキーマ"]);
});

describe("a summary", () => {
  test("has a pivot table from its data table, in named sums", async () => {
    const { double } = doubleWith([["a"]]);
    expect((await carryOut(summaryPlan)).notices).toEqual([]);
    const [pivot] = sheetNamed(double, "集計（ピボット）").pivots;
    expect(pivot).toMatchObject({
      name: "ShinchokuPivot",
      source: { name: "ShinchokuData" },
      at: { top: 2, left: 0 },
      rowFields: ["章"],
      columnFields: ["状況"],
      dataFields: [{ field: "件数", name: "施策数", summarizeBy: "Sum" }],
    });
  });

  test("has charts on plain ranges, with labels", async () => {
    const { double } = doubleWith([["a"]]);
    await carryOut(summaryPlan);
    const [chart] = sheetNamed(double, "集計").charts;
    expect(chart).toMatchObject({ name: "状況", type: "BarStacked", position: "A7:G21" });
    expect(chart?.series.map(({ name, values, categories }) => [name, values?.range, categories?.range])).toEqual([
      ["済", { top: 2, left: 1, bottom: 3, right: 1 }, { top: 2, left: 0, bottom: 3, right: 0 }],
      ["未", { top: 2, left: 2, bottom: 3, right: 2 }, { top: 2, left: 0, bottom: 3, right: 0 }],
    ]);
    expect(chart?.series[0]?.properties.get("fill")).toBe("#1F4E78");
  });

  test("says so where this Excel makes no pivot table, and writes its figures", async () => {
    const { double } = doubleWith([["a"]], { refuses: new Set(["pivot-tables"]) });
    expect((await carryOut(summaryPlan)).notices).toEqual([
      { code: "pivot-as-range", facts: { pivot: "ShinchokuPivot", sheet: "集計（ピボット）" } },
    ]);
    const sheet = sheetNamed(double, "集計（ピボット）");
    expect([2, 3, 4, 5, 6].map((row) => [0, 1, 2, 3].map((column) => valueAt(sheet, row, column)))).toEqual([
      ["施策数", "状況", undefined, undefined],
      ["章", "1 済", "2 未", "総計"],
      ["第1章", 1, undefined, 1],
      ["第2章", 1, 2, 3],
      ["総計", 2, 2, 4],
    ]);
  });

  test("is there also where Excel has no printer to ask, and says so", async () => {
    const { double } = doubleWith([["a"]]);
    double.interrupt = ({ Actions }) => (Actions.some(({ Name }) => Name === "PaperSize") ? "before" : undefined);
    const sheets = summaryPlan.sheets.map(({ name }) => name);
    expect((await carryOut(summaryPlan)).notices).toEqual([{ code: "print-settings-left", facts: { sheets } }]);
    expect(double.workbook.sheets.map(({ name }) => name)).toEqual(["表", ...sheets]);
  });

  test.each(["before", "after"] as const)(
    "that is interrupted %s a request leaves the old one as it was",
    async (moment) => {
      const { double } = doubleWith([["a"]]);
      await carryOut(summaryPlan);
      const before = double.workbook.sheets.map(({ id, name, visibility }) => [id, name, visibility]);
      double.interrupt = ({ Actions }) => (Actions.some(({ Name }) => Name === "ColumnWidth") ? moment : undefined);
      expect(await problemOf(carryOut(summaryPlan))).toEqual({
        code: "excel-failed",
        facts: { officeCode: "GeneralException" },
      });
      expect(double.workbook.sheets.map(({ id, name, visibility }) => [id, name, visibility])).toEqual(before);
      expect(double.workbook.eventsEnabled).toBe(true);
    },
  );

  test("that is stopped by a person leaves the old one as it was", async () => {
    const { double } = doubleWith([["a"]]);
    await carryOut(summaryPlan);
    const before = double.workbook.sheets.map(({ id }) => id);
    const stop = new AbortController();
    double.interrupt = ({ Actions }) => {
      if (Actions.some(({ Name }) => Name === "ColumnWidth")) stop.abort();
      return undefined;
    };
    await expect(carryOut(summaryPlan, { signal: stop.signal })).rejects.toMatchObject({ name: "AbortError" });
    expect(double.workbook.sheets.map(({ id }) => id)).toEqual(before);
  });

  test("that is left behind when Excel goes down is removed by the next", async () => {
    const { double } = doubleWith([["a"]]);
    let isDown = false;
    double.interrupt = ({ Actions }) => {
      isDown ||= Actions.some(({ Name }) => Name === "ColumnWidth");
      return isDown ? (Actions.some(({ Name }) => Name === "ColumnWidth") ? "after" : "before") : undefined;
    };
    await problemOf(carryOut(summaryPlan));
    expect(double.workbook.sheets).toHaveLength(4);
    double.interrupt = undefined;
    await carryOut(summaryPlan);
    expect(double.workbook.sheets.map(({ name }) => name)).toEqual(["表", "集計", "集計（ピボット）", "集計データ"]);
  });
});

describe("drop-down lists", () => {
  const refusal = { title: "一覧にありません", text: "一覧から選んでください。" };
  const range = { top: 1, left: 1, bottom: 9, right: 1 };
  /** Excel finds entry rules within the used range only. */
  const table = Array.from({ length: 21 }, () => ["a", "b", "c"]);
  const plan: WorkbookPlan = planOf({
    replaces: ["lists"],
    sheets: [sheetPlanOf({ kind: "choices", name: "選択肢", rows: cells([["状況"], ["済"], ["未"]]) })],
    choiceLists: [
      { name: "shinchoku.statuses", sheet: "選択肢", range: { top: 1, left: 0, bottom: 2, right: 0 } },
      { name: "shinchoku.organizations", sheet: "選択肢", range: { top: 1, left: 0, bottom: 2, right: 0 } },
    ],
    dropDowns: [
      { sheet: "表", range, list: "shinchoku.statuses", strict: true, refusal },
      { sheet: "表", range: { ...range, left: 2, right: 2 }, list: "shinchoku.organizations", strict: false, refusal },
    ],
  });

  test("offer a named list; a strict one refuses other entries", async () => {
    const { double, sheet } = doubleWith(table);
    await carryOut(plan);
    expect(sheet.validations).toEqual([
      {
        range,
        type: "List",
        rule: { list: { inCellDropDown: true, source: "=shinchoku.statuses" } },
        ignoreBlanks: true,
        errorAlert: { showAlert: true, style: "Stop", title: refusal.title, message: refusal.text },
      },
      expect.objectContaining({ errorAlert: expect.objectContaining({ showAlert: false }) }),
    ]);
    expect(double.workbook.names).toMatchObject([
      { name: "shinchoku.sheet.choices", visible: false, refersTo: { sheet: { name: "選択肢" } } },
      {
        name: "shinchoku.statuses",
        visible: false,
        refersTo: { sheet: { name: "選択肢" }, range: { top: 1, bottom: 2 } },
      },
      { name: "shinchoku.organizations" },
    ]);
  });

  test("can be repeated and cleared, also where two of them touch", async () => {
    const { double, sheet } = doubleWith(table);
    await carryOut(plan);
    await carryOut(plan);
    expect(sheet.validations).toHaveLength(2);
    expect(double.workbook.names).toHaveLength(3);
    await carryOut(clearingPlan);
    expect([sheet.validations, double.workbook.names]).toEqual([[], []]);
  });

  test("leave an entry rule of a person's own", async () => {
    const { sheet } = doubleWith(table);
    const own = {
      range: { top: 5, left: 1, bottom: 20, right: 1 },
      type: "WholeNumber",
      rule: { wholeNumber: { formula1: 1 } },
      errorAlert: null,
      ignoreBlanks: true,
    };
    sheet.validations.push(own);
    expect((await carryOut(plan)).notices).toEqual([
      { code: "drop-down-kept", facts: { sheet: "表", range: "B2:B10" } },
    ]);
    expect(sheet.validations.map(({ range: { top, bottom }, type }) => [top, bottom, type])).toEqual([
      [5, 20, "WholeNumber"],
      [1, 4, "List"],
      [1, 9, "List"],
    ]);
    await carryOut(clearingPlan);
    expect(sheet.validations).toEqual([own]);
  });
});

describe("what Excel refuses is known before anything is changed", () => {
  const check = planOf({
    replaces: ["check"],
    marks: [mark],
    sheets: [sheetPlanOf({ kind: "findings", name: "検査結果", rows: cells([["a"]]) })],
  });

  test.each<[string, (double: ExcelDouble, sheet: SheetModel) => void, Problem]>([
    [
      "a protected sheet",
      (_, sheet) => (sheet.isProtected = true),
      { code: "sheet-protected", facts: { sheet: "表" } },
    ],
    [
      "a protected workbook",
      ({ workbook }) => (workbook.isStructureProtected = true),
      { code: "workbook-protected", facts: {} },
    ],
    ["a file opened for reading", ({ workbook }) => (workbook.isReadOnly = true), { code: "read-only", facts: {} }],
    ["a cell being edited", (double) => (double.isEditingCell = true), { code: "cell-edit-mode", facts: {} }],
    ["a sheet that is gone", (_, sheet) => (sheet.name = "他"), { code: "sheet-gone", facts: { sheet: "表" } }],
  ])("%s", async (_, arrange, problem) => {
    const { double, sheet } = doubleWith([["a"]]);
    arrange(double, sheet);
    expect(await problemOf(carryOut(check))).toEqual(problem);
    expect(double.workbook.sheets).toHaveLength(1);
    expect(sheet.conditionalFormats).toEqual([]);
  });

  test("clearing a workbook that shows no sheets but ours", async () => {
    const { double, sheet } = doubleWith([["a"]]);
    await carryOut(check);
    sheet.visibility = "Hidden";
    expect(await problemOf(carryOut(clearingPlan))).toEqual({ code: "no-sheet-left", facts: {} });
    expect(double.workbook.sheets).toHaveLength(2);
    expect(sheet.conditionalFormats).toHaveLength(1);
  });

  test("but another protected sheet does not stop it", async () => {
    const { double, sheet } = doubleWith([["a"]]);
    addSheetModel(double.workbook, "記入要領").isProtected = true;
    await carryOut(check);
    expect(sheet.conditionalFormats).toHaveLength(1);
  });
});

describe("a cell that is corrected", () => {
  const edit = { sheet: "表", row: 0, column: 0, value: "実施済み", before: "済" };

  test("is left as it is when someone has changed it since it was read", async () => {
    const { sheet } = doubleWith([["未定"]]);
    const { notices, edits } = await carryOut(planOf({ edits: [edit] }));
    expect(notices).toEqual([{ code: "edit-kept", facts: { sheet: "表", cell: "A1", reason: "changed" } }]);
    expect([edits, valueAt(sheet, 0, 0)]).toEqual([[], "未定"]);
  });

  test("is told with what it held, so that it can be given back, a number as a number", async () => {
    const { sheet } = doubleWith([["済"], [1]]);
    const number = { ...edit, row: 1, before: "1" };
    const { edits } = await carryOut(planOf({ edits: [edit, number] }));
    expect(edits.map(({ was }) => was)).toEqual(["済", 1]);
    await carryOut(
      planOf({ edits: edits.map((made) => ({ ...made, value: made.was as string, before: "実施済み" })) }),
    );
    expect([valueAt(sheet, 0, 0), valueAt(sheet, 1, 0)]).toEqual(["済", 1]);
  });

  test("is not claimed as ours when it holds the wanted text already", async () => {
    doubleWith([["実施済み"]]);
    expect(await carryOut(planOf({ edits: [edit] }))).toEqual({ notices: [], edits: [] });
  });

  test.each([
    [14, { delayForCellEdit: false }],
    [20, { delayForCellEdit: false, mergeUndoGroup: true }],
  ])("is taken back by one Undo of Excel from ExcelApi 1.20 on (1.%d)", async (apiSet, options) => {
    doubleWith([["済"]], { apiSet });
    // The client of the npm package does not know the option yet, and hands it on to nobody.
    const run = jest.spyOn(Excel, "run");
    await carryOut(planOf({ edits: [edit] }));
    expect(run.mock.calls[0]?.[0]).toEqual(options);
    run.mockRestore();
  });
});

describe("where Excel can take back an action by one Undo", () => {
  const sheets = [sheetPlanOf({ kind: "findings", name: "検査結果", rows: cells([["a"]]) })];

  test("sheets, which it cannot take back, are added, replaced and removed all the same", async () => {
    const { double } = doubleWith([["a"]], { apiSet: 20 });
    const plan = planOf({ replaces: ["check"], marks: [mark], sheets });
    await carryOut(plan);
    await carryOut(plan);
    expect(double.workbook.sheets.map(({ name }) => name)).toEqual(["表", "検査結果"]);
    await carryOut(clearingPlan);
    expect(double.workbook.sheets.map(({ name }) => name)).toEqual(["表"]);
  });

  test.each(["before", "after"] as const)(
    "cells are rewritten and told, refused as one Undo %s that",
    async (moment) => {
      const { double, sheet } = doubleWith([["済"]], { apiSet: 20 });
      double.interrupt = ({ Actions }) =>
        double.workbook.isOneUndo && Actions.some(({ Name }) => Name === "Values")
          ? { moment, code: "UndoNotSupported" }
          : undefined;
      const { edits } = await carryOut(planOf({ edits: [{ sheet: "表", row: 0, column: 0, value: "実施済み" }] }));
      expect([edits.map(({ was }) => was), valueAt(sheet, 0, 0)]).toEqual([["済"], "実施済み"]);
    },
  );
});

describe("a request that fails when the new takes the place of the old", () => {
  const plan = planOf({
    replaces: ["check"],
    marks: [mark],
    sheets: [sheetPlanOf({ kind: "findings", name: "検査結果", rows: cells([["a"]]), frozenRows: 1 })],
  });
  /** Fails the request that gives a sheet its name, as often as told. */
  function failExchange(
    double: ExcelDouble,
    times: number,
    moment: "before" | "after",
    code = "GeneralException",
  ): void {
    let left = times;
    double.interrupt = ({ Actions }) => {
      if (left === 0 || !Actions.some(({ Name }) => Name === "Name")) return undefined;
      left -= 1;
      return { moment, code };
    };
  }

  test.each([
    ["before", "GeneralException"],
    ["after", "GeneralException"],
    ["before", "UndoNotSupported"],
  ] as const)("once, %s it is carried out, is carried through (%s)", async (moment, code) => {
    const { double, sheet } = doubleWith([["a"]]);
    await carryOut(plan);
    const { id } = sheetNamed(double, "検査結果");
    failExchange(double, 1, moment, code);
    await carryOut(plan);
    expect(double.workbook.sheets.map(({ name }) => name)).toEqual(["表", "検査結果"]);
    expect(sheetNamed(double, "検査結果").id).not.toBe(id);
    expect(sheet.conditionalFormats).toHaveLength(1);
  });

  test("again and again leaves the workbook as it was, and says so", async () => {
    const { double, sheet } = doubleWith([["a"]]);
    await carryOut(plan);
    const before = [double.workbook.sheets.map(({ id }) => id), sheet.conditionalFormats.map(({ id }) => id)];
    failExchange(double, 9, "before", "InvalidSelection");
    const error: unknown = await carryOut(plan).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      problem: { code: "excel-failed", facts: { officeCode: "InvalidSelection" } },
      left: { state: "as-before", edits: [] },
    });
    expect([double.workbook.sheets.map(({ id }) => id), sheet.conditionalFormats.map(({ id }) => id)]).toEqual(before);
  });
});

describe("while another workbook is in front", () => {
  test("nothing is changed where sheets are needed, and the code says why", async () => {
    const { double } = doubleWith([["a"]]);
    await carryOut(summaryPlan);
    const before = double.workbook.sheets.map(({ id }) => id);
    double.isInFront = false;
    const error: unknown = await carryOut(summaryPlan).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ problem: { facts: { officeCode: "GeneralException" } } });
    expect(double.workbook.sheets.map(({ id }) => id)).toEqual(before);
  });

  test("from the middle of the work on, what could not be cleaned up is removed at the next start", async () => {
    const { double } = doubleWith([["a"]]);
    await carryOut(summaryPlan);
    const before = double.workbook.sheets.map(({ id }) => id);
    double.interrupt = ({ Actions }) => {
      if (Actions.some(({ Name }) => Name === "SummarizeBy")) double.isInFront = false;
      return undefined;
    };
    const error: unknown = await carryOut(summaryPlan).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      problem: { facts: { officeCode: "InvalidSelection" } },
      left: { state: "unfinished" },
    });
    expect(double.workbook.sheets.map(({ id }) => id)).toEqual(expect.arrayContaining(before));
    expect(double.workbook.sheets.filter(({ visibility }) => visibility === "Hidden")).toHaveLength(3);
    double.isInFront = true;
    expect(await removeUnfinished()).toBe(3);
    expect(double.workbook.sheets.map(({ id }) => id)).toEqual(before);
  });

  test("at the end only the frozen rows are missing, and it is said", async () => {
    const { double } = doubleWith([["a"]]);
    double.interrupt = ({ Actions }) => {
      if (Actions.some(({ Name }) => Name === "FreezeRows")) double.isInFront = false;
      return undefined;
    };
    expect((await carryOut(summaryPlan)).notices).toEqual([
      { code: "frozen-rows-left", facts: { sheets: ["集計データ"] } },
    ]);
    expect(double.workbook.sheets.map(({ name }) => name)).toEqual(["表", "集計", "集計（ピボット）", "集計データ"]);
  });
});
