import { excelWorkbook } from "../../../../src/surfaces/excel/excel-workbook.ts";
import { present } from "../../../core/sheets.ts";
import type { ExcelDouble } from "../../../hosts/excel/double/excel-double.ts";
import { setCell } from "../../../hosts/excel/double/workbook/cells.ts";
import type { SheetModel } from "../../../hosts/excel/double/workbook/model.ts";
import { paneWith } from "../../app/pane.ts";
import { draftInExcel } from "../draft-in-excel.ts";

/** What must not grow while people edit beside the pane. */
export interface SoakCounts {
  /** Cells that were edited so far. */
  readonly edits: number;
  /** Checks of edits that the pane made by itself so far. */
  readonly rechecks: number;
  /** Objects that the client has Excel keep. */
  readonly keptObjects: number;
  /** Times that the client has registered for changes, less the times that it let go. */
  readonly registrations: number;
  /** Timers of this process that are waiting. */
  readonly timers: number;
}

/** A workbook in which people edit while the pane follows. */
export interface Soak {
  /**
   * One burst of edits, checked when it pauses; now and then the pane marks, corrects, summarizes, clears or looks
   * again.
   */
  readonly step: () => Promise<void>;
  readonly counts: () => SoakCounts;
}

const editsInBurst = 8;
const typed = { changeType: "RangeEdited", source: "Local", triggerSource: "Unknown" } as const;
/** Columns of the draft: 状況 and 進捗状況; and what is typed there. */
const statusColumn = 5;
const textColumn = 6;
const statuses = ["既に実施済み", "済", "実施中", "", "○"];
const texts = ["・9月に公表した。", "・12月に公表する予定。", "特になし", "・検討会を開催し、検討を進めている。"];
const firstRow = 4;
const rows = 40;

export async function startSoak(): Promise<Soak> {
  const double = await draftInExcel();
  const sheet = present(double.workbook.sheets.find(({ name }) => name === "進捗状況"));
  const pane = paneWith(excelWorkbook);
  await pane.actions.start();
  await pane.actions.check();
  const registrations = registrationCount(double);
  let [edits, rechecks, steps] = [0, 0, 0];
  const isCalm = (): boolean => pane.state().work === undefined && !pane.state().isStale;
  return {
    step: async () => {
      steps += 1;
      for (let edit = 0; edit < editsInBurst; edit += 1) type(double, sheet, edits++);
      await until(() => pane.state().isStale);
      await until(isCalm);
      rechecks += 1;
      await besides(pane, steps);
      registrations.look();
      if (pane.state().problem) throw new Error(JSON.stringify(pane.state().problem));
    },
    counts: () => ({
      edits,
      rechecks,
      keptObjects: double.keptObjects,
      registrations: registrations.count(),
      timers: process.getActiveResourcesInfo().filter((resource) => resource === "Timeout").length,
    }),
  };
}

async function besides({ actions, state, fix }: ReturnType<typeof paneWith>, step: number): Promise<void> {
  const fixable = state().report?.findings.find(({ fix }) => fix !== undefined);
  if (step % 3 === 0) await actions.lookAgain();
  if (step % 4 === 0 && fixable) await fix({ kind: "finding", finding: fixable });
  if (step % 6 === 0) await actions.mark();
  if (step % 10 === 0) await actions.insertSummary();
  if (step % 20 === 0) for (const part of ["summary", "check"] as const) await actions.remove(part);
}

function type(double: ExcelDouble, sheet: SheetModel, edit: number): void {
  const row = firstRow + ((edit * 7) % rows);
  const isStatus = edit % 2 === 0;
  const choices = isStatus ? statuses : texts;
  const value = choices[Math.floor(edit / 3) % choices.length] ?? "";
  setCell(sheet, row, isStatus ? statusColumn : textColumn, value === "" ? undefined : { value });
  const address = `${isStatus ? "F" : "G"}${String(row + 1)}`;
  double.report({ ...typed, worksheetId: sheet.id, address });
}

/**
 * Counts registrations in the requests since the last look, and lets go of the requests, which are the double's own.
 */
function registrationCount(double: ExcelDouble): { readonly look: () => void; readonly count: () => number } {
  let count = 0;
  const look = (): void => {
    const names = double.exchanges.flatMap(({ request }) => request.Actions.map(({ Name }) => Name));
    count += names.filter((name) => name === "_RegisterDataChangedEvent").length;
    count -= names.filter((name) => name === "_UnregisterDataChangedEvent").length;
    double.exchanges.length = 0;
  };
  look();
  return { look, count: () => count };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}
