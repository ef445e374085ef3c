/** The Excel host's only door: the open workbook as a value, a plan carried out in it. */
export { missingFeatures, newerFeatures, type NewerFeature } from "./api-sets.ts";
export { ExcelHostError, type ExcelProblem } from "./excel-error.ts";
export { readWorkbook, type ReadOptions, type ReadProgress } from "./read/read-workbook.ts";
export { carryOut } from "./write/carry-out.ts";
export type { Notice } from "./write/notice.ts";
