import type { Catalogue } from "../catalogue.ts";
import { formatNumber } from "../format-number.ts";
import { plural } from "./plural.ts";

export const severities: Catalogue["severities"] = { error: "Error", warning: "Warning", info: "Info" };

export const cutText: Catalogue["cutText"] = ({ characters }) =>
  `… (cut here; ${formatNumber(characters)} characters in all)`;

export const findingsSheet: Catalogue["findingsSheet"] = {
  name: "Findings",
  headers: {
    cell: "Cell",
    severity: "Severity",
    message: "Finding",
    hint: "What to do",
    value: "Value",
    rule: "Rule",
    decision: "Decision",
    reason: "Reason",
    mark: "Reference",
  },
  decisions: { open: "Open", "to-correct": "To correct", confirmed: "Confirmed", "not-applicable": "Not applicable" },
  refusal: { title: "Not one of the decisions", text: "Choose “Open”, “Confirmed” or “Not applicable”." },
  lapsed: ({ decision, reason }) =>
    `This was marked “${findingsSheet.decisions[decision]}”${reason === "" ? "" : ` (${reason})`} before the values changed. Please review it again.`,
  none: "There are no findings.",
  more: ({ count }) => ({
    message: `${formatNumber(count)} more findings do not fit on this sheet.`,
    hint: "Correct the findings above and check again.",
  }),
};

export const findingsReport: Catalogue["findingsReport"] = {
  title: ({ file }) => `Findings in ${file}`,
  columns: { sheet: "Sheet", number: "Number", name: "Measure", organizations: "Organization" },
  allOrganizations: "All organizations",
};

export const choicesSheet: Catalogue["choicesSheet"] = {
  name: "Choices",
  statuses: "Status",
  organizations: "Organization",
  refusal: { title: "Not a listed status", text: "Choose one from the list. The “Choices” sheet shows them all." },
};

export const template: Catalogue["template"] = {
  sheet: "Progress",
  note: "* One row per measure. Separate organizations with 、 and choose the status from the list. Do not leave blank rows or merge cells.",
};

/** Rows as they are listed (`5`, or `5, 9–12`), with their noun. */
export const rowList = (rows: string): string => `${/^\d+$/u.test(rows) ? "row" : "rows"} ${rows}`;

export const skipReasons = {
  blank: "blank",
  total: "a total",
  note: "a note",
  heading: "a heading",
  "repeated-header": "a repeated header",
  "after-table": "outside the table",
} as const;

const ruleSeverities = { ...severities, off: "not checked" } as const;
const sources = { given: "specified", sheet: "from the workbook", "built-in": "built in" } as const;
const dateSources = {
  given: "specified",
  report: "from the report",
  schema: "from the measure schema",
  today: "today",
} as const;
const steps = { reading: "Reading", checking: "Checking", writing: "Writing" } as const;

