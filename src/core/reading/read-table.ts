import { fieldNames, type Field, type Schema } from "../schema/schema.ts";
import type { CellRange, Sheet } from "../workbook/workbook.ts";
import { knownTexts, readBody, type Body } from "./body.ts";
import { cellReader, type CellReader } from "./cell.ts";
import type { DateContext } from "../date/read-date.ts";
import { isDitto } from "./ditto.ts";
import { gridOf, isBlank, valueText, type Grid } from "../workbook/grid.ts";
import type { ColumnChoice } from "./header-names.ts";
import { cumulativeFigures, yearColumns } from "./cumulative-figures.ts";
import { figureColumns, figuresOf } from "./figures.ts";
import { findForms } from "./form.ts";
import { withFinestName } from "./finest-name.ts";
import { findHeader, isProgressHeader, recognizedFields, type Header } from "./header.ts";
import { fieldColumnsOf, type FieldColumns } from "./field-columns.ts";
import { withToldColumns } from "./told-columns.ts";
import { unreadColumns } from "./unread-columns.ts";
import { sortedCells } from "./direct-cells.ts";
import type { Cell, Measure, MeasureRow, Table } from "./table.ts";
import { largestOf, smallestOf } from "../long-lists.ts";

/** The result of looking for a progress table on a sheet: the table, or the fields whose headers were found. */
export type TableResult =
  | { readonly found: true; readonly table: Table }
  | { readonly found: false; readonly sheet: string; readonly recognized: readonly Field[] };

/** Finds the progress table of a sheet by its header, in which a user's choices come first, and reads it. */
export function readTable(
  sheet: Sheet,
  schema: Schema,
  context: DateContext,
  choices: readonly ColumnChoice[] = [],
): TableResult {
  const grid = gridOf(sheet);
  const found = findHeader(grid, schema, choices);
  const header =
    found && isProgressHeader(found, schema)
      ? withFinestName(withToldColumns(found, grid, schema, choices), grid, schema, choices)
      : findForms(grid, schema, choices);
  if (!header) {
    return { found: false, sheet: sheet.name, recognized: found ? recognizedFields(found) : [] };
  }
  return { found: true, table: tableUnder(header, grid, schema, context) };
}

/** Reads a table again whose cells, but not whose header, were changed. */
export function readBelow(table: Table, sheet: Sheet, schema: Schema, context: DateContext): Table {
  const { headerRows, columns, layout, range, rows } = table;
  const forms = layout === "form" ? { anchors: rows.map(({ row }) => row), range } : undefined;
  return tableUnder({ rows: headerRows, columns, ...(forms && { forms }) }, gridOf(sheet), schema, context);
}

function tableUnder(header: Header, grid: Grid, schema: Schema, context: DateContext): Table {
  const { sheet } = grid;
  const body = header.forms ? bodyOfForms(header.forms) : readBody(grid, header, knownTexts(header, schema));
  const reader = cellReader(schema, context);
  const measures = measuresOf(grid, header, body, schema, reader);
  const rows = measures.flatMap((measure) => measure.rows);
  const range = header.forms?.range ?? tableRange(header, rows);
  const rowNumbers = rows.map(({ row }) => row);
  // In a form cells are merged for their texts' length, and none of them over two measures.
  const merges = (header.forms ? [] : sheet.merges)
    .filter((merge) => overlaps(merge, range) && rowNumbers.some((row) => merge.top <= row && row <= merge.bottom))
    .map((merge) => ({ ...merge, value: grid.valueAt(merge.top, merge.left) }));
  const { columns, rows: headerRows } = header;
  const { layout, skippedRows } = body;
  const { guardedCells } = sheet;
  return {
    sheet: sheet.name,
    headerRows,
    range,
    columns,
    unreadColumns: unreadColumns(grid, columns, rowNumbers, schema.fields, reader),
    layout,
    measures,
    rows,
    ...sortedCells(rows),
    guardedCells,
    merges,
    skippedRows,
  };
}

