import { defineRule } from "./rule.ts";

/** A space of any width, but no line break. */
const space = "[^\\S\\r\\n]";
const japanese = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]";
// What looks back before each run keeps the search linear in texts with thousands of spaces.
const lineEnds = new RegExp(`^${space}+|(?<!${space})${space}+$`, "gmu");
const outerBreaks = /^[\r\n]+|(?<![\r\n])[\r\n]+$/gu;
const runs = new RegExp(`(?<=\\S)${space}{2,}(?=\\S)`, "gu");
const spacedWord = new RegExp(`(?<![^\\s（(・、。])${japanese}(?:${space}${japanese}){2,}(?![^\\s）)・、。])`, "gu");
const anySpace = /\s+/gu;
/** A space between two words, as in 係 内線, and no other white space: most texts with a space are of this kind. */
const oneInnerSpace = /^\S+[^\S\r\n]\S+$/u;
/** Every text with padding has one, or ends in line breaks. */
const anyInnerSpace = /[^\S\r\n]/u;

/**
 * Spaces and empty lines are not used for layout (rule L1-06): at the ends of lines, in runs, or between the
 * characters of one word, as in 施 策 名. Line breaks between paragraphs stay.
 */
export const spacePadding = defineRule({
  id: "space-padding",
  group: "writing",
  severity: "warning",
  // What `\s` means in a regular expression.
  characters: [[0x09, 0x0d], " \u00A0\u1680", [0x2000, 0x200a], "\u2028\u2029\u202F\u205F\u3000\uFEFF"],
  *check({ candidates }) {
    for (const cell of candidates) {
      const { text } = cell.reading;
      if (anyInnerSpace.test(text) ? oneInnerSpace.test(text) : text.trim() === text) continue;
      const fix = withoutPadding(text);
      if (fix !== text) yield { at: cell, value: text, facts: { field: cell.field.title }, fix };
    }
  },
});

function withoutPadding(text: string): string {
  return text
    .replaceAll(lineEnds, "")
    .replaceAll(outerBreaks, "")
    .replaceAll(spacedWord, (word) => word.replaceAll(anySpace, ""))
    .replaceAll(runs, (run) => run.charAt(0));
}
