import { cellsHit } from "../cells-hit.ts";
import { defineSendRule } from "../send-rule.ts";

/** No value is there that nobody sees: by a number format such as `;;;`, or in letters of the colour of the cell. */
export const sendValueUnseen = defineSendRule({
  id: "send/value-unseen",
  severity: "warning",
  *check({ contents: { sheets } }) {
    for (const { name, unseen } of sheets) {
      for (const { by, cells } of unseen) yield cellsHit(name, cells, { by });
    }
  },
});
