import { describe, expect, test } from "@jest/globals";
import {
  missingFeatures,
  readSetting,
  readWorkbook,
  selectCell,
  selfCheck,
  undoLosses,
  writeSetting,
} from "../../../src/hosts/excel/index.ts";
import { doubleWith, problemOf, sheetNamed } from "./doubles.ts";
import { setCell } from "./double/workbook/cells.ts";

describe("a cell", () => {
  test("is selected and shown", async () => {
    const { double } = doubleWith([["a"]]);
    await selectCell("表", { row: 4, column: 5 });
    expect(double.workbook.selection).toEqual({ sheet: "表", range: { top: 4, left: 5, bottom: 4, right: 5 } });
  });

  test("of a sheet that is gone or hidden is not", async () => {
    const { sheet } = doubleWith([["a"]]);
    expect(await problemOf(selectCell("無", { row: 0, column: 0 }))).toEqual({
      code: "sheet-gone",
      facts: { sheet: "無" },
    });
    sheet.visibility = "Hidden";
    expect(await problemOf(selectCell("表", { row: 0, column: 0 }))).toEqual({
      code: "sheet-hidden",
      facts: { sheet: "表" },
    });
  });
});

test("settings are kept in the workbook under our own name until they are removed", async () => {
  const { double } = doubleWith([["a"]]);
  expect(await readSetting("language")).toBeUndefined();
  await writeSetting("language", { name: "ja" });
  expect(await readSetting("language")).toEqual({ name: "ja" });
  expect([...double.workbook.settings.keys()]).toEqual(["shinchoku.language"]);
  await writeSetting("language", undefined);
  expect(await readSetting("language")).toBeUndefined();
});

describe("while a cell is edited", () => {
  test("an action fails at once", async () => {
    const { double } = doubleWith([["a"]]);
    double.isEditingCell = true;
    expect(await problemOf(readWorkbook())).toEqual({ code: "cell-edit-mode", facts: {} });
  });

  test("or waits for the entry, when it is asked to", async () => {
    const { double } = doubleWith([["a"]]);
    double.isEditingCell = true;
    const reading = readWorkbook({ delayForCellEdit: true });
    setTimeout(() => {
      double.isEditingCell = false;
    }, 5);
    expect((await reading).sheets).toHaveLength(1);
  });
});

describe("this Excel", () => {
  test.each([
    [12, ["merged-cells", "own-changes", "one-undo"]],
    [13, ["own-changes", "one-undo"]],
    [14, ["one-undo"]],
    [20, []],
  ])("with ExcelApi 1.%d lacks %j", (apiSet, missing) => {
    doubleWith([["a"]], { apiSet });
    expect(missingFeatures()).toEqual(missing);
  });

  test.each([
    ["PC", 12, ["new-sheets", "sheets-removed"]],
    ["PC", 13, ["check", "new-sheets", "sheets-removed"]],
    ["OfficeOnline", 20, ["sheets-removed"]],
  ])("%s with ExcelApi 1.%d empties its undo list for %j", (platform, apiSet, losses) => {
    doubleWith([["a"]], { apiSet });
    const { context } = Office;
    Object.assign(Office, { context: { ...context, platform } });
    expect(undoLosses()).toEqual(losses);
    Object.assign(Office, { context });
  });

  test.each([12, 14])("with ExcelApi 1.%d is checked feature by feature, and left as it was", async (apiSet) => {
    const { double } = doubleWith([["a"]], { apiSet });
    const reports = await selfCheck(new Set());
    const unexpected = reports.filter(({ outcome }) => outcome !== "works");
    expect(unexpected.map(({ id, outcome }) => [id, outcome])).toEqual([
      ...(apiSet < 13 ? [["merged-cells", "missing"]] : []),
      ...(apiSet < 13 ? [["rich-text", "missing"]] : []),
      ["list-pick", "skipped"],
    ]);
    expect(reports.length).toBeGreaterThan(14);
    expect(double.workbook.sheets.map(({ name }) => name)).toEqual(["表"]);
    expect(double.workbook.settings.size).toBe(0);
  });

  test("is checked on, and cleaned up, when features fail", async () => {
    const { double } = doubleWith([["a"]], { refuses: new Set(["pivot-tables"]) });
    double.interrupt = ({ Actions }) => (Actions.some(({ Name }) => Name === "FreezeRows") ? "after" : undefined);
    const failed = (await selfCheck(new Set())).filter(({ outcome }) => outcome === "failed");
    expect(failed.map(({ id, detail }) => [id, detail])).toEqual([
      ["pivot-tables", "UnsupportedOperation"],
      ["frozen-rows", "GeneralException"],
    ]);
    expect(double.workbook.sheets.map(({ name }) => name)).toEqual(["表"]);
  });

  test.each([
    [true, "onSelectionChanged G3:G4"],
    [false, "no onSelectionChanged"],
  ])("tells whether it is heard of which cells are chosen (%s)", async (isTold, detail) => {
    const { double } = doubleWith([["a"]], { apiSet: 14 });
    if (!isTold) double.tellSelection = () => undefined;
    const told = (await selfCheck(new Set())).find(({ id }) => id === "selection-events");
    expect(told).toMatchObject({ outcome: "works", detail });
  });

  test("tells whether a change in a cell with a drop-down list is heard of", async () => {
    doubleWith([["a"]], { apiSet: 14 });
    const told = (await selfCheck(new Set())).find(({ id }) => id === "edit-events");
    expect(told).toMatchObject({ outcome: "works", detail: "onChanged RangeEdited Local ThisLocalAddin" });
  });

  test.each([
    [true, "onChanged RangeEdited Local Unknown"],
    [false, "no onChanged"],
  ])("tells of a choice from a drop-down list, when asked to, and whether Excel told (%s)", async (isTold, detail) => {
    const { double } = doubleWith([["a"]], { apiSet: 14 });
    double.interrupt = ({ Actions }) => {
      if (Actions.some(({ Name }) => Name === "Select") && Actions.some(({ Name }) => Name === "Values")) {
        setTimeout(() => {
          const sheet = sheetNamed(double, "shinchoku_self_check");
          setCell(sheet, 1, 5, { value: "済" });
          const event = { changeType: "RangeEdited", source: "Local", triggerSource: "Unknown" } as const;
          if (isTold) double.report({ ...event, worksheetId: sheet.id, address: "F2" });
        }, 100);
      }
      return undefined;
    };
    const told = (await selfCheck(new Set(["list-pick"]))).find(({ id }) => id === "list-pick");
    expect(told).toMatchObject({ outcome: "works", detail });
  });
});
