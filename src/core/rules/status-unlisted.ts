import { foldText, nearest } from "../text/normalize.ts";
import { defineRule } from "./rule.ts";

/**
 * The status is one of the plan's statuses; the nearest one is offered.
 *
 * Where the list is of another plan, `schema-unfit` says so instead.
 *
 * A known other way to write a status is a `status-variant`, an empty cell the business of `value-required`.
 */
export const statusUnlisted = defineRule({
  id: "status-unlisted",
  group: "status",
  severity: "error",
  *check(input) {
    const { table, schema } = input;
    if (input.unfit.status) return;
    const { statuses } = schema;
    const labels = new Map(
      statuses.flatMap(({ label, shortLabel, aliases }) =>
        [label, shortLabel, ...aliases].map((name) => [foldText(name), label] as const),
      ),
    );
    const shortLabels = statuses.map(({ shortLabel }) => shortLabel);
    for (const cell of table.directCells.status) {
      const { text, writtenAs } = cell.reading;
      if (writtenAs !== "unlisted") continue;
      yield { at: cell, value: text, facts: { shortLabels, nearest: nearest(foldText(text), labels) } };
    }
  },
});
