import { checkTable, type Finding, type TableCheck } from "./check.ts";
import { comparePrevious } from "./comparison/compare-previous.ts";
import { readBelow } from "./reading/read-table.ts";
import type { Table } from "./reading/table.ts";
import type { RuleId } from "./rules/index.ts";
import type { CheckInput } from "./rules/rule.ts";
import { cellKey } from "./workbook/address.ts";
import { withEdits } from "./workbook/with-edits.ts";
import type { CellEdit, Sheet } from "./workbook/workbook.ts";

/** A cell that was corrected, and the rules that asked for it. */
export interface AppliedFix extends CellEdit {
  readonly value: string;
  readonly before: string;
  readonly rules: readonly RuleId[];
}

/** A sheet with its safe fixes applied, its table, and what is left to say. */
export interface FixedSheet extends TableCheck {
  readonly fixes: readonly AppliedFix[];
  readonly table: Table;
}

/**
 * Several rules may correct one cell, each in its turn. Should two of them ever disagree, this ends their turns, and
 * the findings still ask for the fix.
 */
const longestChain = 8;

/**
 * Applies the fixes that cannot change a meaning, until none is left. `input` is what the sheet is checked with, its
 * table among it. The sheet is not touched: the new texts come back as edits. What a person has confirmed stays as it
 * is.
 */
export function fixSheet(
  sheet: Sheet,
  input: CheckInput,
  dateSystem: 1900 | 1904,
  isConfirmed: (finding: Finding) => boolean = () => false,
): FixedSheet {
  const { schema, period } = input;
  const fixes = new Map<number, AppliedFix>();
  let current = sheet;
  let { table } = input;
  let checked = checkTable(input);
  for (let turn = 0; turn < longestChain; turn += 1) {
    const turnFixes = firstFixes(checked.findings.filter((finding) => !isConfirmed(finding)));
    if (turnFixes.size === 0) break;
    for (const [key, fix] of turnFixes) fixes.set(key, joined(fixes.get(key), fix));
    current = withEdits(current, turnFixes.values());
    table = readBelow(table, current, schema, { dateSystem, reportingDate: period.reportingDate });
    const comparison = input.comparison && comparePrevious(table, input.comparison.previous);
    checked = checkTable({ ...input, table, comparison });
  }
  return { fixes: [...fixes.values()], table, ...checked };
}

function firstFixes(findings: readonly Finding[]): Map<number, AppliedFix> {
  const fixes = new Map<number, AppliedFix>();
  for (const { rule, sheet, row, column, value, fix } of findings) {
    const key = cellKey({ row, column });
    if (fix === undefined || fixes.has(key)) continue;
    fixes.set(key, { sheet, row, column, before: value, value: fix, rules: [rule] });
  }
  return fixes;
}

function joined(before: AppliedFix | undefined, fix: AppliedFix): AppliedFix {
  return before ? { ...fix, before: before.before, rules: [...before.rules, ...fix.rules] } : fix;
}
