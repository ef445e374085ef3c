import { leastAdvanced } from "../reading/measure-status.ts";
import { fieldNames } from "../schema/schema.ts";
import { cellAddress } from "../workbook/address.ts";
import { shownText, statusOf } from "./support/cells.ts";
import { defineRule } from "./rule.ts";

/** Where each organization has its own row, the measure counts with its least advanced status; this says so. */
export const statusesDiffer = defineRule({
  id: "statuses-differ",
  group: "measures",
  severity: "info",
  *check({ table, schema }) {
    for (const { rows } of table.measures) {
      if (rows.length === 1) continue;
      const stated = rows.flatMap((row) => {
        const cell = row.cells[fieldNames.status];
        const status = statusOf(row);
        return cell && status ? [{ cell, status }] : [];
      });
      const [first] = stated;
      const counted = leastAdvanced(
        stated.map(({ status }) => status),
        schema,
      );
      if (!first || !counted || stated.every(({ status }) => status === first.status)) continue;
      const statuses = stated.map(({ cell, status }) => ({ cell: cellAddress(cell), status: status.shortLabel }));
      yield { at: first.cell, value: shownText(first.cell), facts: { statuses, counted: counted.shortLabel } };
    }
  },
});
