import type { State } from "../../src/core/index.ts";

/** What a search for keywords would say: the first list of which a word stands anywhere in the text. */
const keywords: readonly (readonly [State, readonly string[]])[] = [
  ["undecided", ["未定", "不明", "未実施", "中止", "延期"]],
  ["planned", ["予定", "見込み", "今後"]],
  ["underway", ["中", "着手", "開始", "継続", "推進"]],
  ["done", ["実施", "完了", "終了", "策定", "公表", "開催", "した"]],
];

export function keywordState(text: string): State {
  return keywords.find(([, words]) => words.some((word) => text.includes(word)))?.[0] ?? "none";
}
