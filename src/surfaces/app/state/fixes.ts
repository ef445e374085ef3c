import { cellKey, openFindings, type CellEdit, type Finding, type RuleId } from "../../../core/index.ts";
import type { CheckView, OfferedStatus } from "../checking/report.ts";
import type { FixTarget } from "./pane-state.ts";

/** A change that a user is about to make. */
export interface PlannedFix extends CellEdit {
  readonly rule: RuleId;
  readonly value: string;
  readonly before: string;
}

/**
 * The changes that a preview shows: of one finding, of all open findings of its rule or of all rules, or of one
 * suggestion. One change a cell.
 */
export function fixesFor(target: FixTarget, findings: readonly Finding[]): PlannedFix[] {
  if (target.kind === "suggestion") {
    const { rule, sheet, row, column, value } = target.finding;
    return [{ rule, sheet, row, column, before: value, value: target.label }];
  }
  const fixes = new Map<string, PlannedFix>();
  for (const { rule, sheet, row, column, value, fix } of targetedBy(target, findings)) {
    const key = `${String(row)} ${String(column)} ${sheet}`;
    if (fix !== undefined && !fixes.has(key)) fixes.set(key, { rule, sheet, row, column, before: value, value: fix });
  }
  return [...fixes.values()];
}

function targetedBy(
  target: Exclude<FixTarget, { readonly kind: "suggestion" }>,
  findings: readonly Finding[],
): readonly Finding[] {
  if (target.kind === "finding") return [target.finding];
  const open = openFindings(findings);
  return target.kind === "all" ? byRule(open) : open.filter(({ rule }) => rule === target.rule);
}

/** The findings of each rule together, the rules in the order in which they come first. */
function byRule(findings: readonly Finding[]): readonly Finding[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return rules.flatMap((rule) => findings.filter((finding) => finding.rule === rule));
}

/** Whether a preview is of this target. */
export function isSameTarget(shown: FixTarget | undefined, target: FixTarget): boolean {
  if (shown === undefined || shown.kind !== target.kind) return false;
  if (shown.kind === "all") return true;
  if (shown.kind === "rule") return target.kind === "rule" && shown.rule === target.rule;
  return target.kind === shown.kind && shown.finding === target.finding;
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
