import { formatNumber } from "../format-number.ts";
import type { PaneWords } from "../pane-words.ts";
import { addition } from "./pane-addition.ts";
import { collecting } from "./pane-collecting.ts";
import { findings, fixes } from "./pane-findings.ts";
import { left, notices, removal, removedThings } from "./pane-notices.ts";
import { review } from "./pane-review.ts";
import { sending } from "./pane-sending.ts";
import { plural } from "./plural.ts";
import { selfCheck } from "./self-check.ts";
import { rowList, skipReasons } from "./words.ts";

const schemaSources = {
  given: "set below",
  sheet: "this workbook’s 施策スキーマ sheet",
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
  tabs: {
    label: "Sections",
    check: "Check",
    summary: "Summary",
    sending: "Send",
    collecting: "Collect",
    settings: "Settings",
  },
  working: {
    reading: "Reading…",
    checking: "Checking…",
    fixing: "Correcting…",
    confirming: "Noting the decision…",
    marking: "Marking…",
    clearing: "Removing…",
    summarizing: "Inserting the summary…",
    preparing: "Preparing…",
    learning: "Proposing a measure schema…",
    "send-checking": "Checking before sending…",
    copying: "Preparing the clean copy…",
    "opening-copy": "Opening the copy…",
    collecting: "Collecting the replies…",
    returning: "Making what goes back…",
    "self-checking": "Testing each feature…",
  },
  cancel: "Cancel",
  cancelling: "Cancelling…",
  close: "Close",
  emptiesUndo: (buttons) =>
    `Clears Excel’s Undo list, so that earlier edits can no longer be undone there: ${buttons.map((button) => `“${button}”`).join(", ")}.`,
  firstRun: {
    heading: "Check a progress workbook",
    steps: [
      "“Check” finds the progress table and lists what is missing or incorrect.",
      "Select a finding to go to its cell. Corrections that do not affect the meaning can be made for you after you have reviewed them.",
      "“Summary” shows counts and percentages by status and can insert them as sheets.",
    ],
    privacy: "Your data stays on this computer.",
    trySample: "Try a sample",
    skip: "Start",
  },
  check: {
    start: "Check",
    again: "Check again",
    mark: "Mark cells",
    markAgain: "Mark again",
    clear: "Clear marks",
    marksOld: "The marks are from an earlier check. Select “Mark again” to update them.",
    idle: "Nothing has been checked yet.",
    verdict: ({ error, warning, info, confirmed }) =>
      [
        plural(error, "error"),
        plural(warning, "warning"),
        ...(info > 0 ? [`${formatNumber(info)} info`] : []),
        ...(confirmed > 0 ? [`${formatNumber(confirmed)} confirmed`] : []),
      ].join(", "),
    clean: "No findings",
    stale: "The workbook has been edited. It will be checked again shortly.",
  },
  table: {
    heading: "Table",
    sheet: "Sheet",
    allSheets: "All sheets in the plan",
    readSeveral: ({ others, measures }) =>
      `and ${String(others)} more sheet${others === 1 ? "" : "s"}, ${String(measures)} measures`,
    read: ({ range, measures, rows }) =>
      `${range}, ${plural(measures, "measure")}${rows === measures ? "" : ` in ${plural(rows, "row")}`}`,
    columns: ({ recognized, all }) => `Columns (${String(recognized)} of ${String(all)} matched)`,
    columnHeader: "Header",
    fieldHeader: "Field",
    noField: "(not checked)",
    chooseField: ({ header, column }) => `Field for column ${column}, “${header}”`,
    corrected: "Some columns were matched manually.",
    restore: "Match automatically",
    skipped: ({ rows, reason }) => `Not counted as a measure: ${rowList(rows)} (${skipReasons[reason]})`,
    unreadTexts: ({ count }) =>
      `Not understood: ${plural(count, "progress text")} (progress could not be determined, so not compared with the status)`,
  },
  findings,
  fixes,
  review,
  addition,
  reading: { offer: "Misread", fileName: "misread-texts.jsonl" },
  learning: {
    offer: "Make a measure schema from this table",
    about:
      "Proposes columns, statuses and organizations from the table as it is filled in. Once you have looked them through, they become the sheet 施策スキーマ, and the workbook is checked with your plan’s own lists.",
    hasSheet:
      "To make the schema from the table again, rename or delete the present sheet 施策スキーマ, and check again.",
  },
  done: {
    fixed: ({ cells }) => `${plural(cells, "cell was", "cells were")} changed.`,
    marked: ({ cells }) =>
      cells === 0
        ? "There was nothing to mark. The “Findings” sheet was created."
        : `${plural(cells, "cell was", "cells were")} marked and the “Findings” sheet was created.`,
    undone: ({ cells }) => `${plural(cells, "cell was", "cells were")} restored to the earlier value.`,
    removed: (facts) => `Removed: ${removedThings(facts)}.`,
    "nothing-to-remove": "There are no marks to remove.",
    summarized: "The summary sheets were inserted.",
    "schema-learnt": "The 施策スキーマ sheet was made, and the workbook was checked with it.",
    "schema-added": "The 施策スキーマ sheet was added. Changes you make there apply from the next check.",
    "drop-downs-added": "Drop-down lists were added to the status and organization columns.",
    decided: "The decision was noted on the “Findings” sheet.",
    listed: "Added to the list on the 施策スキーマ sheet and checked again.",
    "readings-saved": "Saved the misread texts.",
    reopened: "The finding is open again.",
    "template-opened": "A blank workbook was created.",
    "sample-opened": "The sample opened in a new window. To try a check, select “Pane” on the Home tab in that window.",
    cancelled: "Cancelled. The workbook was not changed.",
    "writing-cancelled": "Cancelled. Earlier marks and summaries were not changed.",
    "send-checked": ({ verdict }) => `Verdict before sending: ${verdict}`,
    "copy-made": "The clean copy is made.",
    "copy-opened": "The copy is open in a window of its own.",
    collected: ({ replies, measures }) =>
      `Collected ${plural(replies, "reply", "replies")} about ${plural(measures, "measure")}.`,
    "collected-outdated": "The files or the settings were changed meanwhile. Collect again.",
    "collected-saved": "The collected workbook is saved.",
    "collected-opened": "The collected workbook is open in a window of its own.",
    returned: ({ copies, reminders }) =>
      `Saved ${plural(copies, "copy with its draft", "copies with their drafts")} and ${plural(reminders, "reminder")}.`,
    rechecked: ({ solved, added }) => {
      if (solved === 0 && added === 0) return "Checked again: no change in the findings.";
      const parts = [
        ...(solved > 0 ? [`${formatNumber(solved)} resolved`] : []),
        ...(added > 0 ? [`${formatNumber(added)} new`] : []),
      ];
      return `Checked again: ${parts.join(", ")}.`;
    },
  },
  commandStopped: (code) => [
    `The command could not be completed${code === "" ? "" : ` (${code})`}.`,
    "Select “Pane” on the Home tab and try again there to see the reason.",
  ],
  notices,
  left,
  removal,
  sending,
  collecting,
  summary: {
    heading: "Counts and percentages by status",
    needsCheck: "Check the workbook before you summarize it.",
    total: (value) => plural(value, "measure"),
    chart: ({ lines }) =>
      `Bar chart of measures by status. ${lines.map(({ label, count, percent }) => `${label}: ${formatNumber(count)} (${String(percent)} %)`).join(", ")}.`,
    status: "Status",
    count: "Measures",
    percent: "Share",
    rounding: "Percentages are rounded individually and may not add up to 100.",
    withFindings: (value) =>
      `${plural(value, "error remains", "errors remain")}. Correcting ${value === 1 ? "it" : "them"} may change the figures.`,
    insert: "Insert summary",
    refresh: "Update summary",
    about: "Adds sheets with counts, pivot tables and charts. Your table is not changed.",
  },
  settings: {
    language: "Language",
    languages: { ja: "日本語", en: "English" },
    schema: "Measure schema",
    schemaInUse: ({ title, version, source }) => `In use: ${title} (version ${version}, ${schemaSources[source]})`,
    automatic: "Automatic (the workbook’s, or General)",
    builtIn: {
      general: "General",
      "general-english": "General (English headers)",
      "secure-japan-2007": "Secure Japan 2007",
      "municipal-plan": "Municipal plan (A–D, ◎○△×)",
      "kpi-plan": "Plan with KPIs",
      "regulatory-reform": "Regulatory reform",
      "open-government": "Open Government Partnership",
      "major-projects": "Major projects (RAG)",
    },
    editSchema: "Add 施策スキーマ sheet",
    editSchemaAbout:
      "Adds the current schema as a sheet, so that you can edit its columns, statuses and organizations in Excel.",
    hasSchemaSheet: "This workbook has a 施策スキーマ sheet. Changes you make there apply from the next check.",
    reportingDate: "Reporting date",
    reportingDateInUse: ({ date, source, fiscalYear }) =>
      `In use: ${date} (${dateSources[source]}), fiscal year ${String(fiscalYear)}`,
    reportingDateReset: "Reset",
    dropDowns: "Add drop-down lists",
    dropDownsAbout: "Lets people choose statuses and organizations from lists.",
    template: "Create a blank workbook",
    templateAbout: "Creates a workbook with only the header row and drop-down lists of the current schema.",
    kept: "The schema, reporting date, sheet and columns are saved in this workbook.",
    keptWhileOpen:
      "The schema, reporting date, sheet and columns apply while this file is open. They are not saved in it.",
    lacks: {
      "merged-cells":
        "This version of Excel cannot tell which cells are merged (ExcelApi 1.13 is required). Merged cells are checked as empty from their second row on.",
      "own-changes":
        "This version of Excel cannot tell the add-in’s changes from yours (ExcelApi 1.14 is required). Edits made while the add-in is writing are not checked automatically; select “Check again”.",
      "one-undo":
        "This version of Excel cannot undo several changed cells in one step (ExcelApi 1.20 is required). Use “Undo” in this pane.",
    },
    about: { version: (version) => `Shinchoku ${version}`, guide: "Guide", rules: "Rules" },
    selfCheck,
  },
  file: {
    pageTitle: "Shinchoku in the browser",
    about: "Checks a progress workbook (.xlsx) without Excel. The file does not leave this computer.",
    open: "Open file",
    drop: "or drop an .xlsx file here",
    download: "Save a copy",
    copySuffix: "_checked",
    changed: "There are unsaved changes. The original file is not changed.",
  },
  samples: { draft: "sample_progress.xlsx", template: "progress_template.xlsx" },
};
