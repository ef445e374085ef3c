import { fieldNames, type Field, type Schema } from "../schema/schema.ts";
import type { CellRange, CellValue, Sheet, SheetRow } from "../workbook/workbook.ts";
import { isBlank, valueText, type Grid } from "../workbook/grid.ts";
import { chosenRank, headerNamesOf, type ColumnChoice, type HeaderNames } from "./header-names.ts";
import { findStatusMarks, statusHeadsOf, type StatusHeads, type StatusMarkColumns } from "./status-marks.ts";
import type { Column } from "./table.ts";
import { largestOf, smallestOf } from "../long-lists.ts";

/** A header is looked for in this many rows from the top of a sheet. */
export const headerSearchRows = 50;

/** Fields that tell a progress table from any other list; two of them must be there. */
const tellingFields: readonly string[] = [
  fieldNames.name,
  fieldNames.status,
  fieldNames.progress,
  fieldNames.organizations,
];
const tellingCount = 2;
/** So many fields must be recognized in all, unless the schema has fewer. */
const recognizedCount = 3;
/** A header has at most this many rows. */
const tallestHeader = 6;

export interface Header {
  readonly rows: { readonly first: number; readonly last: number };
  readonly columns: readonly Column[];
  /** Where the header is that of forms: the first row of each, and the area of all. */
  readonly forms?: { readonly anchors: readonly number[]; readonly range: CellRange };
}

/** The best header on the sheet, whether or not it is good enough to be that of a progress table. */
export function findHeader(grid: Grid, schema: Schema, choices: readonly ColumnChoice[]): Header | undefined {
  const names = headerNamesOf(schema, choices);
  const statusField = schema.fields.find(({ name }) => name === fieldNames.status);
  const heads = statusField && { field: statusField, headOf: statusHeadsOf(schema) };
  const rows = grid.sheet.rows.slice(0, headerSearchRows).filter(({ row }) => row < headerSearchRows);
  let best: Header | undefined;
  for (const { row } of rows) {
    for (const last of headerEnds(grid, row)) {
      if (last >= headerSearchRows) continue;
      const header = { rows: { first: row, last }, columns: columnsOf(grid, rows, names, row, last, heads) };
      if (!best || isBetter(header, best, grid)) best = header;
    }
  }
  return best;
}

/**
 * A header that names more fields is better; of those that name as many, one that ends where its merged cells end. One
 * that names as many without the row above it is so when only a note or a title stands in that row: one cell, which
 * heads no group of columns.
 */
function isBetter(header: Header, best: Header, { sheet }: Grid): boolean {
  const more = recognizedFields(header).length - recognizedFields(best).length;
  if (more !== 0) return more > 0;
  const cut = Number(cutsMerged(best, sheet)) - Number(cutsMerged(header, sheet));
  if (cut !== 0 || header.rows.last !== best.rows.last) return cut > 0;
  const { first } = best.rows;
  const above = sheet.rows.filter(({ row }) => row === first).flatMap(({ values }) => values);
  const [left, right] = [smallestOf, largestOf].map((endOf) => endOf(header.columns, ({ column }) => column));
  const isOverAll = (merge: CellRange): boolean => merge.left === left && merge.right === right;
  return (
    above.filter((value) => !isBlank(value)).length === 1 &&
    sheet.merges.every((merge) => first < merge.top || merge.bottom < first || isOverAll(merge))
  );
}

/** Whether a cell that is merged over several rows begins in the header and ends below it. */
function cutsMerged({ rows: { first, last } }: Header, { merges }: Sheet): boolean {
  return merges.some(({ top, bottom }) => first <= top && top <= last && last < bottom);
}

/** The fields that the header's columns were taken for, from left to right; the status once for each of its columns. */
export function recognizedFields({ columns }: Header): Field[] {
  return columns.flatMap(({ field }) => field ?? []);
}

/** Whether the header is that of a progress table. */
export function isProgressHeader(header: Header, { fields }: Schema): boolean {
  const recognized = new Set(recognizedFields(header).map(({ name }) => name));
  const telling = tellingFields.filter((name) => recognized.has(name)).length;
  return telling >= tellingCount && recognized.size >= Math.min(recognizedCount, fields.length);
}

/**
 * Rows where a header that begins in `first` may end: where merged header cells end, the row after that, which may hold
 * the names of the columns within a group, and where cells end that are merged from there on.
 */
function headerEnds({ sheet: { merges } }: Grid, first: number): Set<number> {
  const mergedEnd = (row: number): number =>
    Math.max(
      row,
      largestOf(
        merges.filter(({ top, bottom }) => top === row && bottom - first < tallestHeader),
        ({ bottom }) => bottom,
      ),
    );
  const shortest = mergedEnd(first);
  return new Set([shortest, shortest + 1, mergedEnd(shortest + 1)]);
}

