import type { RuleWords } from "../../catalogue.ts";
import { list, quote } from "./quoted.ts";

/** The status and its cell. */
const statusAt = ({ status, statusCell }: { readonly status: string; readonly statusCell: string }): string =>
  `The status (${statusCell}) is “${status}”`;

export const progress = {
  "done-but-planned": {
    title: "Done, but the text only has plans",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}, but the text only describes plans: ${quote(facts.words)}.`,
      hint: "State what was done and when, or correct the status.",
    }),
  },
  "done-but-not-done": {
    title: "Done, but the text says it was not",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}, but the text says it was not done: ${quote(facts.words)}.`,
      hint: "Correct the status or the text.",
    }),
  },
  "done-but-unfinished": {
    title: "Done, but still in preparation",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}, but the text says it is still being prepared: ${quote(facts.words)}.`,
      hint: "If it was carried out, state what was done and when; if not, correct the status.",
    }),
  },
  "done-but-continuing": {
    title: "Done, but apparently continuing",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}, but ${quote(facts.words)} suggests that it continues (please check).`,
      hint: "Explain why it counts as done, or correct the status.",
    }),
  },
  "planned-but-done": {
    title: "Yet to start, but the text says done",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}, but the text says it was done: ${quote(facts.words)}.`,
      hint: "Correct the status, or state what remains to be done.",
    }),
  },
  "planned-but-underway": {
    title: "Yet to start, but apparently begun",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}, but ${quote(facts.words)} suggests that it has begun (please check).`,
      hint: "If it has begun, correct the status.",
    }),
  },
  "underway-but-done": {
    title: "Underway, but apparently complete",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}, but ${quote(facts.words)} suggests that it is complete (please check).`,
      hint: "If the whole measure is complete, correct the status; if work remains, state what is planned.",
    }),
  },
  "underway-but-undecided": {
    title: "Underway, but uncertain or late",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}, but ${quote(facts.words)} suggests that it is not going to plan (please check).`,
      hint: "State what is expected, or correct the status.",
    }),
  },
  "stopped-but-active": {
    title: "Stopped, but apparently continuing",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}, but ${quote(facts.words)} suggests that it continues (please check).`,
      hint: "If it continues, correct the status. If it was stopped, say so and why.",
    }),
  },
  "undecided-but-done": {
    title: "Unknown, but the text says done",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}, but the text says it was done: ${quote(facts.words)}.`,
      hint: "Correct the status, or state what is still undecided.",
    }),
  },
  "undecided-but-planned": {
    title: "Unknown, but the text gives a date",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}, but the text plans it for a specific time: ${quote(facts.words)} (please check).`,
      hint: "If the plan is firm, correct the status; if not, explain why.",
    }),
  },
  "undecided-without-reason": {
    title: "Unknown, late or stopped, but no reason given",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}, but the text gives no reason (please check).`,
      hint: "Explain why (for example, a pending bill or a failed tender).",
    }),
  },
  "progress-without-claim": {
    title: "Progress not stated",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}, but the text does not say how far the work has progressed (please check).`,
      hint: "State what was done and how far it has progressed, or what is planned.",
    }),
  },
  "done-date-in-future": {
    title: "Reported as done after the reporting date",
    say: ({ facts: { date, words, reportingDate } }) => ({
      message: `The text reports ${quote(words)} as done, but its date ${quote(date)} is after the reporting date (${reportingDate}).`,
      hint: "Correct the date, or describe it as a plan.",
    }),
  },
  "completed-year-mismatch": {
    title: "Completion date in another year than the text",
    say: ({ value, facts: { date, textCell } }) => ({
      message: `The completion date ${quote(value)} is in another year than “${date}” in the progress text (${textCell}) (please check).`,
      hint: "Check which year is correct, and correct the other.",
    }),
  },
  "progress-only-planned": {
    title: "Progress text with plans only",
    say: ({ facts: { status, statusCell, words, column } }) => ({
      message: `The status is “${status}” (${statusCell}), but the progress text only plans: ${quote(words)}. Plans belong in the column “${column}” (please check).`,
      hint: "Say what was done so far, and move the plans to that column.",
    }),
  },
  "next-but-done": {
    title: "Done work among the next steps",
    say: ({ value, facts: { words } }) => ({
      message: `The next steps ${quote(value)} only tell what was done: ${quote(words)} (please check).`,
      hint: "Say what is to be done next, and move what was done to the progress text.",
    }),
  },
  "plan-date-passed": {
    title: "Planned date has passed",
    say: ({ facts: { date, words, reportingDate } }) => ({
      message: `The text plans ${quote(words)}, but its date ${quote(date)} is before the reporting date (${reportingDate}) (please check).`,
      hint: "If it was done, say so; if it is late, state the new plan.",
    }),
  },
  "date-beyond-period": {
    title: "Planned after the fiscal year",
    say: ({ facts: { status, date, lastDay } }) => ({
      message: `The status is “${status}”, but the plan for ${quote(date)} is after the end of the fiscal year (${lastDay}) (please check).`,
      hint: "State what will be done within the fiscal year, or correct the status.",
    }),
  },
  "relative-date": {
    title: "Relative dates",
    say: ({ facts: { dates } }) => ({
      message: `The text contains dates relative to the time of writing: ${list(dates)}.`,
      hint: "Write the year, as in 令和7年度 or 令和8年1月, so that the text remains clear later.",
    }),
  },
  "organization-silent": {
    title: "Responsible organization not mentioned",
    say: ({ facts: { organizations, organizationsCell } }) => ({
      message: `The text does not mention ${list(organizations)}, although responsible (${organizationsCell}) (please check).`,
      hint: "State what the organization did, or correct the responsible organizations.",
    }),
  },
  "organization-unassigned": {
    title: "Organization not listed as responsible",
    say: ({ facts: { organizations, organizationsCell } }) => ({
      message: `The text reports work by ${list(organizations)}, not listed as responsible (${organizationsCell}) (please check).`,
      hint: "Add it to the responsible organizations, or check who did the work.",
    }),
  },
  "event-date-conflict": {
    title: "Conflicting dates for an event",
    say: ({ facts: { event, date, otherDate, otherCell } }) => ({
      message: `${quote(event)} is dated ${quote(date)} here, but ${quote(otherDate)} in ${otherCell}.`,
      hint: "Check which is correct, and use the same date in both.",
    }),
  },
  "count-conflict": {
    title: "Conflicting numbers",
    say: ({ facts: { thing, count, otherCount, otherCell } }) => ({
      message: `${quote(thing)} is given as “${count}” here, but as “${otherCount}” in ${otherCell} (please check).`,
      hint: "If they refer to the same thing, check which is correct; if not, state the difference.",
    }),
  },
  "year-stale": {
    title: "Text about an earlier year",
    say: ({ facts: { year, start } }) => ({
      message: `The text only mentions ${quote(year)}, not the year being reported, which began on ${start} (please check).`,
      hint: "If it is the previous report’s text, state what has happened since.",
    }),
  },
} satisfies Partial<RuleWords>;
