import { unfitColumns } from "./rules/support/unfit-columns.ts";
import type { Day } from "./calendar/day.ts";
import { checkTable, type Finding, type UnreadText } from "./check.ts";
import { confirmedBy, confirmFindings, type ConfirmedFindings } from "./confirmation/confirm-findings.ts";
import { findingMarker } from "./confirmation/finding-marks.ts";
import { readConfirmations, type ConfirmationWords, type FindingsNotes } from "./confirmation/read-confirmations.ts";
import { comparePrevious, type Comparison } from "./comparison/compare-previous.ts";
import { findTables, type TableProblem } from "./find-table.ts";
import { fixSheet, type AppliedFix, type FixedSheet } from "./fix.ts";
import { reportingPeriod, type ReportingDateSource } from "./period.ts";
import { readPlan } from "./read-plan.ts";
import { overviewTotal, readOverviews, type Overview } from "./overview/read-overviews.ts";
import { schemaOfReport, type ImportedReport } from "./reading/published/import-report.ts";
import type { Problem } from "./problem.ts";
import type { ColumnChoice } from "./reading/header-names.ts";
import type { Table } from "./reading/table.ts";
import type { FoundTable } from "./reading/tables-of-plan.ts";
import type { ReportingPeriod } from "./period.ts";
import { generalSchema } from "./schema/built-in/general.ts";
import { findSchemaSheet, readSchemaSheet } from "./schema/schema-sheet.ts";
import { fieldNames, type Schema } from "./schema/schema.ts";
import { schemaSheetName } from "./schema/sheet-columns.ts";
import { unknownRules } from "./rule-settings.ts";
import { suggestStatuses, type StatusSuggestion } from "./statements/suggest-status.ts";
import type { Workbook } from "./workbook/workbook.ts";

/** What to check and with what. */
export interface CheckRequest {
  /** A schema that beats the workbook's own; without either, the general one is used. */
  readonly schema: Schema | undefined;
  /** The names of the sheets to check; without any, all that hold a progress table of one plan. */
  readonly sheets?: readonly string[] | undefined;
  readonly asOf: Day | undefined;
  /** The day it is, for a schema that states no reporting date. */
  readonly today: Day;
  /** Whether to apply the fixes that cannot change a meaning. */
  readonly fix: boolean;
  /** The report that the workbook was made from, which brings its schema and its reporting date. */
  readonly report?: ImportedReport | undefined;
  /** The workbook of the report before, to compare with. It is read with the schema of the one that is checked. */
  readonly previous?: Workbook | undefined;
  /** Whether a table without any measure will do; it is refused otherwise, since nothing would be checked. */
  readonly acceptsEmpty?: boolean;
  /** What a user says the columns are, against what their headers would mean. */
  readonly columns?: readonly ColumnChoice[];
  /**
   * By what the findings sheet of the last check is read, on which people confirm findings; without, it is not read.
   */
  readonly confirmationWords?: ConfirmationWords;
}

/** A checked workbook: what was read and with what, and what was found. */
export interface WorkbookCheck {
  readonly schema: Schema;
  readonly schemaSource: SchemaSource;
  readonly period: ReportingPeriod & { readonly source: ReportingDateSource };
  /** The first of the tables. */
  readonly table: Table;
  /** All tables that were checked, in the workbook's order. */
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
  /** The findings sheet of the last check, if there is one. */
  readonly notes: FindingsNotes | undefined;
  /** How the findings compare with those of the last check, if its sheet is there. */
  readonly since: ConfirmedFindings["since"] | undefined;
  /** Progress texts that could not be read; of what they say no rule speaks. */
  readonly unread: readonly UnreadText[];
  /** Empty unless fixes were asked for; the findings are then those that are left. */
  readonly fixes: readonly AppliedFix[];
  /** Counts of the measures that somebody made by hand, anywhere in the workbook. */
  readonly overviews: readonly Overview[];
  /** For rows without a status: the one that their text supports, to be offered and never filled in unasked. */
  readonly suggestions: readonly StatusSuggestion[];
  /** Other sheets that hold a progress table and were not checked. */
  readonly otherSheets: readonly string[];
  readonly report: ImportedReport | undefined;
  /** How the first table compares with that of the report before. */
  readonly comparison: Comparison | undefined;
}

/** A given one may be built in too: it is the one that was asked for. */
export type SchemaSource = "given" | "sheet" | "built-in";

/** Why a workbook cannot be checked. */
export type CheckProblem = Problem<"schema-invalid"> | TableProblem;

/** The check, or why there is none and which of the two workbooks is at fault. */
export type CheckOutcome =
  | { readonly ok: true; readonly check: WorkbookCheck }
  | { readonly ok: false; readonly problem: CheckProblem; readonly of: "workbook" | "previous" };

