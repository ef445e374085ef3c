import { defineSendRule } from "../send-rule.ts";

/**
 * Nothing in the workbook leads to files and data of the sender’s. Formulas that do are the business of
 * `send/formula-outside`.
 */
export const sendOutsideLink = defineSendRule({
  id: "send/outside-link",
  severity: "warning",
  *check({ contents: { links } }) {
    for (const { kind, target, sheet } of links) yield { at: { sheet }, value: target, facts: { kind } };
  },
});
