import { fieldNames } from "../schema/schema.ts";
import { cellAddress } from "../workbook/address.ts";
import { shownText, statusOf } from "./cells.ts";
import { defineRule } from "./rule.ts";

/**
 * A progress text says how far the work has got, and not only what it is for or that it is needed. A text
 * that says where it is told (次のとおり) is left alone.
 *
 * A text such as 特になし is a `placeholder-text`.
 */
export const progressWithoutClaim = defineRule({
  id: "progress-without-claim",
  severity: "warning",
  *check({ progress }) {
    for (const { cell, row, statements, last, assertions } of progress) {
      const status = statusOf(row);
      const statusCell = row.cells[fieldNames.status];
      const isPlaceholder = statements.every(({ text }) => text.length < shortestText);
      if (!status || !statusCell || last || assertions.length > 0 || isPlaceholder) continue;
      if (elsewhere.test(shownText(cell))) continue;
      const facts = { status: status.shortLabel, statusCell: cellAddress(statusCell) };
      yield { at: cell, value: shownText(cell), facts };
    }
  },
});

/** The text says where it is told: in a list, in a table of its own. */
const elsewhere = /(?:次|以下|下記|別紙|別添|上記)の?(?:とおり|通り)|(?:別紙|別添|下記)参照/u;
/** What is shorter says nothing at all. */
const shortestText = 10;
