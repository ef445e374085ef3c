/** The part of a long list that is drawn: items from `first` up to, not including, `end`, and the space around them. */
export interface ListWindow {
  readonly first: number;
  readonly end: number;
  /** Pixels that the items before and after the window would take. */
  readonly before: number;
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

/** The items that touch the span from `top` to `bottom`, in pixels from the list's top. */
export function windowOf(offsets: readonly number[], top: number, bottom: number): ListWindow {
  const count = offsets.length - 1;
  const first = Math.min(lastBefore(offsets, top), Math.max(count - 1, 0));
  const end = Math.min(Math.max(lastBefore(offsets, bottom) + 1, first), count);
  const length = offsets[count] ?? 0;
  return { first, end, before: offsets[first] ?? 0, after: length - (offsets[end] ?? length) };
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
