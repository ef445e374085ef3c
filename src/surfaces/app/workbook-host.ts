import type {
  CellPosition,
  CellRange,
  RangeReading,
  Workbook,
  WorkbookPlan,
  OwnContent,
  SelfCheckFeature,
  Written,
} from "../../core/index.ts";

/**
 * The workbook that the pane works on, wherever it is: open in Excel, or a file in the browser page.
 *
 * Every method rejects with a `ProblemError` that says what happened; anything else that is thrown is a defect.
 */
export interface WorkbookHost {
  /** Whether the workbook can be edited beside the pane, so that edits are told and cells can be shown. */
  readonly isLive: boolean;
  /** May be given up between two requests to Excel. Tells how far it has come, where that is known. */
  read(signal: AbortSignal, onProgress?: (progress: WorkProgress) => void): Promise<Workbook>;
  /** Reads a part of a sheet again, after an edit; `sheet` is a name, or what the edit gave for it. */
  readRange(sheet: string, range: CellRange): Promise<RangeContent>;
  /**
   * Writes a plan in one go. May be given up, where the host is live, as long as nothing has taken the place of what
   * was there; after that it is carried through. What a failure has left is told with it (`ProblemError.left`).
   */
  carryOut(plan: WorkbookPlan, signal?: AbortSignal): Promise<Written>;
  /** Looks in the workbook for what of ours it holds. */
  own(): Promise<OwnContent>;
  /** Removes what an interrupted run had left; returns how many sheets. */
  removeUnfinished(): Promise<number>;
  /** Shows a cell to the user. */
  select(sheet: string, cell: CellPosition): Promise<void>;
  /** Tells what is done in the workbook beside the pane; returns how to stop it. */
  watch(watcher: WorkbookWatcher): Promise<() => Promise<void>>;
  /** The name of a sheet that a selection told of; `undefined` when it is gone. */
  sheetName(sheet: string): Promise<string | undefined>;
  /** A text that the workbook carries for us. */
  readSettings(): Promise<string | undefined>;
  writeSettings(text: string): Promise<void>;
  /** Opens a workbook beside the present one: a new window of Excel, or a download. */
  openNew(bytes: Uint8Array, name: string): Promise<void>;
  /**
   * The workbook's file as it would be saved now, and its name, where it was ever saved. May be given up where it comes
   * in pieces.
   */
  file(signal: AbortSignal): Promise<WorkbookFile>;
  /** Lines that tell what the host is, for whoever helps; none for a file. */
  environment(): readonly string[];
  /**
   * Tries every feature on a scratch sheet and removes it; only where the host is Excel. `asked` are those of
   * `askedFeatures` that are tried too.
   */
  readonly selfCheck: ((asked: ReadonlySet<SelfCheckFeature>) => Promise<readonly SelfCheckLine[]>) | undefined;
}

/** The file of a workbook, its name without a folder. */
export interface WorkbookFile {
  readonly name: string | undefined;
  readonly bytes: Uint8Array;
}

/** How far a piece of work has come; `done` and `total` are of one unit, such as rows. */
export interface WorkProgress {
  readonly done: number;
  readonly total: number;
}

/** The cells of a range as they are now, and the name of their sheet. */
export interface RangeContent extends RangeReading {
  readonly sheet: string;
}

/** Who hears of what is done in the workbook beside the pane. */
export interface WorkbookWatcher {
  /** Edits by people, here and elsewhere, not our own. */
  readonly onEdit: (edit: WorkbookEdit) => void;
  /** The cells that are chosen now, by the person here or by `select`. */
  readonly onSelect: (selection: WorkbookSelection) => void;
}

export interface WorkbookSelection {
  /** What `sheetName` takes for the sheet; not necessarily its name. */
  readonly sheet: string;
  readonly range: CellRange;
}

/** An edit. Without a range, cells moved or so much changed that all is to be read again. */
export interface WorkbookEdit {
  /** What `readRange` takes for the sheet; not necessarily its name. */
  readonly sheet: string;
  readonly range: CellRange | undefined;
}

/** How one feature fared in the self-check. */
export interface SelfCheckLine {
  readonly feature: SelfCheckFeature;
  /** The API set that it needs, such as `ExcelApi 1.8`. */
  readonly apiSet: string;
  /** `differs`: Excel took it but did something else than expected. `skipped`: the user did not ask for it. */
  readonly outcome: "works" | "differs" | "failed" | "missing" | "skipped";
  /** The host's own code when it failed, and where; or what it does, where either of two things is expected. */
  readonly detail: string | undefined;
}
