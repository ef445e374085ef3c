import { cellsHit } from "../cells-hit.ts";
import { defineSendRule } from "../send-rule.ts";

/**
 * The file has the results of its formulas. A program that only wrote the formulas leaves cells in which some readers
 * see nothing.
 */
export const sendUncalculated = defineSendRule({
  id: "send/uncalculated",
  severity: "error",
  *check({ contents: { sheets } }) {
    for (const { name, uncalculated } of sheets) {
      if (uncalculated.length > 0) yield cellsHit(name, uncalculated, {});
    }
  },
});
