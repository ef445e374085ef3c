import {
  carryOut,
  environment,
  openBeside,
  readOwnContent,
  readRange,
  readSetting,
  readWorkbook,
  removeUnfinished,
  selectCell,
  selfCheck,
  watchEdits,
  writeSetting,
} from "../../hosts/excel/index.ts";
import type { WorkbookHost } from "../app/index.ts";

/** The key of our settings in a workbook. */
const settingsKey = "pane";

/** A user who asks for something while a cell is being edited is waited for. */
const patient = { delayForCellEdit: true } as const;

/** The workbook that is open in Excel beside the pane. */
export const excelWorkbook: WorkbookHost = {
  isLive: true,
  read: (signal, onProgress) => readWorkbook({ ...patient, signal, ...(onProgress && { onProgress }) }),
  readRange: (sheet, range) => readRange(sheet, range, patient),
  carryOut: (plan, signal) => carryOut(plan, { ...patient, ...(signal && { signal }) }),
  own: () => readOwnContent(patient),
  removeUnfinished: () => removeUnfinished(patient),
  select: (sheet, cell) => selectCell(sheet, cell, patient),
  watch: watchEdits,
  readSettings: async () => {
    const kept = await readSetting(settingsKey, patient);
    return typeof kept === "string" ? kept : undefined;
  },
  writeSettings: (text) => writeSetting(settingsKey, text, patient),
  openNew: openBeside,
  environment,
  selfCheck: async (asked) =>
    (await selfCheck(asked, patient)).map(({ id, apiSet, outcome, detail }) => ({
      feature: id,
      apiSet: `ExcelApi ${apiSet}`,
      outcome,
      detail,
    })),
};
