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

/**
 * A small table on the schema sheet: a line with its title, a line of headers, and lines up to a blank one. A table of
 * the same title below goes on with it.
 */
export interface Block {
  readonly title: CellPosition;
  /** The columns of its last part by their folded headers. */
  readonly headers: ReadonlyMap<string, number>;
  readonly rows: readonly BlockRow[];
  /** The last row of its last part. */
  readonly end: number;
}

const titleMark = "■";

/** The blocks of a schema sheet by their folded titles. */
export function readBlocks({ rows }: Sheet): ReadonlyMap<string, Block> {
  const blocks = new Map<string, Block>();
  rows.forEach((row, at) => {
    const title = titleOf(row);
    if (title === undefined) return;
    const column = row.values.findIndex((value) => !isBlank(value));
    const [header, ...below] = rows.slice(at + 1);
    const added = header ? blockRows(header, below) : [];
    blocks.set(title, {
      title: { row: row.row, column },
      headers: headersOf(header),
      rows: [...(blocks.get(title)?.rows ?? []), ...added],
      end: added.at(-1)?.row ?? header?.row ?? row.row,
    });
  });
  return blocks;
}

function titleOf({ values }: SheetRow): string | undefined {
  const text = valueText(values.find((value) => !isBlank(value)) ?? null).trim();
  return text.startsWith(titleMark) ? foldText(text.slice(titleMark.length)) : undefined;
}

function headersOf(header: SheetRow | undefined): ReadonlyMap<string, number> {
  const headers = (header?.values ?? []).map((name, column) => [foldText(valueText(name ?? null)), column] as const);
  return new Map(headers.filter(([name]) => name !== ""));
}

function blockRows(header: SheetRow, below: readonly SheetRow[]): BlockRow[] {
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
  return new Map(
    [...headersOf(header)].map(([name, column]) => {
      const value = values[column] ?? null;
      return [name, { row, column, value, text: valueText(value).trim() }] as const;
    }),
  );
}
