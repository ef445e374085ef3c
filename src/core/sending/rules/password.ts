import { defineSendRule } from "../send-rule.ts";

/** Nothing is protected by a password that the reader does not have. */
export const sendPassword = defineSendRule({
  id: "send/password",
  severity: "warning",
  *check({ contents: { sheets, hasStructurePassword } }) {
    if (hasStructurePassword) yield { at: {}, value: "", facts: { of: "workbook" } };
    for (const { name, hasPassword } of sheets) {
      if (hasPassword) yield { at: { sheet: name }, value: name, facts: { of: "sheet" } };
    }
  },
});
