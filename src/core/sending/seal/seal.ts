import type { Severity } from "../../finding.ts";
import type { SendVerdict } from "../check-sending.ts";
import type { ContentDigests, RowDigest } from "./sealed-content.ts";

/**
 * What a checked workbook says of its check: that it was made, of which content, and what came of it. It guards against
 * mistakes and is no signature: whoever wants to can make one.
 */
export interface Seal {
  readonly verdict: SendVerdict;
  /** Findings of all rules. */
  readonly counts: { readonly [Level in Severity]: number };
  /** The measure schema with its version, and the version of the rules. */
  readonly schema: string;
  readonly rules: string;
  /** When it was made, in ISO 8601. */
  readonly time: string;
  readonly digest: string;
  /** The digests of the rows, in their order. */
  readonly rows: readonly string[];
}

/** Whether a workbook still says what it said when it was checked. */
export type SealOutcome =
  /** It bears no seal, or one that nobody can read. */
  | { readonly state: "unsealed" | "unreadable" }
  | { readonly state: "unchanged"; readonly seal: Seal }
  | { readonly state: "changed"; readonly seal: Seal; readonly changes: SealChanges };

/** What is not as it was. All of it is empty where only the order of the rows or the headers changed. */
export interface SealChanges {
  /** Rows that are not among those that were checked: changed or added. */
  readonly rows: readonly Omit<RowDigest, "digest">[];
  /** How many of the checked rows are no longer there as they were. */
  readonly missing: number;
}

/** Compares what a workbook says with its seal. `content` is `undefined` where no table is found any more. */
export function compareWithSeal(seal: Seal, content: ContentDigests | undefined): SealOutcome {
  if (content?.digest === seal.digest) return { state: "unchanged", seal };
  const left = new Map<string, number>();
  for (const digest of seal.rows) left.set(digest, (left.get(digest) ?? 0) + 1);
  const rows: Omit<RowDigest, "digest">[] = [];
  for (const { sheet, row, digest } of content?.rows ?? []) {
    const count = left.get(digest) ?? 0;
    if (count === 0) rows.push({ sheet, row });
    else left.set(digest, count - 1);
  }
  const missing = [...left.values()].reduce((sum, count) => sum + count, 0);
  return { state: "changed", seal, changes: { rows, missing } };
}

/** The first digits of a seal's digest, by which two people can tell over the telephone that they have the same. */
export function shortSeal({ digest }: Seal): string {
  return digest.slice(0, 16).replaceAll(/(.{4})(?=.)/gu, "$1-");
}
