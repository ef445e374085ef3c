import { foldedText } from "../../comparison/known-measure.ts";
import { isPlaceholder } from "../../reading/placeholder.ts";
import type { Cell, Column, MeasureRow, Table } from "../../reading/table.ts";
import { fieldNames } from "../../schema/schema.ts";
import { isClosed, shownText, statusOf } from "./cells.ts";

/** A progress text, and the cell of the report before with the same text. */
interface LeftText {
  readonly cell: Cell;
  readonly left: Cell;
}

/** In a larger share of the rows the work of each year is told in the same words. */
const routineShare = 0.25;

/** The progress texts that stand in a column of an earlier time of the same row, too (令和5年度実績). */
export function leftFromColumns({ columns, rows }: Table): readonly LeftText[] {
  const progress = columns.find(({ field }) => field?.name === fieldNames.progress);
  const before = columns.filter((column) => progress && isEarlier(column, progress));
  if (before.length === 0) return [];
  const left = rows.flatMap((row) => leftIn(row, before) ?? []);
  return left.length > rows.length * routineShare ? [] : left;
}

function leftIn(row: MeasureRow, before: readonly Column[]): LeftText | undefined {
  const cell = row.cells[fieldNames.progress];
  const text = foldedText(cell);
  if (!cell || text === undefined || isClosed(statusOf(row)) || isPlaceholder(shownText(cell))) return undefined;
  const left = before
    .map(({ field }) => field && row.cells[field.name])
    .find((one) => one !== undefined && foldedText(one) === text);
  return left && { cell, left };
}

const earlierTime = /前年|昨年|前回|前期/u;
const planned = /予定|計画|目標/u;
const yearOf = /(\d{1,4})年/u;

function isEarlier({ header }: Column, progress: Column): boolean {
  if (planned.test(header)) return false;
  const [year, own] = [header, progress.header].map((text) => Number(yearOf.exec(text.normalize("NFKC"))?.[1]));
  return earlierTime.test(header) || Number(year) < Number(own);
}
