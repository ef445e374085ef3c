import type { MadeEdit, OwnContent, WorkbookPlan } from "../../core/index.ts";
import { applyPlan, readXlsx, type XlsxFile } from "../../hosts/xlsx/index.ts";
import { madeEdits, ownContent, resultOf, slicesOf, type WorkbookSlice, type WorkResult } from "../app/index.ts";

/** A file that is open in a worker, with what was written into it since. */
export interface FileMethods {
  open(bytes: Uint8Array): Promise<WorkResult<undefined>>;
  /** How many parts the workbook has as it is now. */
  partCount(): number;
  /** A part of the workbook as it was when the parts were counted. */
  part(index: number): WorkbookSlice;
  /** Returns the edits that were made, with what the cells held before. */
  carryOut(plan: WorkbookPlan): Promise<WorkResult<readonly MadeEdit[]>>;
  own(): OwnContent;
  /** The bytes of the workbook as it is now. */
  bytes(): Uint8Array;
}

export function createFileMethods(): FileMethods {
  let file: { readonly opened: XlsxFile; readonly bytes: Uint8Array } | undefined;
  let parts: readonly WorkbookSlice[] = [];
  const open = (): NonNullable<typeof file> => {
    if (!file) throw new Error("No file is open");
    return file;
  };
  return {
    open: (bytes) =>
      resultOf(async () => {
        file = { opened: await readXlsx(bytes), bytes };
        return undefined;
      }),
    partCount: () => {
      parts = slicesOf(open().opened.workbook);
      return parts.length;
    },
    part: (index) => {
      const part = parts[index];
      if (!part) throw new Error(`The workbook has no part ${String(index)}`);
      return part;
    },
    carryOut: (plan) =>
      resultOf(async () => {
        const { opened } = open();
        const bytes = await applyPlan(opened, plan);
        file = { opened: await readXlsx(bytes), bytes };
        return madeEdits(opened.workbook, plan.edits);
      }),
    own: () => ownContent(open().opened.workbook),
    bytes: () => open().bytes,
  };
}
