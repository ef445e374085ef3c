import { formatNumber } from "../../format-number.ts";
import type { OutlookWords } from "../../outlook-words.ts";
import { plural } from "../plural.ts";

/** What is said in Outlook when a mail is sent. */
export const outlook: OutlookWords = {
  workbook: ({ file, verdict, error, warning }) =>
    `${file}: ${verdict} (${plural(error, "error")}, ${plural(warning, "warning")})`,
  point: ({ place, message }) => `${place} ${message}`,
  more: (count) => `and ${formatNumber(count)} more`,
  moreWorkbooks: (count) => `There are findings in ${plural(count, "more workbook")} too.`,
  advice: {
    ask: "Look at them with “Check before sending” in Excel and attach a clean copy, or send it once you have made sure.",
    blocked: "Do not send it yet: correct the errors with “Check before sending” in Excel, and attach a clean copy.",
  },
};
