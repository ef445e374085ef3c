import type { SealWords } from "../../sending-words.ts";
import { momentText } from "../../moment.ts";
import { numberRuns } from "../../number-runs.ts";
import { plural } from "../plural.ts";

/** What is said of the record of a check. It is no signature and is not called one. */
export const seal: SealWords = {
  states: {
    unchanged: "checked, unchanged",
    changed: "checked, and changed since",
    unsealed: "not checked",
    unreadable: "not checked (the record of a check cannot be read)",
  },
  line: ({ seal: { time, counts, schema, rules, rows }, short, verdict }) =>
    `Record of the check: ${verdict}, ${String(counts.error)} error(s), ${String(counts.warning)} warning(s), ${String(counts.info)} info, ` +
    `${plural(rows.length, "row")}, ${momentText(time)}, measure schema ${schema}, rules ${rules}, code ${short}`,
  advice: {
    unchanged:
      "The table says what it said when it was checked. The record guards against mistakes; it is no signature.",
    changed: "The table was changed after it was checked. Check it again before it is sent.",
    unsealed: "There is no record of a check. Look at the workbook before it is sent.",
    unreadable: "The record of a check was cut or changed. Look at the workbook before it is sent.",
  },
  changedRows: ({ sheet, rows }) =>
    `Changed: ${rows.length === 1 ? "row" : "rows"} ${numberRuns(rows)} of the sheet “${sheet}”`,
  missing: (count) =>
    `${plural(count, "row")} of those that were checked ${count === 1 ? "is" : "are"} no longer there as before.`,
  otherwise: "The order of the rows or the headers have changed.",
};
