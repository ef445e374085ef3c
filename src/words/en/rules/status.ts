import type { RuleWords } from "../../catalogue.ts";
import { list, quote } from "./quoted.ts";

export const status = {
  "status-unlisted": {
    title: "A status that is not in the list",
    say: ({ value, facts: { shortLabels, nearest } }) => ({
      message: `The status ${quote(value)} is not in the list.`,
      hint:
        nearest === undefined
          ? `Choose one of ${list(shortLabels)}.`
          : `Is it “${nearest}”? Choose one of the ${String(shortLabels.length)} statuses.`,
    }),
  },
  "status-variant": {
    title: "A status in another wording",
    say: ({ value, facts: { label } }) => ({
      message: `The status ${quote(value)} is not in its official wording.`,
      hint: `Write “${label}”.`,
    }),
  },
  "organization-unlisted": {
    title: "An organization that is not in the list",
    say: ({ facts: { name, nearest } }) => ({
      message: `The organization ${quote(name)} is not in the list.`,
      hint: nearest === undefined ? "Write its official name." : `Is it “${nearest}”? Write its official name.`,
    }),
  },
  "organization-variant": {
    title: "An organization's short name",
    say: ({ facts: { variants } }) => ({
      message: `${list(variants.map(({ text }) => text))} is not an official name.`,
      hint: `Write ${list(variants.map(({ name }) => name))}.`,
    }),
  },
  "organization-repeated": {
    title: "An organization named twice",
    say: ({ facts: { name } }) => ({
      message: `The organization “${name}” stands more than once in the cell.`,
      hint: "Keep it once; it would be counted twice.",
    }),
  },
  "reason-missing": {
    title: "A reason is missing",
    say: ({ facts: { field, status, hasColumn } }) => ({
      message: `The status is “${status}”, but ${hasColumn ? `${field} is empty` : `there is no column “${field}”`}.`,
      hint: hasColumn ? `Write ${field}.` : `Add a column “${field}” and fill it.`,
    }),
  },
  "rate-against-status": {
    title: "A rate that contradicts the status",
    say: ({ value, facts: { field, status } }) => ({
      message: `${field} is ${quote(value)}, but the status is “${status}” (please check).`,
      hint: `Correct the status or ${field}.`,
    }),
  },
} satisfies Partial<RuleWords>;
