import type { OfficialNumber } from "./official-rules.ts";

/** Places on a sheet at which an official rule is not kept. */
export interface ReadabilityHit {
  readonly number: OfficialNumber;
  readonly sheet: string;
  /** Ranges, or headers of columns. */
  readonly places: readonly string[];
  /** How many places it is in all, where one place stands for several. */
  readonly count: number;
  /** What stands there, such as the ways in which a choice is written. */
  readonly details: readonly string[];
}

/** A hit where there is a place for it. */
export function hitOf(
  number: OfficialNumber,
  sheet: string,
  places: readonly string[],
  { count = places.length, details = [] }: { readonly count?: number; readonly details?: readonly string[] } = {},
): ReadabilityHit[] {
  return places.length === 0 ? [] : [{ number, sheet, places, count, details }];
}
