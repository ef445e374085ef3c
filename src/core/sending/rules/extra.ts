import { defineSendRule } from "../send-rule.ts";

/**
 * Nothing goes along that is no cell and that nobody sees: macros, embedded objects, caches of pivot tables and the
 * like.
 */
export const sendExtra = defineSendRule({
  id: "send/extra",
  severity: "warning",
  *check({ contents: { extras } }) {
    for (const { kind, count, detail } of extras) {
      if (kind !== "revision-log") yield { at: {}, value: detail, facts: { kind, count } };
    }
  },
});