export const commandLine: Catalogue["commandLine"] = {
  usage: {
    intro: `shinchoku checks workbooks (.xlsx) that track the progress of policy measures. Your data stays on this computer.`,
    commands: `Usage
  shinchoku check <workbook.xlsx…> [options]     check and list the findings (also accepts the text of a published report, .txt)
  shinchoku summarize <workbook.xlsx> --out FILE a copy with a summary, pivot tables and charts
  shinchoku collect <folder or files…> [options] bring the replies of many organizations into one table
  shinchoku distribute <MASTER.xlsx> --out FOLDER  a workbook to fill in for each organization, with its own measures
  shinchoku history <older.xlsx> … <newer.xlsx>  each measure's way through the periods: statuses, due dates, texts
  shinchoku clear <workbook.xlsx> --out FILE     a copy without the added marks and sheets
  shinchoku send <workbook.xlsx> [options]       tell whether a workbook may be sent by mail as it is
  shinchoku verify <workbook.xlsx> [options]     tell whether a table still says what it said when it was checked
  shinchoku import <report.txt> --out FILE       a workbook filled in from the text of a published report
  shinchoku template --out FILE [--schema]       a blank workbook to fill in
  shinchoku learn <workbook.xlsx> [--out SCHEMA.json]  propose a measure schema from a workbook that is filled in
  shinchoku schema print [NAME|FILE]             print a measure schema
  shinchoku schema check <FILE>                  check a measure schema`,
    options: {
      check: `Options of check
  --schema NAME|FILE       measure schema: a file, or general, general-english, secure-japan-2007,
                           municipal-plan, kpi-plan, regulatory-reform, open-government, major-projects
  --sheet NAME             sheet to check (repeatable)
  --as-of YYYY-MM-DD       reporting date
  --previous FILE          the previous workbook: finds missing measures, statuses moved back, unchanged texts
  --out FILE               save a copy with marks and a findings sheet
  --fix                    in the copy, make corrections that do not affect the meaning
  --dropdowns              add drop-down lists to the status and organization columns
  --summary                also add the summary sheets to the copy
  --rows FILE              save a line for each measure and organization (.csv, .ndjson, .parquet)
  --format FORM            output format (text, json, csv, html, sarif, github)
  --lang ja|en             output language
  --fail-on error|warning  lowest severity that sets exit code 1 (default: error)
  Any number of files can be named, also with * and ?. A file that cannot be checked is listed with the reason; the others are
  checked (exit code 2). --previous, --out, --fix, --dropdowns, --summary and the formats csv and html are for a single file`,
      summarize: `Options of summarize
  --out FILE               save a copy with the summary sheets (required)
  --csv FILE               also save the summary data as CSV (UTF-8 with BOM)
  --schema, --sheet, --as-of, --format, --lang as for check`,
      collect: `Options of collect
  --plan MASTER.xlsx       the workbook of the plan (all measures, or that of the last period), to tell who has not answered
  --out FILE               save a workbook with the collected table, who replied, what to clear up, findings and summary
  --returns FOLDER         save a marked copy and the draft of a mail (.eml) for each reply, and reminders where there is none
  --rows FILE              save a line for each measure, organization and reply (.csv, .ndjson, .parquet)
  --schema, --as-of, --format (text or json), --lang, --fail-on as for check
  File names may hold * and ?. A file that cannot be read as a reply is listed with the reason; the others are collected
  Exit codes  0: no errors  1: errors, missing replies or disagreements  2: could not run`,
      distribute: `Options of distribute
  --out FOLDER             the folder to save the workbooks in (required)
  --schema, --as-of, --lang as for check
  Numbers and names are locked (without a password), and the last report stands in grey columns. Collect knows whose reply
  a workbook is by a hidden mark, even under another name`,
      history: `Options of history
  --out FILE               save a workbook with a line for each measure and a chart of the statuses by period
  --as-of YYYY-MM-DD       the reporting date of a period; repeat it for each workbook in their order (otherwise each workbook's own)
  --schema, --format (text or json), --lang as for check
  Workbooks are named from the oldest to the newest. Measures are known again by number or name. All periods are read with the
  schema of the newest workbook`,
      learn: `Options of learn
  --out SCHEMA.json        save the measure schema (without it, the proposal is shown)
  --header-row N           the row of the header, where none is found
  --sheet, --lang as for check; --format json prints the measure schema itself`,
      send: `Options of send
  --limit MB               the size that mail servers are taken to accept (10 unless given)
  --out FILE               save a clean copy: values for formulas, no comments, names of people, links or macros
  --mail FILE.eml          save the draft of a mail with the clean copy (none where it is not to be sent)
  --hidden remove|show     whether the copy is without what is hidden, or shows it
  --keep findings,summary  add the findings or the summary to the copy
  --readability            hold the tables against the Japanese rules on machine readability: the level, and what is missing
  --schema, --sheet, --as-of, --format, --lang as for check
  Exit code  0: ready to send  1: to be confirmed, or not to be sent  2: could not run (with --out of the copy)`,
      verify: `Options of verify
  --schema, --sheet, --format, --lang as for check
  Exit code  0: checked and unchanged  1: changed, or not checked  2: could not run`,
    },
    common: `With any command
  --max-size MB            largest file to read (default: 256)
  --debug                  also show the details of an unexpected error`,
    bare: `Without a command
  --help                   show this text
  --version                show the version`,
    exitCodes: `Exit code  0: no errors  1: errors  2: could not run`,
  },
  read: ({ file, sheet, range, measures, rows }) =>
    `${file}  sheet “${sheet}” ${range}  ${String(measures)} measures${rows === measures ? "" : ` in ${String(rows)} rows`}`,
  ruleSettings: ({ settings }) =>
    `Rules changed by the schema: ${settings.map(({ rule, title, severity }) => `${title} (${rule}): ${ruleSeverities[severity]}`).join("; ")}`,
  schema: ({ title, version, source }) => `Measure schema: ${title} (version ${version}, ${sources[source]})`,
  reportingDate: ({ date, source }) => `Reporting date: ${date} (${dateSources[source]})`,
  otherSheets: ({ sheets }) =>
    `Not checked: ${sheets.map((sheet) => `“${sheet}”`).join(", ")} (an example, or another version of the same measures). Use --sheet to check it.`,
  previous: ({ file, sheet, range, matched, added, vanished }) =>
    `Previous: ${file}  sheet “${sheet}” ${range}  ${String(matched)} measures in both, ${String(added)} only now, ${String(vanished)} only before`,
  skipped: ({ rows, reason, sheet }) =>
    `Not counted as a measure: ${rowList(rows)}${sheet === undefined ? "" : ` on the “${sheet}” sheet`} (${skipReasons[reason]})`,
  unreadColumns: ({ columns, sheet }) =>
    `Columns not read${sheet === undefined ? "" : ` on the sheet “${sheet}”`}: ${columns.map((column) => `“${column}”`).join(", ")} (not checked).`,
  unreadTexts: ({ count }) =>
    `Not understood: ${String(count)} progress ${count === 1 ? "text" : "texts"} (progress could not be determined, so not compared with the status)`,
  row: (row) => `Row ${String(row)}`,
  fix: ({ cell, before, after }) => `${cell}: “${before}” was corrected to “${after}”.`,
  fixCount: (count) => `${String(count)} cell(s) were corrected.`,
  counts: ({ error, warning, info, confirmed }) =>
    `${String(error)} error(s), ${String(warning)} warning(s), ${String(info)} info${confirmed > 0 ? ` (and ${String(confirmed)} confirmed)` : ""}`,
  noFindings: "There are no findings.",
  allFiles: ({ checked, failed, counts }) =>
    `${plural(checked, "file was", "files were")} checked${failed > 0 ? `, and ${String(failed)} could not be` : ""}. In all: ${commandLine.counts(counts)}`,
  since: ({ solved, added }) => `Since the last check: ${String(solved)} resolved, ${String(added)} new.`,
  written: ({ file }) => `Saved ${file}.`,
  cleared: ({ file }) => `Removed the added marks and sheets. Saved ${file}.`,
  schemaValid: ({ source, title }) => `${source} (${title}) is valid.`,
  working: (step) => steps[step],
};
