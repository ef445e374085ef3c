import type { RuleWords } from "../../catalogue.ts";
import { list, quote } from "./quoted.ts";

export const status = {
  "status-unlisted": {
    title: "Unlisted status",
    say: ({ value, facts: { shortLabels, nearest } }) => ({
      message: `The status ${quote(value)} is not in the list.`,
      hint:
        nearest === undefined
          ? `Choose one of ${list(shortLabels)}.`
          : `Did you mean “${nearest}”? Choose one of the ${String(shortLabels.length)} statuses.`,
    }),
  },
  "status-marked-twice": {
    title: "More than one status marked",
    say: ({ value }) => ({
      message: `More than one status column is marked (${value}).`,
      hint: "Leave only the mark that applies.",
    }),
  },
  "status-variant": {
    title: "Unofficial status wording",
    say: ({ value, facts: { label } }) => ({
      message: `The status ${quote(value)} is not the official wording.`,
      hint: `Write “${label}”.`,
    }),
  },
  "organization-unlisted": {
    title: "Unlisted organization",
    say: ({ facts: { name, nearest } }) => ({
      message: `The organization ${quote(name)} is not in the list.`,
      hint: nearest === undefined ? "Write the official name." : `Did you mean “${nearest}”? Write the official name.`,
    }),
  },
  "organization-variant": {
    title: "Unofficial organization name",
    say: ({ facts: { variants } }) => ({
      message: `${list(variants.map(({ text }) => text))} is not an official name.`,
      hint: `Write ${list(variants.map(({ name }) => name))}.`,
    }),
  },
  "organization-repeated": {
    title: "Duplicate organization",
    say: ({ facts: { name } }) => ({
      message: `The organization “${name}” appears more than once in the cell.`,
      hint: "Remove the duplicate; otherwise it is counted twice.",
    }),
  },
  "reason-missing": {
    title: "Missing reason",
    say: ({ facts: { field, status, hasColumn } }) => ({
      message: `The status is “${status}”, but ${hasColumn ? `${field} is empty` : `there is no “${field}” column`}.`,
      hint: hasColumn ? `Enter ${field}.` : `Add a “${field}” column and fill it in.`,
    }),
  },
  "rate-against-status": {
    title: "Rate contradicts the status",
    say: ({ value, facts: { field, status } }) => ({
      message: `${field} is ${quote(value)}, but the status is “${status}” (please check).`,
      hint: `Correct the status or ${field}.`,
    }),
  },
  "target-missed": {
    title: "Target not reached",
    say: ({ value, facts }) => ({
      message:
        facts.by === "figures"
          ? `The status is “${facts.status}”, but the result ${quote(value)} falls short of the target “${facts.target}” (please check).`
          : `The status is “${facts.status}”, but the progress text says ${quote(facts.words)} (please check).`,
      hint: "Correct the status, or the target and the result.",
    }),
  },
} satisfies Partial<RuleWords>;
