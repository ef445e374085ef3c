import type { CellEdit, CellPosition, CellRange } from "../../workbook/workbook.ts";
import type { Correction } from "./corrections.ts";
import type { ExtraKind } from "../package-contents.ts";

/** What becomes of what is hidden: it goes, or it is shown. */
export type HiddenChoice = "remove" | "show";

/**
 * What is to be done for a clean copy, as data. Whatever the plan, a host leaves out all that is not the content of the
 * sheets that stay: formulas behind values, comments, properties, links, macros, caches, marks and sheets of ours.
 */
export interface CleaningPlan {
  readonly hidden: HiddenChoice;
  /** The sheets that stay, in tab order. */
  readonly sheets: readonly SheetCleaning[];
  /** All that is done, to be shown before and beside the copy. */
  readonly changes: readonly CleaningChange[];
}

/** What is done on a sheet. All places are those before rows and columns go. */
export interface SheetCleaning {
  readonly name: string;
  readonly removedRows: readonly number[];
  readonly removedColumns: readonly number[];
  /** Merged areas that are taken apart. */
  readonly unmerged: readonly CellRange[];
  /** New values: corrections of texts, and what cells that were merged or left out repeat, which comes later. */
  readonly corrections: readonly Correction[];
  readonly fills: readonly CellEdit[];
  /** Cells whose value goes, and cells that get a format in which their value is seen. */
  readonly emptied: readonly CellPosition[];
  readonly shown: readonly CellPosition[];
  /** Texts of headers and footers that go. */
  readonly removedHeaders: readonly string[];
}

/** Facts of a change that is made for a clean copy. Rows count from 1, columns are letters, as people see them. */
export interface ChangeFacts {
  readonly "sheets-removed": { readonly sheets: readonly string[] };
  readonly "sheets-shown": { readonly sheets: readonly string[] };
  /** Sheets of ours, or marks on sheets of the user's. */
  readonly "own-removed": { readonly sheets: readonly string[] };
  readonly "rows-removed": { readonly sheet: string; readonly rows: readonly number[] };
  readonly "rows-shown": { readonly sheet: string; readonly rows: readonly number[] };
  /** Rows without a value between the measures. */
  readonly "blank-rows-removed": { readonly sheet: string; readonly rows: readonly number[] };
  readonly "columns-removed": { readonly sheet: string; readonly columns: readonly string[] };
  readonly "columns-shown": { readonly sheet: string; readonly columns: readonly string[] };
  readonly "filter-cleared": { readonly sheet: string };
  readonly "values-removed": RangeFacts;
  readonly "values-shown": RangeFacts;
  readonly "cells-unmerged": { readonly sheet: string; readonly ranges: readonly string[] };
  readonly "cells-filled": RangeFacts;
  readonly "text-corrected": {
    readonly sheet: string;
    readonly cell: string;
    readonly before: string;
    readonly after: string;
  };
  readonly "formulas-to-values": { readonly sheet: string; readonly count: number };
  readonly "comments-removed": { readonly sheet: string; readonly count: number };
  readonly "headers-removed": { readonly sheet: string; readonly texts: readonly string[] };
  readonly "properties-emptied": { readonly values: readonly string[] };
  readonly "links-broken": { readonly targets: readonly string[] };
  readonly "names-removed": { readonly names: readonly string[] };
  readonly "extra-removed": { readonly kind: ExtraKind; readonly count: number };
  readonly "passwords-removed": { readonly sheets: readonly string[]; readonly ofWorkbook: boolean };
  readonly "printers-removed": { readonly printers: readonly string[] };
}

interface RangeFacts {
  readonly sheet: string;
  readonly ranges: readonly string[];
  readonly count: number;
}

export type ChangeCode = keyof ChangeFacts;

/** A change as data; a language words it. */
export type CleaningChange<Code extends ChangeCode = ChangeCode> = {
  readonly [One in Code]: { readonly code: One; readonly facts: ChangeFacts[One] };
}[Code];
