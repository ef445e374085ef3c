import type { RuleWords } from "../../catalogue.ts";
import { quote } from "./quoted.ts";

export const content = {
  "cell-error": {
    title: "An error value",
    say: ({ value, facts: { field, isFormula } }) => ({
      message: `${field} is an error value (${value}).`,
      hint: isFormula ? "Correct the formula, or enter the value." : "Enter the correct value.",
    }),
  },
  "value-required": {
    title: "A required cell is empty",
    say: ({ facts: { field, type } }) => ({
      message: `${field} is empty.`,
      hint: type === "status" ? "Choose one of the statuses." : `Enter ${field}.`,
    }),
  },
  "placeholder-text": {
    title: "A text that says nothing",
    say: ({ value, facts: { field, isProgress } }) => ({
      message: `${field} only says ${quote(value)}, which tells nothing.`,
      hint: isProgress ? "Write what was done and how far it has got, or what is planned." : `Write ${field} itself.`,
    }),
  },
} satisfies Partial<RuleWords>;
