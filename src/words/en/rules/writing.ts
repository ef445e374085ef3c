import type { RuleWords } from "../../catalogue.ts";
import { plural } from "../plural.ts";
import { list, quote, quoteEnd } from "./quoted.ts";

export const writing = {
  "number-unreadable": {
    title: "Not a number",
    say: ({ value, facts: { field, isInteger } }) => ({
      message: `${field} ${quote(value)} is not ${isInteger ? "a whole number" : "a number"}.`,
      hint: "Enter only the number, without a unit or note.",
    }),
  },
  "pattern-mismatch": {
    title: "Wrong format",
    say: ({ value, facts: { field, pattern } }) => ({
      message: `${field} ${quote(value)} is not in the required format.`,
      hint: `Use the format ${pattern}.`,
    }),
  },
  "text-too-long": {
    title: "Text too long",
    say: ({ facts: { field, length, limit } }) => ({
      message: `${field} has ${String(length)} characters, more than the ${String(limit)} allowed.`,
      hint: `Shorten it to ${String(limit)} characters.`,
    }),
  },
  "bracket-unbalanced": {
    title: "Unmatched bracket",
    say: ({ facts: { bracket, around } }) => ({
      message: `The bracket ${bracket} in ${quote(around)} has no match.`,
      hint: "Add the missing bracket or remove this one.",
    }),
  },
  "draft-mark": {
    title: "Leftover draft mark",
    say: ({ facts: { marks } }) => ({
      message: `${list(marks)} looks like a leftover from drafting (please check).`,
      hint: "Enter the figure or name, and remove the mark.",
    }),
  },
  "text-unfinished": {
    title: "Text breaks off",
    say: ({ facts: { sentence } }) => ({
      message: `The text ends with ${quoteEnd(sentence)} and seems to break off in mid-sentence (please check).`,
      hint: "Add what is missing, or complete the sentence.",
    }),
  },
  "platform-character": {
    title: "Platform-dependent characters",
    say: ({ facts: { characters, others } }) => ({
      message: [
        `The text contains platform-dependent characters: ${list(characters.map(({ character }) => character))}`,
        others > 0 ? ` (in all, ${plural(others + 1, "cell")} of this field do).` : ".",
      ].join(""),
      hint: platformHint(characters),
    }),
  },
  "width-mixed": {
    title: "Mixed character widths",
    say: ({ facts: { kana, wide } }) => ({
      message: [
        ...(kana.length > 0 ? [`The text contains half-width kana: ${list(kana)}.`] : []),
        ...(wide.length > 0
          ? [`Full-width and half-width letters or digits are mixed (full width: ${list(wide)}).`]
          : []),
      ].join(" "),
      hint: "Use full-width kana, and half-width letters and digits.",
    }),
  },
  "space-padding": {
    title: "Spaces used for layout",
    say: ({ facts: { field } }) => ({
      message: `${field} contains spaces or blank lines used only for layout.`,
      hint: "Remove spaces at line ends, repeated spaces, and spaces within words.",
    }),
  },
  "number-as-text": {
    title: "Number stored as text",
    say: ({ value, facts: { field } }) => ({
      message: `${quote(value)} in ${field} is stored as text, not as a number.`,
      hint: "Enter it as a number; Excel does not add up text.",
    }),
  },
  "rate-out-of-range": {
    title: "Rate out of range",
    say: ({ value, facts: { field, greatest } }) => ({
      message: `${field} is ${quote(value)}, which is not between 0 and ${greatest} (please check).`,
      hint: "Check the digits and the unit.",
    }),
  },
  "rate-miscalculated": {
    title: "Miscalculated rate",
    say: ({ value, facts: { field, expected, figures } }) => ({
      message: `${field} is ${quote(value)}, but ${list(figures)} gives ${expected} (please check).`,
      hint: `Correct ${field}, or the figures.`,
    }),
  },
  "part-above-whole": {
    title: "Part greater than its whole",
    say: ({ facts: { words, part } }) => ({
      message: `In “${words}”, the part “${part}” exceeds the whole (please check).`,
      hint: "Check which of the two numbers is right.",
    }),
  },
  "unit-differs": {
    title: "Another unit than the target’s",
    say: ({ value, facts: { field, other } }) => ({
      message: `${field} ${quote(value)} is in another unit than ${quote(other)}, which it is to be compared with (please check).`,
      hint: "Use one unit, or part the indicators.",
    }),
  },
  "cumulative-falls": {
    title: "Cumulative total that falls",
    say: ({ value, facts: { field, before, beforeField } }) => ({
      message: `The figures are cumulative, but ${quote(value)} (${field}) is less than ${quote(before)} (${beforeField}) (please check).`,
      hint: "Correct the figure, or the word “cumulative”.",
    }),
  },
  "personal-data": {
    title: "Contact details in text",
    say: ({ facts: { found } }) => ({
      message: `A phone number or email address, ${quote(found)}, appears outside the contact column.`,
      hint: "If the column will be published, move it to the contact column.",
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
    ? `Use characters that every system can display (${replaced.join(", ")}).`
    : "Use characters that every system can display.";
}
