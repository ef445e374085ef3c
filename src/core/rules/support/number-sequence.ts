import type { Cell, Table } from "../../reading/table.ts";
import { foldText } from "../../text/normalize.ts";
import { valueText } from "../../workbook/grid.ts";
import type { Repeated } from "./repeated-values.ts";

/** The numbers of a table in its order. */
interface Sequence {
  readonly sheet: string;
  /** Whether the number in a cell is the next after the one before it, or the one behind it the next after it. */
  readonly continues: (cell: Cell) => boolean;
}

/** The values of a field as a sequence; they are looked at only when asked for. */
export function sequenceOf({ sheet, measures }: Table, field: string): Sequence {
  const numbers: string[] = [];
  const places = new Map<number, number>();
  const fill = (): void => {
    const cells = measures.map(({ rows: [row] }) => row.cells[field]).filter((cell) => cell !== undefined);
    for (const cell of cells) {
      places.set(cell.row, numbers.length);
      numbers.push(foldText(valueText(cell.value)));
    }
  };
  const follows = (at: number): boolean => isNext(numbers[at - 1], numbers[at]);
  return {
    sheet,
    continues: ({ row }) => {
      if (numbers.length === 0) fill();
      const at = Number(places.get(row));
      return follows(at) || follows(at + 1);
    },
  };
}

/**
 * The two cells with the one that is wrong as the repeated one: the earlier, where it continues no sequence and the
 * later does (3-(1)-9, 3-(3)-1, 3-(3)-1, 3-(3)-2).
 */
export function slipFirst(repeated: Repeated, { sheet, continues }: Sequence): Repeated {
  const { first, ...later } = repeated;
  const isSlip = first.sheet === sheet && !continues(first.cell) && continues(later.cell);
  return isSlip ? { ...first, first: later } : repeated;
}

const digits = /\d+/gu;

/** Whether one number is the next after another: 3-(2)-1 after 3-(1)-4, 3-(1)-1 after 2-(3)-1. */
function isNext(one: string | undefined, next: string | undefined): boolean {
  if (one === undefined || next === undefined) return false;
  if (one.replaceAll(digits, "#") !== next.replaceAll(digits, "#")) return false;
  const levels = Array.from(one.matchAll(digits), Number);
  const nextLevels = Array.from(next.matchAll(digits), Number);
  const level = levels.findIndex((number, at) => nextLevels[at] !== number);
  return nextLevels[level] === Number(levels[level]) + 1 && nextLevels.slice(level + 1).every((number) => number === 1);
}
