import type { RuleWords } from "../../catalogue.ts";
import { list, quote } from "./quoted.ts";

export const status = {
  "status-unlisted": {
    title: "一覧にない状況",
    say: ({ value, facts: { shortLabels, nearest } }) => ({
      message: `状況${quote(value)}は一覧にありません。`,
      hint:
        nearest === undefined
          ? `${list(shortLabels)}の${String(shortLabels.length)}つから選んでください。`
          : `「${nearest}」ではありませんか。${String(shortLabels.length)}つの中から選んでください。`,
    }),
  },
  "status-marked-twice": {
    title: "複数の状況への印",
    say: ({ value }) => ({
      message: `状況の二つ以上の列に印があります（${value}）。`,
      hint: "当てはまる一つだけに印を残してください。",
    }),
  },
  "status-variant": {
    title: "状況の略記・表記ゆれ",
    say: ({ value, facts: { label } }) => ({
      message: `状況${quote(value)}は正式な書き方ではありません。`,
      hint: `「${label}」と書いてください。`,
    }),
  },
  "organization-unlisted": {
    title: "一覧にない府省庁",
    say: ({ facts: { name, nearest } }) => ({
      message: `担当府省庁${quote(name)}は一覧にありません。`,
      hint:
        nearest === undefined
          ? "正式名称で書いてください。"
          : `「${nearest}」ではありませんか。正式名称で書いてください。`,
    }),
  },
  "organization-variant": {
    title: "府省庁の略称",
    say: ({ facts: { variants } }) => ({
      message: `担当府省庁${list(variants.map(({ text }) => text))}は正式名称ではありません。`,
      hint: `${list(variants.map(({ name }) => name))}と書いてください。`,
    }),
  },
  "organization-repeated": {
    title: "府省庁の重複",
    say: ({ facts: { name } }) => ({
      message: `担当府省庁「${name}」が同じセルに2回以上書かれています。`,
      hint: "1回だけにしてください。府省庁別の集計が二重になります。",
    }),
  },
  "reason-missing": {
    title: "理由などの記入漏れ",
    say: ({ facts: { field, status, hasColumn } }) => ({
      message: `状況が「${status}」ですが、${field}${hasColumn ? "が空欄です" : "の列がありません"}。`,
      hint: hasColumn ? `${field}を書いてください。` : `「${field}」の列を加え、${field}を書いてください。`,
    }),
  },
  "rate-against-status": {
    title: "状況と進捗率の食い違い",
    say: ({ value, facts: { field, status } }) => ({
      message: `${field}は${quote(value)}ですが、状況は「${status}」です（要確認）。`,
      hint: `状況か${field}のどちらかを直してください。`,
    }),
  },
  "target-missed": {
    title: "届いていない目標",
    say: ({ value, facts }) => ({
      message:
        facts.by === "figures"
          ? `状況は「${facts.status}」ですが、実績${quote(value)}は目標「${facts.target}」に届いていません（要確認）。`
          : `状況は「${facts.status}」ですが、進捗状況に${quote(facts.words)}とあります（要確認）。`,
      hint: "状況か、目標又は実績の記載を直してください。",
    }),
  },
} satisfies Partial<RuleWords>;
