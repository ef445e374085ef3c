import { defineSendRule } from "../send-rule.ts";

/** The workbook does not hold its earlier versions, as one that several people have edited at once does. */
export const sendRevisionLog = defineSendRule({
  id: "send/revision-log",
  severity: "error",
  *check({ contents: { extras } }) {
    for (const { kind, count } of extras) if (kind === "revision-log") yield { at: {}, value: "", facts: { count } };
  },
});
