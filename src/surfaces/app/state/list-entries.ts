import type { Finding, RuleId, Severity } from "../../../core/index.ts";
import { isInView, type FindingsView, type SortOrder } from "./findings-view.ts";
import { folded, type SaidFinding } from "./said-finding.ts";
import { smallestOf } from "../../../core/index.ts";

/** A line of the list. */
export type ListEntry = GroupEntry | SentenceEntry | FindingEntry;

/** The heading of a row or of a rule. */
export interface GroupEntry {
  readonly kind: "group";
  readonly key: string;
  readonly group:
    | { readonly by: "row"; readonly row: number; readonly title: string }
    | { readonly by: "rule"; readonly rule: RuleId };
  readonly count: number;
  readonly fixable: number;
  readonly isFolded: boolean;
}

/** What is said of the findings below it, once. */
export interface SentenceEntry {
  readonly kind: "sentence";
  readonly key: string;
  readonly said: SaidFinding;
}

export interface FindingEntry {
  readonly kind: "finding";
  readonly key: string;
  readonly said: SaidFinding;
  /** Whether its sentence stands above, so that only its cell is left to say. */
  readonly isSaid: boolean;
}

/** The findings that a user wants to see and that have all words of the search. */
export function shownFindings(said: readonly SaidFinding[], view: FindingsView): readonly SaidFinding[] {
  const words = folded(view.search)
    .split(/\s+/u)
    .filter((word) => word !== "");
  return said.filter(
    (one) => isInView(one.finding, one.place, view) && words.every((word) => one.searched().includes(word)),
  );
}

/**
 * The lines of the list, findings under the heading of their row or their rule, all groups whole. It is made anew for
 * every letter of a search, so that the lines are collected without an array for each of thousands of rows.
 */
export function listEntries(
  shown: readonly SaidFinding[],
  { groupBy, sortBy }: Pick<FindingsView, "groupBy" | "sortBy">,
): ListEntry[] {
  const entries: ListEntry[] = [];
  for (const [key, group] of sorted(groupsOf(shown, groupBy), sortBy)) {
    entries.push(groupEntry(key, group, groupBy));
    if (groupBy === "rule") pushBySentence(entries, group);
    else for (const said of group) entries.push({ kind: "finding", key: said.key, said, isSaid: false });
  }
  return entries;
}

/** The lines without those of the groups that are folded, of which the headings are left. */
export function withFolds(entries: readonly ListEntry[], foldedGroups: ReadonlySet<string>): readonly ListEntry[] {
  if (foldedGroups.size === 0) return entries;
  let isFolded = false;
  return entries.flatMap((entry) => {
    if (entry.kind === "group") isFolded = foldedGroups.has(entry.key);
    else if (isFolded) return [];
    return entry.kind === "group" ? { ...entry, isFolded } : entry;
  });
}

/** The key of the group under which a finding stands. */
export function groupKey({ rule, row, sheet }: Finding, groupBy: FindingsView["groupBy"]): string {
  return groupBy === "rule" ? rule : `row ${String(row)} ${sheet}`;
}

/** Findings of one row or one rule, in reading order. */
type Group = readonly [SaidFinding, ...SaidFinding[]];

function groupsOf(shown: readonly SaidFinding[], groupBy: FindingsView["groupBy"]): [key: string, group: Group][] {
  const groups = new Map<string, [SaidFinding, ...SaidFinding[]]>();
  for (const said of shown) {
    const key = groupKey(said.finding, groupBy);
    const group = groups.get(key);
    if (group) group.push(said);
    else groups.set(key, [said]);
  }
  return [...groups];
}

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function sorted(groups: [key: string, group: Group][], sortBy: SortOrder): [key: string, group: Group][] {
  if (sortBy === "count") return groups.sort(([, one], [, other]) => other.length - one.length);
  if (sortBy === "row") return groups;
  return groups
    .map(([key, group]) => ({ key, group, rank: smallestOf(group, ({ finding }) => gravity[finding.severity]) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ key, group }) => [key, group]);
}

function groupEntry(key: string, group: Group, groupBy: FindingsView["groupBy"]): GroupEntry {
  const [{ finding, rowTitle }] = group;
  const { row, rule } = finding;
  return {
    kind: "group",
    key,
    group: groupBy === "rule" ? { by: "rule", rule } : { by: "row", row, title: rowTitle },
    count: group.length,
    fixable: group.reduce((sum, said) => (said.finding.fix === undefined ? sum : sum + 1), 0),
    isFolded: false,
  };
}

/** Findings of which the same is said stand together, the sentence before them. */
function pushBySentence(entries: ListEntry[], group: Group): void {
  const bySentence = new Map<string, SaidFinding[]>();
  for (const said of group) {
    const { message, hint } = said.sentence;
    const key = `${message}\n${hint}`;
    const alike = bySentence.get(key);
    if (alike) alike.push(said);
    else bySentence.set(key, [said]);
  }
  for (const alike of bySentence.values()) {
    const [first, ...others] = alike;
    const isSaid = others.length > 0;
    if (isSaid && first) entries.push({ kind: "sentence", key: `sentence ${first.key}`, said: first });
    for (const said of alike) entries.push({ kind: "finding", key: said.key, said, isSaid });
  }
}
