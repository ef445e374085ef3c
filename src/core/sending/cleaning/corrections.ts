import type { WorkbookCheck } from "../../check-workbook.ts";
import { cellKey } from "../../workbook/address.ts";
import { withEdits } from "../../workbook/with-edits.ts";
import type { CellEdit, Sheet } from "../../workbook/workbook.ts";
import { unevenChoices } from "../readability/choice-clusters.ts";
import { columnValues } from "../readability/column-values.ts";

/** A new text for a cell, with what it was. */
export interface Correction extends CellEdit {
  readonly value: string;
  readonly before: string;
}

/**
 * The corrections on a sheet that cannot change a meaning: those of the rules, and choices made even in width and
 * spaces.
 */
export function correctionsOf(sheet: Sheet, { fixes, tables, schema }: WorkbookCheck): Correction[] {
  const ofRules = fixes.filter((fix) => fix.sheet === sheet.name);
  const fixed = withEdits(sheet, ofRules);
  const uneven = tables
    .filter((table) => table.sheet === sheet.name)
    .flatMap((table) => unevenChoices(columnValues(table, fixed), schema));
  const corrections = new Map<number, Correction>();
  for (const { row, column, before, value } of [...ofRules, ...uneven]) {
    const key = cellKey({ row, column });
    corrections.set(key, { sheet: sheet.name, row, column, before: corrections.get(key)?.before ?? before, value });
  }
  return [...corrections.values()];
}
