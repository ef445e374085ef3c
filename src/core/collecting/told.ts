import { foldText } from "../text/normalize.ts";
import { fieldNames } from "../schema/schema.ts";
import { valueText } from "../workbook/grid.ts";
import type { Measure, MeasureRow } from "../reading/table.ts";

/** What tells how a measure stands. */
const tellingFields = [fieldNames.status, fieldNames.progress];

/** The rows of a measure that somebody has filled in: with a status or a text, and otherwise than in the plan. */
export function toldRows({ rows }: Measure, planned: Measure | undefined): MeasureRow[] {
  if (!planned) return rows.filter(isFilled);
  const before = new Set(planned.rows.map(tellingText));
  return rows.filter((row) => isFilled(row) && !before.has(tellingText(row)));
}

/** The rows of a measure that hold a status or a text. */
export function filledRows({ rows }: Measure): MeasureRow[] {
  return rows.filter(isFilled);
}

function isFilled({ cells }: MeasureRow): boolean {
  return tellingFields.some((field) => {
    const kind = cells[field]?.reading.kind;
    return kind !== undefined && kind !== "empty";
  });
}

function tellingText({ cells }: MeasureRow): string {
  return tellingFields.map((field) => foldText(valueText(cells[field]?.value ?? null))).join("\n");
}
