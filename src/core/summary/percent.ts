/**
 * The whole percentage of a part, rounded half up by itself: 1 of 8 is 13. `undefined` for a part of nothing.
 *
 * Integers only, since 0.145 is stored as less than it is.
 */
export function percentOf(count: number, total: number): number | undefined {
  return total === 0 ? undefined : Math.floor((200 * count + total) / (2 * total));
}
