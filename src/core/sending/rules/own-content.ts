import { defineSendRule } from "../send-rule.ts";

/**
 * The findings of an earlier check and their marks are not sent by mistake. Lists and summaries of ours may be meant
 * for readers.
 */
export const sendOwnContent = defineSendRule({
  id: "send/own-content",
  severity: "warning",
  *check({ contents: { sheets } }) {
    for (const { name, ownKind, hasMarks } of sheets) {
      if (ownKind === "findings") yield { at: { sheet: name }, value: name, facts: { content: "sheet" } };
      else if (hasMarks) yield { at: { sheet: name }, value: name, facts: { content: "marks" } };
    }
  },
});
