import { markFormula, markPrefix, rangeAddress } from "../../../core/index.ts";
import { askMixedFormats } from "../read/fonts.ts";
import { asText, linkFormula } from "../write/text.ts";
import { eventFeatures } from "./event-features.ts";
import type { Feature } from "./feature.ts";
import { payloadFeatures } from "./payload-features.ts";
import { sheetFeatures } from "./sheet-features.ts";
import { findRules } from "../write/drop-downs.ts";
import { addPivot } from "../write/pivots.ts";

const texts = ["=1+1", "+1", "-1", "@x", "1-2", "2007/3/31", "１２", "TRUE"];

/** All features, each of which leaves the sheet for the next one as it needs it. */
export const features = [
  {
    id: "texts-stay-texts",
    apiSet: "1.1",
    works: async (context, sheet) => {
      const range = sheet.getRange(`A1:A${String(texts.length)}`);
      range.values = texts.map((text) => [asText(text)]);
      range.load("values");
      await context.sync();
      return range.values.every((row: readonly unknown[], index) => row[0] === texts[index]);
    },
  },
  {
    id: "links",
    apiSet: "1.1",
    works: async (context, sheet) => {
      const cell = sheet.getRange("B1");
      cell.values = [[linkFormula("A1", "表", "A1")]];
      cell.load("values");
      await context.sync();
      const [[shown]] = cell.values as [[unknown]];
      return shown === "A1";
    },
  },
  {
    id: "date-system",
    apiSet: "1.2",
    works: async (context) => {
      const date = context.workbook.functions.date(2000, 1, 1).load("value");
      await context.sync();
      return [36_526, 35_064].includes(date.value);
    },
  },
  {
    id: "formulas-found",
    apiSet: "1.9",
    works: async (context, sheet) => {
      const areas = sheet.getRange("A1:B20").getSpecialCellsOrNullObject("Formulas").load("areaCount");
      await context.sync();
      return !areas.isNullObject && areas.areaCount === 1;
    },
  },
  {
    id: "hidden-rows",
    apiSet: "1.9",
    works: async (context, sheet) => {
      sheet.getRange("2:2").rowHidden = true;
      const rows = sheet.getRange("A1:A3").getRowProperties({ rowHidden: true });
      await context.sync();
      return rows.value.map(({ rowHidden }) => rowHidden).join() === "false,true,false";
    },
  },
  {
    id: "fonts",
    apiSet: "1.9",
    works: async (context, sheet) => {
      const mixedFormats = askMixedFormats(sheet.getRange("A1:B1"));
      await context.sync();
      return mixedFormats()[0]?.length === 2;
    },
  },
  {
    id: "merged-cells",
    apiSet: "1.13",
    works: async (context, sheet) => {
      sheet.getRange("D1:D3").merge(false);
      // Asked for by a part with its first cell, the whole area is expected (OfficeDev/office-js 3611).
      const merged = sheet.getRange("C1:D2").getMergedAreasOrNullObject().load("address");
      await context.sync();
      return !merged.isNullObject && merged.address.endsWith("D1:D3");
    },
  },
  {
    id: "marks",
    apiSet: "1.9",
    works: async (context, sheet) => {
      const { custom } = sheet.getRanges("A1,A3:A4").conditionalFormats.add("Custom");
      custom.rule.formula = `=${markFormula("error")}`;
      custom.format.fill.color = "#FFD9D9";
      // Another kind of format beside it, which has no formula.
      sheet.getRange("A1:A4").conditionalFormats.add("DataBar");
      const formats = sheet.getRange().conditionalFormats.load("items/type,items/customOrNullObject/rule/formula");
      await context.sync();
      const marks = formats.items.filter(
        ({ customOrNullObject }) =>
          !customOrNullObject.isNullObject && customOrNullObject.rule.formula.includes(markPrefix),
      );
      for (const mark of marks) mark.delete();
      formats.load("items/type");
      await context.sync();
      return marks.length === 1 && formats.items.length === 1;
    },
  },
  {
    id: "drop-down-lists",
    apiSet: "1.9",
    works: async (context, sheet) => {
      // Only cells within the used range are found (OfficeDev/office-js 4245).
      sheet.getRange("F1:F3").values = [["済"], ["済"], ["済"]];
      sheet.getRange("F1:F3").dataValidation.rule = { list: { inCellDropDown: true, source: "=$A$1:$A$3" } };
      const found = findRules(sheet);
      const { dataValidation } = sheet.getRange("F2").load("dataValidation/type");
      await context.sync();
      return found().map(rangeAddress).join() === "F1:F3" && dataValidation.type === "List";
    },
  },
  {
    id: "tables",
    apiSet: "1.1",
    works: async (context, sheet) => {
      sheet.getRange("H1:J3").values = [
        ["章", "状況", "件数"],
        ["第1章", "済", 1],
        ["第2章", "未", 2],
      ];
      const table = sheet.tables.add("H1:J3", true);
      table.name = "shinchoku_self_check";
      table.load("name");
      await context.sync();
      return table.name === "shinchoku_self_check";
    },
  },
  {
    id: "pivot-tables",
    apiSet: "1.8",
    works: async (context, sheet) => {
      const plan = { ...pivotPlan, at: { row: 0, column: 11 } };
      addPivot(sheet, plan, plan.name, sheet.tables.getItem("shinchoku_self_check"));
      const pivots = sheet.pivotTables.load("items/name");
      await context.sync();
      return pivots.items.length === 1;
    },
  },
  {
    id: "charts",
    apiSet: "1.7",
    works: async (context, sheet) => {
      const chart = sheet.charts.add("BarStacked", sheet.getRange("J2:J3"), "Columns");
      const series = chart.series.getItemAt(0);
      series.setXAxisValues(sheet.getRange("H2:H3"));
      series.format.fill.setSolidColor("#1F4E78");
      chart.axes.categoryAxis.reversePlotOrder = true;
      const charts = sheet.charts.load("items/name");
      await context.sync();
      return charts.items.length === 1;
    },
  },
  {
    id: "print-settings",
    apiSet: "1.9",
    works: async (context, sheet) => {
      sheet.pageLayout.set({ zoom: { horizontalFitToPages: 1 }, orientation: "Landscape" });
      sheet.pageLayout.setPrintTitleRows("$1:$1");
      sheet.pageLayout.load("orientation,zoom");
      await context.sync();
      const { orientation, zoom } = sheet.pageLayout;
      return orientation === "Landscape" && zoom.horizontalFitToPages === 1;
    },
  },
  {
    id: "frozen-rows",
    apiSet: "1.7",
    works: async (context, sheet) => {
      sheet.freezePanes.freezeRows(1);
      await context.sync();
      return true;
    },
  },
  {
    id: "settings",
    apiSet: "1.4",
    works: async (context) => {
      const { settings } = context.workbook;
      settings.add("shinchoku.self-check", { tried: true });
      const setting = settings.getItemOrNullObject("shinchoku.self-check").load("value");
      await context.sync();
      const isKept = !setting.isNullObject && JSON.stringify(setting.value) === '{"tried":true}';
      setting.delete();
      await context.sync();
      return isKept;
    },
  },
  ...sheetFeatures,
  ...payloadFeatures,
  ...eventFeatures,
] as const satisfies readonly Feature[];

const pivotPlan = {
  name: "shinchoku_self_check_pivot",
  source: "shinchoku_self_check",
  rowField: "章",
  rowItems: [],
  columnField: "状況",
  columnItems: [],
  data: { field: "件数", caption: "施策数" },
  valuesCaption: "値",
  totalCaption: "総計",
  figures: [],
};
