import type { ListEntry } from "./list-entries.ts";

/** What a key asks of the list: to go to a line, by its index, or to fold or unfold the group of a heading. */
export type KeyTarget = { readonly goTo: number } | { readonly turn: string };

/**
 * What a key asks of the list when the line at `from` has the focus. Up and down, or P and N, go past the headings of
 * groups that are not folded, Home and End go to the ends; left goes to the heading and then folds its group, right the
 * other way, as in any tree. Without an answer the key is none of these, or asks nothing.
 */
export function keyTarget(entries: readonly ListEntry[], from: number, key: string): KeyTarget | undefined {
  const here = entries[from];
  if (here?.kind === "group" && key === (here.isFolded ? "ArrowRight" : "ArrowLeft")) return { turn: here.key };
  const before = (end: number): number => entries.slice(0, end).findLastIndex(isStop);
  const after = (start: number): number => entries.findIndex((entry, at) => at >= start && isStop(entry));
  const heading = (): number => entries.slice(0, from).findLastIndex(({ kind }) => kind === "group");
  const targets: Readonly<Record<string, () => number>> = {
    ArrowUp: () => before(from),
    ArrowDown: () => after(from + 1),
    ArrowLeft: () => (here?.kind === "group" ? -1 : heading()),
    ArrowRight: () => (here?.kind === "group" ? after(from + 1) : -1),
    p: () => before(from),
    n: () => after(from + 1),
    Home: () => after(0),
    End: () => before(entries.length),
  };
  const goTo = targets[key]?.() ?? -1;
  return goTo < 0 || goTo === from ? undefined : { goTo };
}

/** Whether the arrow keys halt at a line: at findings, and at headings that stand for theirs. */
export function isStop(entry: ListEntry): boolean {
  return entry.kind === "finding" || (entry.kind === "group" && entry.isFolded);
}
