import type { RuleWords } from "../../catalogue.ts";
import { quote } from "./quoted.ts";

export const measures = {
  "number-repeated": {
    title: "施策番号の重複",
    say: ({ value, facts: { field, first } }) => ({
      message: `${field}${quote(value)}は${first}と重複しています。`,
      hint: `どちらかの${field}を直してください。`,
    }),
  },
  "name-repeated": {
    title: "施策名の重複",
    say: ({ value, facts: { first } }) => ({
      message: `施策名${quote(value)}は${first}と同じです（要確認）。`,
      hint: "二重に記入した行であれば、一方を削除してください。",
    }),
  },
  "name-in-two-sections": {
    title: "二つの節にある施策",
    say: ({ value, facts: { first, section, firstSection } }) => ({
      message: `施策名${quote(value)}は別の節の${first}と同じです（${quote(firstSection)}と${quote(section)}）（要確認）。`,
      hint: "再掲であれば一方を参照にして、二重に数えないようにしてください。",
    }),
  },
  "statuses-differ": {
    title: "府省庁ごとに異なる状況",
    say: ({ facts: { statuses, counted } }) => ({
      message: `府省庁によって状況が異なります（${statuses.map(({ cell, status }) => `${cell}「${status}」`).join("、")}）。`,
      hint: `施策としては最も進んでいない「${counted}」として数えます。`,
    }),
  },
  "text-repeated": {
    title: "ほかの施策と同じ文",
    say: ({ value, facts: { first } }) => ({
      message: `進捗状況${quote(value)}が、ほかの施策（${first}）と同じです。`,
      hint: "行を取り違えていなければ、そのままで構いません。",
    }),
  },
} satisfies Partial<RuleWords>;