/** Checks the progress tables of a workbook as one: measures are told apart over all of them. */
export function checkWorkbook(workbook: Workbook, request: CheckRequest): CheckOutcome {
  const chosen = chooseSchema(workbook, request);
  if ("code" in chosen) return { ok: false, problem: chosen, of: "workbook" };
  const { source: schemaSource } = chosen;
  const isSchemaKnown = schemaSource !== "built-in";
  const { report, sheets, acceptsEmpty, columns } = request;
  const period = reportingPeriod(chosen.schema, request.asOf, request.today, report?.reportingDate);
  const plan = { schema: chosen.schema, isKnown: isSchemaKnown };
  const { schema, outcome } = readPlan(workbook, { sheets, acceptsEmpty, columns }, plan, period.reportingDate);
  if (!outcome.found) return { ok: false, problem: outcome.problem, of: "workbook" };
  const { tables: found, otherSheets } = outcome;
  const before = request.previous && findTables(request.previous, {}, schema, period.reportingDate);
  if (before?.found === false) return { ok: false, problem: before.problem, of: "previous" };
  const foundTables = found.map(({ table }) => table);
  const overviews = overviewsOf(workbook, foundTables, otherSheets, schema, report);
  const comparisons = found.map(({ sheet, table }) => {
    const previous = before && previousTable(before.tables, sheet.name, found.length);
    return previous && comparePrevious(table, previous);
  });
  const notes = request.confirmationWords && readConfirmations(workbook, request.confirmationWords);
  const unfit = isSchemaKnown ? undefined : unfitColumns(foundTables);
  const checked: FixedSheet[] = [];
  for (const [at, { sheet, table }] of found.entries()) {
    // What counts the measures of all tables is checked once, with the last of them.
    const isLast = at === found.length - 1;
    const counted = overviews.filter(({ of }) => of === table || (of === undefined && isLast));
    const earlier = checked.map((one) => one.table);
    const input = {
      table,
      earlier,
      unfit,
      schema,
      isSchemaKnown,
      period,
      overviews: counted,
      comparison: comparisons[at],
    };
    checked.push(
      request.fix
        ? fixSheet(sheet, input, workbook.dateSystem, notes && confirmedBy(notes.findings, findingMarker([table])))
        : { table, ...checkTable(input), fixes: [] },
    );
  }
  const tables = checked.map(({ table }) => table);
  const [table] = tables as [Table, ...Table[]];
  const allFindings = checked.flatMap(({ findings }) => findings);
  const confirmed = notes && confirmFindings(allFindings, notes.findings, findingMarker(tables));
  return {
    ok: true,
    check: {
      ...{ schema, schemaSource, period, table, tables, overviews, otherSheets, report },
      findings: confirmed?.findings ?? allFindings,
      notes,
      since: confirmed?.since,
      unread: checked.flatMap(({ unread }) => unread),
      fixes: checked.flatMap(({ fixes }) => fixes),
      suggestions: tables.flatMap((one) => suggestStatuses(one, schema, period.reportingDate)),
      comparison: comparisons[0],
    },
  };
}

interface ChosenSchema {
  readonly schema: Schema;
  readonly source: SchemaSource;
}

/**
 * The schema to check with; one that speaks of a rule that there is not is refused, since its wish would not be met.
 */
function chooseSchema(workbook: Workbook, request: CheckRequest): ChosenSchema | Problem<"schema-invalid"> {
  const chosen = availableSchema(workbook, request);
  if ("code" in chosen) return chosen;
  const { schema, source } = chosen;
  const isSheet = source === "sheet";
  const problems = unknownRules(schema, isSheet ? "sheet" : "file");
  if (problems.length === 0) return chosen;
  return { code: "schema-invalid", facts: { source: isSheet ? schemaSheetName : schema.title, problems } };
}

function availableSchema(
  workbook: Workbook,
  { schema: given, report }: CheckRequest,
): ChosenSchema | Problem<"schema-invalid"> {
  if (report) return { schema: schemaOfReport(report), source: report.schemaSource };
  if (given) return { schema: given, source: "given" };
  const sheet = findSchemaSheet(workbook);
  if (!sheet) return { schema: generalSchema(), source: "built-in" };
  const result = readSchemaSheet(sheet, workbook.dateSystem);
  if (!result.ok) return { code: "schema-invalid", facts: { source: sheet.name, problems: result.problems } };
  return { schema: result.value, source: "sheet" };
}

/** The table of the report before: on the sheet of the same name, or the only one where there is one now too. */
function previousTable(tables: readonly FoundTable[], sheet: string, count: number): Table | undefined {
  const [first] = tables;
  const named = tables.find((one) => one.sheet.name === sheet);
  return (named ?? (count === 1 ? first : undefined))?.table;
}

/** The overviews of the tables, wherever they stand; one beside another table is that table's. */
function overviewsOf(
  { sheets }: Workbook,
  tables: readonly Table[],
  otherSheets: readonly string[],
  schema: Schema,
  report: ImportedReport | undefined,
): Overview[] {
  const places = sheets.filter(
    ({ name, ownKind, visibility }) =>
      ownKind === undefined && visibility === "visible" && name !== schemaSheetName && !otherSheets.includes(name),
  );
  return readOverviews(places, tables, schema).filter((overview) => !report || isOfReport(overview, report));
}

/** A report may print its main measures only, or no statuses; its overview then counts what is not in the table. */
function isOfReport(overview: Overview, { silentFields }: ImportedReport): boolean {
  const isStatusSaid = silentFields.every(({ name }) => name !== fieldNames.status);
  return isStatusSaid && overviewTotal(overview) === overview.measures.length;
}
