import { defineRule } from "./rule.ts";
import type { Stage } from "../schema/schema.ts";
import { statusOf } from "./support/cells.ts";
import { ratesOf, shownRate, wholeRate } from "./support/rates.ts";

/** Stages in which all of the work is not done. */
const notReached: readonly Stage[] = ["planned", "late", "undecided", "stopped"];

/** What is done is done to 100%, and what has yet to begin is not. A target may be missed by a measure that is done. */
export const rateAgainstStatus = defineRule({
  id: "rate-against-status",
  group: "status",
  severity: "warning",
  *check({ table }) {
    for (const found of ratesOf(table)) {
      const { row, cell, rate, isOfWork } = found;
      const status = statusOf(row);
      if (!status || !isOfWork) continue;
      const isDone = status.stage === "done";
      const isAhead = notReached.includes(status.stage);
      const isWhole = rate >= wholeRate;
      if (!(isDone && !isWhole) && !(isAhead && isWhole)) continue;
      const facts = { field: cell.header, status: status.shortLabel };
      yield { at: cell, value: shownRate(found), facts };
    }
  },
});
