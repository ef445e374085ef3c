import { clearingPlan, type PlannedCell, type SheetPlan, type WorkbookPlan } from "../../../src/core/index.ts";

/** A plan of a check that does nothing but what is given. */
export function planOf(given: Partial<WorkbookPlan>): WorkbookPlan {
  return { ...clearingPlan, replaces: ["check", "lists"], ...given };
}

/** A cell of a planned sheet. */
export function cell(value: PlannedCell["value"], link?: PlannedCell["link"]): PlannedCell {
  return { value, style: link ? "link" : "wrapped", ...(link && { link }) };
}

/** A planned sheet with rows of cells; the first row is the header of a table. */
export function sheetPlan(rows: readonly (readonly PlannedCell[])[], given: Partial<SheetPlan> = {}): SheetPlan {
  const columnCount = rows[0]?.length ?? 0;
  return {
    kind: "findings",
    name: "検査結果",
    columnWidths: [12, 40],
    rows,
    table: columnCount === 0 ? undefined : { name: "ShinchokuFindings", top: 0, bottom: rows.length - 1, columnCount },
    pivots: [],
    charts: [],
    frozenRows: 1,
    print: { orientation: "landscape", repeatRows: { first: 0, last: 0 }, isOnePage: false },
    ...given,
  };
}

/** A choices sheet whose first column is the list of statuses. */
export const choicesSheet = sheetPlan([[cell("状況")], [cell("既に実施済み")], [cell("準備中")]], {
  kind: "choices",
  name: "選択肢",
  table: undefined,
});

/** The plan's list of statuses, on the choices sheet. */
export const statusList = {
  name: "shinchoku.statuses",
  sheet: "選択肢",
  range: { top: 1, left: 0, bottom: 2, right: 0 },
} as const;
