import type { RuleWords } from "../../catalogue.ts";
import { list, quote } from "./quoted.ts";

export const writing = {
  "number-unreadable": {
    title: "A number that is no number",
    say: ({ value, facts: { field, isInteger } }) => ({
      message: `${field} ${quote(value)} is not ${isInteger ? "a whole number" : "a number"}.`,
      hint: "Enter the number alone, without unit or note.",
    }),
  },
  "pattern-mismatch": {
    title: "A text of the wrong form",
    say: ({ value, facts: { field, pattern } }) => ({
      message: `${field} ${quote(value)} does not have the required form.`,
      hint: `Correct it to the form ${pattern}.`,
    }),
  },
  "text-too-long": {
    title: "A text that is too long",
    say: ({ facts: { field, length, limit } }) => ({
      message: `${field} has ${String(length)} characters, more than the ${String(limit)} allowed.`,
      hint: `Shorten it to ${String(limit)} characters.`,
    }),
  },
  "bracket-unbalanced": {
    title: "A bracket without its partner",
    say: ({ facts: { bracket, around } }) => ({
      message: `The bracket ${bracket} in ${quote(around)} has no partner.`,
      hint: "Add the missing bracket or remove this one.",
    }),
  },
  "draft-mark": {
    title: "A mark left over from the draft",
    say: ({ facts: { marks } }) => ({
      message: `${list(marks)} looks like a mark left over from the draft (please check).`,
      hint: "Fill in the figure or name, and remove the mark.",
    }),
  },
  "platform-character": {
    title: "Platform-dependent characters",
    say: ({ facts: { characters } }) => ({
      message: `The text has platform-dependent characters: ${list(characters.map(({ character }) => character))}.`,
      hint: platformHint(characters),
    }),
  },
  "width-mixed": {
    title: "Mixed character widths",
    say: ({ facts: { kana, wide } }) => ({
      message: [
        ...(kana.length > 0 ? [`There are half-width kana: ${list(kana)}.`] : []),
        ...(wide.length > 0
          ? [`Full-width and half-width letters or digits are mixed (full width: ${list(wide)}).`]
          : []),
      ].join(" "),
      hint: "Write kana in full width, letters and digits in half width.",
    }),
  },
  "space-padding": {
    title: "Spaces for layout",
    say: ({ facts: { field } }) => ({
      message: `${field} has spaces or empty lines that serve the layout only.`,
      hint: "Remove spaces at the ends of lines, in runs, and between the characters of a word.",
    }),
  },
  "number-as-text": {
    title: "A number entered as text",
    say: ({ value, facts: { field } }) => ({
      message: `${quote(value)} in ${field} is a text, not a number.`,
      hint: "Enter it as a number; Excel does not add up texts.",
    }),
  },
  "rate-out-of-range": {
    title: "A rate out of range",
    say: ({ value, facts: { field, greatest } }) => ({
      message: `${field} is ${quote(value)}, which is not between 0 and ${greatest} (please check).`,
      hint: "Look for a slip of a digit or of the unit.",
    }),
  },
  "rate-miscalculated": {
    title: "A rate that does not add up",
    say: ({ value, facts: { field, expected, figures } }) => ({
      message: `${field} is ${quote(value)}, but ${list(figures)} gives ${expected} (please check).`,
      hint: `Correct ${field}, or the figures.`,
    }),
  },
  "personal-data": {
    title: "Contact data in a text",
    say: ({ facts: { found } }) => ({
      message: `A telephone number or mail address, ${quote(found)}, stands outside the contact column.`,
      hint: "If the column is published, take it out and write it in the contact column.",
    }),
  },
} satisfies Partial<RuleWords>;

function platformHint(
  characters: readonly { readonly character: string; readonly instead: string | undefined }[],
): string {
  const replaced = characters.flatMap(({ character, instead }) =>
    instead === undefined ? [] : [`${character} → ${instead}`],
  );
  return replaced.length > 0
    ? `Use characters that every system shows (${replaced.join(", ")}).`
    : "Use characters that every system shows.";
}
