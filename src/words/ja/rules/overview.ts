import type { RuleWords } from "../../catalogue.ts";
import { quote } from "./quoted.ts";

export const overview = {
  "overview-count-mismatch": {
    title: "概要の件数の不一致",
    say: ({ facts: { status, stated, counted } }) => ({
      message: `概要では「${status}」が${String(stated)}件ですが、表では${String(counted)}件です。`,
      hint: "表の状況と概要の件数を確かめ、誤っている方を直してください。",
    }),
  },
  "overview-percent-mismatch": {
    title: "概要の割合の不一致",
    say: ({ value, facts: { status, counted } }) => ({
      message: `概要では「${status}」の割合が${quote(value)}ですが、表から計算すると${counted}％です。`,
      hint: `${counted}％に直してください（四捨五入）。`,
    }),
  },
  "overview-total-mismatch": {
    title: "概要の合計の不一致",
    say: ({ facts: { stated, counted } }) => ({
      message: `概要では合計が${String(stated)}件ですが、表の施策は${String(counted)}件です。`,
      hint: "表に漏れや重複がないか確かめ、誤っている方を直してください。",
    }),
  },
} satisfies Partial<RuleWords>;
