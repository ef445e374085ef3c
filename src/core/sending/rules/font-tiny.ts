import { cellsHit } from "../cells-hit.ts";
import { tinyFont } from "../package-contents.ts";
import { defineSendRule } from "../send-rule.ts";

/** No letters are so small that they were meant not to be read. */
export const sendFontTiny = defineSendRule({
  id: "send/font-tiny",
  severity: "info",
  *check({ contents: { sheets } }) {
    for (const { name, tiny } of sheets) if (tiny.length > 0) yield cellsHit(name, tiny, { limit: tinyFont });
  },
});
