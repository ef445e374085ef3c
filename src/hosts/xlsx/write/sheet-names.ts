import type { SheetPlan } from "../../../core/index.ts";

/** Characters a sheet's name can have at most (Excel specifications). */
const longestName = 31;

/**
 * The names that planned sheets get, by their names in the plan: the wanted one, or with ` (2)` and so on where another sheet has it. Sheet names
 * that differ in letter case only are the same to Excel.
 */
export function sheetNames(plans: readonly SheetPlan[], others: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  return new Map(
    plans.map((plan) => {
      let { name } = plan;
      for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
        const suffix = ` (${String(number)})`;
        name = `${plan.name.slice(0, longestName - suffix.length)}${suffix}`;
      }
      taken.add(name.toLowerCase());
      return [plan.name, name];
    }),
  );
}

/** A sheet's name as formulas write it: always quoted, a quotation mark within it doubled. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
