import { fieldNames } from "../schema/schema.ts";
import { cellAddress } from "../workbook/address.ts";
import { shownText, statusOf } from "./support/cells.ts";
import { defineRule } from "./rule.ts";

/**
 * A progress text says how far the work has got, and not only what it is for, that it is needed or that somebody tries.
 * It speaks only of texts that say so in so many words; what could not be read is counted, and nothing is said of it.
 *
 * A text such as 特になし is a `placeholder-text`; a mere intention beside what is done is a `done-but-continuing`.
 */
export const progressWithoutClaim = defineRule({
  id: "progress-without-claim",
  group: "progress",
  severity: "warning",
  *check({ progress }) {
    for (const { cell, row, outcome, assertions } of progress) {
      const status = statusOf(row);
      const statusCell = row.cells[fieldNames.status];
      if (!status || !statusCell) continue;
      const isEffort = assertions.length > 0 && assertions.every(({ manner }) => manner === "effort");
      if (outcome !== "claims-nothing" && (!isEffort || status.stage === "done")) continue;
      const facts = { status: status.shortLabel, statusCell: cellAddress(statusCell) };
      yield { at: cell, value: shownText(cell), facts };
    }
  },
});
