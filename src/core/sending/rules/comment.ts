import { defineSendRule } from "../send-rule.ts";

/** No notes and comments go along, with the names of those who wrote them. */
export const sendComment = defineSendRule({
  id: "send/comment",
  severity: "warning",
  *check({ contents: { sheets } }) {
    for (const { name, comments } of sheets) {
      for (const { kind, author, text, row, column } of comments)
        yield { at: { sheet: name, cell: { row, column } }, value: text, facts: { kind, author } };
    }
  },
});
