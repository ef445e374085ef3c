import type { RuleWords } from "../../catalogue.ts";
import { quote } from "./quoted.ts";

export const measures = {
  "number-repeated": {
    title: "Duplicate number",
    say: ({ value, facts: { field, first } }) => ({
      message: `${field} ${quote(value)} is the same as in ${first}.`,
      hint: "Correct one of the two.",
    }),
  },
  "name-repeated": {
    title: "Duplicate name",
    say: ({ value, facts: { first } }) => ({
      message: `The name ${quote(value)} is the same as in ${first} (please check).`,
      hint: "If the measure was entered twice, delete one of the rows.",
    }),
  },
  "name-in-two-sections": {
    title: "Measure in two sections",
    say: ({ value, facts: { first, section, firstSection } }) => ({
      message: `The name ${quote(value)} also appears in another section, at ${first} (${quote(firstSection)} and ${quote(section)}) (please check).`,
      hint: "If it is the same measure, have one entry refer to the other so that it is counted once.",
    }),
  },
  "statuses-differ": {
    title: "Organizations report different statuses",
    say: ({ facts: { statuses, counted } }) => ({
      message: `The organizations report different statuses (${statuses.map(({ cell, status }) => `${cell} “${status}”`).join(", ")}).`,
      hint: `The measure is counted as “${counted}”, the least advanced of these.`,
    }),
  },
  "text-repeated": {
    title: "Same text as another measure",
    say: ({ value, facts: { first } }) => ({
      message: `The progress text ${quote(value)} is the same as that of another measure (${first}).`,
      hint: "Check that the rows were not mixed up. If the text is correct, leave it.",
    }),
  },
} satisfies Partial<RuleWords>;
