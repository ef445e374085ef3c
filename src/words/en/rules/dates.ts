import type { RuleWords } from "../../catalogue.ts";
import { list, quote } from "./quoted.ts";

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

export const dates = {
  "date-impossible": {
    title: "Impossible date",
    say: ({ value, facts: { field } }) => ({
      message: `${field} ${quote(value)} is not a date in the calendar.`,
      hint: "Correct the date.",
    }),
  },
  "date-impossible-in-text": {
    title: "Impossible date in the text",
    say: ({ facts: { dates } }) => ({
      message: `The text contains dates that do not exist: ${list(dates)}.`,
      hint: "Correct the date.",
    }),
  },
  "date-unreadable": {
    title: "Unreadable date",
    say: ({ value, facts: { field } }) => ({
      message: `${field} ${quote(value)} cannot be read as a date (please check).`,
      hint: "Write it like 令和8年3月末 or 2026年3月31日, or 未定 if it is undecided.",
    }),
  },
  "era-overrun": {
    title: "Date after the end of an era",
    say: ({ value, facts: { field, writtenEra, era, eraYear, year } }) => ({
      message: `${field} ${quote(value)} is after the end of the ${writtenEra} era (please check).`,
      hint: `If you mean ${era}${String(eraYear)} (${String(year)}), write that.`,
    }),
  },
  "weekday-mismatch": {
    title: "Weekday does not match the date",
    say: ({ facts: { written, date, weekday } }) => ({
      message: `The weekday in ${quote(written)} does not match: ${date} is a ${String(weekdays[weekday])} (please check).`,
      hint: "Check whether the date or the weekday is correct, and correct the other.",
    }),
  },
  "count-of-dates": {
    title: "Number of dates does not match the count",
    say: ({ facts: { words, listed } }) => ({
      message: `The count in “${words}” does not match the ${String(listed)} dates in brackets (please check).`,
      hint: "Correct the count or the dates. If the list is incomplete, add 等.",
    }),
  },
  "due-beyond-period": {
    title: "Due after the fiscal year",
    say: ({ value, facts: { status, lastDay } }) => ({
      message: `The status is “${status}”, but the due date ${quote(value)} is after the end of the fiscal year, ${lastDay} (please check).`,
      hint: "Correct the status or the due date.",
    }),
  },
  "plan-overdue": {
    title: "Overdue",
    say: ({ value, facts: { status, reportingDate } }) => ({
      message: `The due date ${quote(value)} is before the reporting date ${reportingDate}, but the status is “${status}” (please check).`,
      hint: "If it is done, correct the status; if it is late, correct the due date.",
    }),
  },
  "completed-in-future": {
    title: "Completion date in the future",
    say: ({ value, facts: { reportingDate } }) => ({
      message: `The completion date ${quote(value)} is after the reporting date ${reportingDate}.`,
      hint: "If it is not complete yet, clear the cell and enter the planned date in the due date column.",
    }),
  },
  "completion-without-done": {
    title: "Completion date, but status not done",
    say: ({ value, facts: { field, status } }) => ({
      message: `${field} is ${quote(value)}, but the status is “${status}”.`,
      hint: `If it is complete, correct the status; if not, correct ${field}.`,
    }),
  },
  "done-without-completion": {
    title: "Done, but no completion date",
    say: ({ facts: { field, status } }) => ({
      message: `The status is “${status}”, but ${field} is empty (please check).`,
      hint: `Enter ${field}.`,
    }),
  },
  "start-after-due": {
    title: "Start after the due date",
    say: ({ value, facts: { field, due, dueField } }) => ({
      message: `${field} ${quote(value)} is after ${dueField} “${due}” (please check).`,
      hint: `Correct ${field} or ${dueField}.`,
    }),
  },
} satisfies Partial<RuleWords>;
