import { findingAddress, type Finding, type RuleId } from "../../../core/index.ts";
import type { Catalogue } from "../../../words/catalogue.ts";
import { sayFinding } from "../../../words/say.ts";
import type { Wording } from "../../../words/sentence.ts";
import type { CheckView } from "../checking/report.ts";
import type { FindingsView } from "./pane-state.ts";

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
  | FindingEntry;

export interface FindingEntry {
  readonly kind: "finding";
  readonly key: string;
  readonly said: SaidFinding;
}

/** What is needed to name a row: the measure on the table's sheet, or the other sheet. */
type TableTitles = Pick<CheckView, "sheet" | "rowTitles">;

function rowTitle({ sheet, row }: Pick<Finding, "sheet" | "row">, table: TableTitles): string {
  return sheet === table.sheet ? (table.rowTitles.get(row) ?? "") : sheet;
}

/**
 * A finding in words. They are found when they are wanted: a long list shows few of its findings, and is searched rarely.
 * One object a finding, since tens of thousands are made at a time.
 */
export class SaidFinding {
  #sentence: Wording | undefined;
  #searched: string | undefined;

  constructor(
    /** Of its own in a report, and the same in every view of it. */
    readonly key: string,
    readonly finding: Finding,
    private readonly table: TableTitles,
    private readonly catalogue: Catalogue,
  ) {}

  get cell(): string {
    return findingAddress(this.finding, this.table.sheet);
  }

  get sentence(): Wording {
    return (this.#sentence ??= sayFinding(this.finding, this.catalogue));
  }

  /** All that a search looks into, folded. */
  searched(): string {
    return (this.#searched ??= folded(this.searchedText()));
  }

  private searchedText(): string {
    const { message, hint } = this.sentence;
    const { title } = this.catalogue.rules[this.finding.rule];
    const { reason = "" } = this.finding.confirmation ?? {};
    return [this.cell, message, hint, this.finding.value, title, rowTitle(this.finding, this.table), reason].join("\n");
  }
}

/** The findings of a report in words, in reading order. */
export function sayFindings(findings: readonly Finding[], table: TableTitles, catalogue: Catalogue): SaidFinding[] {
  return findings.map((finding, at) => new SaidFinding(String(at), finding, table, catalogue));
}

/** The findings that a user wants to see: the open ones, those of a severity, or those that were confirmed. */
export function shownFindings(
  said: readonly SaidFinding[],
  { only, search }: Pick<FindingsView, "only" | "search">,
): readonly SaidFinding[] {
  const words = folded(search)
    .split(/\s+/u)
    .filter((word) => word !== "");
  return said.filter((one) => isWanted(one.finding, only) && words.every((word) => one.searched().includes(word)));
}

function isWanted({ severity, confirmation }: Finding, only: FindingsView["only"]): boolean {
  if (only === "confirmed") return confirmation !== undefined;
  return confirmation === undefined && (only === undefined || severity === only);
}

function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/**
 * The lines of the list, findings under the heading of their row or their rule. It is made anew for every letter of a
 * search, so that the lines are collected without an array for each of thousands of rows.
 */
export function listEntries(
  shown: readonly SaidFinding[],
  groupBy: FindingsView["groupBy"],
  table: TableTitles,
): ListEntry[] {
  const entries: ListEntry[] = [];
  for (const group of groupsOf(shown, groupBy, table).values()) {
    const [first] = group;
    if (first) entries.push(groupEntry(first.finding, group, groupBy, table));
    for (const said of group) entries.push({ kind: "finding", key: said.key, said });
  }
  return entries;
}

function groupsOf(
  shown: readonly SaidFinding[],
  groupBy: FindingsView["groupBy"],
  table: TableTitles,
): ReadonlyMap<string | number, readonly SaidFinding[]> {
  const groups = new Map<string | number, SaidFinding[]>();
  for (const said of shown) {
    const { row, sheet, rule } = said.finding;
    const key = groupBy === "rule" ? rule : sheet === table.sheet ? row : `${String(row)} ${sheet}`;
    const group = groups.get(key);
    if (group) group.push(said);
    else groups.set(key, [said]);
  }
  return groups;
}

function groupEntry(
  { row, sheet, rule }: Finding,
  group: readonly SaidFinding[],
  groupBy: FindingsView["groupBy"],
  table: TableTitles,
): ListEntry {
  const count = group.length;
  const fixable = group.reduce((sum, { finding }) => (finding.fix === undefined ? sum : sum + 1), 0);
  if (groupBy === "rule") return { kind: "group", key: rule, group: { by: "rule", rule }, count, fixable };
  const title = rowTitle({ row, sheet }, table);
  return { kind: "group", key: `row ${String(row)} ${sheet}`, group: { by: "row", row, title }, count, fixable };
}
