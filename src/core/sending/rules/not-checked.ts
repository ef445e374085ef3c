import { defineSendRule } from "../send-rule.ts";

/** The workbook holds a progress table that can be checked; without it nobody knows what is in it. */
export const sendNotChecked = defineSendRule({
  id: "send/not-checked",
  severity: "error",
  *check({ check }) {
    if ("code" in check) yield { at: {}, value: "", facts: { problem: check } };
  },
});
