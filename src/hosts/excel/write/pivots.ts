import { cellAddress, type PivotPlan } from "../../../core/index.ts";

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
