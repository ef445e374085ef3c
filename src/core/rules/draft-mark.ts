import { defineRule } from "./rule.ts";

/** Units before which such a sign stands for a figure still to come. */
const unit =
  "名|人|者|冊|頭|件|回|社|校|語|年|月|日|億|万|円|か所|カ所|ヶ所|箇所|倍|割|歳|世帯|か国|カ国|ヵ国|時間|ポイント|基|戸|隻|棟|台|％|%";
/** Units that begin no sentence, so that a sign before one of them is no bullet even at the beginning of a line. */
const bareUnit =
  "(?:名|者|件|回|月|日|億|万|円|か所|カ所|ヶ所|箇所|倍|割|歳|か国|カ国|ヵ国|％|%)(?=[のをにがはでとへも]|、|程度|余り|以上)";
/** Nouns that are counted, too, but with which a heading may begin behind a bullet within a line. */
const noun =
  "言語|団体|機関|自治体|市町村|都道府県|施設|点|店|枚|本|部|巻|通|食|床|両|便|票|種類|組|か月|カ月|ヶ月|週間|分|地区|地域|事業|課題|トン|km|ha";
/** Not at the beginning of a line, where such a sign is a bullet, and not beside kanji numerals, where 〇 is a zero. */
const within = "(?<!^\\s*)(?<![・○◯〇●△一二三四五六七八九])";
const blankFigure = `[○◯〇●△]{1,3}(?<=^\\s*[○◯〇●△]{1,3})(?=${bareUnit})|${within}(?:[○◯〇●△]{1,3}(?=${unit})|(?<![\\s。、）)（(「：:])[○◯〇●△]{1,3}(?=${noun}))`;
const blankWord =
  "[○◯〇]{2,}(?![一二三四五六七八九])|●{2,}|△{2,}|×{2,}|(?<![A-Za-z])x{2,}(?![A-Za-z])|[XＸ]{2,}(?![A-Za-zＡ-Ｚａ-ｚ])";
/** To be confirmed, announced, decided; a text that is nothing else is a placeholder. */
const toBe = "(?<![A-Za-z])TB[ACD](?![A-Za-z])";
/** 【P】, （P）, （P：…, ペンディング: not settled yet. */
const pending = "[【（(\\[［]\\s*[PＰ]\\s*(?=[】）)\\]］：:、])|ペンディング";
const open = "精査中|確認中|要確認|調整中|未確定|検討中|追記予定|後日記入|記入予定|更新予定|仮置き?|仮";
const openInBrackets = `[【（(\\[［](?:[^】）)\\]］]{0,12}[はがを、：:])?(?:${open})[】）)\\]］]`;
const draftMarks = new RegExp([blankFigure, blankWord, pending, toBe, openInBrackets, "★"].join("|"), "gmu");

/**
 * A text that is handed in has no marks of the draft left: ●名, ○○, 【P】, （精査中）, ★.
 *
 * A text that is nothing but such a mark is a `placeholder-text`.
 */
export const draftMark = defineRule({
  id: "draft-mark",
  group: "writing",
  severity: "warning",
  characters: ["○◯〇●△×xXＸPＰBペ★仮中認定入"],
  *check({ candidates }) {
    for (const cell of candidates) {
      const { text } = cell.reading;
      const marks = [...new Set(text.match(draftMarks))];
      if (marks.length > 0 && !isMarkAlone(text, marks)) yield { at: cell, value: text, facts: { marks } };
    }
  },
});

function isMarkAlone(text: string, [mark]: readonly string[]): boolean {
  return mark !== undefined && text.trim() === mark;
}
