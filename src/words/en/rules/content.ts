import type { RuleWords } from "../../catalogue.ts";
import { quote } from "./quoted.ts";

export const content = {
  "cell-error": {
    title: "Error value",
    say: ({ value, facts: { field, isFormula } }) => ({
      message: `${field} contains an error value (${value}).`,
      hint: isFormula ? "Correct the formula, or enter the value." : "Enter the correct value.",
    }),
  },
  "value-required": {
    title: "Required cell is empty",
    say: ({ facts: { field, type, isMarked = false } }) => ({
      message: isMarked ? `None of the ${field} columns is marked.` : `${field} is empty.`,
      hint: isMarked
        ? "Mark the one column that applies."
        : type === "status"
          ? "Choose one of the statuses."
          : `Enter ${field}.`,
    }),
  },
  "placeholder-text": {
    title: "Placeholder text",
    say: ({ value, facts: { field, isProgress } }) => ({
      message: `${field} only says ${quote(value)}, which conveys nothing.`,
      hint: isProgress
        ? "State what was done and how far it has progressed, or what is planned."
        : `Enter the actual ${field}.`,
    }),
  },
} satisfies Partial<RuleWords>;
