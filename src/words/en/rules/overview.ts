import type { RuleWords } from "../../catalogue.ts";
import { quote } from "./quoted.ts";

export const overview = {
  "overview-count-mismatch": {
    title: "Overview: different count",
    say: ({ facts: { status, stated, counted } }) => ({
      message: `The overview states ${String(stated)} for “${status}”, but the table has ${String(counted)}.`,
      hint: "Compare the rows with the overview, and correct whichever is wrong.",
    }),
  },
  "overview-percent-mismatch": {
    title: "Overview: different percentage",
    say: ({ value, facts: { status, counted } }) => ({
      message: `The overview states ${quote(value)} for “${status}”, but the table gives ${counted}%.`,
      hint: `Write ${counted}% (rounded half up).`,
    }),
  },
  "overview-total-mismatch": {
    title: "Overview: different total",
    say: ({ facts: { stated, counted } }) => ({
      message: `The overview states ${String(stated)} measures in total, but the table has ${String(counted)}.`,
      hint: "Check for missing or duplicate rows, and correct whichever is wrong.",
    }),
  },
} satisfies Partial<RuleWords>;
