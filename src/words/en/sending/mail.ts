import type { MailWords } from "../../sending-words.ts";
import { plural } from "../plural.ts";
import { formatNumber } from "../../format-number.ts";

/** The subject and body of a mail. Whom it is for and from is for a person to write. */
export const mail: MailWords = {
  subject: ({ plan, fiscalYear, half }) =>
    `${plan}: progress of measures, fiscal year ${String(fiscalYear)}${half === undefined ? "" : half === 1 ? ", first half" : ", second half"}`,
  greeting: ({ plan, period, attachment }) =>
    `Please find attached “${attachment}”, on the progress of ${plan}. ${period}.`,
  total: ({ count }) => `In all: ${plural(count, "measure")}`,
  count: ({ label, count }) => `${label}: ${formatNumber(count)}`,
  uncounted: ({ count }) => `With a status that is not listed: ${formatNumber(count)}`,
  confirmedHeading: "Looked at and left as it is",
  confirmed: ({ row, message, reason }) => `Row ${String(row)}: ${message}${reason === "" ? "" : ` (${reason})`}`,
  verify: "Whether anything was changed on the way can be told with Shinchoku (Send, or shinchoku verify).",
  saved: ({ file }) => `Saved ${file}, the draft of a mail with the clean copy. Say whom it is for, and send it.`,
  withheld: "No mail was drafted, since the workbook is not to be sent.",
};
