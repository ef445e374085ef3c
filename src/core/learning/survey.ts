import { findTables, usersSheets } from "../find-table.ts";
import { generalSchema } from "../schema/built-in/general.ts";
import type { Column, Table } from "../reading/table.ts";
import { isMarkedColumn } from "../reading/field-columns.ts";
import { isMark } from "../reading/status-marks.ts";
import { fieldNames, type Field } from "../schema/schema.ts";
import { gridOf, isBlank, valueText, type Grid } from "../workbook/grid.ts";
import type { CellValue, Sheet, Workbook } from "../workbook/workbook.ts";
import { withoutBracketed } from "../reading/header-names.ts";
import { headerSearchRows } from "../reading/header.ts";
import { largestOf } from "../long-lists.ts";

/** A column as it stands: its header, the field that its words mean to the general schema, and the values under it. */
export interface SurveyedColumn {
  readonly header: string;
  readonly field: Field | undefined;
  readonly values: readonly CellValue[];
}

/** A table before anything is known of its plan. */
export interface SurveyedTable {
  readonly sheet: string;
  readonly columns: readonly SurveyedColumn[];
}

/** Where a person points at: sheets by name, and the row of the header, from 0. */
export interface LearningPlace {
  readonly sheets?: readonly string[] | undefined;
  readonly headerRow?: number | undefined;
}

/**
 * The tables of a workbook: where a person points, else by the general schema's words, else by what looks like a
 * header.
 */
export function surveyTables(workbook: Workbook, { sheets: named = [], headerRow }: LearningPlace): SurveyedTable[] {
  const general = generalSchema();
  if (headerRow === undefined) {
    const outcome = findTables(workbook, { sheets: named }, general, 0);
    if (outcome.found) {
      return outcome.tables.map(({ sheet, table }) => ({ sheet: sheet.name, columns: columnsOf(sheet, table) }));
    }
  }
  const candidates = usersSheets(workbook).filter(({ name }) => named.length === 0 || named.includes(name));
  const tables = candidates.flatMap((sheet) => tableBelow(sheet, headerRow) ?? []);
  const [largest] = tables.toSorted((one, other) => weight(other) - weight(one));
  return headerRow === undefined || named.length > 0 || !largest ? tables : [largest];
}

/** The columns of a table; those of which a mark gives the status are one. */
function columnsOf(sheet: Sheet, { columns, rows }: Table): SurveyedColumn[] {
  const { valueAt } = gridOf(sheet);
  const plain = columns.filter((column) => !isMarkedColumn(column)).flatMap((column) => apart(column, columns));
  const marked = columns.filter(isMarkedColumn);
  const statusIn = (row: number): string | null =>
    marked.find(({ column }) => isMark(valueAt(row, column)))?.markedStatus ?? null;
  return [
    ...plain.map(({ column, rowOffset = 0, header, field }) => ({
      header,
      field,
      values: rows.map(({ row }) => valueAt(row + rowOffset, column)),
    })),
    ...marked.slice(0, 1).map(({ field }) => ({
      header: field.title,
      field,
      values: rows.map(({ row }) => statusIn(row)),
    })),
  ];
}

/**
 * A column by a header of its own. Of several under one merged header the one with the measures' names keeps it;
 * another is called as its field is, and one without a field tells nothing.
 */
function apart(column: Column, columns: readonly Column[]): Column[] {
  const same = columns.filter(({ header }) => header === column.header);
  const keeper = same.find(({ field }) => field?.name === fieldNames.name) ?? same[0];
  if (column === keeper) return [column];
  return column.field ? [{ ...column, header: column.field.title }] : [];
}

function weight({ columns }: SurveyedTable): number {
  return columns.reduce((sum, { values }) => sum + values.length, 0);
}

/** So many columns and rows make a table. */
const fewest = 3;
/** By most of its headers a row is known for theirs: they are shorter than a sentence, without notes in brackets. */
const longestHeader = 40;
const isShort = (header: string): boolean => withoutBracketed(header).trim().length <= longestHeader;
/** The first row with this share of the most header texts is the header's. */
const nearlyAll = 0.8;

/**
 * Whether below cells of a row that are merged side by side stand the names of the columns in each group: then none of
 * them comes again further below, as values do.
 */
function headsGroups(grid: Grid, row: number): boolean {
  const { merges, rows } = grid.sheet;
  if (!merges.some(({ top, left, right }) => top === row && right > left)) return false;
  const below = rows.filter((one) => one.row > row + 1).map((one) => one.row);
  return headersAt(grid, row + 1).every(({ header, column }) =>
    below.every((one) => valueText(grid.valueAt(one, column)) !== header),
  );
}

function tableBelow(sheet: Sheet, given: number | undefined): SurveyedTable | undefined {
  const grid = gridOf(sheet);
  const first = given ?? likelyHeader(grid);
  if (first === undefined) return undefined;
  const row = headsGroups(grid, first) ? first + 1 : first;
  const rows = sheet.rows.filter((one) => one.row > row).map((one) => one.row);
  const columns = headersAt(grid, row).map(({ header, column }) => ({
    header,
    field: undefined,
    values: rows.map((below) => grid.valueAt(below, column)),
  }));
  return columns.length < fewest || rows.length < fewest ? undefined : { sheet: sheet.name, columns };
}

function headersAt(grid: Grid, row: number): { header: string; column: number }[] {
  const width = Math.max(
    0,
    largestOf(grid.sheet.rows, ({ values }) => values.length),
  );
  return Array.from({ length: width }, (_, column) => ({ value: grid.visibleValueAt(row, column), column }))
    .filter(({ value }) => typeof value === "string" && !isBlank(value))
    .map(({ value, column }) => ({ header: valueText(value).replace(/\s+/gu, " ").trim(), column }));
}

/** The first row with nearly the most short texts. */
function likelyHeader(grid: Grid): number | undefined {
  const rows = grid.sheet.rows
    .filter(({ row }) => row < headerSearchRows)
    .map(({ row }) => ({
      row,
      count: new Set(headersAt(grid, row).flatMap(({ header }) => (isShort(header) ? [header] : []))).size,
    }));
  const most = largestOf(rows, ({ count }) => count);
  return rows.find(({ count }) => count >= Math.max(fewest, most * nearlyAll))?.row;
}
