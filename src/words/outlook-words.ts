import type { SendVerdict } from "../core/index.ts";

/**
 * What Outlook's dialog says before a mail with a progress workbook goes out. Counts are findings that nobody has
 * confirmed.
 */
export interface OutlookWords {
  readonly workbook: (facts: { file: string; verdict: string; error: number; warning: number }) => string;
  /** A finding, and where it stands. */
  readonly point: (facts: { place: string; message: string }) => string;
  /** Findings, or workbooks, for which there is no room. */
  readonly more: (count: number) => string;
  readonly moreWorkbooks: (count: number) => string;
  readonly advice: { readonly [One in Exclude<SendVerdict, "ready">]: string };
}
