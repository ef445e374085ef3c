import { defineSendRule } from "../send-rule.ts";

/**
 * The properties of the document say nothing that was not meant for its readers. Those that name a person are the
 * business of `send/person-named`.
 */
export const sendProperty = defineSendRule({
  id: "send/property",
  severity: "info",
  *check({ contents: { properties } }) {
    for (const { kind, name, value } of properties) {
      if (kind === "company" || kind === "custom" || kind === "other") yield { at: {}, value, facts: { kind, name } };
    }
  },
});
