import type { Summary, WorkbookPlan } from "../../core/index.ts";
import { withCellTexts } from "../cell-text.ts";
import { chartsSheetPlan } from "./charts-sheet.ts";
import { dataSheetPlan } from "./data-sheet.ts";
import { overviewSheetPlan, type OverviewContext } from "./overview-sheet.ts";
import { pivotsSheetPlan } from "./pivots-sheet.ts";

/** The sheets of a summary, which replace those of an earlier one. What has nothing to show gets no sheet. */
export function summaryPlan(summary: Summary, context: OverviewContext): WorkbookPlan {
  const words = context.catalogue.summary;
  const sheets = [
    overviewSheetPlan(summary, context),
    pivotsSheetPlan(summary, words),
    chartsSheetPlan(summary, words),
    dataSheetPlan(summary, words),
  ];
  return {
    replaces: ["summary"],
    edits: [],
    marks: [],
    dropDowns: [],
    choiceLists: [],
    sheets: sheets.flatMap((sheet) => (sheet ? [withCellTexts(sheet, context.catalogue)] : [])),
  };
}
