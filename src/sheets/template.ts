import type { PlannedCell, Schema, WorkbookPlan } from "../core/index.ts";
import type { Catalogue } from "../words/catalogue.ts";
import { formPlan } from "./form.ts";

/** Rows that are prepared for measures; the table grows when more are filled in. */
const preparedRows = 200;

/** An empty workbook for a plan. */
export function templatePlan(schema: Schema, catalogue: Catalogue): WorkbookPlan {
  const { sheet, note } = catalogue.template;
  const blankRow = schema.fields.map((): PlannedCell => ({ value: null, style: "input" }));
  const above: PlannedCell[][] = [[{ value: schema.title, style: "heading" }], [{ value: note, style: "note" }]];
  return formPlan(schema, { sheet, above, rows: Array.from({ length: preparedRows }, () => blankRow) }, catalogue);
}
