import { cellKey, type CellEdit, type Finding } from "../../../core/index.ts";
import type { CheckView, OfferedStatus } from "../checking/report.ts";
import type { FixTarget } from "./pane-state.ts";

/** A change that a user is about to make. */
export interface PlannedFix extends CellEdit {
  readonly value: string;
  readonly before: string;
}

/** The changes that a preview shows: of one finding, of all findings of its rule, or of one suggestion. One change a cell. */
export function fixesFor(target: FixTarget, findings: readonly Finding[]): PlannedFix[] {
  if (target.kind === "suggestion") {
    const { sheet, row, column, value } = target.finding;
    return [{ sheet, row, column, before: value, value: target.label }];
  }
  const wanted =
    target.kind === "finding"
      ? [target.finding]
      : findings.filter(({ rule, confirmation }) => rule === target.rule && !confirmation);
  const fixes = new Map<string, PlannedFix>();
  for (const { sheet, row, column, value, fix } of wanted) {
    const key = `${String(row)} ${String(column)}`;
    if (fix !== undefined && !fixes.has(key)) fixes.set(key, { sheet, row, column, before: value, value: fix });
  }
  return [...fixes.values()];
}

/** Whether a preview is of this target. */
export function isSameTarget(shown: FixTarget | undefined, target: FixTarget): boolean {
  if (shown?.kind === "rule" || target.kind === "rule") {
    return shown?.kind === "rule" && target.kind === "rule" && shown.rule === target.rule;
  }
  return shown?.kind === target.kind && shown.finding === target.finding;
}

/** The status that is offered for the cell of a finding that says it is empty. */
export function suggestionFor(
  { rule, sheet, row, column }: Finding,
  report: Pick<CheckView, "sheet" | "suggestions">,
): OfferedStatus | undefined {
  return rule === "value-required" && sheet === report.sheet
    ? report.suggestions.get(cellKey({ row, column }))
    : undefined;
}
