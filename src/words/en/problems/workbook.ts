import type { SchemaProblem, SheetUser } from "../../../core/index.ts";
import { foundFiles } from "../found-files.ts";
import { grouped } from "../../grouped.ts";
import type { ProblemSentences, ProblemWords } from "../../problem-words.ts";
import { atStart, list, originalKept, unchanged } from "./phrases.ts";

const megabytes = (bytes: number): string => String(Math.ceil(bytes / 1024 / 1024));

const saveAsXlsx = (happened: string): ProblemWords => ({
  happened,
  kept: originalKept,
  action: "Open it in Excel and save it as an Excel Workbook (*.xlsx).",
});

/** What could not be done for what the workbook holds or is. */
export const workbookProblems = {
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
} satisfies Partial<ProblemSentences>;

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
