import type { RuleWords } from "../../catalogue.ts";
import { quote } from "./quoted.ts";

export const content = {
  "cell-error": {
    title: "エラー値",
    say: ({ value, facts: { field, isFormula } }) => ({
      message: `${field}がエラー値（${value}）です。`,
      hint: isFormula ? "数式を直すか、値を直接入力してください。" : "正しい値を入力してください。",
    }),
  },
  "value-required": {
    title: "必須項目の空欄",
    say: ({ facts: { field, type, isMarked = false } }) => ({
      message: isMarked ? `${field}のどの列にも印がありません。` : `${field}が空欄です。`,
      hint: isMarked
        ? "当てはまる一つの列に印を付けてください。"
        : type === "status"
          ? "一覧から選んでください。"
          : `${field}を入力してください。`,
    }),
  },
  "placeholder-text": {
    title: "内容のない記載",
    say: ({ value, facts: { field, isProgress } }) => ({
      message: `${field}が${quote(value)}とだけ書かれており、内容がありません。`,
      hint: isProgress
        ? "何をどこまで行ったか、又は行う予定かを具体的に書いてください。"
        : `${field}を具体的に書いてください。`,
    }),
  },
} satisfies Partial<RuleWords>;
