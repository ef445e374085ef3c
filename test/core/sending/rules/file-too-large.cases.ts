import { sendCasesOf } from "../case.ts";

export const cases = sendCasesOf("send/file-too-large", {
  valid: [{ title: "as large as may be", file: { size: 10_000_000 } }],
  invalid: [
    {
      title: "a byte more",
      file: { size: 10_000_001 },
      findings: [{ at: {}, value: "", facts: { size: 10_000_001, limit: 10_000_000 } }],
    },
  ],
});
