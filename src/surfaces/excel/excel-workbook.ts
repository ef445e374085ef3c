import {
  environment,
  openBeside,
  readFile,
  readOwnContent,
  readRange,
  readSetting,
  readWorkbook,
  removeUnfinished,
  selectCell,
  sheetName,
  watchWorkbook,
  writeSetting,
} from "../../hosts/excel/index.ts";
import { notServed } from "../../core/index.ts";
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
  carryOut: async (plan, signal) => {
    const { carryOut } = await import("./write-workbook.ts").catch(notServed);
    return carryOut(plan, { ...patient, ...(signal && { signal }) });
  },
  own: () => readOwnContent(patient),
  removeUnfinished: () => removeUnfinished(patient),
  select: (sheet, cell) => selectCell(sheet, cell, patient),
  watch: watchWorkbook,
  sheetName,
  readSettings: async () => {
    const kept = await readSetting(settingsKey, patient);
    return typeof kept === "string" ? kept : undefined;
  },
  writeSettings: (text) => writeSetting(settingsKey, text, patient),
  openNew: openBeside,
  file: async (signal) => ({ name: fileName(Office.context.document.url), bytes: await readFile(signal) }),
  environment,
  selfCheck: async (asked) => {
    const { tryWorkbookFeatures } = await import("./self-check/workbook-features.ts").catch(notServed);
    return tryWorkbookFeatures(asked, patient);
  },
};

/** The name of a file by its address, or by its path on a computer; `undefined` where it was never saved. */
export function fileName(address: string | null): string | undefined {
  const last = (address ?? "").split(/[\\/]/u).at(-1)?.split("?")[0];
  if (last === undefined || last === "") return undefined;
  try {
    return /^https?:/iu.test(address ?? "") ? decodeURIComponent(last) : last;
  } catch {
    // A % that stands for itself.
    return last;
  }
}
