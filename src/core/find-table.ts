import type { Day } from "./calendar/day.ts";
import type { Problem } from "./problem.ts";
import type { ColumnChoice } from "./reading/header-names.ts";
import { headerSearchRows } from "./reading/header.ts";
import { readTable } from "./reading/read-table.ts";
import type { Table } from "./reading/table.ts";
import { fieldNames, type Field, type Schema } from "./schema/schema.ts";
import { schemaSheetName } from "./schema/sheet-columns.ts";
import type { Sheet, Workbook } from "./workbook/workbook.ts";

/** A workbook's progress table, the sheet it stands on, and the other sheets that hold one. */
export interface FoundTable {
  readonly sheet: Sheet;
  readonly table: Table;
  readonly otherSheets: readonly string[];
}

/** Why a workbook has no table to check. */
export type TableProblem = Problem<"sheet-missing" | "no-progress-table" | "no-measures">;

export type TableOutcome =
  ({ readonly found: true } & FoundTable) | { readonly found: false; readonly problem: TableProblem };

/** Where to look for a table, and whether one without any measure will do. */
export interface TableSearch {
  readonly sheet?: string | undefined;
  readonly acceptsEmpty?: boolean | undefined;
  /** What a person says the columns are. */
  readonly columns?: readonly ColumnChoice[] | undefined;
}

/** Finds the first progress table with measures, on the named sheet or else on any of people's own sheets. */
export function findTable(
  { sheets, dateSystem }: Workbook,
  { sheet: named, acceptsEmpty = false, columns = [] }: TableSearch,
  schema: Schema,
  reportingDate: Day,
): TableOutcome {
  const candidates = candidateSheets(sheets, named);
  if (candidates.length === 0 && named !== undefined) {
    const names = sheets.map(({ name }) => name);
    return { found: false, problem: { code: "sheet-missing", facts: { sheet: named, sheets: names } } };
  }
  const results = candidates.map((sheet) => ({
    sheet,
    result: readTable(sheet, schema, { dateSystem, reportingDate }, columns),
  }));
  const tables = results.flatMap(({ sheet, result }) => (result.found ? [{ sheet, table: result.table }] : []));
  const recognized = results.flatMap(({ result }) => (result.found ? [] : [result.recognized]));
  const filled = tables.filter(({ table }) => table.measures.length > 0);
  const [first, ...others] = filled.length === 0 && acceptsEmpty ? tables : filled;
  if (first) return { found: true, ...first, otherSheets: others.map(({ sheet }) => sheet.name) };
  const [empty] = tables;
  if (empty) return { found: false, problem: { code: "no-measures", facts: { sheet: empty.sheet.name } } };
  return { found: false, problem: noTable(schema, candidates, recognized) };
}

/** People's own sheets, those that show first; or only the one that was named. */
function candidateSheets(sheets: readonly Sheet[], named: string | undefined): Sheet[] {
  if (named !== undefined) return sheets.filter(({ name }) => name === named);
  const own = sheets.filter(({ ownKind, name }) => ownKind === undefined && name !== schemaSheetName);
  return [
    ...own.filter(({ visibility }) => visibility === "visible"),
    ...own.filter(({ visibility }) => visibility !== "visible"),
  ];
}

function noTable(schema: Schema, sheets: readonly Sheet[], recognized: readonly (readonly Field[])[]): TableProblem {
  const telling: readonly string[] = [
    fieldNames.name,
    fieldNames.organizations,
    fieldNames.status,
    fieldNames.progress,
  ];
  const wanted = schema.fields.filter(({ name }) => telling.includes(name)).map(({ title }) => title);
  const best = recognized.toSorted((one, other) => other.length - one.length)[0] ?? [];
  const found = best.map(({ title }) => title);
  return {
    code: "no-progress-table",
    facts: { sheets: sheets.map(({ name }) => name), wanted, found, searchedRows: headerSearchRows },
  };
}
