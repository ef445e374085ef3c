import type { CellEdit, Finding } from "../../../core/index.ts";
import type { FixTarget } from "./pane-state.ts";

/** A change that a person is about to make. */
export interface PlannedFix extends CellEdit {
  readonly before: string;
}

/** The changes that a preview shows: of one finding, or of all findings of its rule. One change a cell. */
export function fixesFor(target: FixTarget, findings: readonly Finding[]): PlannedFix[] {
  const wanted = target.kind === "finding" ? [target.finding] : findings.filter(({ rule }) => rule === target.rule);
  const fixes = new Map<string, PlannedFix>();
  for (const { sheet, row, column, value, fix } of wanted) {
    const key = `${String(row)} ${String(column)}`;
    if (fix !== undefined && !fixes.has(key)) fixes.set(key, { sheet, row, column, before: value, value: fix });
  }
  return [...fixes.values()];
}
