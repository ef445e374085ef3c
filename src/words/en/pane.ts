import { grouped } from "../grouped.ts";
import type { PaneWords } from "../pane-words.ts";
import { left, notices, removal, removedThings } from "./pane-notices.ts";
import { review } from "./pane-review.ts";
import { plural } from "./plural.ts";
import { skipReasons } from "./words.ts";

const schemaSources = {
  given: "set below",
  sheet: "the sheet 施策スキーマ of this workbook",
  "built-in": "built in",
} as const;
const dateSources = {
  given: "set below",
  report: "the date of the report",
  schema: "from the measure schema",
  today: "today",
} as const;

/** The words of the pane. */
export const pane: PaneWords = {
  title: "Shinchoku",
  tabs: { label: "Functions", check: "Check", summary: "Summary", settings: "Settings" },
  working: {
    reading: "Reading…",
    checking: "Checking…",
    fixing: "Correcting…",
    confirming: "Noting the decision…",
    marking: "Marking…",
    clearing: "Removing our marks…",
    summarizing: "Inserting the summary…",
    preparing: "Preparing…",
    "self-checking": "Trying every feature…",
  },
  cancel: "Cancel",
  cancelling: "Cancelling…",
  close: "Close",
  emptiesUndo: (buttons) =>
    `Clears Excel’s Undo list, so that earlier edits can no longer be undone there: ${buttons.map((button) => `“${button}”`).join(", ")}.`,
  firstRun: {
    heading: "Check a workbook of measures",
    steps: [
      "“Check” finds the progress table by itself and lists what is missing or written wrongly.",
      "Choose a finding to go to its cell. Corrections that leave the meaning as it is can be made for you, after you have seen them.",
      "“Summary” shows the counts and percentages by status and inserts them as a sheet.",
    ],
    privacy: "No data leaves this computer.",
    trySample: "Try a sample",
    skip: "Start",
  },
  check: {
    start: "Check",
    again: "Check again",
    mark: "Mark the cells",
    markAgain: "Mark again",
    clear: "Remove marks",
    marksOld: "The marks are those of an earlier check. “Mark again” brings them up to date.",
    idle: "Nothing has been checked yet.",
    verdict: ({ error, warning, info, confirmed }) =>
      [
        plural(error, "error"),
        plural(warning, "warning"),
        ...(info > 0 ? [`${grouped(info)} info`] : []),
        ...(confirmed > 0 ? [`${grouped(confirmed)} confirmed`] : []),
      ].join(", "),
    clean: "No findings",
    stale: "There were edits; they are about to be checked.",
  },
  table: {
    heading: "The table that was read",
    sheet: "Sheet",
    allSheets: "All sheets of the plan",
    readSeveral: ({ others, measures }) =>
      `and ${String(others)} more sheet${others === 1 ? "" : "s"}, ${String(measures)} measures`,
    read: ({ range, measures, rows }) =>
      `${range}, ${plural(measures, "measure")}${rows === measures ? "" : ` in ${plural(rows, "row")}`}`,
    columns: ({ recognized, all }) => `Columns (${String(recognized)} of ${String(all)} recognized)`,
    columnHeader: "Header",
    fieldHeader: "Taken for",
    noField: "(not checked)",
    chooseField: ({ header, column }) => `What column ${column}, “${header}”, is taken for`,
    corrected: "Columns corrected by hand are in use.",
    restore: "Recognize again",
    skipped: ({ rows, reason }) => `Not counted as a measure: row ${rows} (${skipReasons[reason]})`,
    unreadTexts: ({ count }) =>
      `Not read: ${String(count)} progress ${count === 1 ? "text" : "texts"} (how far the work has got could not be told; not compared with the status)`,
  },
  findings: {
    heading: "Findings",
    search: "Search the findings",
    severityFilter: "Severities shown",
    shown: ({ shown, all }) => (shown === all ? `All ${grouped(all)}` : `${grouped(shown)} of ${grouped(all)}`),
    groupBy: "Group by",
    byRow: "Row",
    byRule: "Rule",
    row: ({ row, title }) => `Row ${String(row)}${title === "" ? "" : `  ${title}`}`,
    count: grouped,
    list: "List of findings",
    none: "No findings match.",
    previous: "Previous finding",
    next: "Next finding",
    position: ({ at, of }) => `${String(at)} / ${String(of)}`,
    solved: (value) => `Solved (${grouped(value)})`,
  },
  fixes: {
    fix: "Correct",
    fixEverything: (value) => `All safe corrections (${plural(value, "cell")})`,
    fixAll: (value) => `Correct all of this kind (${plural(value, "cell")})`,
    preview: (value) => `${value === 1 ? "This cell" : `These ${grouped(value)} cells`} will be rewritten`,
    empty: "(empty)",
    showOthers: (value) => `Show the other ${plural(value, "cell")}`,
    apply: (value) => `Rewrite ${plural(value, "cell")}`,
    back: "Leave as it is",
    canUndo: "You can take this back afterwards with “Undo” in this pane.",
    undo: "Undo",
    suggestion: ({ status, cell, words }) =>
      `The words “${words}” in ${cell} suggest “${status}”. Please check that this is right.`,
    takeSuggestion: (status) => `Enter “${status}”`,
  },
  review,
  done: {
    fixed: ({ cells }) => `${plural(cells, "cell was", "cells were")} rewritten.`,
    marked: ({ cells }) =>
      cells === 0
        ? "There is nothing to mark; the sheet “Findings” was made."
        : `${plural(cells, "cell was", "cells were")} marked and the sheet “Findings” was made.`,
    undone: ({ cells }) => `${plural(cells, "cell has", "cells have")} the earlier value again.`,
    removed: (facts) => `Removed: ${removedThings(facts)}.`,
    "nothing-to-remove": "There are no marks to remove.",
    summarized: "The summary sheets were inserted.",
    "schema-added": "The sheet 施策スキーマ was added; edit it, and the next check uses it.",
    "drop-downs-added": "The status and organization columns have drop-down lists now.",
    decided: "The decision is noted on the sheet “Findings”.",
    reopened: "The finding is open again.",
    "template-opened": "An empty workbook was made.",
    "sample-opened":
      "The sample was opened in a window of its own. Press “Pane” on the Home tab of that window to try a check.",
    cancelled: "Cancelled. The workbook was not changed.",
    "writing-cancelled": "The writing was cancelled. Earlier marks and summaries are still as they were.",
    rechecked: ({ solved, added }) => {
      if (solved === 0 && added === 0) return "Checked again: the findings are the same.";
      const parts = [
        ...(solved > 0 ? [`${grouped(solved)} solved`] : []),
        ...(added > 0 ? [`${grouped(added)} new`] : []),
      ];
      return `Checked again: ${parts.join(", ")}.`;
    },
  },
  commandStopped: (code) => [
    `The command could not be carried out${code === "" ? "" : ` (${code})`}.`,
    "Open Pane on the Home tab and do the same there; it says why.",
  ],
  notices,
  left,
  removal,
  summary: {
    heading: "Counts and percentages by status",
    needsCheck: "Check the workbook first; the summary is made of what was read.",
    total: (value) => plural(value, "measure"),
    chart: ({ lines }) =>
      `Bar chart of the measures by status. ${lines.map(({ label, count, percent }) => `${label}: ${grouped(count)} (${String(percent)} %)`).join(", ")}.`,
    status: "Status",
    count: "Measures",
    percent: "Percent",
    rounding: "Every percentage is rounded by itself, so they may not add up to 100.",
    withFindings: (value) =>
      `${plural(value, "error is", "errors are")} still there. The figures may change once corrected.`,
    insert: "Insert the summary",
    refresh: "Refresh the summary",
    about: "Adds sheets with the counts, pivot tables and charts. Your own table is left as it is.",
  },
  settings: {
    language: "Language",
    languages: { ja: "日本語", en: "English" },
    schema: "Measure schema",
    schemaInUse: ({ title, version, source }) => `In use: ${title} (version ${version}, ${schemaSources[source]})`,
    automatic: "Automatic (workbook, else general)",
    builtIn: { general: "General", "secure-japan-2007": "Secure Japan 2007" },
    editSchema: "Add the sheet 施策スキーマ",
    editSchemaAbout:
      "Adds the schema in use as a sheet, on which columns, statuses and organizations are edited in Excel.",
    hasSchemaSheet: "This workbook has the sheet 施策スキーマ. Edit it, and the next check uses it.",
    reportingDate: "Reporting date",
    reportingDateInUse: ({ date, source, fiscalYear }) =>
      `In use: ${date} (${dateSources[source]}), fiscal year ${String(fiscalYear)}`,
    reportingDateReset: "Do not set",
    dropDowns: "Add drop-down lists",
    dropDownsAbout: "Lets people choose statuses and organizations from a list.",
    template: "Make an empty workbook",
    templateAbout: "Makes a workbook with nothing but the header and the drop-down lists of the schema in use.",
    kept: "Schema, reporting date, sheet and columns are kept in this workbook.",
    keptWhileOpen:
      "Schema, reporting date, sheet and columns hold as long as this file is open. They are not saved in the file.",
    lacks: {
      "merged-cells":
        "This Excel cannot tell which cells are merged (it takes ExcelApi 1.13). From the second row of a merged cell on, the cell is checked as empty.",
      "own-changes":
        "This Excel cannot tell a change by the add-in from one by a person (it takes ExcelApi 1.14). Edits made while the add-in writes are not checked by themselves; press “Check again”.",
      "one-undo":
        "This Excel does not take back several rewritten cells with one Undo (ExcelApi 1.20 is needed). Use “Undo” in this pane.",
    },
    about: { version: (version) => `Shinchoku ${version}`, guide: "Guide", rules: "Rules" },
    selfCheck: {
      heading: "Self-check",
      asText: "The result, for your administrator",
      copy: "Copy the result",
      about: "Tries every feature of this Excel on a sheet made for it, and deletes the sheet.",
      start: "Try",
      feature: "Feature",
      apiSet: "Needs",
      outcome: "Result",
      features: {
        "texts-stay-texts": "Texts written as texts",
        links: "Links to cells",
        "date-system": "First day of dates",
        "formulas-found": "Telling formulas",
        "hidden-rows": "Hidden rows",
        fonts: "Fonts",
        "merged-cells": "Merged cells",
        marks: "Marks (conditional formats)",
        "drop-down-lists": "Drop-down lists",
        "sheet-marker": "Mark of our own sheets",
        tables: "Tables",
        "pivot-tables": "Pivot tables",
        charts: "Charts",
        "print-settings": "Print settings",
        "frozen-rows": "Frozen rows",
        settings: "Keeping settings",
        "hidden-build": "Building a hidden sheet and showing it",
        "named-lists": "Named drop-down lists",
        selection: "Selecting a cell",
        "rich-text": "Cells with mixed formats",
        "large-request": "Writing more than 4 MB",
        "edit-events": "News of changes in cells with a drop-down list",
        "list-pick": "News of a choice from a drop-down list",
        worker: "Checking in the background",
        dialog: "Dialog",
        "new-window": "Opening a new window",
      },
      outcomes: {
        works: "Works",
        differs: "Differs from what is expected",
        missing: "Not in this Excel",
        failed: "Failed",
        skipped: "Not tried",
      },
      asked: {
        "list-pick": "Also try a drop-down list (when cell F2 is selected, choose from its list within 60 seconds)",
        "new-window": "Also try opening a workbook in a new window (close that workbook without saving)",
      },
    },
  },
  file: {
    pageTitle: "Shinchoku in the browser",
    about: "Checks a progress workbook (.xlsx) without Excel. The file is worked on in this computer only.",
    open: "Open a file",
    drop: "or drop an .xlsx here",
    download: "Save a copy",
    copySuffix: "_checked",
    changed: "There are changes that were not saved. The original file stays as it is.",
  },
  samples: { draft: "sample_progress.xlsx", template: "progress_template.xlsx" },
};
