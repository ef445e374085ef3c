import type { SheetPlan } from "./sheet-plan.ts";

/** Characters that a sheet's name can have at most (Excel specifications). */
const longestName = 31;

/**
 * The names that planned sheets get, by their names in the plan: the wanted one, or with ` (2)` and so on where a sheet
 * that stays has it. Names that differ in letter case only are the same to Excel.
 */
export function sheetNames(plans: readonly SheetPlan[], staying: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(staying.map((name) => name.toLowerCase()));
  return new Map(
    plans.map(({ name: wanted }) => {
      let name = wanted;
      for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
        const suffix = ` (${String(number)})`;
        name = `${wanted.slice(0, longestName - suffix.length)}${suffix}`;
      }
      taken.add(name.toLowerCase());
      return [wanted, name];
    }),
  );
}
