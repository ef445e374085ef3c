import { fieldNames } from "../schema/schema.ts";
import { shownText } from "./support/cells.ts";
import { defineRule } from "./rule.ts";

/** Commas and particles, after which a sentence goes on. */
const particles = "[、，,をがへはにでとのもや]";
/** Forms of verbs that only join: 実施して, 進んで, しており, 実施され, 行い, 公表に向け, 実施し. */
const joining =
  "て|んで|[てで]おり|[さらわま]れ|行い|図り|伴い|踏まえ|基づき|含め|[にへ]向け|進め|努め|加え|設け|\\p{sc=Han}{2}し";
/** A word that breaks off: 行っ, であ, してい, しまし, しているとこ, ずれ込ん, 実施す. */
const brokenWords = "っ|であ|[てで]い|まし|るとこ|[込進組読運含学結及]ん|\\p{sc=Han}{2}す";
const unfinished = new RegExp(`(?:${particles}|${joining}|${brokenWords})$`, "u");

/**
 * What ends in the same characters and is whole: まで, こと; にて, 子育て; nouns that are made of Japanese verbs (見直し,
 * 取崩し), which are told from 実施し by the character before し; 目指す; and a change told in a phrase (紙から電子へ).
 */
const wholeWords = [
  ...["まで", "こと", "ごと", "もの", "もと", "あと", "さと", "ひと", "とも", "ども", "いも", "けが", "あらまし"],
  ...["にて", "すべて", "全て", "[立建当宛充育捨]て", "見直す", "見通す", "目指す", "見出す", "打出す"],
  ...["[直戻返崩押隠逃残無差]し", "(?<!譲)渡し", "(?<!超)越し", "(?<![開主共])催し", "(?<![破崩倒全損])壊し"],
  ...["[見風]通し", "前倒し", "[取打帳]消し", "[積割水買]増し", "[根後使い手]回し", "掘起し", "[村町域]興し"],
  ...["[見貸届申持洗掘売呼送押引口手打炊繰書切]出し", "取外し", "切離し", "[虫梅]干し"],
  ...["から[^、。]{1,10}へ", "[0-9０-９][^、。]{0,3}から[0-9０-９][^、。]{0,4}に"],
];
const whole = new RegExp(`(?:${wholeWords.join("|")})$`, "u");
/** A capital stands for itself: Annex A. */
const unfinishedEnglish = /(?:,|(?:^|\s)(?:and|or|[Tt]he|an?|of|with|from|which|because|while|although))$/u;

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
