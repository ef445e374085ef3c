import type { HiddenThing, SchemaProblem, SheetUser } from "../../../core/index.ts";
import { foundFiles } from "../found-files.ts";
import { formatNumber } from "../../format-number.ts";
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
    happened: `The measure schema in “${source}” has ${String(problems.length)} ${problems.length === 1 ? "error" : "errors"}, so nothing can be checked.`,
    details: problems.map(schemaProblem),
    kept: unchanged,
    action: "Correct the places listed and check again.",
  }),
  "schema-column-missing": ({ sheet, table, column }) => ({
    happened: `Nothing can be added to the list: the table “■${table}” on the sheet “${sheet}” has no column “${column}”.`,
    kept: unchanged,
    action: `Add the column “${column}” to that table and try again.`,
  }),
  "sheet-missing": ({ sheet, sheets }, file) => ({
    happened: `There is no “${sheet}” sheet in ${file}.`,
    kept: unchanged,
    action: `Rename the sheet back, or choose one of ${list(sheets)}.`,
    commandLineAction: `Choose one of ${list(sheets)}.`,
  }),
  "no-progress-table": ({ sheets, wanted, found, searchedRows }, file) => ({
    happened:
      `No progress table was found in ${file}: the first ${String(searchedRows)} rows of ${sheets.length === 0 ? "its worksheets" : list(sheets)} were searched for headers such as ${list(wanted)}, and ` +
      `${found.length === 0 ? "none was found" : `only ${list(found)} was found`}.`,
    kept: unchanged,
    action:
      "Check the headers, or choose “Make a measure schema from this table” and point at its header row and columns.",
    commandLineAction:
      "Check the headers, or make a measure schema from the table with shinchoku learn (--header-row points at its header) and use it with --schema.",
  }),
  "own-sheets-only": ({ sheets }, file) => ({
    happened: `${file} holds only sheets that Shinchoku made (${list(sheets)}), and no progress table.`,
    kept: unchanged,
    action: "Give the workbook with the progress table itself.",
  }),
  "summary-too-long": ({ rows, limit }, file) => ({
    happened: `The summary data of ${file} would need ${formatNumber(rows)} rows (one per measure and organization), more than the ${formatNumber(limit)} a sheet can hold, so no summary was created.`,
    kept: unchanged,
    action: "Summarize the table in parts, or list fewer organizations per measure.",
  }),
  "no-measures": ({ sheet }, file) => ({
    happened: `The sheet “${sheet}” in ${file} has a header row but no measures below it.`,
    kept: unchanged,
    action: "Fill in the measures and check again.",
  }),
  "not-report": ({ labels }, file) => ({
    happened: `${atStart(file)} does not contain ${labels.map((label) => `【${label}】`).join(" and ")}, as a published report does.`,
    action: "Use the text of a report (.txt) or a progress workbook (.xlsx).",
  }),
  "text-unreadable": (_, file) => ({
    happened: `${atStart(file)} cannot be read as text.`,
    action: "Save the report text (.txt) as UTF-8, UTF-16 or Shift_JIS and use that file.",
  }),
  "report-not-markable": (_, file) => ({
    happened: `${atStart(file)} is a text file, so no marked copy can be created.`,
    action: "Create a workbook from it with shinchoku import, and check that.",
  }),
  "not-xlsx": ({ found }, file) => ({
    happened: `${atStart(file)} ${foundFiles[found].happened}`,
    kept: originalKept,
    action: foundFiles[found].action,
  }),
  "legacy-xls": (_, file) => saveAsXlsx(`${atStart(file)} is in the old .xls format and cannot be opened.`),
  "binary-xlsb": (_, file) => saveAsXlsx(`${atStart(file)} is in the binary .xlsb format and cannot be opened.`),
  encrypted: (_, file) => ({
    happened: `${atStart(file)} is password-protected and cannot be opened.`,
    kept: originalKept,
    action: "Open it in Excel, remove the password and save it again.",
  }),
  damaged: ({ part }, file) => ({
    happened: `${atStart(file)} is damaged and cannot be read${part === "" ? "" : ` (${part})`}.`,
    kept: originalKept,
    action: "Open it in Excel, let Excel repair it and save it again.",
  }),
  "damaged-unread": ({ part }, file) => ({
    happened: `${atStart(file)} can be checked, but a part that would only be copied is damaged (${part}), so nothing was written.`,
    kept: originalKept,
    action: "Open it in Excel, let Excel repair it and save it again.",
  }),
  "document-type": ({ part }, file) => ({
    happened: `${atStart(file)} declares a document type (DOCTYPE, in ${part}), which is not allowed in a workbook. For safety, it was not read.`,
    kept: originalKept,
    action: "Save it again as an Excel workbook in the program it came from, or contact its sender.",
  }),
  "too-large": ({ limit }, file) => ({
    happened: `${atStart(file)} exceeds ${megabytes(limit)} MB when unpacked and cannot be read.`,
    kept: originalKept,
    action: "Use a copy without the sheets and pictures you do not need.",
  }),
  "sheet-not-writable": ({ sheet, size, limit }, file) => ({
    happened: `The sheet “${sheet}” in ${file} is too large to be marked (${megabytes(size)} MB; the limit is ${megabytes(limit)} MB).`,
    kept: originalKept,
    action: "Delete the rows and columns you do not need, or split the table.",
    commandLineAction:
      "It can be checked without --out. To save a marked copy, delete the rows and columns you do not need, or split the table.",
  }),
  signed: (_, file) => ({
    happened: `${atStart(file)} has a digital signature that would be broken by writing, so nothing was written.`,
    kept: originalKept,
    action: "Use a copy without the signature.",
  }),
  shared: (_, file) => ({
    happened: `${atStart(file)} is a shared workbook, which cannot contain new tables or pivot tables, so nothing was written.`,
    kept: originalKept,
    action: "Use a copy that is not shared (Review > Unshare Workbook in Excel).",
  }),
  "name-taken": ({ name }, file) => ({
    happened: `The defined name “${name}” is already used for something else in ${file}, so nothing was written.`,
    kept: originalKept,
    action: "Rename it in Excel (Formulas > Name Manager) and try again.",
  }),
  "sheet-in-use": ({ sheet, by }, file) => ({
    happened: `In ${file}, ${sheetUser(by)} refers to the “${sheet}” sheet and would break if the sheet were removed, so nothing was written.`,
    kept: originalKept,
    action: "Replace the reference with its value or delete it, and try again.",
  }),
  "formula-not-calculated": ({ sheet, cell }, file) => ({
    happened: `${file} does not have the result of the formula in ${cell} on the sheet “${sheet}”, so it cannot be replaced by its value.`,
    kept: originalKept,
    action: "Open it in Excel, save it, and try again.",
  }),
  "hidden-undecided": ({ hidden }, file) => ({
    happened: `${file} hides something, and it is not said what becomes of it in the clean copy.`,
    details: hidden.map(hiddenThing),
    kept: originalKept,
    action: "Choose whether it is removed or shown.",
    commandLineAction: "Remove it with --hidden remove, or show it with --hidden show.",
  }),
  "no-sheet-left": (_, file) => ({
    happened: `In ${file}, only the sheets to be removed are visible, and a workbook must keep one visible sheet, so nothing was written.`,
    kept: unchanged,
    action: "Add or unhide another sheet and try again.",
  }),
  "file-not-served": ({ path }) => ({
    happened: `The file ${path} could not be loaded from the server.`,
    kept: unchanged,
    action: "Check your network connection. If the problem persists, contact your administrator.",
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
      return "This key is not recognized.";
    case "repeated":
      return `“${problem.text}” is already used at ${problem.first}.`;
    case "unknown-reference":
      return `The schema does not define “${problem.text}”.`;
    case "unknown-rule":
      return `There is no rule “${problem.text}”. The list of rules shows their ids.`;
    case "pattern-invalid":
      return `“${problem.text}” is not a valid regular expression.`;
    case "pattern-unsupported":
      return `“${problem.text}” is too long, or uses an unsupported feature (lookaround, back references, \\b).`;
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

const hiddenKinds = {
  rows: "rows",
  "filtered-rows": "rows (by a filter)",
  columns: "columns",
  values: "values of (by their format)",
} as const;

function hiddenThing({ kind, sheet, places }: HiddenThing): string {
  const where = places.join(", ");
  if (kind === "sheet") return `The sheet “${where}” is hidden.`;
  if (kind === "shapes") return `${where} shape(s) are hidden.`;
  return `The sheet “${String(sheet)}” hides the ${hiddenKinds[kind]} ${where}.`;
}
