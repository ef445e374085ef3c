import type { ListEntry } from "./findings-view.ts";

/**
 * The finding that a key leads to from the one at `from`, as indexes of the list: up and down, or P and N, go past the headings,
 * Home and End go to the ends. Without an answer the key is none of these, or leads nowhere.
 */
export function findingAfterKey(entries: readonly ListEntry[], from: number, key: string): number | undefined {
  const isFinding = ({ kind }: ListEntry): boolean => kind === "finding";
  const before = (end: number): number => entries.slice(0, end).findLastIndex(isFinding);
  const after = (start: number): number => entries.findIndex((entry, at) => at >= start && isFinding(entry));
  const targets: Readonly<Record<string, () => number>> = {
    ArrowUp: () => before(from),
    ArrowDown: () => after(from + 1),
    p: () => before(from),
    n: () => after(from + 1),
    Home: () => after(0),
    End: () => before(entries.length),
  };
  const target = targets[key]?.() ?? -1;
  return target < 0 || target === from ? undefined : target;
}
