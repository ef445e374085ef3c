import type { AdditionWords } from "../addition-words.ts";
import { stages } from "./learning.ts";

/** 一覧に加える言葉。 */
export const addition: AdditionWords = {
  offer: "一覧に加える",
  heading: ({ text }) => `「${text}」を一覧に加えます`,
  as: "加え方",
  asNew: { statuses: "新しい状況として", organizations: "新しい府省庁として" },
  asAlias: ({ name }) => `「${name}」の別の書き方として`,
  stage: "段階",
  stages,
  about: {
    sheet: "「施策スキーマ」シートの一覧に書き加え、検査し直します。",
    made: "このブックには「施策スキーマ」シートがないため、使用中の施策スキーマからシートを作り、そこに加えて、検査し直します。次の検査からは、そのシートの内容が使われます。",
    given: "「設定」の施策スキーマは「自動」に戻します。",
  },
  add: "加える",
  back: "やめる",
};
