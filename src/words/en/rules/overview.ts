import type { RuleWords } from "../../catalogue.ts";
import { quote } from "./quoted.ts";

export const overview = {
  "overview-count-mismatch": {
    title: "An overview counts otherwise",
    say: ({ facts: { status, stated, counted } }) => ({
      message: `The overview states ${String(stated)} for “${status}”, but the table has ${String(counted)}.`,
      hint: "Compare the rows with the overview and correct the one that is wrong.",
    }),
  },
  "overview-percent-mismatch": {
    title: "An overview has another percentage",
    say: ({ value, facts: { status, counted } }) => ({
      message: `The overview states ${quote(value)} for “${status}”, but by the table it is ${counted}%.`,
      hint: `Write ${counted}% (rounded half up).`,
    }),
  },
  "overview-total-mismatch": {
    title: "An overview has another total",
    say: ({ facts: { stated, counted } }) => ({
      message: `The overview states ${String(stated)} measures in total, but the table has ${String(counted)}.`,
      hint: "See whether rows are missing or repeated, and correct what is wrong.",
    }),
  },
} satisfies Partial<RuleWords>;
