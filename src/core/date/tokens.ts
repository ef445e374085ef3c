import { eras, type Era } from "../calendar/eras.ts";
import type { Part } from "./interval.ts";
import { parseKanjiNumber } from "../text/kanji-number.ts";
import { largestOf } from "../long-lists.ts";

export type Unit = "year" | "fiscal-year" | "month" | "day" | "quarter";

/** What a piece of a date text means. */
export type Token =
  | { readonly kind: "number"; readonly value: number; readonly digits: number }
  | { readonly kind: "first-year" }
  | { readonly kind: "era"; readonly era: Era }
  | { readonly kind: "unit"; readonly unit: Unit }
  /** 来年度, 同年, 今月: counted from the reporting date, or (`fromBefore`) from the date named before, if there is one. */
  | {
      readonly kind: "relative";
      readonly unit: "year" | "fiscal-year" | "month";
      readonly offset: number;
      readonly anchor: "report" | "before" | "either";
    }
  | { readonly kind: "half"; readonly half: 1 | 2 }
  | { readonly kind: "season"; readonly month: number }
  | { readonly kind: "part"; readonly part: Part }
  | { readonly kind: "ordinal" }
  | { readonly kind: "within" }
  | { readonly kind: "from" }
  | { readonly kind: "filler" }
  | { readonly kind: "mark"; readonly mark: string };

type Word = readonly [string, Token];

function words(list: string, token: Token): Word[] {
  return list.split(" ").map((word) => [word, token]);
}

function relative(
  list: string,
  unit: "year" | "fiscal-year" | "month",
  offset: number,
  anchor: "report" | "before" | "either",
): Word[] {
  return words(list, { kind: "relative", unit, offset, anchor });
}

function part(list: string, name: Part): Word[] {
  return words(list, { kind: "part", part: name });
}

const vocabulary = new Map<string, Token>([
  ...eras.flatMap((era) => words([era.name, ...era.shortNames].join(" ").toLowerCase(), { kind: "era", era })),
  ...words("元", { kind: "first-year" }),
  ...words("年", { kind: "unit", unit: "year" }),
  ...words("年度 fy", { kind: "unit", unit: "fiscal-year" }),
  ...words("月", { kind: "unit", unit: "month" }),
  ...words("日", { kind: "unit", unit: "day" }),
  ...words("四半期 q", { kind: "unit", unit: "quarter" }),
  ...relative("今年度 本年度 当年度", "fiscal-year", 0, "report"),
  ...relative("同年度", "fiscal-year", 0, "before"),
  ...relative("来年度 明年度", "fiscal-year", 1, "report"),
  ...relative("次年度 翌年度", "fiscal-year", 1, "either"),
  ...relative("再来年度 翌々年度", "fiscal-year", 2, "report"),
  ...relative("昨年度 前年度 去年度", "fiscal-year", -1, "report"),
  ...relative("一昨年度 前々年度", "fiscal-year", -2, "report"),
  ...relative("今年 本年 当年", "year", 0, "report"),
  ...relative("同年", "year", 0, "before"),
  ...relative("来年 明年", "year", 1, "report"),
  ...relative("翌年", "year", 1, "either"),
  ...relative("再来年 翌々年", "year", 2, "report"),
  ...relative("昨年 前年 去年", "year", -1, "report"),
  ...relative("一昨年 前々年", "year", -2, "report"),
  ...relative("今月 本月 当月", "month", 0, "report"),
  ...relative("同月", "month", 0, "before"),
  ...relative("来月", "month", 1, "report"),
  ...relative("翌月", "month", 1, "either"),
  ...relative("先月 前月 昨月", "month", -1, "report"),
  ...words("上半期 上期 前期 前半期", { kind: "half", half: 1 }),
  ...words("下半期 下期 後期 後半期", { kind: "half", half: 2 }),
  ...words("春", { kind: "season", month: 3 }),
  ...words("夏", { kind: "season", month: 6 }),
  ...words("秋", { kind: "season", month: 9 }),
  ...words("冬", { kind: "season", month: 12 }),
  ...part("初 初め 初頭 当初 頭 はじめ", "beginning"),
  ...part("上旬 初旬", "first-ten"),
  ...part("中旬 半ば 中頃 なかば", "middle"),
  ...part("下旬", "last-ten"),
  ...part("末 末日", "end"),
  ...part("前半", "first-half"),
  ...part("後半", "second-half"),
  ...words("第", { kind: "ordinal" }),
  ...words("内 中 以内", { kind: "within" }),
  ...words("から より 以降 以後", { kind: "from" }),
  ...words("まで 迄 以前 頃 ころ ごろ 目途 目処 めど 予定 見込み 見込 目標 期限 現在 時点 付け 付", { kind: "filler" }),
  ...words("済 済み 完了 終了 実施 達成 を に 概ね おおむね 遅くとも 順次 :", { kind: "filler" }),
  // What is to be done by then: 令和6年度措置, 7年度検討・結論, 結論を得次第速やかに措置.
  ...words("措置 検討 結論 結論を得次第 速やかに 可能な限り 公表 策定 改定 改正 制定 施行", {
    kind: "filler",
  }),
  ...words("開始 着手 整備 運用開始 供用開始 稼働 稼動 導入 設置 開設 決定 完成 竣工 実現", { kind: "filler" }),
  ...["/", ".", "-", "~", "・", ",", ";", "及び", "および", " "].map((mark): Word => [mark, { kind: "mark", mark }]),
]);
const longestWord = largestOf(vocabulary.keys(), ({ length }) => length);
/** Say nothing about when. */
const silentWords = /(?:西暦|の)/uy;
const digits = /\d+/uy;
/** 一四半期 is 一 and 四半期, 一昨年 a word. */
const kanjiDigits = /(?:(?!四半期|一昨年)[〇零一二三四五六七八九十百千])+/uy;

/**
 * Splits a text that was put into NFKC, lower case and unified dashes. `undefined` when it holds anything that is no
 * part of a date. Linear in the text.
 */
export function tokenize(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const silent = matchAt(silentWords, text, at);
    const found = silent === "" ? (numberAt(text, at) ?? wordAt(text, at)) : undefined;
    if (silent === "" && !found) return undefined;
    if (found) tokens.push(found.token);
    at += found ? found.length : silent.length;
  }
  return tokens;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

interface Found {
  readonly token: Token;
  readonly length: number;
}

function numberAt(text: string, at: number): Found | undefined {
  const arabic = matchAt(digits, text, at);
  const written = arabic === "" ? matchAt(kanjiDigits, text, at) : arabic;
  const value = arabic === "" ? parseKanjiNumber(written) : Number(arabic);
  if (value === undefined) return undefined;
  const length = written.length;
  return { token: { kind: "number", value, digits: arabic === "" ? String(value).length : length }, length };
}

function wordAt(text: string, at: number): Found | undefined {
  for (let length = Math.min(longestWord, text.length - at); length > 0; length -= 1) {
    const token = vocabulary.get(text.slice(at, at + length));
    if (token) return { token, length };
  }
  return undefined;
}
