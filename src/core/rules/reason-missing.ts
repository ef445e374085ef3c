import { fieldNames } from "../schema/schema.ts";
import { shownText, statusOf } from "./support/cells.ts";
import { defineRule } from "./rule.ts";

/**
 * What a status requires is filled, such as the reason why it is not known whether the measure can be carried out.
 *
 * Where the sheet has no such column, the finding stands at the status. What every row requires is the business of
 * `value-required`.
 */
export const reasonMissing = defineRule({
  id: "reason-missing",
  group: "status",
  severity: "error",
  *check({ table, schema }) {
    const titles = new Map(schema.fields.map(({ name, title, required }) => [name, { title, required }]));
    for (const row of table.rows) {
      const status = statusOf(row);
      const statusCell = row.cells[fieldNames.status];
      if (!status || !statusCell) continue;
      for (const name of status.requires) {
        const field = titles.get(name);
        const cell = row.cells[name];
        const isSaid = cell ? cell.reading.kind !== "empty" || cell.inherited : statusCell.inherited;
        if (!field || field.required || isSaid) continue;
        const facts = { field: field.title, status: status.shortLabel, hasColumn: cell !== undefined };
        yield { at: cell ?? statusCell, value: cell ? "" : shownText(statusCell), facts };
      }
    }
  },
});
