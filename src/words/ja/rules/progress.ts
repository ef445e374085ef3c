import type { RuleWords } from "../../catalogue.ts";
import { day, list, quote } from "./quoted.ts";

/** 状況とそのセル。 */
const statusAt = ({ status, statusCell }: { readonly status: string; readonly statusCell: string }): string =>
  `状況（${statusCell}）は「${status}」`;

export const progress = {
  "done-but-planned": {
    title: "実施済みなのに予定だけの記述",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}ですが、進捗状況には${quote(facts.words)}と予定だけが書かれています。`,
      hint: "実施した内容と時期を書くか、状況を直してください。",
    }),
  },
  "done-but-not-done": {
    title: "実施済みなのに実施していない旨の記述",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}ですが、進捗状況には${quote(facts.words)}と実施していない旨が書かれています。`,
      hint: "状況か進捗状況のどちらかを直してください。",
    }),
  },
  "done-but-unfinished": {
    title: "実施済みなのに途中である旨の記述",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}ですが、進捗状況には${quote(facts.words)}とまだ途中である旨が書かれています。`,
      hint: "実施を終えたのであればその内容と時期を書き、途中であれば状況を直してください。",
    }),
  },
  "done-but-continuing": {
    title: "実施済みなのに続きがある記述",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}ですが、進捗状況には${quote(facts.words)}とあり、続きがあるように読めます（要確認）。`,
      hint: "何をもって実施済みとしたのか分かるように書くか、状況を直してください。",
    }),
  },
  "planned-but-done": {
    title: "開始前なのに実施した旨の記述",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}ですが、進捗状況には${quote(facts.words)}と実施した旨が書かれています。`,
      hint: "状況を直すか、これから行うことを書いてください。",
    }),
  },
  "planned-but-underway": {
    title: "開始前なのに着手した旨の記述",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}ですが、進捗状況には${quote(facts.words)}とあり、既に始まっているように読めます（要確認）。`,
      hint: "既に始めていれば状況を直してください。",
    }),
  },
  "underway-but-done": {
    title: "実施中なのに終了した旨の記述",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}ですが、進捗状況には${quote(facts.words)}とあり、既に終わっているように読めます（要確認）。`,
      hint: "施策全体が終わっていれば状況を、残りがあればその予定を書いてください。",
    }),
  },
  "underway-but-undecided": {
    title: "実施中なのに未定・遅れの記述",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}ですが、進捗状況には${quote(facts.words)}とあり、予定どおりに進んでいないように読めます（要確認）。`,
      hint: "今後の見込みを書くか、状況を直してください。",
    }),
  },
  "stopped-but-active": {
    title: "中止なのに続けている旨の記述",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}ですが、進捗状況には${quote(facts.words)}とあり、取りやめていないように読めます（要確認）。`,
      hint: "続けるのであれば状況を直し、取りやめたのであればその旨と理由を書いてください。",
    }),
  },
  "undecided-but-done": {
    title: "不明なのに実施した旨の記述",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}ですが、進捗状況には${quote(facts.words)}と実施した旨が書かれています。`,
      hint: "状況を直すか、何が決まっていないのかを書いてください。",
    }),
  },
  "undecided-but-planned": {
    title: "不明なのに時期を定めた予定の記述",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}ですが、進捗状況には${quote(facts.words)}と時期を定めた予定が書かれています（要確認）。`,
      hint: "その予定が確かであれば状況を直し、不確かであれば理由を書いてください。",
    }),
  },
  "undecided-without-reason": {
    title: "未定・遅れ・中止の理由がない",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}ですが、進捗状況にその理由が見当たりません（要確認）。`,
      hint: "理由（国会審議の状況、入札の不調など）を書いてください。",
    }),
  },
  "progress-without-claim": {
    title: "進み具合が分からない記述",
    say: ({ facts }) => ({
      message: `${statusAt(facts)}ですが、進捗状況からどこまで進んだのかが読み取れません（要確認）。`,
      hint: "何をどこまで行ったか、又は行う予定かを書いてください。",
    }),
  },
  "done-date-in-future": {
    title: "実施した時期が基準日より後",
    say: ({ facts: { date, words, reportingDate } }) => ({
      message: `進捗状況に${quote(words)}とありますが、その時期${quote(date)}は基準日（${day(reportingDate)}）より後です。`,
      hint: "日付を直すか、予定として書いてください。",
    }),
  },
  "completed-year-mismatch": {
    title: "本文と年が違う完了日",
    say: ({ value, facts: { date, textCell } }) => ({
      message: `完了日${quote(value)}は、進捗状況（${textCell}）の「${date}」と年が違います（要確認）。`,
      hint: "どちらの年が正しいかを確かめ、直してください。",
    }),
  },
  "progress-only-planned": {
    title: "予定だけの進捗状況",
    say: ({ facts: { status, statusCell, words, column } }) => ({
      message: `状況は「${status}」（${statusCell}）ですが、進捗状況に${quote(words)}という予定だけがあります。予定は「${column}」の列に書くことになっています（要確認）。`,
      hint: "これまでに行ったことを書き、予定はその列に移してください。",
    }),
  },
  "next-but-done": {
    title: "今後の予定にある実績",
    say: ({ value, facts: { words } }) => ({
      message: `今後の予定${quote(value)}は、${quote(words)}と、行ったことだけを述べています（要確認）。`,
      hint: "これから行うことを書き、行ったことは進捗状況に移してください。",
    }),
  },
  "plan-date-passed": {
    title: "予定の時期が基準日より前",
    say: ({ facts: { field, date, words, reportingDate } }) => ({
      message: `${field}に${quote(words)}とありますが、その時期${quote(date)}は基準日（${day(reportingDate)}）より前です（要確認）。`,
      hint: "実施していればその旨を、遅れていれば新しい予定を書いてください。",
    }),
  },
  "date-beyond-period": {
    title: "予定の時期が年度より後",
    say: ({ facts: { status, date, lastDay } }) => ({
      message: `状況は「${status}」ですが、進捗状況の予定${quote(date)}は年度末（${day(lastDay)}）より後です（要確認）。`,
      hint: "年度内に実施することを書くか、状況を直してください。",
    }),
  },
  "relative-date": {
    title: "書いた時点から数える日付",
    say: ({ facts: { dates } }) => ({
      message: `進捗状況の${list(dates)}は、書いた時点が分からないと何年のことか分かりません。`,
      hint: "後から読んでも分かるように、「令和7年度」「令和8年1月」のように年を書いてください。",
    }),
  },
  "organization-silent": {
    title: "記述のない担当府省庁",
    say: ({ facts: { organizations, organizationsCell } }) => ({
      message: `担当府省庁（${organizationsCell}）の${list(organizations)}について、進捗状況に記述がありません（要確認）。`,
      hint: "その府省庁の取組を書くか、担当府省庁を直してください。",
    }),
  },
  "organization-unassigned": {
    title: "担当でない府省庁の記述",
    say: ({ facts: { organizations, organizationsCell } }) => ({
      message: `進捗状況に${list(organizations)}の取組が書かれていますが、担当府省庁（${organizationsCell}）に含まれていません（要確認）。`,
      hint: "担当府省庁に加えるか、主語を確かめてください。",
    }),
  },
  "event-date-conflict": {
    title: "同じ会議などの日付の食い違い",
    say: ({ facts: { event, date, otherDate, otherCell } }) => ({
      message: `${quote(event)}の日付が${quote(date)}とありますが、${otherCell}では${quote(otherDate)}です。`,
      hint: "どちらが正しいか確かめ、同じ日付にそろえてください。",
    }),
  },
  "count-conflict": {
    title: "同じものの数の食い違い",
    say: ({ facts: { thing, count, otherCount, otherCell } }) => ({
      message: `${quote(thing)}が「${count}」とありますが、${otherCell}では「${otherCount}」です（要確認）。`,
      hint: "同じものの数であれば、どちらが正しいか確かめてそろえてください。別のものであれば、その違いが分かるように書いてください。",
    }),
  },
  "year-stale": {
    title: "前の年度の記述",
    say: ({ facts: { year, start } }) => ({
      message: `${quote(year)}のことだけが書かれ、報告する年度（${day(start)}から）の記述がありません（要確認）。`,
      hint: "前回の文のままであれば、今回の報告の内容に改めてください。",
    }),
  },
} satisfies Partial<RuleWords>;
