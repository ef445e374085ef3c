import { grouped } from "../../grouped.ts";
import { codesOfAnotherWindow, type ProblemSentences } from "../../problem-words.ts";
import { unchanged } from "./phrases.ts";

/** What Excel did not do. */
export const excelProblems = {
  "cell-edit-mode": () => ({
    happened: "A cell is being edited, so Excel took no command.",
    kept: unchanged,
    action: "Finish with Enter or Esc and try again.",
  }),
  "sheet-protected": ({ sheet }) => ({
    happened: `The sheet “${sheet}” is protected, so nothing was written.`,
    kept: unchanged,
    action: "Choose Unprotect Sheet on the Review tab and try again.",
  }),
  "workbook-protected": () => ({
    happened: "The structure of the workbook is protected, so no sheet could be added or removed.",
    kept: unchanged,
    action: "Turn off Protect Workbook on the Review tab and try again.",
  }),
  "read-only": () => ({
    happened: "This workbook is read-only, so nothing was written.",
    kept: unchanged,
    action: "Choose Enable Editing, or save it under another name, and try again.",
  }),
  "sheet-gone": ({ sheet }) => ({
    happened: `The sheet “${sheet}” is not there; it was renamed or deleted.`,
    kept: unchanged,
    action: "Check again.",
  }),
  "sheet-hidden": ({ sheet }) => ({
    happened: `The sheet “${sheet}” is hidden, so its cell cannot be shown.`,
    kept: unchanged,
    action: "Right-click a sheet tab and choose Unhide.",
  }),
  "sheet-too-large": ({ sheet, limit }) => ({
    happened: `The sheet “${sheet}” has more than ${grouped(limit)} cells and could not be read.`,
    kept: unchanged,
    action: "Delete the rows and columns outside the table that are not needed, and try again.",
  }),
  "changed-meanwhile": () => ({
    happened: "The workbook changed in the meantime, so the work was given up.",
    kept: unchanged,
    action: "Try again when others have finished editing.",
  }),
  "api-missing": () => ({
    happened: "This Excel lacks a function that is needed.",
    kept: unchanged,
    action: "Update Excel, or use the browser page.",
  }),
  "excel-failed": ({ officeCode }) => ({
    happened: `Excel could not finish (${officeCode}).`,
    kept: unchanged,
    action: codesOfAnotherWindow.has(officeCode)
      ? "If you had turned to another workbook, come back to this one and try again. If this stays, give your administrator the result of the self-check under Settings."
      : "Wait a moment and try again. If this stays, give your administrator the result of the self-check under Settings.",
  }),
  unexpected: ({ detail }) => ({
    happened: `Something went wrong that should not (${detail}).`,
    kept: "If it was writing, please look at the workbook.",
    action:
      "Open this pane again and repeat what you did. If this stays, give the words in brackets to your administrator.",
    commandLineAction: "The original was not changed. Run again with --debug and send what is shown to the developers.",
  }),
} satisfies Partial<ProblemSentences>;
