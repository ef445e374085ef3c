import type { LearningFormWords } from "../learning-form-words.ts";
import { learning, stages } from "./learning.ts";

/** The words of the form on which a proposed schema is looked through. */
export const learningForm: LearningFormWords = {
  heading: "Make a measure schema from this table",
  read: ({ sheets, measures }) =>
    `This proposal comes from ${String(measures)} measures on ${sheets.map((sheet) => `“${sheet}”`).join(", ")}. Look it through and correct what is wrong.`,
  unread:
    "No progress table can be read from here. Point at the header row, or choose what the columns below are: the status, and at least one of measure name, responsible ministries and progress.",
  place: {
    heading: "Where the table is",
    sheet: "Sheet",
    anySheet: "Find it automatically",
    row: "Header row",
    about: "Enter the number of the row with the column headers. Leave it empty to have it found.",
    aboutLive: "Select a header cell in Excel to fill in its sheet and row. Leave the row empty to have it found.",
    read: "Read from this row",
  },
  plan: {
    heading: "Plan",
    title: "Name of the plan",
    fiscalYear: "Fiscal year (of April)",
    reportingDate: "Reporting date",
    about: "Year and date come from the titles, where they state them. Leave them empty if you do not know.",
  },
  columns: {
    heading: "Columns",
    header: "Header",
    field: "Field",
    own: "(the plan’s own)",
    choose: ({ header }) => `Field of “${header}”`,
    by: learning.by,
  },
  statuses: {
    heading: "Statuses",
    about: "Say for each status how far a measure with it has got.",
    count: (count) => `${String(count)} ${count === 1 ? "measure" : "measures"}`,
    choose: ({ label }) => `Stage of “${label}”`,
    unanswered: "Please choose",
    stages: { ...stages, unsure: "cannot be said yet" },
  },
  organizations: {
    heading: ({ count }) => `Organizations (${String(count)})`,
    variants: (variants) => ` (also written ${variants.map((text) => `“${text}”`).join(", ")})`,
    correct: "Correct one of them",
    none: "(choose one)",
    listed: "List it as an organization",
    dropped: "Do not list it",
  },
  suspects: {
    heading: "Wordings that are not listed",
    about: "These are rare and probably slips. If one is right, add it to the list.",
    choose: ({ text }) => `What “${text}” is`,
    slip: "A slip (not listed)",
    slipOf: ({ near }) => `A slip for “${near}” (not listed)`,
    alias: ({ name }) => `Another wording for “${name}”`,
    own: { status: "A status of its own", organization: "An organization of its own" },
  },
  about: "Adds the sheet 施策スキーマ with this and checks the workbook. You can edit the sheet in Excel later.",
  given: "The measure schema in Settings is set back to Automatic.",
  remaining: (count) => `${String(count)} ${count === 1 ? "status has" : "statuses have"} no stage yet.`,
  accept: "Make the schema and check",
  back: "Cancel",
  kept: "If you leave now, your answers are kept for when you come back.",
};
