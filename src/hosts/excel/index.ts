/**
 * The Excel host's only door: the open workbook as a value, a plan carried out in it. Needs Office.js in the page and
 * ExcelApi 1.12; what is newer is used where it is there (`missingFeatures`).
 */
export type { ActionOptions } from "./action.ts";
export { missingFeatures } from "./api-sets.ts";
export { environment } from "./environment.ts";
export { readOwnContent, removeUnfinished } from "./own-content.ts";
export { openBeside } from "./open-beside.ts";
export { readFile } from "./read-file.ts";
export { readRange, type SheetRangeReading } from "./read/read-range.ts";
export { readWorkbook, type ReadOptions, type ReadProgress } from "./read/read-workbook.ts";
export { selectCell } from "./select-cell.ts";
export { selfCheck, type FeatureReport } from "./self-check/self-check.ts";
export { readSetting, writeSetting } from "./settings.ts";
export { undoLosses } from "./undo-list.ts";
export { sheetName, watchWorkbook, type SheetEdit, type SheetSelection } from "./watch.ts";
export { carryOut } from "./write/carry-out.ts";
