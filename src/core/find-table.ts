import type { Day } from "./calendar/day.ts";
import type { Problem } from "./problem.ts";
import type { ColumnChoice } from "./reading/header-names.ts";
import { headerSearchRows } from "./reading/header.ts";
import { readTable } from "./reading/read-table.ts";
import { chooseTables, type FoundTable } from "./reading/tables-of-plan.ts";
import { fieldNames, type Field, type Schema } from "./schema/schema.ts";
import { schemaSheetName } from "./schema/sheet-columns.ts";
import type { Sheet, Workbook } from "./workbook/workbook.ts";

/** Why a workbook has no table to check. */
export type TableProblem = Problem<"sheet-missing" | "own-sheets-only" | "no-progress-table" | "no-measures">;

/** A workbook's progress tables in its order, and the sheets with a table that is left out. */
export type TableOutcome =
  | {
      readonly found: true;
      readonly tables: readonly [FoundTable, ...FoundTable[]];
      readonly otherSheets: readonly string[];
    }
  | { readonly found: false; readonly problem: TableProblem };

/** Where to look for tables, and whether one without any measure will do. */
export interface TableSearch {
  /** Names of the sheets to look at; without any, all that are the user's own. */
  readonly sheets?: readonly string[] | undefined;
  readonly acceptsEmpty?: boolean | undefined;
  /** What the user says the columns of the first table are. */
  readonly columns?: readonly ColumnChoice[] | undefined;
}

/**
 * Finds the progress tables with measures: on the named sheets, or else on all of the user's own that belong to one
 * plan.
 */
export function findTables(
  { sheets, dateSystem }: Workbook,
  { sheets: named = [], acceptsEmpty = false, columns = [] }: TableSearch,
  schema: Schema,
  reportingDate: Day,
): TableOutcome {
  const missing = named.find((name) => sheets.every((sheet) => sheet.name !== name));
  if (missing !== undefined) {
    const names = sheets.map(({ name }) => name);
    return { found: false, problem: { code: "sheet-missing", facts: { sheet: missing, sheets: names } } };
  }
  const candidates = candidateSheets(sheets, named);
  if (candidates.length === 0 && sheets.some(({ ownKind }) => ownKind !== undefined)) {
    const own = sheets.filter(({ ownKind, visibility }) => ownKind !== undefined && visibility === "visible");
    return { found: false, problem: { code: "own-sheets-only", facts: { sheets: own.map(({ name }) => name) } } };
  }
  const results = candidates.map((sheet) => ({
    sheet,
    result: readTable(sheet, schema, { dateSystem, reportingDate }, columns),
  }));
  const tables = results.flatMap(({ sheet, result }) => (result.found ? [{ sheet, table: result.table }] : []));
  const recognized = results.flatMap(({ result }) => (result.found ? [] : [result.recognized]));
  const filled = tables.filter(({ table }) => table.measures.length > 0);
  const usable = filled.length === 0 && acceptsEmpty ? tables.slice(0, 1) : filled;
  const chosen = named.length > 0 ? usable : chooseTables(usable);
  const [first, ...others] = chosen;
  if (first) {
    const otherSheets = usable.filter((table) => !chosen.includes(table)).map(({ sheet }) => sheet.name);
    return { found: true, tables: [first, ...others], otherSheets };
  }
  const [empty] = tables;
  if (empty) return { found: false, problem: { code: "no-measures", facts: { sheet: empty.sheet.name } } };
  return { found: false, problem: noTable(schema, candidates, recognized) };
}

/** The user's own sheets, of which any may hold a table: not ours, and not that of the schema. */
export function usersSheets({ sheets }: Pick<Workbook, "sheets">): Sheet[] {
  return sheets.filter(({ ownKind, name }) => ownKind === undefined && name !== schemaSheetName);
}

/** The user's own sheets, those that show first; or only those that were named. */
function candidateSheets(sheets: readonly Sheet[], named: readonly string[]): Sheet[] {
  if (named.length > 0) return sheets.filter(({ name }) => named.includes(name));
  const own = usersSheets({ sheets });
  return [
    ...own.filter(({ visibility }) => visibility === "visible"),
    ...own.filter(({ visibility }) => visibility !== "visible"),
  ];
}

/** The titles of the columns that tell a progress table. */
export function tellingTitles({ fields }: Schema): string[] {
  const telling: readonly string[] = [
    fieldNames.name,
    fieldNames.organizations,
    fieldNames.status,
    fieldNames.progress,
  ];
  return fields.filter(({ name }) => telling.includes(name)).map(({ title }) => title);
}

function noTable(schema: Schema, sheets: readonly Sheet[], recognized: readonly (readonly Field[])[]): TableProblem {
  const best = recognized.toSorted((one, other) => other.length - one.length)[0] ?? [];
  const found = best.map(({ title }) => title);
  return {
    code: "no-progress-table",
    facts: {
      sheets: sheets.map(({ name }) => name),
      wanted: tellingTitles(schema),
      found,
      searchedRows: headerSearchRows,
    },
  };
}
