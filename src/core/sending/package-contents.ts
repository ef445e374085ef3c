import type { CellPosition, CellRange, Sheet } from "../workbook/workbook.ts";

/**
 * What a workbook's file holds besides the values of its cells, as far as it matters to whoever it is sent to. A host
 * reads it only for a send check.
 */
export interface PackageContents {
  /** The worksheets, in tab order. */
  readonly sheets: readonly SheetContents[];
  readonly properties: readonly DocumentProperty[];
  readonly links: readonly OutsideLink[];
  /** Defined names that lead nowhere, outside, or that nobody sees. Those of Excel's own and ours are left out. */
  readonly names: readonly DoubtfulName[];
  readonly extras: readonly PackageExtra[];
  /** A password protects the workbook's structure. */
  readonly hasStructurePassword: boolean;
}

/** What a worksheet holds besides its values. Rows and columns count from 0. */
export interface SheetContents {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly ownKind: Sheet["ownKind"];
  /** Rows that a person has hidden, and rows that a filter hides. */
  readonly hiddenRows: readonly number[];
  readonly filteredRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly comments: readonly CommentContents[];
  readonly externalFormulas: readonly FormulaContents[];
  /** Cells with a formula of which the file has no result. */
  readonly uncalculated: readonly CellPosition[];
  /** Cells with a value that nobody sees. */
  readonly unseen: readonly UnseenCells[];
  /** Cells with a value in letters below `tinyFont`. */
  readonly tiny: readonly CellPosition[];
  /** The texts of headers and footers with their codes (ECMA-376 part 1, 18.3.1.39). */
  readonly headersAndFooters: readonly string[];
  /** Pictures, and shapes with a text in them. */
  readonly pictures: number;
  /** The printers that the page setup names. */
  readonly printers: readonly string[];
  readonly hasPassword: boolean;
  /** Whether marks of ours stand on the sheet. */
  readonly hasMarks: boolean;
}

/** Points below which letters are hardly read by anyone. */
export const tinyFont = 6;

/** A note, or a comment of a thread, with whoever wrote it. */
export interface CommentContents extends CellPosition {
  readonly kind: "note" | "thread";
  readonly author: string;
  readonly text: string;
}

export interface FormulaContents extends CellPosition {
  readonly formula: string;
}

/** Cells that hide their values alike: by a number format such as `;;;`, or by letters in the colour of the cell. */
export interface UnseenCells {
  readonly by: "format" | "colour";
  readonly cells: readonly CellPosition[];
}

/** A property of the document that is not empty. */
export interface DocumentProperty {
  readonly kind: PropertyKind;
  /** The name of a custom property; that of a built-in one in the file. */
  readonly name: string;
  readonly value: string;
}

/** Those that name a person are told apart from all others. */
export type PropertyKind = "creator" | "last-editor" | "manager" | "company" | "custom" | "other";

/** Something outside the file that the workbook leads to, without a person having to follow it. */
export interface OutsideLink {
  readonly kind: LinkKind;
  /** The file, address, or name of the connection. */
  readonly target: string;
  /** The sheet it belongs to, where it belongs to one. */
  readonly sheet: string | undefined;
}

export type LinkKind = "workbook" | "connection" | "query" | "picture" | "file" | "program";

/** A defined name (18.2.5). */
export interface DoubtfulName {
  readonly name: string;
  readonly formula: string;
  readonly leads: "nowhere" | "outside" | "hidden";
}

/** A thing in the package that goes along unseen, and how many of them. */
export interface PackageExtra {
  readonly kind: ExtraKind;
  readonly count: number;
  /** What tells it: the name of a part's root element, or of the part. */
  readonly detail: string;
}

export const extraKinds = [
  "macro",
  "active-x",
  "embedded-object",
  "custom-xml",
  "revision-log",
  "pivot-cache",
  "data-model",
  "task-pane",
  "scenario",
  "custom-view",
  "sheet-property",
  "invisible-shape",
  "ink",
  "picture-metadata",
] as const;
export type ExtraKind = (typeof extraKinds)[number];

/** Rows of a range that a list of hidden ones names: whether the filter or a person hid them. */
export function hiddenBy(
  hidden: Iterable<number>,
  filters: readonly CellRange[],
): { readonly byHand: number[]; readonly byFilter: number[] } {
  const byHand: number[] = [];
  const byFilter: number[] = [];
  for (const row of hidden) {
    const isFiltered = filters.some(({ top, bottom }) => row > top && row <= bottom);
    (isFiltered ? byFilter : byHand).push(row);
  }
  return { byHand, byFilter };
}
