import { gridOf, valueText, type Grid } from "../workbook/grid.ts";
import type { Measure, Table } from "../reading/table.ts";
import type { Schema, Status } from "../schema/schema.ts";
import type { Sheet } from "../workbook/workbook.ts";
import type { Figure, PercentFigure } from "./figure.ts";
import { overviewLabelReader, type LabelReader } from "./labels.ts";
import { lineAt, statusesOf, type Direction, type Line } from "./lines.ts";

/** What somebody counted by hand: how many measures have each status, and how many there are. */
export interface Overview {
  readonly sheet: string;
  /** The table whose measures it counts; `undefined` where it counts those of several. */
  readonly of: Table | undefined;
  readonly measures: readonly Measure[];
  readonly statuses: readonly {
    readonly status: Status;
    readonly count: Figure;
    readonly percent: PercentFigure | undefined;
  }[];
  readonly total: Figure | undefined;
}

/** Statuses that an overview has at least. */
const fewestStatuses = 2;
/** Rows or columns from one line to the next. */
const widestStep = 2;
const percentHeader = /割合|比|率|%|％|share|percent/iu;
const countHeader = /数|件|count|number|measures/iu;

/**
 * Finds the overviews of some tables on the given sheets, outside the tables themselves. One that stands beside a table
 * counts that table, unless its total is that of all.
 *
 * Statuses with numbers beside them may be anything: a list of codes, a count by organization. So an overview names
 * each status once, has one count a status, and says that it counts: by a unit, a header, a percentage or a total.
 * Where there are several, they may be of parts of the plan, and only those are taken whose total is that of what they
 * count.
 */
export function readOverviews(sheets: readonly Sheet[], tables: readonly Table[], schema: Schema): Overview[] {
  const labels = overviewLabelReader(schema);
  const [only, ...others] = tables;
  const all = tables.flatMap(({ measures }) => measures);
  const overviews = sheets.flatMap((sheet) => {
    const beside = tables.find((table) => table.sheet === sheet.name);
    return overviewsOnSheet(gridOf(sheet), beside, labels).map((counts): Overview => {
      const of = others.length === 0 ? only : overviewTotal(counts) === all.length ? undefined : beside;
      return { ...counts, of, measures: of?.measures ?? all };
    });
  });
  if (overviews.length <= 1) return overviews;
  return overviews.filter((overview) => overviewTotal(overview) === overview.measures.length);
}

/** What stands there, before it is known what it counts. */
type Counts = Omit<Overview, "of" | "measures">;

function overviewsOnSheet(grid: Grid, table: Table | undefined, labels: LabelReader): Counts[] {
  return (["right", "down"] as const).flatMap((direction) => overviewsOf(grid, table, direction, labels));
}

/** How many measures an overview counts: its total, or where it states none the sum. */
export function overviewTotal({ total, statuses }: Counts): number {
  return total?.value ?? statuses.reduce((sum, { count }) => sum + count.value, 0);
}

function overviewsOf(grid: Grid, table: Table | undefined, direction: Direction, labels: LabelReader): Counts[] {
  const blocks = blocksOf(linesOf(grid, table, direction, labels), direction);
  return blocks.flatMap((lines) => {
    const statuses = statusesOf(lines);
    const isOverview =
      statuses.length >= fewestStatuses &&
      new Set(statuses).size === statuses.length &&
      lines.filter(({ label }) => label.kind === "total").length <= 1 &&
      lines.every(({ others }) => others.length === 0 || (others.length === 1 && havePercentages(grid, lines))) &&
      sayThatTheyCount(grid, lines, direction);
    return isOverview ? [overviewOf(grid.sheet.name, lines)] : [];
  });
}

function linesOf(grid: Grid, table: Table | undefined, direction: Direction, labels: LabelReader): Line[] {
  const { top, bottom, left, right } = table?.range ?? { top: 0, bottom: -1, left: 0, right: -1 };
  const lines: Line[] = [];
  for (const { row, values } of grid.sheet.rows) {
    const isTableRow = row >= top && row <= bottom;
    for (let column = 0; column < values.length; column += 1) {
      if (isTableRow && column === left) column = right + 1;
      const text = values[column];
      if (typeof text !== "string") continue;
      const line = lineAt(grid, { row, column, text }, direction, labels);
      if (line) lines.push(line);
    }
  }
  return lines;
}

/** Lines that stand one below the other, or side by side where the figures stand below. */
function blocksOf(lines: readonly Line[], direction: Direction): Line[][] {
  const blocks: Line[][] = [];
  const last = new Map<number, Line[]>();
  for (const line of lines) {
    const [track, place] = direction === "right" ? [line.column, line.row] : [line.row, line.column];
    const block = last.get(track);
    const before = block?.at(-1);
    const end = before && (direction === "right" ? before.row : before.column);
    if (block && end !== undefined && place - end <= widestStep) block.push(line);
    else {
      const begun = [line];
      blocks.push(begun);
      last.set(track, begun);
    }
  }
  return blocks;
}

function sayThatTheyCount(grid: Grid, lines: readonly Line[], direction: Direction): boolean {
  const isSaid = lines.some(({ hasUnit, label }) => hasUnit || label.kind === "total");
  const isHeadedSo = direction === "right" ? isHeaded : isLed;
  return isSaid || havePercentages(grid, lines) || isHeadedSo(grid, lines[0]?.count, countHeader);
}

/** Whether what follows the counts is percentages: some have their sign, or the header says so. */
function havePercentages(grid: Grid, lines: readonly Line[]): boolean {
  const [first] = lines.flatMap(({ others }) => others);
  return lines.some(({ percent }) => percent !== undefined) || isHeaded(grid, first, percentHeader);
}

function isHeaded({ valueAt }: Grid, figure: Figure | undefined, words: RegExp): boolean {
  if (!figure || figure.row === 0) return false;
  return words.test(valueText(valueAt(figure.row - 1, figure.column)));
}

/** Whether words stand before a row of figures: 件数 | 27 | 111. */
function isLed({ valueAt }: Grid, figure: Figure | undefined, words: RegExp): boolean {
  if (!figure || figure.column === 0) return false;
  return words.test(valueText(valueAt(figure.row, figure.column - 1)));
}

function overviewOf(sheet: string, lines: readonly Line[]): Counts {
  const total = lines.find(({ label }) => label.kind === "total");
  return {
    sheet,
    statuses: lines.flatMap(({ label, count, percent, others: [other] }) =>
      label.kind === "status"
        ? [{ status: label.status, count, percent: percent ?? (other && { ...other, decimals: 0 }) }]
        : [],
    ),
    total: total?.count,
  };
}
