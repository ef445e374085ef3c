import {
  additionEdits,
  findSchemaSheet,
  ProblemError,
  removalPlan,
  withAddition,
  type ListAddition,
  type Schema,
  type Workbook,
  type WorkbookPlan,
} from "../core/index.ts";
import { schemaSheetPlan } from "./schema-sheet.ts";

/**
 * Adds a name to a list on the workbook's sheet 施策スキーマ; where there is none, the sheet is made of the schema in use,
 * with the name. Throws `schema-column-missing` where the sheet has no place for it.
 */
export function schemaAdditionPlan(
  workbook: Pick<Workbook, "sheets">,
  schema: Schema,
  addition: ListAddition,
): WorkbookPlan {
  const sheet = findSchemaSheet(workbook);
  if (!sheet) return { ...removalPlan([]), sheets: [schemaSheetPlan(withAddition(schema, addition))] };
  const edits = additionEdits(sheet, addition);
  if ("code" in edits) throw new ProblemError(edits);
  return { ...removalPlan([]), edits };
}
