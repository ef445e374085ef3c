import { cellAddress, type PivotPlan, type PlannedCell } from "../../../core/index.ts";

/** A pivot table from a table of a sheet; the name is one that no other pivot table has yet. */
export function addPivot(worksheet: Excel.Worksheet, plan: PivotPlan, name: string, source: Excel.Table): void {
  const pivot = worksheet.pivotTables.add(name, source, worksheet.getRange(cellAddress(plan.at)));
  pivot.rowHierarchies.add(pivot.hierarchies.getItem(plan.rowField));
  pivot.columnHierarchies.add(pivot.hierarchies.getItem(plan.columnField));
  // The name Excel gives it is in Excel's language, so the object that comes back is kept and named.
  const data = pivot.dataHierarchies.add(pivot.hierarchies.getItem(plan.data.field));
  data.summarizeBy = "Sum";
  data.name = plan.data.caption;
  pivot.layout.layoutType = "Tabular";
  pivot.layout.showRowGrandTotals = true;
  pivot.layout.showColumnGrandTotals = true;
}

/** The figures of a pivot table as plain cells, with their totals, for an Excel that makes none. */
export function pivotCells({ rowField, rowItems, columnItems, totalCaption, figures }: PivotPlan): PlannedCell[][] {
  const header = [rowField, ...columnItems, totalCaption].map((value): PlannedCell => ({
    value,
    style: "column-header",
  }));
  const rows = rowItems.map((item, row): PlannedCell[] => {
    const counts = columnItems.map((_, column) => figures[row]?.[column] ?? null);
    return [
      { value: item, style: "text" },
      ...counts.map((value): PlannedCell => ({ value, style: "count" })),
      { value: sumOf(counts), style: "total-count" },
    ];
  });
  const columnTotals = columnItems.map((_, column) => sumOf(rowItems.map((__, row) => figures[row]?.[column] ?? null)));
  const total: PlannedCell[] = [
    { value: totalCaption, style: "total" },
    ...[...columnTotals, sumOf(columnTotals)].map((value): PlannedCell => ({ value, style: "total-count" })),
  ];
  return [header, ...rows, total];
}

function sumOf(figures: readonly (number | null)[]): number {
  return figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0);
}
