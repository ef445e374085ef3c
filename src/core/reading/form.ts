import { fieldNames, type Field, type Schema } from "../schema/schema.ts";
import { foldText } from "../text/normalize.ts";
import { isBlank, valueText, type Grid } from "../workbook/grid.ts";
import type { CellPosition, CellRange, CellValue } from "../workbook/workbook.ts";
import { headerSearchRows, type Header } from "./header.ts";
import { headerNamesOf, type ColumnChoice } from "./header-names.ts";
import { areInstructions, isInstruction } from "./instructions.ts";
import type { Column } from "./table.ts";
import { isToldBy } from "./told-columns.ts";
import { holdsNoText, isChoice } from "./unread-columns.ts";
import { largest, largestOf, smallest, smallestOf } from "../long-lists.ts";

/** A label is shorter than a sentence. */
const longestLabel = 40;
/** So many fields must be recognized, unless the schema has fewer; in one row they would be a table's header. */
const recognizedCount = 4;

/** A label of a form, and the cell that holds what it asks for: to its right, or else below. */
interface LabelledValue {
  readonly label: CellPosition;
  readonly text: string;
  readonly value: CellPosition;
  readonly field: Field | undefined;
  readonly rank: number;
}

/**
 * Finds a form (個票): labels with values beside them, one measure a form. Where the same form is repeated further down,
 * each is a measure, but not one that only says how it is filled in. A form has the name of the measure, and its status
 * or progress.
 */
export function findForms(grid: Grid, schema: Schema, choices: readonly ColumnChoice[]): Header | undefined {
  const names = headerNamesOf(schema, choices);
  const progress = schema.fields.find((field) => field.name === fieldNames.progress);
  const told = progress && { field: progress, rank: Infinity };
  const named = labelsOf(grid, (text) => names.find([text]) ?? (told && isToldBy(text, told.field) ? told : undefined));
  const labels = withStatusUnderProgress(named, grid, schema);
  const top = labels[0]?.label;
  if (!top) return undefined;
  const [, end = Infinity] = repeatsOf(grid, top, top);
  const values = [...bestOfFields(labels.filter(({ label }) => label.row < end)).values()];
  const name = values.find(({ field }) => field?.name === fieldNames.name);
  if (!name || !isProgressForm(values, schema)) return undefined;
  const anchors = repeatsOf(grid, top, name.label).filter((row) => {
    const valueOfForm = ({ value }: LabelledValue): CellValue => grid.valueAt(row + value.row - top.row, value.column);
    // One of which the status or the progress is told is filled in, though instructions may be left beside.
    const telling = values.filter(
      ({ field }) => field?.name === fieldNames.status || field?.name === fieldNames.progress,
    );
    const isTold = (value: CellValue): boolean => !isBlank(value) && !isInstruction(valueText(value));
    return telling.map(valueOfForm).some(isTold) || !areInstructions(values.map(valueOfForm));
  });
  if (anchors.length === 0) return undefined;
  const all = [...values, ...furtherLabels(grid, values, end)].toSorted(
    (one, other) => one.value.row - other.value.row || one.value.column - other.value.column,
  );
  const cells = all.flatMap(({ label, value }) => [label, value]);
  const height = largestOf(cells, ({ row }) => row) - top.row + 1;
  const columns = all.map(({ text, field, value }): Column => {
    return { column: value.column, header: text, field, duplicateOf: undefined, rowOffset: value.row - top.row };
  });
  const bottom = largest(anchors) + height - 1;
  return { rows: { first: top.row, last: top.row }, columns, forms: { anchors, range: rangeOf(cells, bottom) } };
}

function rangeOf(cells: readonly CellPosition[], bottom: number): CellRange {
  const columns = cells.map(({ column }) => column);
  return {
    top: smallestOf(cells, ({ row }) => row),
    bottom,
    left: smallest(columns),
    right: largest(columns),
  };
}

/**
 * Where no label names the status, 進捗状況 does that a choice (順調) stands beside, or no text while another label asks for
 * the progress.
 */
function withStatusUnderProgress(
  labels: readonly LabelledValue[],
  grid: Grid,
  { fields }: Schema,
): readonly LabelledValue[] {
  const status = fields.find(({ name }) => name === fieldNames.status);
  const telling = labels.filter(({ field }) => field?.name === fieldNames.progress);
  if (!status || labels.some(({ field }) => field === status)) return labels;
  const valueAt = ({ value }: LabelledValue): CellValue => grid.valueAt(value.row, value.column);
  const asked = telling.find((one) => isChoice(valueAt(one)) || (telling.length > 1 && holdsNoText(valueAt(one))));
  return labels.map((one) => (one.text === asked?.text && one.field === asked.field ? { ...one, field: status } : one));
}

type Match = { readonly field: Field; readonly rank: number } | undefined;

