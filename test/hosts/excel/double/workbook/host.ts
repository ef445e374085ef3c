import { HostFailure } from "../kernel/failure.ts";
import type { CellRange } from "../../../../../src/core/index.ts";
import type { SheetModel, WorkbookModel } from "./model.ts";

/** What the objects of the double share: the workbook, and who hears of its changes. */
export interface Host {
  readonly workbook: WorkbookModel;
  /** Reports a change that the add-in itself made. */
  readonly changed: (sheet: SheetModel, address: string) => void;
  /** Has cells chosen, by a person or by the add-in, and reports it. */
  readonly selected: (sheet: SheetModel, range: CellRange) => void;
  /** What this Excel refuses although its API set has it, such as pivot tables on an iPad. */
  readonly refuses: ReadonlySet<"pivot-tables">;
  /** The files of workbooks that were opened beside this one. */
  readonly openedBeside: Uint8Array[];
}

/** Refuses a change where Excel does: in a file opened for reading only, and on a protected sheet. */
export function assertWritable({ workbook }: Host, sheet: SheetModel): void {
  if (workbook.isReadOnly) throw new HostFailure("AccessDenied", "The workbook is read-only");
  if (sheet.isProtected) throw new HostFailure("AccessDenied", `${sheet.name} is protected`);
}

/** Refuses what Excel does only for the workbook in front; the codes are those it was seen to give. */
export function assertInFront({ workbook }: Host, code = "GeneralException"): void {
  if (!workbook.isInFront) throw new HostFailure(code, "Another workbook is in front");
}

/**
 * Refuses what Excel cannot take back where it is asked to take back all by one Undo. Microsoft lists these members: on
 * the desktop a sheet's name, position and visibility, and everywhere its removal.
 */
export function assertCanBeUndone({ workbook }: Host): void {
  if (workbook.isOneUndo) throw new HostFailure("UndoNotSupported", "This cannot be undone");
}

/** Refuses to add, remove, rename or show sheets where Excel does. */
export function assertStructureWritable({ workbook }: Host): void {
  if (workbook.isReadOnly) throw new HostFailure("AccessDenied", "The workbook is read-only");
  if (workbook.isStructureProtected) throw new HostFailure("AccessDenied", "The workbook's structure is protected");
}