function columnsOf(
  grid: Grid,
  searched: readonly SheetRow[],
  names: HeaderNames,
  first: number,
  last: number,
  heads: { readonly field: Field; readonly headOf: StatusHeads } | undefined,
): Column[] {
  const rows = searched.filter(({ row }) => row >= first && row <= last);
  const matched = matchedColumns(grid, rows, names, first, last);
  const hasStatus = matched.some(({ match }) => match?.field.name === fieldNames.status);
  const marks = heads && !hasStatus ? findStatusMarks(grid, matched, last, heads.field, heads.headOf) : undefined;
  const columns = matched.map((column) =>
    marks?.statuses.has(column.column) ? { ...column, match: undefined } : column,
  );
  const blocks = blocksOf(columns);
  const main = blocks.toSorted((one, other) => matchedFields(other).size - matchedFields(one).size)[0] ?? [];
  const taken = new Map<string, MatchedColumn>();
  const chosen = columns.filter(({ match }) => match?.rank === chosenRank);
  for (const block of [chosen, main, ...blocks.filter((block) => block !== main)]) takeFields(taken, block);
  return blocks
    .filter((block) => block === main || block.some((column) => isTaken(taken, column)))
    .flat()
    .map((column) => withMark(resolveColumn(column, taken), marks));
}

/** The column as one of those in which the status is marked, if it is. */
function withMark(column: Column, marks: StatusMarkColumns | undefined): Column {
  const markedStatus = marks?.statuses.get(column.column);
  return markedStatus === undefined ? column : { ...column, field: marks?.field, duplicateOf: undefined, markedStatus };
}

/**
 * Columns side by side that have a header. A second table may stand to the right, its header in the same rows: beyond
 * a column without a header, only a block that brings a new field belongs to the table.
 */
function blocksOf(columns: readonly MatchedColumn[]): MatchedColumn[][] {
  const blocks: MatchedColumn[][] = [];
  for (const column of columns) {
    const block = blocks.at(-1);
    if (block?.at(-1)?.column === column.column - 1) block.push(column);
    else blocks.push([column]);
  }
  return blocks;
}

function matchedFields(block: readonly MatchedColumn[]): Set<Field> {
  return new Set(block.flatMap(({ match }) => match?.field ?? []));
}

/** Within a block the best wording of a field wins, the leftmost of equals; a field taken before stays taken. */
function takeFields(taken: Map<string, MatchedColumn>, block: readonly MatchedColumn[]): void {
  for (const field of matchedFields(block)) {
    if (taken.has(field.name)) continue;
    const best = block
      .filter((column): column is HeadedColumn => column.match?.field === field)
      .reduce((best, column) => (column.match.rank < best.match.rank ? column : best));
    taken.set(field.name, best);
  }
}

function isTaken(taken: ReadonlyMap<string, MatchedColumn>, column: MatchedColumn): boolean {
  return column.match !== undefined && taken.get(column.match.field.name) === column;
}

function resolveColumn(column: MatchedColumn, taken: ReadonlyMap<string, MatchedColumn>): Column {
  const winner = column.match && taken.get(column.match.field.name);
  return {
    column: column.column,
    header: column.header,
    field: winner === column ? column.match?.field : undefined,
    duplicateOf: winner && winner !== column ? winner.column : undefined,
    ...(column.isHeadedFromLeft && { isHeadedFromLeft: true }),
  };
}

interface MatchedColumn {
  readonly column: number;
  readonly header: string;
  /** What stands above the lowest text of the header, and that text. */
  readonly heading: string;
  readonly label: string;
  readonly isHeadedFromLeft: boolean;
  readonly match: { readonly field: Field; readonly rank: number } | undefined;
}

type HeadedColumn = MatchedColumn & { readonly match: NonNullable<MatchedColumn["match"]> };

function matchedColumns(
  grid: Grid,
  rows: readonly SheetRow[],
  names: HeaderNames,
  first: number,
  last: number,
): MatchedColumn[] {
  const merges = grid.sheet.merges.filter(({ top }) => top >= first && top <= last);
  const width = Math.max(
    0,
    largestOf(rows, ({ values }) => values.length),
    largestOf(merges, ({ top, left, right }) => (isBlank(grid.valueAt(top, left)) ? 0 : right + 1)),
  );
  const columns: MatchedColumn[] = [];
  for (let column = 0; column < width; column += 1) {
    const filled = rows.filter(({ row }) => !isBlank(grid.visibleValueAt(row, column)));
    const parts = headerParts(filled.map(({ row }) => grid.visibleValueAt(row, column)));
    const [lowest, label] = [filled.at(-1), parts.at(-1)];
    if (!lowest || label === undefined) continue;
    const heading = parts.slice(0, -1).join(" ");
    const isHeadedFromLeft = (grid.mergeAt(lowest.row, column)?.left ?? column) < column;
    columns.push({ column, header: parts.join(" "), heading, label, isHeadedFromLeft, match: names.find(parts) });
  }
  return columns;
}

/** The texts of one column's header from top to bottom, each once; `values` are not blank. */
function headerParts(values: readonly CellValue[]): string[] {
  return values
    .map((value) => valueText(value).replace(/\s+/gu, " ").trim())
    .filter((text, at, texts) => text !== texts[at - 1]);
}
