import type { LearningFormWords } from "../learning-form-words.ts";
import { learning, stages } from "./learning.ts";

/** 施策スキーマの案を確かめる画面の言葉。 */
export const learningForm: LearningFormWords = {
  heading: "この表から施策スキーマを作る",
  read: ({ sheets, measures }) =>
    `${sheets.map((sheet) => `「${sheet}」`).join("")}の施策${String(measures)}件から案を作りました。内容を確かめ、違うところを直してください。`,
  unread:
    "ここからは進捗表を読み取れません。見出しの行を示すか、下の列の項目を選んでください。「状況」のほか、「施策名」「担当府省庁」「進捗状況」のうち一つ以上が必要です。",
  place: {
    heading: "表の場所",
    sheet: "シート",
    anySheet: "自動で探す",
    row: "見出しの行",
    about: "見出しのある行の番号を入れてください。空欄のときは自動で探します。",
    aboutLive: "見出しのセルを Excel で選ぶと、シートと行が入ります。空欄のときは自動で探します。",
    read: "この行から読み取る",
  },
  plan: {
    heading: "計画",
    title: "計画の名前",
    fiscalYear: "年度（西暦）",
    reportingDate: "基準日",
    about: "年度と基準日は、表題にあれば読み取っています。分からないときは空欄で構いません。",
  },
  columns: {
    heading: "列",
    header: "見出し",
    field: "項目",
    own: "（計画独自の列）",
    choose: ({ header }) => `「${header}」の項目`,
    by: learning.by,
  },
  statuses: {
    heading: "状況",
    about: "それぞれの状況が、施策がどこまで進んだことを表すかを定めます。",
    count: (count) => `${String(count)}件`,
    choose: ({ label }) => `「${label}」の段階`,
    unanswered: "選んでください",
    stages: { ...stages, unsure: "まだ決められない" },
  },
  organizations: {
    heading: ({ count }) => `担当（${String(count)}）`,
    variants: (variants) => `（${variants.map((text) => `「${text}」`).join("")}とも書かれています）`,
    correct: "違うものを直す",
    none: "（選んでください）",
    listed: "一つの担当として一覧に含める",
    dropped: "一覧に含めない",
  },
  suspects: {
    heading: "一覧に含めていない書き方",
    about: "まれな書き方で、誤記と思われるものです。正しければ、一覧に加えてください。",
    choose: ({ text }) => `「${text}」の扱い`,
    slip: "誤記（一覧に含めない）",
    slipOf: ({ near }) => `「${near}」の誤記（一覧に含めない）`,
    alias: ({ name }) => `「${name}」の別の書き方`,
    own: { status: "一つの状況として加える", organization: "一つの担当として加える" },
  },
  about: "この内容で「施策スキーマ」シートを加え、検査します。後から Excel でシートを編集することもできます。",
  given: "「設定」の施策スキーマは「自動」に戻します。",
  remaining: (count) => `段階を選んでいない状況があと${String(count)}種類あります。`,
  accept: "施策スキーマを作って検査する",
  back: "やめる",
  kept: "途中でやめても、ここまでの内容は残り、次に開いたときに続けられます。",
};
