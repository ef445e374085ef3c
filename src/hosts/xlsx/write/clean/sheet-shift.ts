import type { CellPosition, CellRange } from "../../../../core/index.ts";

/** Where rows and columns of a sheet come to stand when some of them go. */
export class SheetShift {
  private readonly rows: readonly number[];
  private readonly columns: readonly number[];

  constructor(removedRows: readonly number[], removedColumns: readonly number[]) {
    this.rows = removedRows.toSorted((one, other) => one - other);
    this.columns = removedColumns.toSorted((one, other) => one - other);
  }

  /** Whether everything stays where it is. */
  get isNone(): boolean {
    return this.rows.length + this.columns.length === 0;
  }

  /** The new place of a row, or `undefined` when it goes. */
  row(row: number): number | undefined {
    return moved(this.rows, row);
  }

  column(column: number): number | undefined {
    return moved(this.columns, column);
  }

  /** How many rows and columns before some go. */
  rowsBefore(row: number): number {
    return countBefore(this.rows, row);
  }

  columnsBefore(column: number): number {
    return countBefore(this.columns, column);
  }

  cell({ row, column }: CellPosition): CellPosition | undefined {
    const [newRow, newColumn] = [this.row(row), this.column(column)];
    return newRow === undefined || newColumn === undefined ? undefined : { row: newRow, column: newColumn };
  }

  /** What is left of a range, or `undefined` when nothing is. */
  range({ top, left, bottom, right }: CellRange): CellRange | undefined {
    const range = {
      top: top - this.rowsBefore(top),
      left: left - this.columnsBefore(left),
      bottom: bottom - this.rowsBefore(bottom + 1),
      right: right - this.columnsBefore(right + 1),
    };
    return range.bottom < range.top || range.right < range.left ? undefined : range;
  }
}

function moved(removed: readonly number[], place: number): number | undefined {
  const before = countBefore(removed, place);
  return removed[before] === place ? undefined : place - before;
}

/** How many of ascending numbers are below one. */
function countBefore(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
