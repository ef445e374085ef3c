/** Whether two folded names have more than a share of their pairs of characters in common (the Dice coefficient). */
export function isLikeName(one: string, other: string, share: number): boolean {
  const [pairs, others] = [pairsIn(one), pairsIn(other)];
  const common = [...pairs].filter((pair) => others.has(pair)).length;
  return one === other || (2 * common) / (pairs.size + others.size) > share;
}

/** The pairs of characters that stand side by side. */
export function pairsIn(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}
