import type { Measure, MeasureRow, Table } from "./table.ts";
import { largestOf } from "../long-lists.ts";

/** A measure and the one of its rows that a row of the sheet belongs to. */
export interface PlacedRow {
  readonly measure: Measure;
  readonly row: MeasureRow;
}

/** The measures by the rows of the sheet; a form takes all of its rows. */
export function measuresByRow({ measures, columns }: Table): ReadonlyMap<number, PlacedRow> {
  const height =
    1 +
    Math.max(
      0,
      largestOf(columns, ({ rowOffset = 0 }) => rowOffset),
    );
  return new Map(
    measures.flatMap((measure) =>
      measure.rows.flatMap((row) =>
        Array.from({ length: height }, (_, offset) => [row.row + offset, { measure, row }] as const),
      ),
    ),
  );
}
