import { foldText, nearest } from "../text/normalize.ts";
import type { Schema, Status } from "../schema/schema.ts";
import { largestOf } from "../long-lists.ts";

/** What a line of an overview counts: a status, or all measures. */
export type LineLabel = { readonly kind: "status"; readonly status: Status } | { readonly kind: "total" };

/** Finds out what a label of an overview means. */
export interface LabelReader {
  /** `isSure` tells that figures with a unit follow; then a label with a slip is read too. */
  read(text: string, isSure: boolean): LineLabel | undefined;
}

const totalWords = ["計", "合計", "総計", "全施策", "施策数合計", "total"];
const total: LineLabel = { kind: "total" };
const quotes = /^[\s「『“"【◆●■◎○△×・]+|[\s」』”"】]+$/gu;
/** A status may be written as a number; beside a count, that tells no label. A sign does where statuses are such. */
const shortestName = 2;
const sign = /^[A-EＡ-Ｅ◎○△×▲☆★]$/u;

/** A reader of labels for the statuses of a schema. Each wording is looked at once. */
export function overviewLabelReader({ statuses }: Schema): LabelReader {
  const names = new Map<string, LineLabel>(totalWords.map((word) => [word, total]));
  const statusNames = new Map<string, LineLabel>();
  for (const status of statuses) {
    for (const name of [status.label, status.shortLabel, ...status.aliases].map(foldText)) {
      if (name.length >= shortestName && !/^\d+$/u.test(name)) statusNames.set(name, { kind: "status", status });
    }
  }
  for (const [name, label] of statusNames) names.set(name, label);
  const signs = new Map<string, LineLabel>();
  for (const status of statuses) {
    for (const name of [status.label, status.shortLabel, status.mark]) {
      if (sign.test(name.trim())) signs.set(foldText(name), { kind: "status", status });
    }
  }
  const longest = largestOf(names.keys(), (name) => name.length);
  return {
    read: (text, isSure) => {
      // Spaces and quotes may add to a label's length, but hardly double it.
      if (text.length > 2 * longest) return undefined;
      const marked = signs.get(foldText(text));
      if (marked) return marked;
      const folded = foldText(text.replace(quotes, ""));
      return names.get(folded) ?? (isSure ? nearest(folded, statusNames) : undefined);
    },
  };
}
