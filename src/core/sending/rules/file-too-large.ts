import { defineSendRule } from "../send-rule.ts";

/** The file is not larger than what mail servers take. */
export const sendFileTooLarge = defineSendRule({
  id: "send/file-too-large",
  severity: "error",
  *check({ file: { size, sizeLimit } }) {
    if (size > sizeLimit) yield { at: {}, value: "", facts: { size, limit: sizeLimit } };
  },
});
