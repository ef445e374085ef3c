import type { Finding, RuleId } from "../../../core/index.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { findingAddress } from "../../../messages/finding-address.ts";
import { sayFinding } from "../../../messages/say.ts";
import type { Sentence } from "../../../messages/sentence.ts";
import type { CheckReport } from "../checking/report.ts";
import type { FindingsView } from "./pane-state.ts";
import { findingKey } from "./solved.ts";

/** A finding in words. */
export interface SaidFinding {
  readonly finding: Finding;
  readonly cell: string;
  readonly sentence: () => Sentence;
  /** All that a search looks into, folded. */
  readonly searched: () => string;
}

/** A line of the list: the heading of a group, or a finding. */
export type ListEntry =
  | {
      readonly kind: "group";
      readonly key: string;
      readonly group:
        | { readonly by: "row"; readonly row: number; readonly title: string }
        | { readonly by: "rule"; readonly rule: RuleId };
      readonly count: number;
      readonly fixable: number;
    }
  | { readonly kind: "finding"; readonly key: string; readonly said: SaidFinding };

/** What is needed to name a row: the measure on the table's sheet, or the other sheet. */
type TableTitles = Pick<CheckReport, "sheet" | "rowTitles">;

function rowTitle({ sheet, row }: Finding, table: TableTitles): string {
  return sheet === table.sheet ? (table.rowTitles.get(row) ?? "") : sheet;
}

/**
 * The findings of a report in words, in reading order. Words are found when they are wanted: a long list shows few of
 * its findings, and is searched rarely.
 */
export function sayFindings(findings: readonly Finding[], tableSheet: string, catalogue: Catalogue): SaidFinding[] {
  return findings.map((finding) => {
    const cell = findingAddress(finding, tableSheet);
    const sentence = once(() => sayFinding(finding, catalogue));
    const searched = once(() => {
      const { message, hint } = sentence();
      return folded([cell, message, hint, finding.value, catalogue.rulePages[finding.rule].title].join("\n"));
    });
    return { finding, cell, sentence, searched };
  });
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The findings that a person wants to see. */
export function shownFindings(
  said: readonly SaidFinding[],
  { hidden, search }: FindingsView,
  table: TableTitles,
): SaidFinding[] {
  const words = folded(search)
    .split(/\s+/u)
    .filter((word) => word !== "");
  return said.filter(({ finding, searched }) => {
    if (hidden.includes(finding.severity)) return false;
    if (words.length === 0) return true;
    const title = folded(rowTitle(finding, table));
    return words.every((word) => searched().includes(word) || title.includes(word));
  });
}

function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** The lines of the list, findings under the heading of their row or their rule. */
export function listEntries(
  shown: readonly SaidFinding[],
  groupBy: FindingsView["groupBy"],
  table: TableTitles,
): ListEntry[] {
  const groups = new Map<string, SaidFinding[]>();
  for (const said of shown) {
    const { row, sheet, rule } = said.finding;
    const key = groupBy === "row" ? `row ${String(row)} ${sheet}` : rule;
    const group = groups.get(key);
    if (group) group.push(said);
    else groups.set(key, [said]);
  }
  let at = 0;
  return [...groups].flatMap(([key, group]): ListEntry[] => {
    const [first] = group;
    if (!first) return [];
    const { row, rule } = first.finding;
    return [
      {
        kind: "group",
        key,
        group: groupBy === "row" ? { by: "row", row, title: rowTitle(first.finding, table) } : { by: "rule", rule },
        count: group.length,
        fixable: group.filter(({ finding }) => finding.fix !== undefined).length,
      },
      ...group.map((said): ListEntry => {
        at += 1;
        return { kind: "finding", key: `${findingKey(said.finding)} ${String(at)}`, said };
      }),
    ];
  });
}
