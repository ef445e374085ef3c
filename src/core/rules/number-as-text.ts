import { figureKinds } from "../reading/figures.ts";
import type { Table } from "../reading/table.ts";
import { readNumber } from "../text/number.ts";
import { valueText } from "../workbook/grid.ts";
import type { CellPosition, CellValue } from "../workbook/workbook.ts";
import { defineRule } from "./rule.ts";

/** So many of a column's cells are numbers where numbers are meant: more than the others, and not one by chance. */
const fewestNumbers = 2;

/** Among numbers a number is a number and not a text, which Excel does not add up (rule L2-01): 50％ beside 0.6. */
export const numberAsText = defineRule({
  id: "number-as-text",
  group: "writing",
  severity: "warning",
  *check({ table }) {
    for (const cells of numberColumns(table)) {
      const numbers = cells.filter(({ value }) => typeof value === "number").length;
      const texts = cells.filter(({ value }) => typeof value === "string" && readNumber(value).kind === "number");
      if (numbers < fewestNumbers || numbers <= texts.length) continue;
      for (const { value, field, ...at } of texts) yield { at, value: valueText(value), facts: { field } };
    }
  },
});

interface NumberCell extends CellPosition {
  /** What the column is called. */
  readonly field: string;
  readonly value: CellValue;
}

/** The filled cells of each column of figures or of numbers. */
function numberColumns({ rows, directCells }: Table): NumberCell[][] {
  const figures = rows.flatMap((row) =>
    figureKinds.flatMap((kind): NumberCell[] => {
      const cell = kind === "start" ? undefined : row.figures[kind];
      return cell ? [{ row: cell.row, column: cell.column, field: cell.header, value: cell.value }] : [];
    }),
  );
  const taken = new Set(figures.map(({ column }) => column));
  const numbers = directCells.number
    .filter(({ column }) => !taken.has(column))
    .map(({ row, column, field, value }): NumberCell => ({ row, column, field: field.title, value }));
  const cells = [...figures, ...numbers];
  return [...new Set(cells.map(({ column }) => column))].map((column) =>
    cells.filter((cell) => cell.column === column),
  );
}
