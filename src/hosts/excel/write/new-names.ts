/**
 * A name that is not taken, in whatever letter case: the wanted one, or with `_2` and so on. It is taken from then on.
 */
export function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}_${String(number)}`;
  taken.add(name.toLowerCase());
  return name;
}

/** Whether a sheet has the name of one that is being built. */
export function isTemporaryName(name: string): boolean {
  return /^shinchoku_new_\d+$/u.test(name);
}

/** Names for sheets that are being built. */
export function temporaryNames(count: number, existing: readonly string[]): string[] {
  const taken = new Set(existing.map((name) => name.toLowerCase()));
  const names: string[] = [];
  for (let number = 1; names.length < count; number += 1) {
    const name = `shinchoku_new_${String(number)}`;
    if (!taken.has(name)) names.push(name);
  }
  return names;
}
