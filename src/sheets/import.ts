import { type ImportedReport, type PlannedCell, schemaOfForm, type WorkbookPlan } from "../core/index.ts";
import type { Catalogue } from "../words/catalogue.ts";
import { withCellTexts } from "./cell-text.ts";
import { formPlan } from "./form.ts";

/**
 * The workbook of a published report, ready for what the report does not say. Every text stands in the cell that a
 * check of the report names.
 */
export function importPlan(report: ImportedReport, catalogue: Catalogue): WorkbookPlan {
  const { sheetName: sheet, values, headerRow } = report;
  const noteRow = headerRow - 1;
  const above = values.slice(0, headerRow).map(([value = null], row): PlannedCell[] => {
    if (row === noteRow) return [{ value: catalogue.published.note, style: "note" }];
    return [{ value, style: row === 0 ? "heading" : "note" }];
  });
  const rows = values
    .slice(headerRow + 1)
    .map((cells) => cells.map((value): PlannedCell => ({ value, style: "input" })));
  const plan = formPlan(schemaOfForm(report), { sheet, above, rows }, catalogue);
  return { ...plan, sheets: plan.sheets.map((planned) => withCellTexts(planned, catalogue)) };
}
