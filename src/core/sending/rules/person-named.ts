import { defineSendRule } from "../send-rule.ts";

/** The properties of the document name nobody. */
export const sendPersonNamed = defineSendRule({
  id: "send/person-named",
  severity: "warning",
  *check({ contents: { properties } }) {
    for (const { kind, value } of properties) {
      if (kind === "creator" || kind === "last-editor" || kind === "manager") yield { at: {}, value, facts: { kind } };
    }
  },
});
