import type { RuleWords } from "../../catalogue.ts";
import { quote } from "./quoted.ts";

export const measures = {
  "number-repeated": {
    title: "A number used twice",
    say: ({ value, facts: { field, first } }) => ({
      message: `${field} ${quote(value)} is the same as in ${first}.`,
      hint: "Correct one of the two.",
    }),
  },
  "name-repeated": {
    title: "A name used twice",
    say: ({ value, facts: { first } }) => ({
      message: `The name ${quote(value)} is the same as in ${first} (please check).`,
      hint: "Delete one of the rows if the measure was entered twice.",
    }),
  },
  "name-in-two-sections": {
    title: "One measure in two sections",
    say: ({ value, facts: { first, section, firstSection } }) => ({
      message: `The name ${quote(value)} also stands in another section, at ${first} (${quote(firstSection)} and ${quote(section)}) (please check).`,
      hint: "If the measure is printed twice, let one refer to the other, so that it is counted once.",
    }),
  },
  "statuses-differ": {
    title: "Organizations state different statuses",
    say: ({ facts: { statuses, counted } }) => ({
      message: `The organizations state different statuses (${statuses.map(({ cell, status }) => `${cell} “${status}”`).join(", ")}).`,
      hint: `The measure counts as “${counted}”, the least advanced of them.`,
    }),
  },
  "text-repeated": {
    title: "The same text as another measure",
    say: ({ value, facts: { first } }) => ({
      message: `The progress text ${quote(value)} is the same as that of another measure (${first}).`,
      hint: "If the rows were not mixed up, leave it as it is.",
    }),
  },
} satisfies Partial<RuleWords>;
