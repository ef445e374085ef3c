import type { GuardReason } from "./workbook/workbook.ts";

/** Why a cell keeps its value: it cannot be written without loss, or someone has changed it since it was read. */
export type KeptReason = GuardReason | "changed";

/**
 * What is told of something that a host did otherwise than planned, though the work was done. Cells are A1 addresses.
 */
export interface NoticeFacts {
  /** Another sheet has the wanted name. */
  readonly "sheet-renamed": { readonly wanted: string; readonly name: string };
  /** This Excel makes no pivot table; its figures were written as plain cells, which do not follow later changes. */
  readonly "pivot-as-range": { readonly pivot: string; readonly sheet: string };
  /** Excel did not take how the sheets are to be printed, which happens where there is no printer. */
  readonly "print-settings-left": { readonly sheets: readonly string[] };
  /** Some of the cells have an entry rule of the user's, which was kept. */
  readonly "drop-down-kept": { readonly sheet: string; readonly range: string };
  /** Excel did not freeze the header rows, which it does only while the workbook is in front. */
  readonly "frozen-rows-left": { readonly sheets: readonly string[] };
  /** The cell was not written. */
  readonly "edit-kept": { readonly sheet: string; readonly cell: string; readonly reason: KeptReason };
  /** Hidden sheets that an interrupted run had left were removed. */
  readonly "unfinished-removed": { readonly count: number };
}

export type NoticeCode = keyof NoticeFacts;

/** A notice as data; a language words it. */
export type Notice<Code extends NoticeCode = NoticeCode> = {
  readonly [One in Code]: { readonly code: One; readonly facts: NoticeFacts[One] };
}[Code];
