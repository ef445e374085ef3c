import { cellAddress, rangeAddress } from "../../core/index.ts";
import {
  carryOut,
  ExcelHostError,
  openBeside,
  readRange,
  readSetting,
  readWorkbook,
  selectCell,
  selfCheck,
  watchEdits,
  writeSetting,
  type ExcelProblem,
  type FeatureReport,
  type Notice,
} from "../../hosts/excel/index.ts";
import { PaneFailureError, selfCheckFeatures, type HostNotice, type PaneFailure } from "../../words/pane-failure.ts";
import type { SelfCheckLine, WorkbookHost } from "../app/index.ts";

/** The key of our settings in a workbook. */
const settingsKey = "pane";

/** A person who asks for something while a cell is being edited is waited for. */
const patient = { delayForCellEdit: true } as const;

/** The workbook that is open in Excel beside the pane. */
export const excelWorkbook: WorkbookHost = {
  isLive: true,
  read: (signal, onProgress) => translated(readWorkbook({ ...patient, signal, ...(onProgress && { onProgress }) })),
  readRange: (sheet, range) => translated(readRange(sheet, range, patient)),
  carryOut: async (plan, signal) =>
    (await translated(carryOut(plan, { ...patient, ...(signal && { signal }) }))).map(hostNotice),
  select: (sheet, cell) => translated(selectCell(sheet, cell, patient)),
  watch: (onEdit) => translated(watchEdits(onEdit)),
  readSettings: async () => {
    const kept = await translated(readSetting(settingsKey, patient));
    return typeof kept === "string" ? kept : undefined;
  },
  writeSettings: (text) => translated(writeSetting(settingsKey, text, patient)),
  openNew: (bytes) => translated(openBeside(bytes)),
  selfCheck: async () => (await translated(selfCheck(patient))).map(selfCheckLine),
};

async function translated<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof ExcelHostError) throw new PaneFailureError(excelFailure(error.problem));
    throw error;
  }
}

function excelFailure(problem: ExcelProblem): PaneFailure {
  switch (problem.code) {
    case "sheet-missing":
      return { code: "sheet-gone", facts: { sheet: problem.sheet } };
    case "sheet-protected":
    case "sheet-hidden":
      return { code: problem.code, facts: { sheet: problem.sheet } };
    case "sheet-too-large":
      return { code: problem.code, facts: { sheet: problem.sheet, limit: problem.limit } };
    case "excel-failed":
      return { code: problem.code, facts: { officeCode: problem.officeCode } };
    default:
      return { code: problem.code, facts: {} };
  }
}

function hostNotice(notice: Notice): HostNotice {
  switch (notice.code) {
    case "drop-down-kept":
      return { code: notice.code, facts: { sheet: notice.sheet, range: rangeAddress(notice.range) } };
    case "edit-kept": {
      const { sheet, reason } = notice;
      return { code: notice.code, facts: { sheet, cell: cellAddress(notice), reason } };
    }
    case "print-settings-left":
      return { code: notice.code, facts: { sheets: notice.sheets } };
    case "sheet-renamed":
      return { code: notice.code, facts: { wanted: notice.wanted, name: notice.name } };
    case "pivot-as-range":
      return { code: notice.code, facts: { pivot: notice.pivot, sheet: notice.sheet } };
  }
}

function selfCheckLine({ id, apiSet, outcome, problem }: FeatureReport): SelfCheckLine {
  const feature = selfCheckFeatures.find((known) => known === id);
  if (!feature) throw new Error(`The self-check tried ${id}, which has no name`);
  return { feature, apiSet: `ExcelApi ${apiSet}`, outcome, detail: problem?.code };
}
