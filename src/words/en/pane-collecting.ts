import type { CollectingPaneWords } from "../collecting-pane-words.ts";
import { formatNumber } from "../format-number.ts";
import { plural } from "./plural.ts";

/** The words of the tab Collect. */
export const collecting: CollectingPaneWords = {
  offer: "Collect replies (for coordinating offices)",
  about:
    "Brings the workbooks that ministries sent back into one table, with who has answered, where replies disagree, and the summary. The files are read on this computer and sent nowhere. The open workbook is not changed.",
  choose: "Choose replies",
  chooseFolder: "Choose a folder",
  drop: "You can also drop files or folders here.",
  chosen: (count) => `Files chosen: ${formatNumber(count)}`,
  chooseAnew: "Choose anew",
  choosePlan: "Choose the plan",
  plan: (file) => `Plan: ${file}`,
  planAbout:
    "With the workbook of the plan, measures and ministries without a reply are known. Without it, all replies together are taken for the plan.",
  leavePlan: "Leave the plan out",
  start: "Collect",
  again: "Collect again",
  replies: "Replies",
  points: (count) => (count === 0 ? "Nothing is to be cleared up." : `To be cleared up (${formatNumber(count)})`),
  columns: { organization: "Ministry", measures: "Measures", errors: "Errors", warnings: "Warnings", late: "Late" },
  notSent: "no reply",
  others: (count) => `Files that were not read as replies (${formatNumber(count)})`,
  files: "The collected workbook",
  save: "Save the collected workbook",
  open: "Open the collected workbook",
  fileName: "collected.xlsx",
  archiveName: "returns.zip",
  returns: "Back to the ministries",
  returnsAbout: ({ copies, reminders }) =>
    `There are ${plural(copies, "marked copy", "marked copies")}, each with the draft of a mail, and ${plural(reminders, "draft", "drafts")} to remind who has not answered. Add the address and read each before you send it.`,
  saveReturns: "Save all (zip)",
  singly: "Save one by one",
  saveReturned: ({ organization, isReminder }) => `${organization} (${isReminder ? "reminder" : "copy and draft"})`,
};
