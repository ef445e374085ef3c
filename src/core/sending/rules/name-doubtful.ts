import { defineSendRule } from "../send-rule.ts";

/** No defined name leads nowhere, outside, or where nobody sees it. */
export const sendNameDoubtful = defineSendRule({
  id: "send/name-doubtful",
  severity: "warning",
  *check({ contents: { names } }) {
    for (const { name, formula, leads } of names) yield { at: {}, value: name, facts: { formula, leads } };
  },
});
