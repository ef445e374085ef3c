import type { Table } from "../reading/table.ts";
import { once } from "../text/once.ts";
import { defineRule } from "./rule.ts";

const halfWidthKana = /[\uFF61-\uFF9F]+/gu;
/** With the full-width kana before it, which a half-width sound mark belongs to: ハﾞ. */
const kanaToJoin = /[ぁ-ヺ]?[\uFF61-\uFF9F]+/gu;
const fullWidthWord = /[Ａ-Ｚａ-ｚ０-９]+/gu;
const halfWidthLetter = /[A-Za-z]/u;
const halfWidthDigit = /[0-9]/u;
const fullWidthLetter = /[Ａ-Ｚａ-ｚ]/u;
const fullWidthDigit = /[０-９]/u;
/** What has kana is no number of a measure or a code. */
const sentence = /[ぁ-んァ-ヶ]/u;
/** A number with its separators, in either width. */
const writtenNumber = /[0-9０-９]+(?:[.,．，][0-9０-９]+)*/gu;

/**
 * A text does not mix widths: kana are full width, and letters or digits have one width within a text, since a search
 * for one finds nothing of the other. Two house styles are left: full-width digits throughout a text, and a table that
 * writes numbers of one digit in full width and longer ones in half width.
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
  *check({ candidates, table }) {
    const isHouseStyle = once(isStyleOf);
    for (const cell of candidates) {
      const { text } = cell.reading;
      const kana = text.match(halfWidthKana) ?? [];
      const isMixed =
        (halfWidthLetter.test(text) && fullWidthLetter.test(text)) ||
        (halfWidthDigit.test(text) && fullWidthDigit.test(text) && !(widthsByLength(text) && isHouseStyle(table)));
      const wide = isMixed ? Array.from(text.matchAll(fullWidthWord), ({ 0: word }) => word) : [];
      if (kana.length === 0 && wide.length === 0) continue;
      const narrowed = isMixed ? text.replaceAll(fullWidthWord, toStandardWidth) : text;
      const fix = narrowed.replaceAll(kanaToJoin, toStandardWidth);
      yield { at: cell, value: text, facts: { kana: [...new Set(kana)], wide: [...new Set(wide)] }, fix };
    }
  },
});

/** Whether the numbers of one digit are in full width, and the longer ones in half width. */
function widthsByLength(text: string): boolean {
  return Array.from(text.matchAll(writtenNumber), ([number]) => number).every((number) =>
    number.length === 1 ? fullWidthDigit.test(number) : !fullWidthDigit.test(number),
  );
}

/** Whether the sentences of a table that have numbers of one digit write most of them in full width. */
function isStyleOf({ directCells }: Table): boolean {
  const short = directCells.text.flatMap(({ reading: { text } }) =>
    sentence.test(text)
      ? Array.from(text.matchAll(writtenNumber), ([number]) => number).filter((number) => number.length === 1)
      : [],
  );
  return short.filter((number) => fullWidthDigit.test(number)).length * 2 > short.length;
}

/** NFKC gives kana their full width, a following sound mark joined to them, and letters and digits their half width. */
function toStandardWidth(run: string): string {
  return run.normalize("NFKC");
}
