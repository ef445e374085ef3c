import type { SheetPlan } from "../../../core/index.ts";

/** Characters of a sheet's name. */
const nameLimit = 31;

/** The names that planned sheets get: the wanted one, or with ` (2)` and so on when a sheet that stays has it. */
export function finalNames(sheets: readonly SheetPlan[], staying: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(staying.map((name) => name.toLowerCase()));
  return new Map(
    sheets.map(({ name: wanted }) => {
      let name = wanted;
      for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = numbered(wanted, number);
      taken.add(name.toLowerCase());
      return [wanted, name];
    }),
  );
}

function numbered(name: string, number: number): string {
  const ending = ` (${String(number)})`;
  return `${name.slice(0, nameLimit - ending.length)}${ending}`;
}

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
