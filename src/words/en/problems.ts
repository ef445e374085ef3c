import type { SchemaProblem, SheetUser } from "../../core/index.ts";
import { grouped } from "../grouped.ts";
import { foundFiles } from "./found-files.ts";
import type { Catalogue } from "../catalogue.ts";
import { codesOfAnotherWindow, type ProblemSentences, type ProblemWords } from "../problem-words.ts";

const list = (values: readonly string[]): string => values.map((value) => `“${value}”`).join(", ");
const megabytes = (bytes: number): string => String(Math.ceil(bytes / 1024 / 1024));

/** The workbook that is open has no name here. */
export const fileName: Catalogue["fileName"] = (name) => name ?? "this workbook";
const atStart = (file: string): string => (file === fileName(undefined) ? "This workbook" : file);

const unchanged = "The workbook was not changed.";
const originalKept = "The original file was not changed.";
const seeHelp = "See shinchoku --help.";
const anotherName = "Give another name.";

const saveAsXlsx = (happened: string): ProblemWords => ({
  happened,
  kept: originalKept,
  action: "Open it in Excel and save it as an Excel Workbook (*.xlsx).",
});

/** What could not be done: what happened, what is as it was, what to do. */
export const problemSentences: ProblemSentences = {
  "schema-invalid": ({ source, problems }) => ({
    happened: `The measure schema in “${source}” has ${String(problems.length)} mistake(s), so nothing can be checked.`,
    details: problems.map(schemaProblem),
    kept: unchanged,
    action: "Correct the places named here and check again.",
  }),
  "sheet-missing": ({ sheet, sheets }, file) => ({
    happened: `There is no sheet “${sheet}” in ${file}.`,
    kept: unchanged,
    action: `Give the sheet its name back, or choose one of ${list(sheets)}.`,
    commandLineAction: `Choose one of ${list(sheets)}.`,
  }),
  "no-progress-table": ({ sheets, wanted, found, searchedRows }, file) => ({
    happened:
      `There is no progress table in ${file}: the first ${String(searchedRows)} rows of ${sheets.length === 0 ? "its worksheets" : list(sheets)} were searched for headers such as ${list(wanted)}, and ` +
      `${found.length === 0 ? "none was found" : `only ${list(found)} was found`}.`,
    kept: unchanged,
    action: "Check the headers, or add the sheet 施策スキーマ under Settings and write your headers there.",
    commandLineAction: "Check the headers, or give a measure schema that names the columns with --schema.",
  }),
  "summary-too-long": ({ rows, limit }, file) => ({
    happened: `The summary data of ${file} would have ${grouped(rows)} rows (one a measure and organization), more than the ${grouped(limit)} of a sheet, so no summary was made.`,
    kept: unchanged,
    action: "Summarize the table in parts, or name fewer organizations with a measure.",
  }),
  "no-measures": ({ sheet }, file) => ({
    happened: `The sheet “${sheet}” in ${file} has a header but no measures below it.`,
    kept: unchanged,
    action: "Fill in the measures and check again.",
  }),
  "not-report": ({ labels }, file) => ({
    happened: `There is no ${labels.map((label) => `【${label}】`).join(" and ")} in ${file}, as a published report has.`,
    action: "Give the text of a report (.txt) or a progress workbook (.xlsx).",
  }),
  "text-unreadable": (_, file) => ({
    happened: `${atStart(file)} cannot be read as text.`,
    action: "Save the text of the report (.txt) as UTF-8, UTF-16 or Shift_JIS and give that file.",
  }),
  "report-not-markable": (_, file) => ({
    happened: `No marked copy can be made of ${file}, which is text.`,
    action: "Make a workbook of it with shinchoku import and check that.",
  }),
  "not-xlsx": ({ found }, file) => ({
    happened: `${atStart(file)} ${foundFiles[found].happened}`,
    kept: originalKept,
    action: foundFiles[found].action,
  }),
  "legacy-xls": (_, file) => saveAsXlsx(`${atStart(file)} is in the old format .xls and cannot be opened.`),
  "binary-xlsb": (_, file) => saveAsXlsx(`${atStart(file)} is in the binary format .xlsb and cannot be opened.`),
  encrypted: (_, file) => ({
    happened: `${atStart(file)} is protected by a password and cannot be opened.`,
    kept: originalKept,
    action: "Open it in Excel, remove the password and save it again.",
  }),
  damaged: ({ part }, file) => ({
    happened: `${atStart(file)} is damaged and cannot be read${part === "" ? "" : ` (${part})`}.`,
    kept: originalKept,
    action: "Open it in Excel, let Excel repair it and save it again.",
  }),
  "damaged-unread": ({ part }, file) => ({
    happened: `${atStart(file)} can be checked, but a part that is only copied is damaged (${part}), so nothing was written.`,
    kept: originalKept,
    action: "Open it in Excel, let Excel repair it and save it again.",
  }),
  "document-type": ({ part }, file) => ({
    happened: `${atStart(file)} declares a document type (DOCTYPE, in ${part}), which no workbook may, and was not read for safety.`,
    kept: originalKept,
    action: "Save it as an Excel workbook with the program it came from, or ask its sender.",
  }),
  "too-large": ({ limit }, file) => ({
    happened: `${atStart(file)} is larger than ${megabytes(limit)} MB unpacked and cannot be read.`,
    kept: originalKept,
    action: "Use a copy without the sheets and pictures that are not needed.",
  }),
  "sheet-not-writable": ({ sheet, size, limit }, file) => ({
    happened: `The sheet “${sheet}” in ${file} is too large to be marked (${megabytes(size)} MB; the limit is ${megabytes(limit)} MB).`,
    kept: originalKept,
    action: "Delete the rows and columns that are not needed, or divide the table.",
    commandLineAction:
      "Without --out it can be checked. To write, delete the rows and columns that are not needed, or divide the table.",
  }),
  signed: (_, file) => ({
    happened: `${atStart(file)} carries a digital signature that writing would break, so nothing was written.`,
    kept: originalKept,
    action: "Use a copy without the signature.",
  }),
  shared: (_, file) => ({
    happened: `${atStart(file)} is a shared workbook, to which neither tables nor pivot tables can be added, so nothing was written.`,
    kept: originalKept,
    action: "Use a copy that is not shared (Review > Unshare Workbook in Excel).",
  }),
  "name-taken": ({ name }, file) => ({
    happened: `The name “${name}” stands for something else in ${file}, so nothing was written.`,
    kept: originalKept,
    action: "Change that name in Excel (Formulas > Name Manager) and try again.",
  }),
  "sheet-in-use": ({ sheet, by }, file) => ({
    happened: `In ${file}, ${sheetUser(by)} refers to the sheet “${sheet}” and would lead nowhere without it, so nothing was written.`,
    kept: originalKept,
    action: "Replace the reference by its value or delete it, and try again.",
  }),
  "no-sheet-left": (_, file) => ({
    happened: `No sheets but ours are shown in ${file}, and a workbook must show one, so nothing was written.`,
    kept: unchanged,
    action: "Add or unhide another sheet and try again.",
  }),
  "file-not-served": ({ path }) => ({
    happened: `The file ${path} did not come from the server.`,
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
  "command-unknown": ({ command }) => ({ happened: `There is no command “${command}”.`, action: seeHelp }),
  "command-missing": () => ({ happened: "No command was given.", action: seeHelp }),
  "option-unknown": ({ option }) => ({ happened: `There is no option “${option}”.`, action: seeHelp }),
  "option-value-missing": ({ option }) => ({
    happened: `The option “${option}” has no value.`,
    action: `Give a value after “${option}”.`,
  }),
  "option-missing": ({ option }) => ({
    happened: "It was not said where to save.",
    action: `Say where to save with “${option} FILE”.`,
  }),
  "option-value-invalid": ({ option, value, allowed }) => ({
    happened: `The option “${option}” cannot be “${value}”.`,
    action: `It takes ${allowed}.`,
  }),
  "argument-missing": ({ command }) => ({
    happened: "No file to work on was given.",
    action: `Name it after “shinchoku ${command}”.`,
  }),
  "argument-unexpected": ({ argument }) => ({
    happened: `“${argument}” is one argument too many.`,
    action: "Give one file at a time.",
  }),
  "file-not-found": (_, file) => ({
    happened: `${atStart(file)} was not found.`,
    action: "Check its name and folder.",
  }),
  "file-is-folder": (_, file) => ({ happened: `${atStart(file)} is a folder.`, action: "Give a file." }),
  "file-not-readable": ({ reason }, file) => ({
    happened: `${atStart(file)} cannot be opened (${reason}).`,
    action: "Check that you may read it and that nothing else holds it.",
  }),
  "file-not-writable": ({ reason }, file) => ({
    happened: `${atStart(file)} cannot be saved (${reason}).`,
    action: "Check that its folder exists and that it is not open in Excel. The original was not changed.",
  }),
  "no-space": (_, file) => ({
    happened: `There is no room to save ${file}.`,
    action: "Make room or save elsewhere. A file that was there before is as it was.",
  }),
  "file-not-regular": (_, file) => ({
    happened: `${atStart(file)} is not an ordinary file and was not read.`,
    action: "Give a file that is on a disk.",
  }),
  "file-too-large": ({ size, limit }, file) => ({
    happened: `${atStart(file)} has ${megabytes(size)} MB, more than the ${megabytes(limit)} MB that are read.`,
    action: "Remove sheets or pictures that are not needed, or raise the limit with --max-size.",
  }),
  "name-unreadable": ({ option }) => ({
    happened: `The file name given with ${option} holds bytes that are no text.`,
    action: anotherName,
  }),
  "output-not-writable": ({ reason }) => ({
    happened: `The output could not be written to its end (${reason}).`,
    action: "Check that there is room for it and that you may write there.",
  }),
  "out-is-input": ({ option }, file) => ({
    happened: `The option ${option} cannot name a file that is read (${file}).`,
    action: `${anotherName} That file was not changed.`,
  }),
  "extension-wrong": ({ extension }, file) => ({
    happened: `Excel would not open a workbook called ${file}.`,
    action: `Give a name that ends in ${extension}.`,
  }),
  "outputs-are-same": ({ option, other }) => ({
    happened: `The options ${option} and ${other} cannot name the same file.`,
    action: anotherName,
  }),
  "schema-unknown": ({ name, builtIn }) => ({
    happened: `The measure schema “${name}” was not found.`,
    action: `Check where the file is, or give a built-in one: ${list(builtIn)}.`,
  }),
};

/** One mistake of a schema, with its place. */
function schemaProblem(problem: SchemaProblem): string {
  return `${problem.at === "" ? "(whole)" : problem.at}: ${problemText(problem)}`;
}

function problemText(problem: SchemaProblem): string {
  switch (problem.problem) {
    case "not-json":
      return "This is not JSON.";
    case "wrong-value":
      return `Expected ${problem.expected}, not ${problem.received}.`;
    case "missing":
      return "This is required.";
    case "unknown-key":
      return "There is no such key.";
    case "repeated":
      return `“${problem.text}” stands at ${problem.first} too.`;
    case "unknown-reference":
      return `The schema has no “${problem.text}”.`;
    case "pattern-invalid":
      return `“${problem.text}” is not a regular expression.`;
    case "pattern-unsupported":
      return `“${problem.text}” is too long for a regular expression, or uses what is not possible here (lookaround, back references, \\b).`;
    case "field-missing":
      return `There is no field named “${problem.text}”.`;
  }
}

/** What refers to a sheet of ours. */
function sheetUser({ kind, at }: SheetUser): string {
  const users = {
    cell: `the cell ${at}`,
    name: `the name “${at}”`,
    sheet: `a chart, pivot table or slicer on “${at}”`,
  };
  return users[kind];
}
