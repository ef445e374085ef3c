import type { Catalogue } from "../catalogue.ts";
import { excerpt } from "../sentence.ts";

/** 公表された報告のテキストと、そこから作るブックについて。 */
export const published: Catalogue["published"] = {
  note: "※ 公表された報告のテキストから作成しました。報告に記載のない欄は空欄です。状況は一覧から選び、行の途中に空行やセルの結合を入れないでください。",
  place: ({ line, cell }) => `${String(line)}行目（${cell}）`,
  line: (line) => `${String(line)}行目`,
  places: "行は報告のテキストの行、括弧の中は shinchoku import で作るブックのセルです。",
  silent: ({ fields }) => `報告に記載のない項目（${fields.join("、")}）は、検査していません。`,
  leftEmpty: ({ fields }) => `報告に記載のない項目（${fields.join("、")}）は空欄です。記入してください。`,
  unread: ({ paragraphs }) =>
    `どの施策のものか分からず、取り込まなかった行：${paragraphs.map(({ line, text }) => `${String(line)}行目「${excerpt(text)}」`).join("、")}`,
  imported: ({ measures, sections, file }) =>
    `施策${String(measures)}件${sections === 0 ? "" : `（${String(sections)}節）`}を取り込み、${file} に保存しました。`,
};
