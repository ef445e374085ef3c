/** Items that are drawn one after the other, from `first` up to, not including, `end`. */
export interface DrawnRun {
  readonly first: number;
  readonly end: number;
  /** Pixels that the items between the run before and this one would take. */
  readonly before: number;
}

/** The part of a long list that is drawn. */
export interface ListWindow {
  readonly runs: readonly DrawnRun[];
  /** Pixels that the items after the last run would take. */
  readonly after: number;
}

/** Where each item begins, in pixels from the list's top, and last where the list ends. */
export function offsetsOf(heights: readonly number[]): number[] {
  const offsets = [0];
  let offset = 0;
  for (const height of heights) {
    offset += height;
    offsets.push(offset);
  }
  return offsets;
}

/**
 * The items that touch the span from `top` to `bottom`, in pixels from the list's top, and the item `kept` wherever it
 * is: what has the focus must not vanish, nor what the Tab key leads to.
 */
export function windowOf(
  offsets: readonly number[],
  top: number,
  bottom: number,
  kept: number | undefined,
): ListWindow {
  const count = offsets.length - 1;
  const first = Math.min(lastBefore(offsets, top), Math.max(count - 1, 0));
  const end = Math.min(Math.max(lastBefore(offsets, bottom) + 1, first), count);
  const isDrawn = kept === undefined || kept >= count || (kept >= first && kept < end);
  const spans = [{ first, end }, ...(isDrawn ? [] : [{ first: kept, end: kept + 1 }])];
  const inOrder = spans.sort((one, other) => one.first - other.first);
  const space = (from: number, to: number): number => (offsets[to] ?? 0) - (offsets[from] ?? 0);
  return {
    runs: inOrder.map((span, at) => ({ ...span, before: space(inOrder[at - 1]?.end ?? 0, span.first) })),
    after: space(inOrder.at(-1)?.end ?? 0, count),
  };
}

/** The last item that begins at or above the position; the first item where none does. */
function lastBefore(offsets: readonly number[], position: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle] ?? Infinity) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
