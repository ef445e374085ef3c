import type { Cell, MeasureRow, OwnCells } from "./table.ts";
import type { Reading } from "./reading.ts";

/** Sorts the cells that stand for themselves by what they were read as, so that a rule looks at its own kind only. */
export function ownCellsOf(rows: readonly MeasureRow[]): OwnCells {
  const cells = emptyLists();
  for (const row of rows) {
    for (const name in row.cells) {
      const cell = row.cells[name];
      if (!cell || cell.inherited) continue;
      const list: Cell[] = cells[cell.reading.kind];
      list.push(cell);
    }
  }
  return cells;
}

function emptyLists(): { [Kind in Reading["kind"]]: OwnCells[Kind][number][] } {
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
