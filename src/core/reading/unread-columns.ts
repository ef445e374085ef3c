import { fieldNames, type Field } from "../schema/schema.ts";
import { isBlank, valueText, type Grid } from "../workbook/grid.ts";
import type { CellValue } from "../workbook/workbook.ts";
import type { CellReader } from "./cell.ts";
import type { Column, UnreadColumn } from "./table.ts";

/** So many filled cells tell what a column holds. */
const fewestCells = 3;
/** The share of a column's filled cells that must look alike. */
const share = 0.7;
/** A sentence on the progress is longer than a name or a heading. */
const shortestSentence = 12;

/** How a sentence on what was done or is to be done ends. */
const sentenceEnd = /(?:。|[たるむくすう]|[んい]だ|中|済み?|予定)$/u;
/** Headers of the days by which measures are done; dates of other kinds have other names. */
const dueHeader = /[期限]|予定|目途|目標|年度|まで/u;

/** Whether most of what stands in a column are sentences on what was done or is to be done. */
export function holdsSentences(values: readonly CellValue[]): boolean {
  return areAlike(values, isSentence);
}

/** How a sentence on what was done, or is under way, ends. */
const reportEnd = /(?:た|[んい]だ|ている|ています|ました|済み?|中)。?$/u;

/** Whether most of what stands in a column are sentences on what was done, and not on what is to be done. */
export function holdsReports(values: readonly CellValue[]): boolean {
  return areAlike(values, (value) => isSentence(value) && reportEnd.test(valueText(value).trim()));
}

/** Words of which a status is made: 措置済, 未措置, 検討中, 順調. */
const statusWord = /済|中$|予定|未|完了|達成|遅|検討|着手|順調|どおり|通り|終了|継続/u;
/** A choice is shorter than a sentence, and there are few of them. */
const longestChoice = 10;
const mostChoices = 8;

/** A letter or sign by which statuses are told: A, ◎, 3. */
const sign = /^[a-d1-5◎○●△▲×☆★]$/iu;

/** Whether a value is as short as a choice, and a sign or worded as statuses are. */
export function isChoice(value: CellValue): boolean {
  return isShort(value) && isStatusLike(valueText(value));
}

/** Whether a value is empty, or as short as a choice and no sentence. */
export function holdsNoText(value: CellValue): boolean {
  return isBlank(value) || (isShort(value) && !sentenceEnd.test(valueText(value).trim()));
}

function isShort(value: CellValue): boolean {
  return typeof value === "string" && value.trim().length <= longestChoice;
}

function isStatusLike(text: string): boolean {
  return statusWord.test(text) || sign.test(text.normalize("NFKC").trim());
}

/**
 * Whether what stands in a column are few short texts that come again, most of them signs or with a word of which
 * statuses are made.
 */
export function holdsChoices(values: readonly CellValue[]): boolean {
  if (!areAlike(values, isShort)) return false;
  const filled = values.filter((value) => !isBlank(value)).map(valueText);
  const different = [...new Set(filled)];
  const worded = different.filter(isStatusLike).length;
  return different.length <= Math.min(mostChoices, filled.length / 2) && worded * 2 >= different.length;
}

function isSentence(value: CellValue): boolean {
  return typeof value === "string" && value.trim().length >= shortestSentence && sentenceEnd.test(value.trim());
}

function areAlike(values: readonly CellValue[], isSuch: (value: CellValue) => boolean): boolean {
  const filled = values.filter((value) => !isBlank(value));
  return filled.length >= fewestCells && filled.filter(isSuch).length >= share * filled.length;
}

type Sign = (value: CellValue, field: Field, reader: CellReader) => boolean;

const signs: { readonly [name: string]: Sign } = {
  [fieldNames.progress]: isSentence,
  [fieldNames.status]: (value, field, reader) => {
    const reading = reader.read(field, value);
    return typeof value === "string" && reading.kind === "status" && reading.status !== undefined;
  },
  [fieldNames.due]: (value, field, reader) => {
    const reading = reader.read(field, value);
    return typeof value === "string" && reading.kind === "date" && reading.date.kind === "date";
  },
};

/**
 * Columns that were taken for no field, though what stands in `rows` looks like the progress text, the status or the
 * due date, for which no column was found: what they hold was checked by no rule.
 */
export function unreadColumns(
  { valueAt }: Grid,
  columns: readonly Column[],
  rows: readonly number[],
  fields: readonly Field[],
  reader: CellReader,
): UnreadColumn[] {
  const found = new Set(columns.map(({ field }) => field?.name));
  const open = columns.filter(({ field, duplicateOf }) => !field && duplicateOf === undefined);
  return fields.flatMap((field) => {
    const sign = signs[field.name];
    if (!sign || found.has(field.name)) return [];
    const column = open.find(({ column, header }) => {
      if (field.name === fieldNames.due && !dueHeader.test(header)) return false;
      const values = rows.map((row) => valueAt(row, column));
      return areAlike(values, (value) => sign(value, field, reader));
    });
    return column ? [{ column, field }] : [];
  });
}
