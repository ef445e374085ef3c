/** Names for sheets that are being built, which are parts of names of tables too. */
export function temporaryNames(count: number, existing: readonly string[]): string[] {
  const taken = new Set(existing.map((name) => name.toLowerCase()));
  const names: string[] = [];
  for (let number = 1; names.length < count; number += 1) {
    const name = `shinchoku_new_${String(number)}`;
    if (!taken.has(name)) names.push(name);
  }
  return names;
}
