import { isBlank, valueText } from "../workbook/grid.ts";
import { foldText } from "../text/normalize.ts";
import type { CellPosition, CellValue, Sheet, SheetRow } from "../workbook/workbook.ts";

/** One line of a block: the cells by the folded header of their column. */
export interface BlockRow {
  readonly row: number;
  readonly cells: ReadonlyMap<string, BlockCell>;
}

export interface BlockCell extends CellPosition {
  readonly value: CellValue;
  readonly text: string;
}

/** A small table on the schema sheet: a line with its title, a line of headers, and lines up to a blank one. */
export interface Block {
  readonly title: CellPosition;
  readonly rows: readonly BlockRow[];
}

const titleMark = "■";

/** The blocks of a schema sheet by their folded titles. */
export function readBlocks({ rows }: Sheet): ReadonlyMap<string, Block> {
  const blocks = new Map<string, Block>();
  rows.forEach((row, at) => {
    const title = titleOf(row);
    if (title === undefined) return;
    const column = row.values.findIndex((value) => !isBlank(value));
    blocks.set(title, { title: { row: row.row, column }, rows: blockRows(rows.slice(at + 1)) });
  });
  return blocks;
}

function titleOf({ values }: SheetRow): string | undefined {
  const text = valueText(values.find((value) => !isBlank(value)) ?? null).trim();
  return text.startsWith(titleMark) ? foldText(text.slice(titleMark.length)) : undefined;
}

function blockRows([header, ...below]: readonly SheetRow[]): BlockRow[] {
  if (!header) return [];
  const rows: BlockRow[] = [];
  let before = header.row;
  for (const row of below) {
    if (row.row !== before + 1 || row.values.every(isBlank) || titleOf(row) !== undefined) break;
    rows.push({ row: row.row, cells: blockCells(header, row) });
    before = row.row;
  }
  return rows;
}

function blockCells(header: SheetRow, { row, values }: SheetRow): ReadonlyMap<string, BlockCell> {
  const cells = new Map<string, BlockCell>();
  header.values.forEach((name, column) => {
    if (name === undefined || isBlank(name)) return;
    const value = values[column] ?? null;
    cells.set(foldText(valueText(name)), { row, column, value, text: valueText(value).trim() });
  });
  return cells;
}
