import type { Reading } from "./reading.ts";
import type { Cell, DirectCells, MeasureRow, Table } from "./table.ts";

/** The cells of a table, sorted so that a rule looks only at those that it has something to say about. */
export type SortedCells = Pick<Table, "directCells" | "dittoCells">;

/** Sorts the cells of some rows; those that stand for themselves by what they were read as. */
export function sortedCells(rows: readonly MeasureRow[]): SortedCells {
  const directCells = emptyLists();
  const dittoCells: Cell[] = [];
  for (const row of rows) {
    for (const name in row.cells) {
      const cell = row.cells[name];
      if (cell?.inherited === "ditto") dittoCells.push(cell);
      if (!cell || cell.inherited) continue;
      const list: Cell[] = directCells[cell.reading.kind];
      list.push(cell);
    }
  }
  return { directCells, dittoCells };
}

function emptyLists(): { [Kind in Reading["kind"]]: DirectCells[Kind][number][] } {
  return {
    empty: [],
    error: [],
    text: [],
    number: [],
    "unreadable-number": [],
    date: [],
    status: [],
    organizations: [],
  };
}
