import type { RuleWords } from "../../catalogue.ts";
import { formatNumber } from "../../format-number.ts";
import { list, quote, quoteEnd } from "./quoted.ts";

export const writing = {
  "number-unreadable": {
    title: "数値でない値",
    say: ({ value, facts: { field, isInteger } }) => ({
      message: `${field}${quote(value)}は${isInteger ? "整数" : "数値"}ではありません。`,
      hint: "単位や注記を除き、数字だけを入力してください。",
    }),
  },
  "pattern-mismatch": {
    title: "書式の不一致",
    say: ({ value, facts: { field, pattern } }) => ({
      message: `${field}${quote(value)}は決められた書式に合いません。`,
      hint: `書式（${pattern}）に合わせて直してください。`,
    }),
  },
  "text-too-long": {
    title: "文字数の超過",
    say: ({ facts: { field, length, limit } }) => ({
      message: `${field}が${String(length)}文字あり、上限の${String(limit)}文字を超えています。`,
      hint: `${String(limit)}文字以内に縮めてください。`,
    }),
  },
  "bracket-unbalanced": {
    title: "括弧の不対応",
    say: ({ facts: { bracket, around } }) => ({
      message: `「${around.replace(/\s+/gu, " ")}」の括弧「${bracket}」に対応する括弧がありません。`,
      hint: "括弧を補うか、余分な括弧を削ってください。",
    }),
  },
  "draft-mark": {
    title: "書きかけの印",
    say: ({ facts: { marks } }) => ({
      message: `${list(marks)}は、書きかけの印が残ったもののように読めます（要確認）。`,
      hint: "数字や名称を確定させて書き、印を消してください。",
    }),
  },
  "text-unfinished": {
    title: "途中で終わっている記述",
    say: ({ facts: { sentence } }) => ({
      message: `${quoteEnd(sentence)}で終わっており、文が途中で切れているように読めます（要確認）。`,
      hint: "続きがあれば補い、なければ文を結んでください。",
    }),
  },
  "platform-character": {
    title: "機種依存文字",
    say: ({ facts: { characters, others } }) => ({
      message: [
        `機種依存文字${list(characters.map(({ character }) => character))}が使われています`,
        others > 0 ? `（同じ項目のほか${formatNumber(others)}セルも同様です）。` : "。",
      ].join(""),
      hint: platformHint(characters),
    }),
  },
  "width-mixed": {
    title: "全角と半角の混在",
    say: ({ facts: { kana, wide } }) => ({
      message: [
        ...(kana.length > 0 ? [`半角カナ${list(kana)}が使われています。`] : []),
        ...(wide.length > 0 ? [`全角と半角の英数字が混在しています（全角：${list(wide)}）。`] : []),
      ].join(""),
      hint: "カナは全角に、英数字は半角にそろえてください。",
    }),
  },
  "space-padding": {
    title: "体裁のための空白",
    say: ({ facts: { field } }) => ({
      message: `${field}に体裁を整えるための空白又は空行があります。`,
      hint: "行頭・行末の空白、連続した空白、文字の間の空白を削ってください。",
    }),
  },
  "number-as-text": {
    title: "文字で書かれた数値",
    say: ({ value, facts: { field } }) => ({
      message: `${field}の${quote(value)}は数値ではなく文字として入力されています。`,
      hint: "数値として入力し直してください。文字のままでは集計されません。",
    }),
  },
  "rate-out-of-range": {
    title: "範囲を外れた率",
    say: ({ value, facts: { field, greatest } }) => ({
      message: `${field}の${quote(value)}は、0～${greatest}の範囲にありません（要確認）。`,
      hint: "桁や単位の誤りがないか確かめてください。",
    }),
  },
  "rate-miscalculated": {
    title: "計算の合わない率",
    say: ({ value, facts: { field, expected, figures } }) => ({
      message: `${field}は${quote(value)}ですが、${list(figures)}からは${expected}になります（要確認）。`,
      hint: `${field}か、元の数値を直してください。`,
    }),
  },
  "part-above-whole": {
    title: "全体を超える内訳",
    say: ({ facts: { words, part } }) => ({
      message: `「${words}」では、内訳の「${part}」が全体の数を超えています（要確認）。`,
      hint: "どちらの数が正しいか確かめてください。",
    }),
  },
  "unit-differs": {
    title: "目標と違う単位",
    say: ({ value, facts: { field, other } }) => ({
      message: `${field}${quote(value)}は、目標などの値「${other}」と単位が違います（要確認）。`,
      hint: "同じ単位で書くか、指標を分けてください。",
    }),
  },
  "cumulative-falls": {
    title: "前の年より小さい累計",
    say: ({ value, facts: { field, before, beforeField } }) => ({
      message: `累計ですが、「${field}」の${quote(value)}は「${beforeField}」の「${before}」より小さくなっています（要確認）。`,
      hint: "数値か、「累計」の記載を直してください。",
    }),
  },
  "personal-data": {
    title: "連絡先の記載",
    say: ({ facts: { found } }) => ({
      message: `連絡先の欄のほかに、電話番号かメールアドレス${quote(found)}があります。`,
      hint: "公表する欄であれば削除し、連絡先の欄に書いてください。",
    }),
  },
} satisfies Partial<RuleWords>;

function platformHint(
  characters: readonly { readonly character: string; readonly instead: string | undefined }[],
): string {
  const replaced = characters.flatMap(({ character, instead }) =>
    instead === undefined ? [] : [`${character}→${instead}`],
  );
  return replaced.length > 0
    ? `どの環境でも読める文字に直してください（${replaced.join("、")}）。`
    : "どの環境でも読める文字に直してください。";
}
