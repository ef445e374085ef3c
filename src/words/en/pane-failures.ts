import { grouped } from "../grouped.ts";
import type { PaneFailureSentences, PaneFailureWords } from "../pane-failure.ts";
import { schemaProblem } from "./failures.ts";

const list = (values: readonly string[]): string => values.map((value) => `“${value}”`).join(", ");

const unchanged = "The workbook was not changed.";
const originalKept = "The original file was not changed.";

const saveAsXlsx = (happened: string): PaneFailureWords => ({
  happened,
  kept: originalKept,
  action: "Open it in Excel, save it as an Excel Workbook (*.xlsx), and open that.",
});

/** What the pane could not do: what happened, what is as it was, what to do. */
export const paneFailureSentences: PaneFailureSentences = {
  "schema-invalid": ({ sheet, problems }) => ({
    happened: `The sheet “${sheet}” has ${String(problems.length)} mistake(s), so nothing can be checked. ${problems.map(schemaProblem).join(" ")}`,
    kept: unchanged,
    action: "Correct the cells named here and check again.",
  }),
  "sheet-missing": ({ sheet, sheets }) => ({
    happened: `The sheet “${sheet}” that was chosen to be checked does not exist.`,
    kept: unchanged,
    action: `Give the sheet its name back, or choose one of ${list(sheets)}.`,
  }),
  "no-progress-table": ({ sheets, wanted, found, searchedRows }) => ({
    happened:
      `No progress table was found. In the first ${String(searchedRows)} rows of ${list(sheets)} headers such as ${list(wanted)} were looked for, ` +
      `${found.length === 0 ? "and none was there" : `and only ${list(found)} was there`}.`,
    kept: unchanged,
    action: "Check the headers, or add the sheet 施策スキーマ under Settings and write your headers there.",
  }),
  "no-measures": ({ sheet }) => ({
    happened: `The sheet “${sheet}” has a header but no measures.`,
    kept: unchanged,
    action: "Fill in the measures and check again.",
  }),
  "not-xlsx": ({ file }) => saveAsXlsx(`${file} is not an Excel workbook (.xlsx).`),
  "legacy-xls": ({ file }) => saveAsXlsx(`${file} is in the old format .xls and cannot be opened.`),
  "binary-xlsb": ({ file }) => saveAsXlsx(`${file} is in the binary format .xlsb and cannot be opened.`),
  encrypted: ({ file }) => ({
    happened: `${file} is protected by a password and cannot be opened.`,
    kept: originalKept,
    action: "Open it in Excel, remove the password, save it, and open it here again.",
  }),
  damaged: ({ file, part }) => ({
    happened: `${file} is damaged and cannot be read${part === "" ? "" : ` (${part})`}.`,
    kept: originalKept,
    action: "Open it in Excel, let Excel repair it, save it, and open it here again.",
  }),
  "too-large": ({ file, limit }) => ({
    happened: `${file} is larger than ${String(Math.round(limit / 1024 / 1024))} MB unpacked and cannot be read.`,
    kept: originalKept,
    action: "Open a copy without the sheets and pictures that are not needed.",
  }),
  signed: ({ file }) => ({
    happened: `${file} carries a digital signature that writing would break, so nothing was written.`,
    kept: originalKept,
    action: "Open a copy without the signature.",
  }),
  "no-sheet-left": () => ({
    happened: "No sheets but ours are shown, and a workbook must show one.",
    kept: unchanged,
    action: "Add or unhide another sheet and try again.",
  }),
  "file-not-served": ({ file }) => ({
    happened: `${file} did not come from the server.`,
    kept: unchanged,
    action: "Check the network. If this stays, ask your administrator how the files are served.",
  }),
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
    kept: "No value of yours was changed; earlier marks and summaries, where they are left, are replaced next time.",
    action: "Try again when others have finished editing.",
  }),
  "api-missing": () => ({
    happened: "This Excel lacks a function that is needed.",
    kept: unchanged,
    action: "Update Excel, or use the browser page.",
  }),
  "excel-failed": ({ officeCode }) => ({
    happened: `Excel could not finish (${officeCode}).`,
    kept: "No value of yours was changed; earlier marks and summaries, where they are left, are replaced next time.",
    action:
      "Wait a moment and try again. If this stays, give your administrator the result of the self-check under Settings.",
  }),
  unexpected: ({ detail }) => ({
    happened: `Something went wrong that should not (${detail}).`,
    kept: "Marks or parts of a summary may have been written; no value of yours was changed.",
    action:
      "Open this pane again and repeat what you did. If this stays, give the words in brackets to your administrator.",
  }),
};
