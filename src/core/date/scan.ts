import { CharacterSet, isSpace } from "../text/characters.ts";

const digit = "[0-9０-９]";
const gap = "[ 　]?";
const kanjiNumber = "[一二三四五六七八九十]{1,3}";
const eraName = "(?:明治|大正|昭和|平成|令和)";
const eraLetter = "(?<![A-Za-zＡ-Ｚａ-ｚ])[MTSHRＭＴＳＨＲ]";
const eraNumber = `(?:${digit}{1,2}|元|${kanjiNumber})`;
const yearUnit = `${gap}(?:事務年度|年度|年(?!間|前|後|目|生|代|以上|以内|齢|額|次|報|限))`;
const wave = "[~～〜∼\\-－‐–—・･]";
const month = `${digit}{1,2}${gap}月(?!間|分|額|次|例|平均)(?:${gap}${digit}{1,2}${gap}日)?`;
const quarter = `(?:第?${digit}[・/]?四半期|第?${kanjiNumber}四半期)`;
const half = "(?:上半期|下半期|上期|下期)";
const kanjiMonth = `${kanjiNumber}月(?:${kanjiNumber}日)?`;
const within = `(?:${gap}(?:${month}|${kanjiMonth}|${quarter}|${half}))`;
const part = "(?:上旬|中旬|下旬|初旬|初頭|初め|当初|前半|後半|半ば|中頃|末日|末|夏|秋|冬|春)";
const bound = "(?:まで|以降|以前|現在|時点|頃|ごろ|内(?![一-龥])|中(?![一-龥]))";
const tail = `${part}?${gap}${bound}?`;

const eraYear = `(?:${eraName}${gap}|${eraLetter})${eraNumber}(?:${wave}${eraNumber}){0,3}${yearUnit}`;
const westernYear = `(?<!${digit})${digit}{4}(?:${wave}${digit}{2,4})?${yearUnit}`;
const bareYear = `(?<![0-9０-９第約計])${digit}{2}${gap}(?:事務年度|年度|年(?=${gap}${digit}{1,2}${gap}月))`;
const namedYear = `(?:${eraYear}|${westernYear}|${bareYear})`;
const gloss = `(?:[(（]${namedYear}[)）])?`;
const relativeYear =
  "(?:(?<!該)当|[今本昨前来翌次同]|再来|一昨|翌々|前々)年(?:度(?!比|並|同期|以上|実績)|(?![々間齢代次度比並]|同期|以上))";
const relativeMonth = "[今本来翌先同]月(?:末|上旬|中旬|下旬|中|内)?";
const impliedYear = `(?<![一-龥0-9０-９])(?:年度|年)(?:内(?![一-龥])|末|当初|(?:前半|後半|上半期|下半期))`;
const season = "[今来昨翌][春夏秋冬]|(?<![一-龥])[春夏秋冬](?=頃|ごろ|以降|まで)|年明け(?:早々)?";
const numeric = [
  `${eraLetter}${eraNumber}[.．]${digit}{1,2}(?:[.．]${digit}{1,2})?`,
  `(?<![0-9０-９.．/／])(?:${eraName}${eraNumber}|[12１２]${digit}{3})([/／.．-])${digit}{1,2}(?:\\1${digit}{1,2})?(?![0-9０-９.．/／%％])`,
].join("|");
const one =
  `(?:(?:${namedYear}${gloss}|${relativeYear})${within}?|(?<![第約計0-9０-９])${month}|同日|${relativeMonth}|` +
  `(?<![一-龥])(?:${quarter}|${half})|${impliedYear}|${season})${tail}`;
const range = `(?:(?:から|${wave})${one}${bound}?)?`;
/** What makes a date part of a name or of a law's number: 平成12年法律第100号, 平成30年7月豪雨. */
const disaster = `${gloss}(?:${gap}${month})?[一-龥]{0,8}(?:豪雨|台風|地震|震災)`;
const named = `(?!法律|政令|省令|条約|告示|勅令|${disaster}|[一-龥]{0,2}オリンピック)`;
const expression = new RegExp(`(?:${numeric}|${one}${range})${named}`, "uy");
const digits = "0123456789０１２３４５６７８９";
/** The first two characters of dates that do not begin with a digit. */
const beginnings = [
  ..."明治 大正 昭和 平成 令和 同日 先月 再来 一昨 前々 翌々 上半 下半 上期 下期".split(" "),
  ...pairs("今本当来翌同", "年月"),
  ...pairs("昨前次", "年"),
  ...pairs("年", "度内末当初前後上下明"),
  ...pairs("今来昨翌", "春夏秋冬"),
  ...pairs("春夏秋冬", "頃ご以ま"),
  ...pairs("第", `${digits}一二三四`),
  ...pairs("MTSHRＭＴＳＨＲ", `${digits}元`),
];

function pairs(firsts: string, seconds: string): string[] {
  return Array.from(firsts).flatMap((first) => Array.from(seconds, (second) => first + second));
}

/** The characters that dates begin with which do not begin with a digit. */
export const datesStart = new CharacterSet(...beginnings.map((beginning) => beginning.slice(0, 1)));
/** What follows the number that a date begins with. */
export const afterDateNumber = new CharacterSet("年月事四/／.．~～〜∼-－‐–—・･ 　");
/** The second characters of the beginnings; with the first ones they tell nearly all other words apart. */
const afterFirst = new CharacterSet(...beginnings.map((beginning) => beginning.slice(1)));

/** Whether a date may begin at a place where one of `datesStart` stands. */
export function beginsDate(text: string, at: number): boolean {
  return afterFirst.has(text, at + 1);
}

/**
 * Where the date that begins at a place ends; `undefined` when none begins there. A range is one date; the numbers of
 * events, lengths of time and years in the names of laws and disasters are none. Every alternative reads a bounded
 * number of characters.
 *
 * @param from where `beginsDate` holds, or the first digit of a number before `afterDateNumber`
 */
export function dateEnd(text: string, from: number): number | undefined {
  expression.lastIndex = from;
  if (!expression.test(text)) return undefined;
  let to = expression.lastIndex;
  while (isSpace(text, to - 1)) to -= 1;
  return to;
}