/** Each form is a measure, and nothing stands between two of them that a table would skip. */
function bodyOfForms({ anchors }: NonNullable<Header["forms"]>): Body {
  return { measures: anchors.map((row) => [row]), skippedRows: [], layout: "form" };
}

function tableRange({ rows, columns }: Header, measureRows: readonly MeasureRow[]): CellRange {
  return {
    top: rows.first,
    bottom: measureRows.at(-1)?.row ?? rows.last,
    left: smallestOf(columns, ({ column }) => column),
    right: largestOf(columns, ({ column }) => column),
  };
}

function overlaps(one: CellRange, other: CellRange): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

function measuresOf(grid: Grid, header: Header, body: Body, schema: Schema, reader: CellReader): Measure[] {
  const fieldColumns = fieldColumnsOf(header.columns, grid, reader);
  const narrative = new Set([fieldNames.progress, ...schema.statuses.flatMap(({ requires }) => requires)]);
  const shared = sharedFields(grid, fieldColumns, body);
  const noCells = Object.fromEntries(fieldColumns.map(({ field }) => [field.name, undefined]));
  const figures = figureColumns(header.columns);
  const years = yearColumns(header.columns);
  // A form says all of itself.
  const isForm = body.layout === "form";
  let above: MeasureRow | undefined;
  return body.measures.map(([first, ...further]) => {
    const readRow = (row: number, isFurther: boolean): MeasureRow => {
      // A copy has its final form at once; what grows field by field is moved with each.
      const cells: Record<string, Cell | undefined> = { ...noCells };
      for (const source of fieldColumns) {
        const own = source.cellAt(row, source.columns[0]);
        const repeatsBlank = isFurther && shared.has(source);
        const inherited = isForm ? undefined : inheritedCell(grid, own, source, above, repeatsBlank, narrative);
        cells[source.field.name] = inherited ?? own;
      }
      const cumulative = cumulativeFigures(grid, row, header.columns, years);
      const own = figuresOf(grid, row, figures, reader);
      above = { row, cells, figures: own, ...(cumulative.length > 0 && { cumulative }) };
      return above;
    };
    return { rows: [readRow(first, false), ...further.map((row) => readRow(row, true))] };
  });
}

/** The cell with the reading of the cell that it repeats, or `undefined` when it stands for itself. */
function inheritedCell(
  grid: Grid,
  own: Cell,
  { cellAt }: FieldColumns,
  above: MeasureRow | undefined,
  repeatsBlank: boolean,
  narrative: ReadonlySet<string>,
): Cell | undefined {
  const merge = grid.sheet.merges.length > 0 ? grid.mergeAt(own.row, own.column) : undefined;
  if (merge && (merge.top < own.row || merge.left < own.column)) {
    return { ...own, reading: cellAt(merge.top, merge.left).reading, inherited: "merge" };
  }
  const isEmpty = own.reading.kind === "empty";
  const repeats = isEmpty ? repeatsBlank : isDittoMark(own, narrative);
  if (!repeats) return undefined;
  const reading = above?.cells[own.field.name]?.reading ?? { kind: "empty" };
  return { ...own, reading, inherited: isEmpty ? "blank" : "ditto" };
}

/** Whether a cell repeats the one above. In a narrative column 同上 is a text that says nothing, a `placeholder-text`. */
function isDittoMark({ field, value }: Cell, narrative: ReadonlySet<string>): boolean {
  return typeof value === "string" && isDitto(value) && !narrative.has(field.name);
}

/** In the layout with a row for each organization: the fields that are filled once a measure. */
function sharedFields(
  grid: Grid,
  fieldColumns: readonly FieldColumns[],
  { measures }: Body,
): ReadonlySet<FieldColumns> {
  const furtherRows = measures.flatMap(([, ...further]) => further);
  const isFilled = (row: number, column: number): boolean => {
    const value = grid.valueAt(row, column);
    return !isBlank(value) && !isDitto(valueText(value));
  };
  return new Set(
    fieldColumns.filter(({ columns }) => !furtherRows.some((row) => columns.some((column) => isFilled(row, column)))),
  );
}
