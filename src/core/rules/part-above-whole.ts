import { defineRule } from "./rule.ts";

const number = "[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?";
/** A part that is named beside its whole, both counted in one unit: 対象の1,860人のうち742人. Times are no such parts. */
const partOfWhole = new RegExp(
  `(?<![第0-9０-９,，.．])(${number})(?![年月日時])([^0-9０-９\\s、。（(「]{1,6}?)のうち[、，]?[^0-9０-９。（(「第]{0,12}(${number})\\2`,
  "gu",
);

/** A part is no more than its whole. */
export const partAboveWhole = defineRule({
  id: "part-above-whole",
  group: "writing",
  severity: "warning",
  characters: ["う"],
  *check({ candidates }) {
    for (const cell of candidates) {
      const { text } = cell.reading;
      for (const [words, whole, unit, part] of text.matchAll(partOfWhole)) {
        if (amount(part) <= amount(whole)) continue;
        yield { at: cell, value: text, facts: { words, part: `${String(part)}${String(unit)}` } };
      }
    }
  },
});

function amount(written: string | undefined): number {
  return Number(String(written).normalize("NFKC").replaceAll(",", ""));
}
