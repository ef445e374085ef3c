import { unfitColumns } from "./rules/support/unfit-columns.ts";
import type { Confirmation, Severity } from "./finding.ts";
import { cellTextLimit } from "./plans/sheet-limits.ts";
import { progressRules, tableRules, type FactsByRule, type RuleId, type rules } from "./rules/index.ts";
import type { CheckInput, RuleHit, RuleInput } from "./rules/rule.ts";
import { candidateFinder } from "./rules/support/candidates.ts";
import { shownText } from "./rules/support/cells.ts";
import { reasonsTellOutlook } from "./rules/support/outlook.ts";
import { MentionCollector } from "./rules/support/first-mentions.ts";
import type { Cell } from "./reading/table.ts";
import { fieldNames } from "./schema/schema.ts";
import { readProgress } from "./statements/progress.ts";
import { StatementReader } from "./statements/read-statements.ts";
import { cellKey } from "./workbook/address.ts";
import type { CellPosition } from "./workbook/workbook.ts";

/** One thing that a rule found, as data; `words` say it. */
export interface FindingOf<Id extends RuleId> extends CellPosition {
  readonly rule: Id;
  readonly severity: Severity;
  readonly sheet: string;
  /** The text that is wrong, as a user sees it in the cell; empty for an empty cell. */
  readonly value: string;
  readonly facts: FactsByRule[Id];
  /** The cell's whole new text, given only when the change cannot alter the meaning and the cell may be written. */
  readonly fix: string | undefined;
  /** What a person decided about it. */
  readonly confirmation?: Confirmation | undefined;
  /** What a person had decided about it when the values were others. */
  readonly lapsed?: Confirmation | undefined;
}

/** A finding of any rule. */
export type Finding = { [Id in RuleId]: FindingOf<Id> }[RuleId];

/** A progress text of which no rule of the grammar knew what it says. */
export interface UnreadText extends CellPosition {
  readonly sheet: string;
  readonly text: string;
}

/** What the rules found in a table, and what they could not look at. */
export interface TableCheck {
  /**
   * In reading order: those on the table's sheet by row, column, and then the rules' order, then each other sheet's.
   */
  readonly findings: readonly Finding[];
  /** The progress texts that could not be read, in sheet order; nothing is said of what they say. */
  readonly unread: readonly UnreadText[];
}

type AnyRule = (typeof rules)[number];

/** Measures whose progress texts are read at a time: so few that what they say is gone before memory is cleared. */
const stretch = 250;

const findCandidates = candidateFinder<AnyRule>(tableRules);

/** Runs all rules over a table. */
export function checkTable(input: CheckInput): TableCheck {
  const { table, schema, period } = input;
  const findings: Finding[] = [];
  const unread: UnreadText[] = [];
  const settings = new Map(schema.rules.map(({ rule, severity }) => [rule, severity]));
  const unfit = input.isSchemaKnown ? {} : (input.unfit ?? unfitColumns([table]));
  const apply = (rule: AnyRule, ruleInput: RuleInput): void => {
    const severity = settings.get(rule.id) ?? rule.severity;
    if (severity === "off") return;
    for (const hit of rule.check(ruleInput)) findings.push(findingOf(rule.id, severity, hit, input));
  };
  const firstMentions = new MentionCollector();
  const candidatesOf = findCandidates(table);
  const plain: RuleInput = { ...input, unfit, progress: [], next: [], outlooks: [], firstMentions, candidates: [] };
  for (const rule of tableRules) {
    const candidates = candidatesOf.get(rule);
    apply(rule, candidates ? { ...plain, candidates } : plain);
  }
  const reader = new StatementReader({ reportingDate: period.reportingDate, organizations: schema.organizations });
  const hasOutlooks = reasonsTellOutlook(table);
  for (let from = 0; from < table.measures.length; from += stretch) {
    const measures = table.measures.slice(from, from + stretch);
    const progress = readProgress({ measures }, schema, period.reportingDate, reader);
    const next = readProgress({ measures }, schema, period.reportingDate, reader, fieldNames.next);
    const outlooks = hasOutlooks
      ? readProgress({ measures }, schema, period.reportingDate, reader, fieldNames.reason)
      : [];
    firstMentions.add(progress);
    for (const { cell, outcome } of progress) if (outcome === "unread") unread.push(unreadText(cell, table.sheet));
    const spoken: RuleInput = { ...plain, progress, next, outlooks };
    for (const rule of progressRules) apply(rule, spoken);
  }
  const sheets = [input.table.sheet, ...input.overviews.map(({ sheet }) => sheet)];
  const sheetAt = ({ sheet }: Finding): number => sheets.indexOf(sheet);
  findings.sort((one, other) => sheetAt(one) - sheetAt(other) || one.row - other.row || one.column - other.column);
  return { findings, unread };
}

function unreadText(cell: Cell, sheet: string): UnreadText {
  return { sheet, row: cell.row, column: cell.column, text: shownText(cell) };
}

function findingOf(
  id: RuleId,
  severity: Severity,
  { at, sheet, value, facts, fix }: RuleHit<unknown>,
  { table }: CheckInput,
): Finding {
  const { row, column } = at;
  const isGuarded = table.guardedCells.has(cellKey(at));
  const finding = {
    rule: id,
    severity,
    sheet: sheet ?? table.sheet,
    row,
    column,
    value,
    facts,
    fix: isGuarded || !fitsCell(fix) ? undefined : fix,
  };
  // Id and facts come from the same rule, which the compiler cannot follow through a list of rules.
  return finding as Finding;
}

/** ㈱ and the like take more characters when they are written out; no host writes a text longer than a cell holds. */
function fitsCell(fix: string | undefined): boolean {
  return fix === undefined || fix.length <= cellTextLimit;
}
