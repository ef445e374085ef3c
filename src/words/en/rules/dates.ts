import type { RuleWords } from "../../catalogue.ts";
import { list, quote } from "./quoted.ts";

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

export const dates = {
  "date-impossible": {
    title: "A date that never is",
    say: ({ value, facts: { field } }) => ({
      message: `${field} ${quote(value)} is a date that the calendar does not have.`,
      hint: "Correct the date.",
    }),
  },
  "date-impossible-in-text": {
    title: "A date in the text that does not exist",
    say: ({ facts: { dates } }) => ({
      message: `The text has dates that do not exist: ${list(dates)}.`,
      hint: "Correct the date.",
    }),
  },
  "date-unreadable": {
    title: "A date that cannot be read",
    say: ({ value, facts: { field } }) => ({
      message: `${field} ${quote(value)} cannot be read as a date (please check).`,
      hint: "Write it as 平成20年3月末 or 2008年3月31日, or write 未定 while it is open.",
    }),
  },
  "era-overrun": {
    title: "An era beyond its last day",
    say: ({ value, facts: { field, writtenEra, era, eraYear, year } }) => ({
      message: `${field} ${quote(value)} is a date after ${writtenEra} had ended (please check).`,
      hint: `If ${era}${String(eraYear)} (${String(year)}) is meant, write that.`,
    }),
  },
  "weekday-mismatch": {
    title: "A weekday that is not that of the date",
    say: ({ facts: { written, date, weekday } }) => ({
      message: `The weekday in ${quote(written)} is not that of the date: ${date} is a ${String(weekdays[weekday])} (please check).`,
      hint: "Find out whether the date or the weekday is right, and correct the other.",
    }),
  },
  "due-beyond-period": {
    title: "Due after the fiscal year",
    say: ({ value, facts: { status, lastDay } }) => ({
      message: `The status is “${status}”, but the due date ${quote(value)} is after the fiscal year ends on ${lastDay} (please check).`,
      hint: "Correct the status or the due date.",
    }),
  },
  "plan-overdue": {
    title: "A plan whose date has passed",
    say: ({ value, facts: { status, reportingDate } }) => ({
      message: `The due date ${quote(value)} is before the reporting date ${reportingDate}, but the status is “${status}” (please check).`,
      hint: "Correct the status if it is done, or the due date if it is late.",
    }),
  },
  "completed-in-future": {
    title: "A completion that is yet to come",
    say: ({ value, facts: { reportingDate } }) => ({
      message: `The completion date ${quote(value)} is after the reporting date ${reportingDate}.`,
      hint: "Empty the cell if it is not completed yet, and write the plan in the column for due dates.",
    }),
  },
  "completion-without-done": {
    title: "Completed, but not done",
    say: ({ value, facts: { field, status } }) => ({
      message: `${field} is ${quote(value)}, but the status is “${status}”.`,
      hint: `Correct the status if it is completed, or ${field} if it is not.`,
    }),
  },
  "done-without-completion": {
    title: "Done, but without a date",
    say: ({ facts: { field, status } }) => ({
      message: `The status is “${status}”, but ${field} is empty (please check).`,
      hint: `Enter ${field}.`,
    }),
  },
  "start-after-due": {
    title: "A start after the due date",
    say: ({ value, facts: { field, due, dueField } }) => ({
      message: `${field} ${quote(value)} is after ${dueField} “${due}” (please check).`,
      hint: `Correct ${field} or ${dueField}.`,
    }),
  },
} satisfies Partial<RuleWords>;
