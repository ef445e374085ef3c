import { formatNumber } from "../../format-number.ts";
import { codesOfAnotherWindow, type ProblemSentences } from "../../problem-words.ts";
import { unchanged } from "./phrases.ts";

/** What Excel did not do. */
export const excelProblems = {
  "cell-edit-mode": () => ({
    happened: "A cell is being edited, so Excel cannot accept commands.",
    kept: unchanged,
    action: "Press Enter or Esc to finish editing, then try again.",
  }),
  "sheet-protected": ({ sheet }) => ({
    happened: `The “${sheet}” sheet is protected, so nothing was written.`,
    kept: unchanged,
    action: "On the Review tab, select Unprotect Sheet, then try again.",
  }),
  "workbook-protected": () => ({
    happened: "The workbook structure is protected, so sheets cannot be added or removed.",
    kept: unchanged,
    action: "On the Review tab, turn off Protect Workbook, then try again.",
  }),
  "read-only": () => ({
    happened: "This workbook is read-only, so nothing was written.",
    kept: unchanged,
    action: "Select Enable Editing, or save a copy under another name, then try again.",
  }),
  "sheet-gone": ({ sheet }) => ({
    happened: `The “${sheet}” sheet was renamed or deleted.`,
    kept: unchanged,
    action: "Check again.",
  }),
  "sheet-hidden": ({ sheet }) => ({
    happened: `The “${sheet}” sheet is hidden, so the cell cannot be shown.`,
    kept: unchanged,
    action: "Right-click a sheet tab and select Unhide.",
  }),
  "sheet-too-large": ({ sheet, limit }) => ({
    happened: `The “${sheet}” sheet has more than ${formatNumber(limit)} cells and cannot be read.`,
    kept: unchanged,
    action: "Delete unneeded rows and columns outside the table, then try again.",
  }),
  "changed-meanwhile": () => ({
    happened: "The workbook was changed in the meantime, so the operation was stopped.",
    kept: unchanged,
    action: "Try again after others have finished editing.",
  }),
  "api-missing": () => ({
    happened: "This version of Excel lacks a required feature.",
    kept: unchanged,
    action: "Update Excel, or use the browser page.",
  }),
  "file-not-offered": () => ({
    happened: "This Excel does not hand the file of the open workbook to add-ins.",
    kept: unchanged,
    action: "Save the workbook, open the file in the browser page, and run the send check there.",
  }),
  "file-not-given": ({ officeCode }) => ({
    happened: `Excel did not hand over the file of the workbook (${officeCode}).`,
    kept: unchanged,
    action:
      "If a cell is being edited, finish with Enter; save the workbook and try again. If this stays, open the file in the browser page.",
  }),
  "excel-failed": ({ officeCode }) => ({
    happened: `Excel could not complete the operation (${officeCode}).`,
    kept: unchanged,
    action: codesOfAnotherWindow.has(officeCode)
      ? "If you switched to another workbook, return to this one and try again. If the problem persists, run the self-check under Settings and send the result to your administrator."
      : "Wait a moment and try again. If the problem persists, run the self-check under Settings and send the result to your administrator.",
  }),
  "drop-while-busy": () => ({
    happened: "The files you dropped were not taken, because something else is still under way.",
    action: "Drop them again once it has finished.",
  }),
  "work-lost": ({ detail }) => ({
    happened: `The work stopped halfway, and what had been read is lost${detail === "" ? "" : ` (${detail})`}.`,
    kept: unchanged,
    action: "Try again. If it happens again, close other programs to free memory, or choose fewer files.",
  }),
  unexpected: ({ detail }) => ({
    happened: `An unexpected error occurred (${detail}).`,
    kept: "If the workbook was being written, check its contents.",
    action:
      "Reopen this pane and try again. If the problem persists, send the text in parentheses to your administrator.",
    commandLineAction:
      "The original was not changed. Run the command again with --debug and send the output to the developers.",
  }),
} satisfies Partial<ProblemSentences>;
