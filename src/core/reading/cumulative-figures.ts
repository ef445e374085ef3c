import { readDate } from "../date/read-date.ts";
import { isBlank, type Grid } from "../workbook/grid.ts";
import type { Column, FigureCell } from "./table.ts";

const year = /(?:令和|平成|昭和|[RHSrhs])(?:\d{1,2}|元)年?度?|20\d{2}年?度?/u;
/** Headers of what is not reached in that year. */
const otherFigure = /目標|計画|予定|見込|予算|決算|事業費|率|割合/u;
const toDate = /累計|累積|cumulative/iu;
const longestLabel = 60;

/**
 * The columns with a value for each of several years, the earliest first; none where two are of one year, since which
 * of them goes on from the other is not known.
 */
export function yearColumns(columns: readonly Column[]): readonly Column[] {
  const found = columns.flatMap((column) => {
    const header = column.header.normalize("NFKC");
    const [written] = column.field || otherFigure.test(header) ? [] : (year.exec(header) ?? []);
    const reading = written === undefined ? undefined : readDate(written, { dateSystem: 1900, reportingDate: 0 });
    return reading?.kind === "date" ? [{ column, start: reading.start }] : [];
  });
  if (new Set(found.map(({ start }) => start)).size < found.length) return [];
  return found.toSorted((one, other) => one.start - other.start).map(({ column }) => column);
}

/**
 * The values of a row by year where they are totals to date, as the header or a label in the row says: 整備延長（累計）; empty
 * where they are not.
 */
export function cumulativeFigures(
  { valueAt }: Grid,
  row: number,
  columns: readonly Column[],
  years: readonly Column[],
): readonly FigureCell[] {
  if (years.length < 2) return [];
  const isLabel = ({ column }: Column): boolean => {
    const value = valueAt(row, column);
    return typeof value === "string" && value.length <= longestLabel && toDate.test(value);
  };
  if (!years.every(({ header }) => toDate.test(header)) && !columns.some(isLabel)) return [];
  return years.flatMap(({ column, header }) => {
    const value = valueAt(row, column);
    return isBlank(value) ? [] : [{ row, column, header, value }];
  });
}
