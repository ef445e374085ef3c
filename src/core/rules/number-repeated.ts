import type { Table } from "../reading/table.ts";
import { foldText } from "../text/normalize.ts";
import { valueText } from "../workbook/grid.ts";
import { fieldNames } from "../schema/schema.ts";
import { shownText } from "./support/cells.ts";
import { sequenceOf, slipFirst } from "./support/number-sequence.ts";
import { addressOfFirst, repeatedValues } from "./support/repeated-values.ts";
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
      const sequence = sequenceOf(table, name);
      for (const repeated of repeatedValues({ table, earlier: sameCount }, name)) {
        const { cell, sheet, first } = slipFirst(repeated, sequence);
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
