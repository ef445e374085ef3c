import { isoDate } from "../calendar/day.ts";
import { fieldNames } from "../schema/schema.ts";
import { valueText } from "../workbook/grid.ts";
import { defineRule } from "./rule.ts";
import { dateReadingOf, shownText } from "./support/cells.ts";

/** A measure begins before it is due. */
export const startAfterDue = defineRule({
  id: "start-after-due",
  group: "dates",
  severity: "warning",
  *check({ table }) {
    for (const { cells, figures } of table.rows) {
      const due = cells[fieldNames.due];
      const end = dateReadingOf(due);
      if (!figures.start || !due || !end) continue;
      const { value, header, date } = figures.start;
      if (date.kind !== "date" || date.start <= end.end) continue;
      const shown = typeof value === "number" ? isoDate(date.start) : valueText(value);
      yield {
        at: figures.start,
        value: shown,
        facts: { field: header, due: shownText(due), dueField: due.field.title },
      };
    }
  },
});
