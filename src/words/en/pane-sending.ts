import { fileSize } from "../file-size.ts";
import type { SendingPaneWords } from "../sending-pane-words.ts";
import { plural } from "./plural.ts";

/** The words of the tab Send. */
export const sending: SendingPaneWords = {
  start: "Check before sending",
  again: "Check again",
  about:
    "Before the workbook goes out by email, this looks for what would embarrass later: open errors, hidden rows and sheets, comments, authors’ names, links to other files. The workbook is not changed.",
  old: "The workbook has changed, or may have changed, since it was checked. Check it again.",
  unnamed: "Workbook.xlsx",
  copySuffix: "_to-send",
  size: ({ file, size }) => `${file}, ${fileSize(size)}`,
  reasons: (count) => plural(count, "finding"),
  reasonsHeading: "Reasons for the verdict",
  seal: "Record of the check",
  noSeal: "A clean copy, which can be made below, bears a record.",
  readability: {
    heading: "Machine readability",
    none: "Not looked at, since no progress table was found.",
  },
  copy: {
    heading: "Clean copy",
    about:
      "A new workbook with values instead of formulas and without what need not be sent, such as comments and authors’ names. The workbook itself stays as it is.",
    hidden: "What is hidden",
    choices: { remove: "Remove it (send what one sees)", show: "Show it (send everything)" },
    plan: "Show what changes",
    changes: (count) => `What the clean copy changes (${String(count)})`,
    keep: "Sheets to include",
    parts: { findings: "Findings", summary: "Summary" },
    make: "Make the clean copy",
    save: "Save the clean copy",
    saveChanges: "Save the list of changes",
    open: "Open the copy",
    openAbout:
      "When Excel saves a copy that is open in it, it writes the author’s name and more. Send the file that “Save the clean copy” gives.",
  },
  mail: {
    heading: "Email",
    subject: "Subject",
    body: "Text",
    copySubject: "Copy the subject",
    copyBody: "Copy the text",
    open: "Open in the mail program",
    bodyTooLong: "The text is too long to be handed over; only the subject is. Copy the text and paste it.",
    saveDraft: "Save a draft (.eml)",
    about: "The copy is attached to the draft. Open it, say whom it is for, read it, and send it.",
  },
};
