import type { RuleWords } from "../../catalogue.ts";
import { day, list, quote } from "./quoted.ts";

export const dates = {
  "date-impossible": {
    title: "暦にない日付",
    say: ({ value, facts: { field } }) => ({
      message: `${field}${quote(value)}は暦にない日付です。`,
      hint: "正しい日付に直してください。",
    }),
  },
  "date-impossible-in-text": {
    title: "文中の暦にない日付",
    say: ({ facts: { dates } }) => ({
      message: `文中の${list(dates)}は、暦にない日付です。`,
      hint: "正しい日付に直してください。",
    }),
  },
  "date-unreadable": {
    title: "読み取れない日付",
    say: ({ value, facts: { field } }) => ({
      message: `${field}${quote(value)}は日付として読み取れません（要確認）。`,
      hint: "「令和8年3月末」「2026年3月31日」のように書いてください。決まっていなければ「未定」としてください。",
    }),
  },
  "era-overrun": {
    title: "改元後の旧元号",
    say: ({ value, facts: { field, writtenEra, era, eraYear, year } }) => ({
      message: `${field}${quote(value)}は${writtenEra}が終わった後の日付です（要確認）。`,
      hint: `${era}${eraYear === 1 ? "元" : String(eraYear)}年（${String(year)}年）のことであれば、そのように直してください。`,
    }),
  },
  "weekday-mismatch": {
    title: "日付と合わない曜日",
    say: ({ facts: { written, date, weekday } }) => ({
      message: `「${written}」の曜日が日付と合いません。${day(date)}は${"日月火水木金土".charAt(weekday)}曜日です（要確認）。`,
      hint: "日付と曜日のどちらが正しいかを確かめ、直してください。",
    }),
  },
  "count-of-dates": {
    title: "回数と合わない日付の数",
    say: ({ facts: { words, listed } }) => ({
      message: `「${words}」の回数と、括弧の中の日付の数（${String(listed)}）が合いません（要確認）。`,
      hint: "回数か日付を直してください。ほかにもあるときは「等」を添えてください。",
    }),
  },
  "due-beyond-period": {
    title: "年度を越える完了予定",
    say: ({ value, facts: { status, lastDay } }) => ({
      message: `状況が「${status}」ですが、完了予定${quote(value)}は年度末（${day(lastDay)}）より後です（要確認）。`,
      hint: "年度内に実施できるのか確かめ、状況か完了予定を直してください。",
    }),
  },
  "plan-overdue": {
    title: "期限を過ぎた予定",
    say: ({ value, facts: { status, reportingDate } }) => ({
      message: `完了予定${quote(value)}は基準日（${day(reportingDate)}）より前ですが、状況が「${status}」です（要確認）。`,
      hint: "実施済みであれば状況を、遅れていれば完了予定を直してください。",
    }),
  },
  "completed-in-future": {
    title: "未来の完了日",
    say: ({ value, facts: { reportingDate } }) => ({
      message: `完了日${quote(value)}は基準日（${day(reportingDate)}）より後です。`,
      hint: "まだ完了していなければ空欄にし、予定は完了予定の列に書いてください。",
    }),
  },
  "completion-without-done": {
    title: "完了日と状況の矛盾",
    say: ({ value, facts: { field, status } }) => ({
      message: `${field}に${quote(value)}とありますが、状況が「${status}」です。`,
      hint: `完了していれば状況を、完了していなければ${field}を直してください。`,
    }),
  },
  "done-without-completion": {
    title: "完了日の記入漏れ",
    say: ({ facts: { field, status } }) => ({
      message: `状況が「${status}」ですが、${field}が空欄です（要確認）。`,
      hint: `${field}を入力してください。`,
    }),
  },
  "start-after-due": {
    title: "期限より後の開始",
    say: ({ value, facts: { field, due, dueField } }) => ({
      message: `${field}${quote(value)}が${dueField}「${due}」より後です（要確認）。`,
      hint: `${field}か${dueField}を直してください。`,
    }),
  },
} satisfies Partial<RuleWords>;
