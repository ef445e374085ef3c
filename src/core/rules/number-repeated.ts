import type { Cell, Table } from "../reading/table.ts";
import { foldText } from "../text/normalize.ts";
import { valueText } from "../workbook/grid.ts";
import { fieldNames } from "../schema/schema.ts";
import { shownText } from "./support/cells.ts";
import { addressOfFirst, repeatedValues, type Repeated } from "./support/repeated-values.ts";
import { defineRule } from "./rule.ts";

/** Where this share of a table's numbers stands in another table too, each table is numbered from the beginning. */
const anewShare = 0.5;

/** A number, or whatever else the schema calls unique, names one measure. Names are the business of `name-repeated`. */
export const numberRepeated = defineRule({
  id: "number-repeated",
  group: "measures",
  severity: "error",
  *check({ table, earlier = [], schema: { fields } }) {
    for (const { name, title, unique } of fields) {
      if (!unique || name === fieldNames.name) continue;
      const sameCount = earlier.filter((other) => !beginsAnew(table, other, name));
      for (const repeated of repeatedValues({ table, earlier: sameCount }, name)) {
        const { cell, sheet, first } = slipFirst(repeated, table, name);
        yield { at: cell, value: shownText(cell), facts: { field: title, first: addressOfFirst({ sheet, first }) } };
      }
    }
  },
});

/** Whether two tables are numbered each for itself, as chapters are that all begin with 1; forms are one list. */
function beginsAnew(table: Table, other: Table, field: string): boolean {
  if (table.layout === "form" && other.layout === "form") return false;
  const numbers = new Set(textsOf(other, field));
  const own = textsOf(table, field);
  const smaller = Math.min(numbers.size, own.length);
  return own.filter((number) => numbers.has(number)).length > smaller * anewShare;
}

function textsOf({ measures }: Table, field: string): string[] {
  return measures.flatMap(({ rows: [{ cells }] }) => foldText(valueText(cells[field]?.value ?? null)) || []);
}

/**
 * The two cells with the one that is wrong as the repeated one: the earlier, where it continues no row of numbers and
 * the later does (3-(1)-9, 3-(2)-1, 3-(2)-1, 3-(2)-2).
 */
function slipFirst(repeated: Repeated, table: Table, field: string): Repeated {
  const { cell, row, sheet, first } = repeated;
  if (first.sheet !== sheet) return repeated;
  const numbers = table.measures.map(({ rows: [{ cells }] }) => foldText(valueText(cells[field]?.value ?? null)));
  const at = (one: Cell): number => table.measures.findIndex(({ rows: [{ cells }] }) => cells[field]?.row === one.row);
  const [earlier, later] = [at(first.cell), at(cell)];
  const isRow = (index: number): boolean =>
    follows(numbers[index - 1], numbers[index]) || follows(numbers[index], numbers[index + 1]);
  return isRow(later) && !isRow(earlier)
    ? { cell: first.cell, row: first.row, sheet, first: { cell, row, sheet } }
    : repeated;
}

/** Whether one number is the next after another: 3-(2)-1 after 3-(1)-4, 3-(1)-1 after 2-(3)-1. */
function follows(one = "", next = ""): boolean {
  const [levels, nextLevels] = [one, next].map((text) => Array.from(text.matchAll(/\d+/gu), Number)) as [
    number[],
    number[],
  ];
  if (one.replaceAll(/\d+/gu, "#") !== next.replaceAll(/\d+/gu, "#")) return false;
  const level = levels.findIndex((number, at) => nextLevels[at] !== number);
  return nextLevels[level] === Number(levels[level]) + 1 && nextLevels.slice(level + 1).every((number) => number === 1);
}
