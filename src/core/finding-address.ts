import { cellAddress } from "./workbook/address.ts";
import type { CellPosition } from "./workbook/workbook.ts";

/** Where something stands, as in Excel: F12, or 概要!B3 on another sheet than the one that is spoken of. */
export function findingAddress(place: CellPosition & { readonly sheet: string }, spokenOf: string | undefined): string {
  const address = cellAddress(place);
  return place.sheet === spokenOf ? address : `${place.sheet}!${address}`;
}

/** The sheet that need not be named, since all tables stand on it; `undefined` where they stand on several. */
export function sheetOfAll([first, ...others]: readonly { readonly sheet: string }[]): string | undefined {
  return others.length === 0 ? first?.sheet : undefined;
}
