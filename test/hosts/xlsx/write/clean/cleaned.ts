import type { CleaningPlan, SheetCleaning } from "../../../../../src/core/index.ts";
import { cleanXlsx, readXlsx } from "../../../../../src/hosts/xlsx/index.ts";
import { packageOf, type Parts } from "../../packages.ts";

/** A plan that cleans a sheet in some way. */
export function planFor(cleaning: Partial<SheetCleaning>, hidden: CleaningPlan["hidden"] = "remove"): CleaningPlan {
  const nothing = {
    removedRows: [],
    removedColumns: [],
    unmerged: [],
    corrections: [],
    fills: [],
    emptied: [],
    shown: [],
  };
  return { hidden, sheets: [{ name: "Sheet1", ...nothing, removedHeaders: [], ...cleaning }], changes: [] };
}

export async function cleaned(
  parts: Parts,
  cleaning: Partial<SheetCleaning> = {},
  hidden?: CleaningPlan["hidden"],
): Promise<Uint8Array> {
  return cleanXlsx(await readXlsx(await packageOf(parts)), planFor(cleaning, hidden));
}

export const data = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
