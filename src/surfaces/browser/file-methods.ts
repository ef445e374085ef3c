import type { Workbook, WorkbookPlan } from "../../core/index.ts";
import { applyPlan, readXlsx, XlsxError, type XlsxFile, type XlsxProblem } from "../../hosts/xlsx/index.ts";

/** What came of work on a file. */
export type FileResult<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: XlsxProblem };

/** A file that is open in a worker, with what was written into it since. */
export interface FileMethods {
  open(bytes: Uint8Array): Promise<FileResult<Workbook>>;
  /** The workbook as it is now. */
  read(): Workbook;
  carryOut(plan: WorkbookPlan): Promise<FileResult<undefined>>;
  /** The bytes of the workbook as it is now. */
  bytes(): Uint8Array;
}

export function createFileMethods(): FileMethods {
  let file: { readonly opened: XlsxFile; readonly bytes: Uint8Array } | undefined;
  const open = (): NonNullable<typeof file> => {
    if (!file) throw new Error("No file is open");
    return file;
  };
  return {
    open: (bytes) =>
      result(async () => {
        file = { opened: await readXlsx(bytes), bytes };
        return file.opened.workbook;
      }),
    read: () => open().opened.workbook,
    carryOut: (plan) =>
      result(async () => {
        const bytes = await applyPlan(open().opened, plan);
        file = { opened: await readXlsx(bytes), bytes };
        return undefined;
      }),
    bytes: () => open().bytes,
  };
}

/** A problem of the file as a value, since an error does not cross from a worker with what it knows. */
async function result<Value>(work: () => Promise<Value>): Promise<FileResult<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof XlsxError) return { ok: false, problem: error.problem };
    throw error;
  }
}
