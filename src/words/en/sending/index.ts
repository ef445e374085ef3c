import type { SendingWords } from "../../sending-words.ts";
import { changes } from "./changes.ts";
import { mail } from "./mail.ts";
import { outlook } from "./outlook.ts";
import { readability } from "./readability.ts";
import { rules } from "./rules.ts";
import { seal } from "./seal.ts";

/** What is said before a workbook is sent. */
export const sending: SendingWords = {
  rules,
  verdicts: { ready: "Ready to send", ask: "To be confirmed", blocked: "Not to be sent" },
  advice: {
    ready: "It can be sent as it is.",
    ask: "Look at each point, and send it when you have decided that it may be sent.",
    blocked: "Correct the errors, and try again.",
  },
  sheetPlace: (sheet) => `Sheet “${sheet}”`,
  workbookPlace: "Workbook",
  headings: { sending: "Before sending", open: "Findings of the check that nobody has confirmed" },
  counts: ({ error, warning, info }) =>
    `${String(error)} error(s), ${String(warning)} warning(s), ${String(info)} info`,
  none: "There are no findings.",
  seal,
  readability,
  mail,
  outlook,
  changes,
  copy: {
    heading: "What the clean copy changes",
    forSender: "This list names what was taken out. Keep it, and do not send it.",
    unchanged: "There is nothing to remove or correct.",
    saved: ({ file, list }) =>
      `Saved the clean copy as ${file} and the list of its changes as ${list}. The workbook itself is as it was.`,
    verdict: (verdict) => `Verdict on the clean copy: ${verdict}`,
  },
};
