import { fieldNames } from "../schema/schema.ts";
import { shownText } from "./support/cells.ts";
import { defineRule } from "./rule.ts";

/** Commas and particles, after which a sentence goes on. */
const particles = "[、，,をがへはにでとのもや]";
/** Forms of verbs that only join: 実施して, 進んで, しており, 実施され, 行い, 実施し. */
const joining =
  "て|んで|[てで]おり|[さらわま]れ|行い|図り|伴い|踏まえ|基づき|含め|向け|進め|努め|加え|設け|\\p{sc=Han}{2}し";
/** A word that breaks off: 行っ, であ, してい, しまし, 実施す. */
const brokenWords = "っ|であ|[てで]い|まし|\\p{sc=Han}{2}す";
const unfinished = new RegExp(`(?:${particles}|${joining}|${brokenWords})$`, "u");

/** What ends in the same characters and is whole: まで, こと; にて, 子育て; nouns made of verbs (見直し, 引渡し) and 目指す. */
const wholeWords = [
  ...["まで", "こと", "もの", "もと", "あと", "ひと", "とも", "ども", "にて", "すべて", "全て", "[立建当宛充育]て"],
  ...["[見手仕建立]直し", "見通し", "見出し", "見越し", "前倒し", "後押し", "目隠し", "[橋引受申言譲]渡し"],
  ...[
    "[貸届申持洗掘売]出し",
    "[取打]消し",
    "[繰持]越し",
    "[積割]増し",
    "[後払割巻差買]戻し",
    "[裏折繰仕]返し",
    "使い回し",
  ],
  ...["仕向け", "見直す", "見通す", "目指す", "見出す"],
];
const whole = new RegExp(`(?:${wholeWords.join("|")})$`, "u");
const unfinishedEnglish = /(?:,|(?:^|\s)(?:and|or|the|an?|of|with|from|which|because|while|although))$/iu;

/** How much of the end is looked at, in UTF-16 code units: more than any of the words above has. */
const lookedAt = 16;

/**
 * A text ends with its sentence. One that ends with a comma, a particle or a form that only joins (実施し, 進めており) was
 * cut off, as happens when it is pasted into a form with too few characters, or was left while being written.
 *
 * A bracket that is still open is the business of `bracket-unbalanced`.
 */
export const textUnfinished = defineRule({
  id: "text-unfinished",
  group: "writing",
  severity: "warning",
  *check({ table }) {
    for (const row of table.rows) {
      for (const name of [fieldNames.progress, fieldNames.next]) {
        const cell = row.cells[name];
        if (cell?.reading.kind !== "text" || cell.inherited || !isUnfinished(cell.reading.text)) continue;
        yield { at: cell, value: shownText(cell), facts: { sentence: lastSentenceOf(cell.reading.text) } };
      }
    }
  },
});

function isUnfinished(text: string): boolean {
  const end = text.trimEnd().slice(-lookedAt);
  return (unfinished.test(end) && !whole.test(end)) || unfinishedEnglish.test(end);
}

/** What stands behind the last full stop or line break. */
function lastSentenceOf(text: string): string {
  return text.trimEnd().replace(/^[\s\S]*[。\n]\s*/u, "");
}
