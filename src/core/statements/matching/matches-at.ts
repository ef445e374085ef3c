/** Whether words stand at a place of a text. `words` is sticky; where they end is its `lastIndex` then. */
export function matchesAt(words: RegExp, text: string, at: number): boolean {
  words.lastIndex = at;
  return words.test(text);
}
