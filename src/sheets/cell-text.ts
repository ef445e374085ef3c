import { cellTextLimit, type PlannedCell, type SheetPlan } from "../core/index.ts";
import type { Catalogue } from "../words/catalogue.ts";

/** A text as a cell holds it: one that is too long says that it was cut, and how long it is. */
export function cellText(text: string, { cutText }: Catalogue): string {
  if (text.length <= cellTextLimit) return text;
  const note = cutText({ characters: Array.from(text).length });
  return `${text.slice(0, cellTextLimit - note.length).replace(/[\uD800-\uDBFF]$/u, "")}${note}`;
}

/** A sheet in which every text is as a cell holds it. */
export function withCellTexts(plan: SheetPlan, catalogue: Catalogue): SheetPlan {
  const cell = (planned: PlannedCell): PlannedCell =>
    typeof planned.value === "string" ? { ...planned, value: cellText(planned.value, catalogue) } : planned;
  return { ...plan, rows: plan.rows.map((row) => (row.some(isTooLong) ? row.map(cell) : row)) };
}

function isTooLong({ value }: PlannedCell): boolean {
  return typeof value === "string" && value.length > cellTextLimit;
}
