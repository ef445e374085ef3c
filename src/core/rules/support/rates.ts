import type { FigureCell, MeasureRow, Table } from "../../reading/table.ts";
import { readNumber } from "../../text/number.ts";

/** How far a measure has got, from its own column. */
export interface Rate {
  readonly row: MeasureRow;
  readonly cell: FigureCell;
  /** 1 is all of it. */
  readonly rate: number;
  /** Whether it is the share of the work that is done (進捗率), and not that of a target reached (達成率). */
  readonly isOfWork: boolean;
}

/** A column whose greatest number without a percent sign is above this holds per cent (45), and not shares (0.45). */
const greatestShare = 3;

/** 99.5% and more is shown as all of it. */
export const wholeRate = 0.995;

/** The rates of a table in sheet order; what is no number is left out. */
export function ratesOf({ rows }: Table): Rate[] {
  const read = rows.flatMap((row) => {
    const cell = row.figures.rate;
    const reading = cell && readNumber(cell.value);
    if (!cell || reading?.kind !== "number") return [];
    const isPercent = typeof cell.value === "string" && /[%％]/u.test(cell.value);
    return [{ row, cell, number: reading.value, isPercent }];
  });
  const isInPercent = read.some(({ number, isPercent }) => !isPercent && number > greatestShare);
  return read.map(({ row, cell, number, isPercent }) => ({
    row,
    cell,
    rate: isInPercent && !isPercent ? number / 100 : number,
    isOfWork: cell.header.includes("進捗"),
  }));
}

/**
 * A greater rate is a slip of the pen: of a work hardly more than all is done, a target may be surpassed many times.
 */
export function greatestRate({ isOfWork }: Rate): number {
  return isOfWork ? 2 : 10;
}

/** The rate as a user sees it: as it was typed, or a number as per cent, in which Excel shows it mostly. */
export function shownRate({ cell: { value }, rate }: Rate): string {
  return typeof value === "string" ? value : percentText(rate);
}

/** 45%, 12.5%. */
export function percentText(rate: number): string {
  return `${String(Math.round(rate * 1000) / 10)}%`;
}
