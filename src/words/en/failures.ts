import type { SchemaProblem } from "../../core/index.ts";
import type { FailureSentences } from "../catalogue.ts";

const list = (values: readonly string[]): string => values.map((value) => `“${value}”`).join(", ");
const saveAs = "Open it in Excel and save it as “Excel Workbook (*.xlsx)”.";

/** One sentence for what could not be done: what, where, and what to do. */
export const failureSentences: FailureSentences = {
  "command-unknown": ({ command }) => `There is no command “${command}”. See shinchoku --help.`,
  "command-missing": () => "No command was given. See shinchoku --help.",
  "option-unknown": ({ option }) => `There is no option “${option}”. See shinchoku --help.`,
  "option-value-missing": ({ option }) => `The option “${option}” needs a value.`,
  "option-missing": ({ option }) => `Say where to save with “${option} FILE”.`,
  "option-value-invalid": ({ option, value, allowed }) =>
    `The option “${option}” cannot be “${value}”. It takes ${allowed}.`,
  "argument-missing": ({ command }) => `“shinchoku ${command}” needs a file to work on.`,
  "argument-unexpected": ({ argument }) => `“${argument}” is one argument too many. Give one file at a time.`,
  "file-not-found": ({ file }) => `${file} was not found. Check its name and folder.`,
  "file-is-folder": ({ file }) => `${file} is a folder. Give a file.`,
  "file-not-readable": ({ file, reason }) =>
    `${file} cannot be opened (${reason}). Check that you may read it and that nothing else holds it.`,
  "file-not-writable": ({ file, reason }) =>
    `${file} cannot be saved (${reason}). Check that its folder exists and that it is not open in Excel. The original was not changed.`,
  "output-not-writable": ({ reason }) =>
    `The output could not be written to its end (${reason}). Check that there is room for it and that you may write there.`,
  "out-is-input": ({ option, file }) =>
    `${option} cannot be a file that is read (${file}). Give another name. That file was not changed.`,
  "extension-wrong": ({ file, extension }) =>
    `Excel would not open a workbook called ${file}. Give a name that ends in ${extension}.`,
  "outputs-are-same": ({ option, other }) => `${option} and ${other} cannot be the same file. Give another name.`,
  "not-xlsx": ({ file }) => `${file} is not an Excel workbook (.xlsx). ${saveAs}`,
  "legacy-xls": ({ file }) => `${file} is in the old format .xls. ${saveAs}`,
  "binary-xlsb": ({ file }) => `${file} is in the binary format .xlsb. ${saveAs}`,
  encrypted: ({ file }) =>
    `${file} is protected by a password. Open it in Excel, remove the password and save it again.`,
  damaged: ({ file, part }) =>
    `${file} is damaged and cannot be read${part === "" ? "" : ` (${part})`}. Let Excel repair it and save it again.`,
  "too-large": ({ file, limit }) =>
    `${file} is larger than ${String(Math.round(limit / 1024 / 1024))} MB when unpacked and was not read. Remove sheets or pictures that are not needed.`,
  signed: ({ file }) =>
    `${file} carries a digital signature, which writing would break, so nothing was saved. Give a copy without the signature.`,
  "no-sheet-left": ({ file }) =>
    `${file} shows no sheets but ours, and a workbook must show one, so nothing was saved. Add or unhide another sheet and run again.`,
  "not-report": ({ file, labels }) =>
    `${file} has no ${labels.map((label) => `【${label}】`).join(" and ")} as a published report has. Give the text of a report (.txt) or a progress workbook (.xlsx).`,
  "text-unreadable": ({ file }) =>
    `${file} cannot be read as text. Save the text of the report (.txt) as UTF-8, UTF-16 or Shift_JIS and give that file.`,
  "report-not-markable": ({ file }) =>
    `${file} is text, of which no marked copy can be made. Make a workbook of it with shinchoku import and check that.`,
  "sheet-missing": ({ file, sheet, sheets }) => `${file} has no sheet “${sheet}”. It has ${list(sheets)}.`,
  "no-progress-table": ({ file, sheets, wanted, found, searchedRows }) =>
    `${file} holds no progress table: the first ${String(searchedRows)} rows of ${sheets.length === 0 ? "its worksheets" : list(sheets)} were searched for headers such as ${list(wanted)}, and ` +
    `${found.length === 0 ? "none was found" : `only ${list(found)} was found`}. Check the headers, or give a measure schema that names the columns with --schema.`,
  "no-measures": ({ file, sheet }) => `${file}: the sheet “${sheet}” has a header, but no measure below it.`,
  "schema-unknown": ({ name, builtIn }) =>
    `The measure schema “${name}” was not found. Check where the file is, or give a built-in one: ${list(builtIn)}.`,
  "schema-invalid": ({ source, problems }) =>
    [
      `The measure schema in ${source} has ${String(problems.length)} mistake(s). Correct them and run again.`,
      ...problems.map(schemaProblem),
    ].join("\n"),
};

/** One mistake of a schema, with its place. */
export function schemaProblem(problem: SchemaProblem): string {
  return `  ${problem.at === "" ? "(whole)" : problem.at}: ${problemText(problem)}`;
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
    case "field-missing":
      return `There is no field named “${problem.text}”.`;
  }
}
