import { foldText, nearest } from "../reading/normalize.ts";
import { ownCells } from "./cells.ts";
import { defineRule } from "./rule.ts";

/**
 * The status is one of the plan's statuses; the nearest one is offered.
 *
 * A known other way to write a status is a `status-variant`, an empty cell the business of `value-required`.
 */
export const statusUnlisted = defineRule({
  id: "status-unlisted",
  severity: "error",
  *check({ table, schema: { statuses } }) {
    const labels = new Map(
      statuses.flatMap(({ label, shortLabel, aliases }) =>
        [label, shortLabel, ...aliases].map((name) => [foldText(name), label] as const),
      ),
    );
    const shortLabels = statuses.map(({ shortLabel }) => shortLabel);
    for (const cell of ownCells(table)) {
      if (cell.reading.kind !== "status" || cell.reading.writtenAs !== "unlisted") continue;
      const { text } = cell.reading;
      yield { at: cell, value: text, facts: { shortLabels, nearest: nearest(foldText(text), labels) } };
    }
  },
});