/** The labels that name a field, in reading order, each with its value. */
function labelsOf(grid: Grid, find: (text: string) => Match): LabelledValue[] {
  const isLabel = (cell: CellPosition): boolean => {
    const text = labelText(grid, cell);
    return text !== undefined && find(text) !== undefined;
  };
  const width = widthOf(grid);
  const searched = grid.sheet.rows.filter(({ row }) => row < headerSearchRows);
  return searched.flatMap(({ row, values }) =>
    [...values.keys()].flatMap((column): LabelledValue[] => {
      const label = { row, column };
      const text = labelText(grid, label);
      const match = text === undefined ? undefined : find(text);
      const value = match && valueOf(grid, label, isLabel, width);
      return text !== undefined && value ? [{ label, text, value, ...match }] : [];
    }),
  );
}

/** The text of a cell that may be a label, without the colon behind it. */
function labelText({ valueAt }: Grid, { row, column }: CellPosition): string | undefined {
  const value = valueAt(row, column);
  if (typeof value !== "string" || isBlank(value) || value.length > longestLabel) return undefined;
  return value
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[:：]$/u, "");
}

/**
 * The cell to the right of a label, or the one below where that is a label itself, or is empty and the one below is a
 * value: it is filled, and no label with a value of its own to the right.
 */
function valueOf(
  grid: Grid,
  { row, column }: CellPosition,
  isLabel: (cell: CellPosition) => boolean,
  width: number,
): CellPosition | undefined {
  const { bottom, right } = grid.mergeAt(row, column) ?? { bottom: row, right: column };
  const beside = { row, column: right + 1 };
  const below = { row: bottom + 1, column };
  const isFilled = (cell: CellPosition): boolean => !isBlank(grid.valueAt(cell.row, cell.column)) && !isLabel(cell);
  const isWithin = beside.column < width && !isLabel(beside);
  const belowIsValue = isFilled(below) && isBlank(grid.valueAt(below.row, below.column + 1));
  if (isWithin && (isFilled(beside) || !belowIsValue)) return beside;
  return isLabel(below) ? undefined : below;
}

/** How many columns are used, merged areas included. */
function widthOf({ sheet: { rows, merges } }: Grid): number {
  return Math.max(
    largestOf(rows, ({ values }) => values.length),
    largestOf(merges, ({ right }) => right + 1),
  );
}

/** The rows in which the topmost label stands, and another one as far below it as in the first. */
function repeatsOf({ sheet, valueAt }: Grid, top: CellPosition, other: CellPosition): number[] {
  const textAt = (row: number, column: number): string => foldText(valueText(valueAt(row, column)));
  const isAgain = (cell: CellPosition, row: number): boolean =>
    textAt(row, cell.column) === textAt(cell.row, cell.column);
  return sheet.rows
    .map(({ row }) => row)
    .filter((row) => row >= top.row && isAgain(top, row) && isAgain(other, row + other.row - top.row));
}

/** The label of each field that is worded best, the first of equals. */
function bestOfFields(labels: readonly LabelledValue[]): Map<Field, LabelledValue> {
  const best = new Map<Field, LabelledValue>();
  for (const one of labels) {
    const before = one.field && best.get(one.field);
    if (one.field && (!before || one.rank < before.rank)) best.set(one.field, one);
  }
  return best;
}

function isProgressForm(values: readonly LabelledValue[], { fields }: Schema): boolean {
  const found = new Set(values.map(({ field }) => field?.name));
  return (
    (found.has(fieldNames.status) || found.has(fieldNames.progress)) &&
    found.size >= Math.min(recognizedCount, fields.length)
  );
}

/** Labels that name no field: texts in the columns of those that do, with a value to their right. */
function furtherLabels(grid: Grid, values: readonly LabelledValue[], end: number): LabelledValue[] {
  const rows = values.map(({ label }) => label.row);
  const columns = new Set(values.map(({ label }) => label.column));
  const taken = new Set(values.flatMap(({ label, value }) => [keyOf(label), keyOf(value)]));
  const [first, last] = [smallest(rows), largest(rows)];
  const isOther = (cell: CellPosition): boolean => taken.has(keyOf(cell));
  return grid.sheet.rows
    .filter(({ row }) => row >= first && row <= last && row < end)
    .flatMap(({ row }) => [...columns].map((column) => ({ row, column })))
    .flatMap((label): LabelledValue[] => {
      const text = labelText(grid, label);
      const value = { row: label.row, column: (grid.mergeAt(label.row, label.column)?.right ?? label.column) + 1 };
      if (text === undefined || isOther(label) || isOther(value) || isBlank(grid.valueAt(value.row, value.column)))
        return [];
      return [{ label, text, value, field: undefined, rank: 0 }];
    });
}

function keyOf({ row, column }: CellPosition): string {
  return `${String(row)}:${String(column)}`;
}
