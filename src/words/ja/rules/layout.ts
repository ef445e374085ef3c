import type { RuleWords } from "../../catalogue.ts";
import { list, quote } from "./quoted.ts";

export const layout = {
  "column-missing": {
    title: "必要な列がない",
    say: ({ facts: { field, aliases, header } }) => ({
      message: `見出し行に「${field}」の列がありません。`,
      hint: `${header}の行に「${field}」の列を加えてください。${aliases.length > 0 ? `${list(aliases)}という見出しでも構いません。` : ""}`,
    }),
  },
  "column-similar": {
    title: "見出しの書き間違い",
    say: ({ value, facts: { field } }) => ({
      message: `見出し${quote(value)}は「${field}」の誤記と思われます。このままではこの列を読み取れません。`,
      hint: `「${field}」の列であれば、見出しを「${field}」に直してください。`,
    }),
  },
  "column-unread": {
    title: "読み取っていない列",
    say: ({ value, facts: { field } }) => ({
      message: `見出し${quote(value)}の列は、内容からは「${field}」と思われますが、読み取っていません（要確認）。`,
      hint: `「${field}」の列であれば、見出しを「${field}」に直してください。`,
    }),
  },
  "column-duplicated": {
    title: "列の重複",
    say: ({ value, facts: { first, field } }) => ({
      message: `見出し${quote(value)}は${field === undefined ? "" : `「${field}」を指し、`}${first}と重複しています。`,
      hint: "どちらか一方の列だけを残すか、見出しを別の名前にしてください。",
    }),
  },
  "schema-unfit": {
    title: "計画に合わない汎用スキーマ",
    say: ({ facts: { header, unlisted, more } }) => ({
      message: `「${header}」の値の多く（${list(unlisted)}${more ? "など" : ""}）が汎用の一覧にないため、この列の値は一覧と照合していません（要確認）。`,
      hint: "この表から施策スキーマを作り、この計画の一覧を定めてください。",
    }),
  },
  "row-blank-inside": {
    title: "表の途中の空行",
    say: ({ facts: { row } }) => ({
      message: `表の途中の${String(row)}行目が空行です。`,
      hint: "空行を削除してください。並べ替えや集計がここで途切れます。",
    }),
  },
  "cell-merged": {
    title: "セルの結合",
    say: ({ facts: { range, others } }) => ({
      message: `${range}${others > 0 ? `ほか${String(others)}か所` : ""}が結合されています。`,
      hint: "結合を解除し、それぞれのセルに値を入力してください。",
    }),
  },
  "ditto-mark": {
    title: "「〃」などによる省略",
    say: ({ value, facts: { field, repeated } }) => ({
      message: `${field}が${quote(value)}と省略されています。`,
      hint: repeated === "" ? "値を省略せずに入力してください。" : `省略せずに${quote(repeated)}と入力してください。`,
    }),
  },
} satisfies Partial<RuleWords>;
