import type { Reading } from "./reading.ts";
import type { Cell, CellOf, MeasureRow, OwnCells, Table } from "./table.ts";
import { tellingBits, tellingCharacters, type TellingCharacter } from "./telling-characters.ts";

/** The cells of a table, sorted so that a rule looks only at those that it has something to say about. */
export type SortedCells = Pick<Table, "ownCells" | "textsWith" | "dittoCells">;

/** Sorts the cells of some rows; those that stand for themselves by what they were read as. */
export function sortedCells(rows: readonly MeasureRow[]): SortedCells {
  const ownCells = emptyLists();
  const textsWith: Record<TellingCharacter, CellOf<"text">[]> = {
    bracket: [],
    "white-space": [],
    "other-width": [],
    platform: [],
  };
  const dittoCells: Cell[] = [];
  for (const row of rows) {
    for (const name in row.cells) {
      const cell = row.cells[name];
      if (cell?.inherited === "ditto") dittoCells.push(cell);
      if (!cell || cell.inherited) continue;
      const list: Cell[] = ownCells[cell.reading.kind];
      list.push(cell);
      if (isText(cell)) {
        const bits = tellingBits(cell.reading.text);
        if (bits !== 0) sortByCharacters(cell, bits, textsWith);
      }
    }
  }
  return { ownCells, textsWith, dittoCells };
}

function isText(cell: Cell): cell is CellOf<"text"> {
  return cell.reading.kind === "text";
}

function sortByCharacters(
  cell: CellOf<"text">,
  bits: number,
  textsWith: Record<TellingCharacter, CellOf<"text">[]>,
): void {
  let bit = 1;
  for (const kind of tellingCharacters) {
    if ((bits & bit) !== 0) textsWith[kind].push(cell);
    bit <<= 1;
  }
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
