import type { RuleWords } from "../../catalogue.ts";
import { list, quote } from "./quoted.ts";

/** The status and its cell. */
const statusAt = ({ status, statusCell }: { readonly status: string; readonly statusCell: string }): string =>
  `The status (${statusCell}) is “${status}”`;

export const progress = {
  "done-but-planned": {
    title: "Done, but only planned",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}, but the text only plans: ${quote(facts.words)}.`,
      hint: "Write what was done and when, or correct the status.",
    }),
  },
  "done-but-not-done": {
    title: "Done, but not done",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}, but the text says that it was not done: ${quote(facts.words)}.`,
      hint: "Correct the status or the text.",
    }),
  },
  "done-but-unfinished": {
    title: "Done, but unfinished",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}, but the text says that it is still being prepared: ${quote(facts.words)}.`,
      hint: "If it was carried out, write what and when; if not, correct the status.",
    }),
  },
  "done-but-continuing": {
    title: "Done, but continuing",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}, but by ${quote(facts.words)} it seems to go on (please check).`,
      hint: "Write what makes it done, or correct the status.",
    }),
  },
  "planned-but-done": {
    title: "Yet to start, but done",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}, but the text says that it was done: ${quote(facts.words)}.`,
      hint: "Correct the status, or write what is still to come.",
    }),
  },
  "planned-but-underway": {
    title: "Yet to start, but begun",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}, but by ${quote(facts.words)} it seems to have begun (please check).`,
      hint: "If it has begun, correct the status.",
    }),
  },
  "underway-but-done": {
    title: "Underway, but over",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}, but by ${quote(facts.words)} it seems to be over (please check).`,
      hint: "If the whole measure is over, correct the status; if something is left, write what is planned.",
    }),
  },
  "underway-but-undecided": {
    title: "Underway, but open or late",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}, but by ${quote(facts.words)} it does not seem to go as planned (please check).`,
      hint: "Write what is expected, or correct the status.",
    }),
  },
  "undecided-but-done": {
    title: "Unknown, but done",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}, but the text says that it was done: ${quote(facts.words)}.`,
      hint: "Correct the status, or write what is still open.",
    }),
  },
  "undecided-but-planned": {
    title: "Unknown, but planned for a certain time",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}, but the text plans it for a certain time: ${quote(facts.words)} (please check).`,
      hint: "If the plan is certain, correct the status; if not, write why.",
    }),
  },
  "undecided-without-reason": {
    title: "Unknown without a reason",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}, but the text gives no reason (please check).`,
      hint: "Write why it cannot be foreseen, such as the state of a bill.",
    }),
  },
  "progress-without-claim": {
    title: "No word on how far it has got",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}, but the text does not tell how far the work has got (please check).`,
      hint: "Write what was done and how far it has got, or what is planned.",
    }),
  },
  "done-date-in-future": {
    title: "Done after the reporting date",
    say: ({ facts: { date, words, reportingDate } }) => ({
      message: `The text reports ${quote(words)}, but its date ${quote(date)} is after the reporting date (${reportingDate}).`,
      hint: "Correct the date, or write it as a plan.",
    }),
  },
  "plan-date-passed": {
    title: "Planned before the reporting date",
    say: ({ facts: { date, words, reportingDate } }) => ({
      message: `The text plans ${quote(words)}, but its date ${quote(date)} is before the reporting date (${reportingDate}) (please check).`,
      hint: "If it was done, say so; if it is late, write the new plan.",
    }),
  },
  "date-beyond-period": {
    title: "Planned after the fiscal year",
    say: ({ facts: { status, date, lastDay } }) => ({
      message: `The status is “${status}”, but the plan for ${quote(date)} is after the end of the fiscal year (${lastDay}) (please check).`,
      hint: "Write what will be done within the year, or correct the status.",
    }),
  },
  "relative-date": {
    title: "Dates counted from the day of writing",
    say: ({ facts: { dates } }) => ({
      message: `The text has dates that are counted from the day of writing: ${list(dates)}.`,
      hint: "Write the year, as in 平成19年度 or 平成19年1月, so that the text can be read later on.",
    }),
  },
  "organization-silent": {
    title: "A responsible organization has no say",
    say: ({ facts: { organizations, organizationsCell } }) => ({
      message: `The text says nothing of ${list(organizations)}, which is responsible (${organizationsCell}) (please check).`,
      hint: "Write what the organization did, or correct the responsible organizations.",
    }),
  },
  "organization-unassigned": {
    title: "Somebody acts who is not responsible",
    say: ({ facts: { organizations, organizationsCell } }) => ({
      message: `In the text ${list(organizations)} acts, which is not among the responsible organizations (${organizationsCell}) (please check).`,
      hint: "Add it to the responsible organizations, or check who acts.",
    }),
  },
  "event-date-conflict": {
    title: "One event, two dates",
    say: ({ facts: { event, date, otherDate, otherCell } }) => ({
      message: `${quote(event)} is dated ${quote(date)}, but ${quote(otherDate)} in ${otherCell}.`,
      hint: "Check which is right, and write the same date in both.",
    }),
  },
  "count-conflict": {
    title: "One thing, two numbers",
    say: ({ facts: { thing, count, otherCount, otherCell } }) => ({
      message: `${quote(thing)} is counted as “${count}”, but as “${otherCount}” in ${otherCell} (please check).`,
      hint: "If it is the same thing, check which is right; if not, say what differs.",
    }),
  },
  "year-stale": {
    title: "A text about an earlier year",
    say: ({ facts: { year, start } }) => ({
      message: `The text speaks of ${quote(year)} only, and not of the year reported, which began on ${start} (please check).`,
      hint: "If it is the text of the previous report, write what has happened since.",
    }),
  },
} satisfies Partial<RuleWords>;
