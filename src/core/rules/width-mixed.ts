import { defineRule } from "./rule.ts";

const halfWidthKana = /[\uFF61-\uFF9F]+/gu;
/** With the full-width kana before it, which a half-width sound mark belongs to: ハﾞ. */
const kanaToJoin = /[ぁ-ヺ]?[\uFF61-\uFF9F]+/gu;
const fullWidthWord = /[Ａ-Ｚａ-ｚ０-９]+/gu;
const halfWidthLetter = /[A-Za-z]/u;
const halfWidthDigit = /[0-9]/u;
const fullWidthLetter = /[Ａ-Ｚａ-ｚ]/u;
const fullWidthDigit = /[０-９]/u;

/**
 * A text does not mix widths: kana are full width, and letters or digits have one width within a text, since a search
 * for one finds nothing of the other. A text that has full-width digits throughout follows a house style and is left.
 */
export const widthMixed = defineRule({
  id: "width-mixed",
  group: "writing",
  severity: "warning",
  // Half-width kana, and full-width digits and letters.
  characters: [
    [0xff61, 0xff9f],
    [0xff10, 0xff19],
    [0xff21, 0xff3a],
    [0xff41, 0xff5a],
  ],
  *check({ candidates }) {
    for (const cell of candidates) {
      const { text } = cell.reading;
      const kana = text.match(halfWidthKana) ?? [];
      const isMixed =
        (halfWidthLetter.test(text) && fullWidthLetter.test(text)) ||
        (halfWidthDigit.test(text) && fullWidthDigit.test(text));
      const wide = isMixed ? Array.from(text.matchAll(fullWidthWord), ({ 0: word }) => word) : [];
      if (kana.length === 0 && wide.length === 0) continue;
      const narrowed = isMixed ? text.replaceAll(fullWidthWord, toStandardWidth) : text;
      const fix = narrowed.replaceAll(kanaToJoin, toStandardWidth);
      yield { at: cell, value: text, facts: { kana: [...new Set(kana)], wide: [...new Set(wide)] }, fix };
    }
  },
});

/** NFKC gives kana their full width, a following sound mark joined to them, and letters and digits their half width. */
function toStandardWidth(run: string): string {
  return run.normalize("NFKC");
}
