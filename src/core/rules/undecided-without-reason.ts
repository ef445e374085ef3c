import type { Cell } from "../reading/table.ts";
import { asserts } from "../statements/progress.ts";
import { fieldNames, type Stage } from "../schema/schema.ts";
import { cellAddress } from "../workbook/address.ts";
import { shownText, statusOf } from "./support/cells.ts";
import { defineRule } from "./rule.ts";

/** Stages of which one asks why. */
const questioned: readonly Stage[] = ["late", "undecided", "stopped"];

/** Words by which a text gives a reason. */
const reason =
  /ため|ので|から|により|によって|による|に伴|影響|事情|関係で|状況で|を要し|不足|判断|鑑み|かんがみ|を受け|次第|踏まえ|理由|困難|難航|長引|減少|低迷|悪化|停滞|欠員|辞退|撤退|伸び悩|下回|不調|遅れ|待|低[いく]|少な[いく]|厳し[いく]|高騰|値上がり|との(?:意見|声)|ず、|が、|おり、/u;

/**
 * A measure of which nobody knows whether it can be carried out in time, that is late or was given up, says why.
 *
 * Where the status requires a reason in a cell of its own, that is the business of `reason-missing`; a text that tells
 * of something done or planned is that of `undecided-but-done` and `undecided-but-planned`.
 */
export const undecidedWithoutReason = defineRule({
  id: "undecided-without-reason",
  group: "progress",
  severity: "warning",
  *check({ progress }) {
    for (const one of progress) {
      const { cell, row, last } = one;
      const status = statusOf(row);
      const statusCell = row.cells[fieldNames.status];
      if (!statusCell || !status || !questioned.includes(status.stage) || status.requires.length > 0) continue;
      const text = shownText(cell);
      // Where something is under way, its outcome is what is waited for.
      const isOther = last !== undefined && last.state !== "undecided";
      const isGiven = reason.test(text) || isFilled(row.cells[fieldNames.reason]);
      if (isOther || asserts(one, "underway") || isGiven) continue;
      yield { at: cell, value: text, facts: { status: status.shortLabel, statusCell: cellAddress(statusCell) } };
    }
  },
});

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.reading.kind !== "empty";
}
