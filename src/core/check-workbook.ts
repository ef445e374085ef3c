import type { Day } from "./calendar/day.ts";
import { checkTable, type Finding } from "./check.ts";
import { fixSheet, type AppliedFix } from "./fix.ts";
import { reportingPeriod, type ReportingDateSource } from "./period.ts";
import { readOverviews, type Overview } from "./overview/read-overviews.ts";
import type { ColumnChoice } from "./reading/header-names.ts";
import { readTable } from "./reading/read-table.ts";
import type { Table } from "./reading/table.ts";
import type { ReportingPeriod } from "./rules/rule.ts";
import { builtInSchema } from "./schema/built-in/index.ts";
import type { SchemaProblem } from "./schema/problem.ts";
import { findSchemaSheet, readSchemaSheet } from "./schema/schema-sheet.ts";
import { fieldNames, type Field, type Schema } from "./schema/schema.ts";
import { schemaSheetName } from "./schema/sheet-columns.ts";
import type { Sheet, Workbook } from "./workbook/workbook.ts";

/** What to check and with what. */
export interface CheckRequest {
  /** A schema that beats the workbook's own; without either, the general one is used. */
  readonly schema: Schema | undefined;
  /** The name of the sheet to check; without it, the first that holds a progress table. */
  readonly sheet: string | undefined;
  readonly asOf: Day | undefined;
  /** The day it is, for a schema that states no reporting date. */
  readonly today: Day;
  /** Whether to apply the fixes that cannot change a meaning. */
  readonly fix: boolean;
  /** Whether a table without any measure will do; it is refused otherwise, since nothing would be checked. */
  readonly acceptsEmpty?: boolean;
  /** What a person says the columns are, against what their headers would mean. */
  readonly columns?: readonly ColumnChoice[];
}

/** A checked workbook: what was read and with what, and what was found. */
export interface WorkbookCheck {
  readonly schema: Schema;
  readonly schemaSource: SchemaSource;
  readonly period: ReportingPeriod & { readonly source: ReportingDateSource };
  readonly table: Table;
  readonly findings: readonly Finding[];
  /** Empty unless fixes were asked for; the findings are then those that are left. */
  readonly fixes: readonly AppliedFix[];
  /** Counts of the table's measures that somebody made by hand, anywhere in the workbook. */
  readonly overviews: readonly Overview[];
  /** Other sheets that hold a progress table and were not checked. */
  readonly otherSheets: readonly string[];
}

export type SchemaSource = "file" | "sheet" | "built-in";

/** Why a workbook could not be checked. */
export type CheckRefusal =
  | { readonly code: "schema-invalid"; readonly sheet: string; readonly problems: readonly SchemaProblem[] }
  | { readonly code: "sheet-missing"; readonly sheet: string; readonly sheets: readonly string[] }
  | {
      readonly code: "no-progress-table";
      readonly sheets: readonly string[];
      readonly wanted: readonly string[];
      readonly found: readonly string[];
    }
  | { readonly code: "no-measures"; readonly sheet: string };

export type CheckOutcome =
  { readonly ok: true; readonly check: WorkbookCheck } | { readonly ok: false; readonly refusal: CheckRefusal };

/** Checks the progress table of a workbook. */
export function checkWorkbook(workbook: Workbook, request: CheckRequest): CheckOutcome {
  const chosen = chooseSchema(workbook, request.schema);
  if ("code" in chosen) return { ok: false, refusal: chosen };
  const { schema, source: schemaSource } = chosen;
  const period = reportingPeriod(schema, request.asOf, request.today);
  const { dateSystem } = workbook;
  const { columns = [] } = request;
  const candidates = candidateSheets(workbook, request.sheet);
  if (candidates.length === 0 && request.sheet !== undefined) {
    const sheets = workbook.sheets.map(({ name }) => name);
    return { ok: false, refusal: { code: "sheet-missing", sheet: request.sheet, sheets } };
  }
  const results = candidates.map((sheet) => ({
    sheet,
    result: readTable(sheet, schema, { dateSystem, reportingDate: period.reportingDate }, columns),
  }));
  const tables = results.flatMap(({ sheet, result }) => (result.found ? [{ sheet, table: result.table }] : []));
  const recognized = results.flatMap(({ result }) => (result.found ? [] : [result.recognized]));
  const filled = tables.filter(({ table }) => table.measures.length > 0);
  const [first, ...others] = filled.length === 0 && request.acceptsEmpty === true ? tables : filled;
  if (!first) {
    const [empty] = tables;
    if (empty) return { ok: false, refusal: { code: "no-measures", sheet: empty.sheet.name } };
    return { ok: false, refusal: noTable(schema, candidates, recognized) };
  }
  const otherSheets = others.map(({ sheet }) => sheet.name);
  const { sheet, table } = first;
  const overviews = readOverviews(overviewSheets(workbook, otherSheets), table, schema);
  const input = { table, schema, period, overviews };
  const checked = request.fix ? fixSheet(sheet, input, dateSystem) : { table, findings: checkTable(input), fixes: [] };
  return { ok: true, check: { schema, schemaSource, period, overviews, otherSheets, ...checked } };
}

function chooseSchema(
  workbook: Workbook,
  given: Schema | undefined,
): { schema: Schema; source: SchemaSource } | Extract<CheckRefusal, { code: "schema-invalid" }> {
  if (given) return { schema: given, source: "file" };
  const sheet = findSchemaSheet(workbook);
  if (!sheet) return { schema: builtInSchema("general"), source: "built-in" };
  const result = readSchemaSheet(sheet, workbook.dateSystem);
  if (!result.ok) return { code: "schema-invalid", sheet: sheet.name, problems: result.problems };
  return { schema: result.value, source: "sheet" };
}

/** People's own sheets, those that show first; or only the one that was named. */
function candidateSheets({ sheets }: Workbook, named: string | undefined): Sheet[] {
  if (named !== undefined) return sheets.filter(({ name }) => name === named);
  const own = sheets.filter(({ ownKind, name }) => ownKind === undefined && name !== schemaSheetName);
  return [
    ...own.filter(({ visibility }) => visibility === "visible"),
    ...own.filter(({ visibility }) => visibility !== "visible"),
  ];
}

/** Where an overview of the table may stand; one beside another table is that table's. */
function overviewSheets({ sheets }: Workbook, otherSheets: readonly string[]): Sheet[] {
  return sheets.filter(
    ({ name, ownKind, visibility }) =>
      ownKind === undefined && visibility === "visible" && name !== schemaSheetName && !otherSheets.includes(name),
  );
}

function noTable(schema: Schema, sheets: readonly Sheet[], recognized: readonly (readonly Field[])[]): CheckRefusal {
  const telling: readonly string[] = [
    fieldNames.name,
    fieldNames.organizations,
    fieldNames.status,
    fieldNames.progress,
  ];
  const wanted = schema.fields.filter(({ name }) => telling.includes(name)).map(({ title }) => title);
  const best = recognized.toSorted((one, other) => other.length - one.length)[0] ?? [];
  const found = best.map(({ title }) => title);
  return { code: "no-progress-table", sheets: sheets.map(({ name }) => name), wanted, found };
}
