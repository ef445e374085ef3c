import type { PlannedCell, SheetPlan } from "../../../src/core/index.ts";

/** An ordinary sheet with nothing but what is given. */
export function sheetPlanOf(parts: Partial<SheetPlan>): SheetPlan {
  return {
    kind: undefined,
    name: "計画",
    columnWidths: [],
    rows: [],
    table: undefined,
    pivots: [],
    charts: [],
    frozenRows: 0,
    print: { orientation: "landscape", repeatRows: undefined, isOnePage: false },
    ...parts,
  };
}

/** Cells of a row in one style. */
export function cellsOf(values: readonly PlannedCell["value"][], style: PlannedCell["style"] = "text"): PlannedCell[] {
  return values.map((value) => ({ value, style }));
}
