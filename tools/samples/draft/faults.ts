import { leaveOut, retype, write, type CellFault, type MergeFault } from "./fault.ts";
import { auditsByPrefecture } from "./long-text.ts";

/**
 * What is wrong in the draft, in the order of the plan. Each entry names every rule that its row breaks because of it;
 * of a number or name that is given twice, it is the later row.
 */
export const cellFaults: readonly CellFault[] = [
  write("1-1-02", "status", "実施済", "status-variant"),
  retype("1-1-04", "progress", "・内閣官房が", "①内閣官房が", "platform-character"),
  retype("1-1-04", "progress", "・点検結果を", "②点検結果を"),
  write("1-1-05", "organizations", "各府省庁", "organization-variant"),
  leaveOut("1-1-06", "completed", "done-without-completion"),
  write("1-1-08", "due", "2008/13/1", "date-impossible"),
  write("1-2-02", "due", "平成32年3月末", "era-overrun", "due-beyond-period"),
  write("1-2-03", "status", "○", "status-variant"),
  write("1-2-04", "organizations", "内閣官房\n総務省"),
  write("1-2-05", "organizations", "総務省、内閣官房、総務省", "organization-repeated"),
  write("1-2-06", "progress", "特になし", "placeholder-text"),
  write("1-2-07", "due", "平成20年2月30日", "date-impossible"),
  retype("1-3-02", "progress", "開封率は平均18%であった。", "（開封率は平均18%であった。", "bracket-unbalanced"),
  write("1-3-03", "status", "◎", "status-variant"),
  write("1-3-04", "due", { date: "2007-09-28" }, "plan-overdue"),
  retype("1-3-05", "name", "インシデント", "ｲﾝｼﾃﾞﾝﾄ", "width-mixed"),
  write("1-4-02", "completed", "済", "date-unreadable"),
  leaveOut("1-4-04", "status", "value-required"),
  write("1-5-01", "contact", "〃", "ditto-mark"),
  write("1-6-02", "status", "１", "status-variant"),
  write("1-7-01", "progress", auditsByPrefecture, "text-too-long"),
  write("1-7-02", "due", { date: "2008-06-30" }, "due-beyond-period"),
  write("1-7-04", "completed", { formula: "DATE(2007,9,25)", result: { date: "2007-09-25" } }),
  write("2-1-02", "number", "2-1-01", "number-repeated"),
  retype("2-1-03", "status", "（又は予定内）", "(又は予定内)", "status-variant"),
  retype("2-1-04", "name", "普及", "普及　", "space-padding"),
  write("2-1-05", "organizations", "厚生労働省、経産省、経済産業省", "organization-variant", "organization-repeated"),
  write("2-2-04", "status", "着手", "status-variant"),
  write(
    "2-2-05",
    "contact",
    { formula: "VLOOKUP(#REF!,府省庁一覧!B:D,2,FALSE)", result: { error: "#REF!" } },
    "cell-error",
  ),
  write("2-4-02", "completed", { date: "2008-04-27" }, "completed-in-future"),
  leaveOut("2-5-03", "progress", "value-required"),
  write("3-1-02", "remarks", "架空の施策。㈱架空総合調査に委託", "platform-character"),
  write("3-1-03", "organizations", "内閣官房、総務省、財務省、経済産業賞", "organization-unlisted"),
  write("3-2-03", "status", "概ね順調", "status-unlisted"),
  write("3-2-04", "status", "既に実施ずみ", "status-unlisted"),
  write("3-2-05", "organizations", "〃", "ditto-mark"),
  retype("3-2-06", "name", "ASP", "ＡＳＰ", "width-mixed"),
  write("3-3-02", "completed", { date: "2007-08-31" }, "completion-without-done"),
  write("3-4-01", "progress", "同上", "placeholder-text"),
  write("3-4-03", "due", "できるだけ早期", "date-unreadable"),
  write("3-4-04", "name", "ウェブアプリケーションの安全な作り方の普及", "name-repeated"),
  write("3-4-05", "progress", "・相談窓口を12月に設置する予定。", "done-but-planned"),
  retype("4-1-05", "contact", " 内線", "　　内線", "space-padding"),
  write("4-2-05", "progress", "・リーフレットの配布は実施していない。", "done-but-not-done"),
  write("4-3-02", "due", { error: "#N/A" }, "cell-error"),
  write("4-3-03", "progress", "・表示の方法を定めた手引を8月に公表した。", "planned-but-done"),
  write("4-3-04", "status", { formula: '"検討"&"中"', result: "検討中" }, "status-variant"),
  leaveOut("5-1-06", "number", "value-required"),
  retype("5-1-08", "progress", "入力支援の道具", "入力支援ﾂｰﾙ", "width-mixed"),
  write("5-1-09", "progress", "・9月に協力者の登録に向けた調整に着手した。", "planned-but-underway"),
  write("5-2-02", "progress", "・一覧の公開に向けて検討中。", "done-but-unfinished"),
  leaveOut("5-2-03", "organizations", "value-required"),
  write("5-3-03", "status", "不明", "status-variant", "reason-missing", "undecided-but-planned"),
  write("6-1-04", "due", "平成20年度末", "due-beyond-period"),
  write("6-2-02", "progress", "・資格の対応関係の調査を続けている。", "done-but-continuing"),
  write("6-2-03", "name", "教える側の人材を増やすための講師研修", "name-in-two-sections"),
  write("7-1-02", "progress", "・「英語版ウェブサイト説明会」を2回開催した。"),
  write("7-1-04", "progress", "・「英語版ウェブサイト説明会」を3回開催した。", "count-conflict"),
  write("7-2-01", "organizations", "経済産業省、郵政省", "organization-unlisted"),
  write("8-1-03", "reason", "－", "placeholder-text"),
  leaveOut("8-1-04", "reason", "reason-missing"),
  write("8-1-05", "status", "×", "status-variant"),
  write("8-1-05", "progress", "・2か国との条約を締結した。", "undecided-but-done"),
  write("8-1-08", "due", "平成32年6月", "era-overrun"),
  leaveOut("8-2-01", "name", "value-required"),
  write("8-2-05", "progress", "・同意の取り方の基準を平成20年10月に定める予定。", "date-beyond-period"),
  write("9-1-02", "due", "平成２０年２月末"),
  write("9-1-03", "progress", "・平成19年11月に登録制度を設けた。", "done-date-in-future"),
  write("9-2-02", "progress", "・補佐する職員の調査結果を9月末までに公表する予定。", "plan-date-passed"),
  write("9-2-04", "progress", "・在外公館の点検の時期は未定。", "underway-but-undecided"),
  write("9-2-05", "progress", "・回線の認証を改める工事は8月に全て完了した。", "underway-but-done"),
  write("9-3-02", "progress", "・被害額の推計は、対策の効果を示す上で重要である。", "progress-without-claim"),
  write(
    "9-4-01",
    "progress",
    "・内閣官房が課題を示し、総務省が大学に参加を呼びかけた。\n・文部科学省は会場を設けた。",
    "organization-unassigned",
  ),
  write(
    "9-4-02",
    "progress",
    "・第13回情報セキュリティ政策会議（平成19年4月23日）の議論を受け、調整会合を6月と8月に開いた。",
    "event-date-conflict",
  ),
  write("9-4-03", "due", { date: "2007-06-29" }, "plan-overdue"),
];

/** Merged over rows of one section, or because the office in charge is the same. */
export const mergeFaults: readonly MergeFault[] = [
  { number: "1-4-01", field: "section", rows: 4 },
  { number: "5-1-07", field: "contact", rows: 2 },
];

/** Measures after which somebody left a row blank, to set off a chapter or a section. */
export const blankRowsAfter: readonly string[] = ["1-7-05", "5-2-03"];

/** What the plan as it is has to be told: dates counted from the day of writing, organizations that say nothing. */
export const faultsOfPlan: Readonly<Record<string, readonly string[]>> = {
  "1-3-01": ["relative-date"],
  "2-2-02": ["relative-date"],
  "2-4-02": ["relative-date"],
  "4-1-02": ["relative-date"],
  "4-2-01": ["relative-date", "organization-silent"],
  "5-1-02": ["organization-silent"],
  "7-1-06": ["relative-date"],
};
