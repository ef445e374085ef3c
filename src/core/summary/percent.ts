/**
 * The whole percentage of a part, rounded half up by itself: 1 of 8 is 13. A part of nothing is 0.
 *
 * Integers only, since 0.145 is stored as less than it is.
 */
export function percentOf(count: number, total: number): number {
  return total === 0 ? 0 : Math.floor((200 * count + total) / (2 * total));
}
