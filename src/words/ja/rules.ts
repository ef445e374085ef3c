import type { PreviousCell } from "../../core/index.ts";
import type { RuleSentences } from "../catalogue.ts";
import { excerpt } from "../sentence.ts";
import { statementSentences } from "./rules-statements.ts";

const quote = (value: string): string => `「${excerpt(value)}」`;
const list = (values: readonly string[]): string => values.map(quote).join("、");

/** 前回のブックのセル。施策名が今回と違うときは、その名前も。 */
const before = ({ sheet, cell }: PreviousCell, name?: string): string =>
  `「${sheet}」シートの${cell}${name === undefined ? "" : `、施策名は「${name}」`}`;

/** 2007-10-03 → 2007年10月3日 */
const day = (isoDate: string): string => {
  const [year, month, date] = isoDate.split("-").map(Number);
  return `${String(year)}年${String(month)}月${String(date)}日`;
};

/** 規則ごとの指摘文。何がどうおかしいかを一文で述べ、直し方を一文で添える。 */
export const ruleSentences: RuleSentences = {
  ...statementSentences,
  "column-missing": ({ facts: { field, aliases, header } }) => ({
    message: `見出し行に「${field}」の列がありません。`,
    hint: `${header}の行に「${field}」の列を加えてください。${aliases.length > 0 ? `${list(aliases)}という見出しでも構いません。` : ""}`,
  }),
  "column-similar": ({ value, facts: { field } }) => ({
    message: `見出し${quote(value)}は「${field}」の誤記と思われます。このままではこの列を読み取れません。`,
    hint: `「${field}」の列であれば、見出しを「${field}」に直してください。`,
  }),
  "column-duplicated": ({ value, facts: { first, field } }) => ({
    message: `見出し${quote(value)}は${field === undefined ? "" : `「${field}」を指し、`}${first}と重複しています。`,
    hint: "どちらか一方の列だけを残すか、見出しを別の名前にしてください。",
  }),
  "schema-unfit": ({ facts: { header, unlisted, more } }) => ({
    message: `「${header}」の値の多く（${list(unlisted)}${more ? "など" : ""}）が汎用の一覧にないため、この列の値は一覧と照合していません（要確認）。`,
    hint: "「施策スキーマ」シートを加えて、この計画の一覧を定めてください。",
  }),
  "row-blank-inside": ({ facts: { row } }) => ({
    message: `表の途中の${String(row)}行目が空行です。`,
    hint: "空行を削除してください。並べ替えや集計がここで途切れます。",
  }),
  "cell-merged": ({ facts: { range, others } }) => ({
    message: `${range}${others > 0 ? `ほか${String(others)}か所` : ""}が結合されています。`,
    hint: "結合を解除し、それぞれのセルに値を入力してください。",
  }),
  "ditto-mark": ({ value, facts: { field, repeated } }) => ({
    message: `${field}が${quote(value)}と省略されています。`,
    hint: repeated === "" ? "値を省略せずに入力してください。" : `省略せずに${quote(repeated)}と入力してください。`,
  }),
  "cell-error": ({ value, facts: { field, isFormula } }) => ({
    message: `${field}がエラー値（${value}）です。`,
    hint: isFormula ? "数式を直すか、値を直接入力してください。" : "正しい値を入力してください。",
  }),
  "value-required": ({ facts: { field, type } }) => ({
    message: `${field}が空欄です。`,
    hint: type === "status" ? "一覧から選んでください。" : `${field}を入力してください。`,
  }),
  "placeholder-text": ({ value, facts: { field, isProgress } }) => ({
    message: `${field}が${quote(value)}とだけ書かれており、内容がありません。`,
    hint: isProgress
      ? "何をどこまで行ったか、又は行う予定かを具体的に書いてください。"
      : `${field}を具体的に書いてください。`,
  }),
  "status-unlisted": ({ value, facts: { shortLabels, nearest } }) => ({
    message: `状況${quote(value)}は一覧にありません。`,
    hint:
      nearest === undefined
        ? `${list(shortLabels)}の${String(shortLabels.length)}つから選んでください。`
        : `「${nearest}」ではありませんか。${String(shortLabels.length)}つの中から選んでください。`,
  }),
  "status-variant": ({ value, facts: { label } }) => ({
    message: `状況${quote(value)}は正式な書き方ではありません。`,
    hint: `「${label}」と書いてください。`,
  }),
  "organization-unlisted": ({ facts: { name, nearest } }) => ({
    message: `担当府省庁${quote(name)}は一覧にありません。`,
    hint:
      nearest === undefined
        ? "正式名称で書いてください。"
        : `「${nearest}」ではありませんか。正式名称で書いてください。`,
  }),
  "organization-variant": ({ facts: { variants } }) => ({
    message: `担当府省庁${list(variants.map(({ text }) => text))}は正式名称ではありません。`,
    hint: `${list(variants.map(({ name }) => name))}と書いてください。`,
  }),
  "organization-repeated": ({ facts: { name } }) => ({
    message: `担当府省庁「${name}」が同じセルに2回以上書かれています。`,
    hint: "1回だけにしてください。府省庁別の集計が二重になります。",
  }),
  "reason-missing": ({ facts: { field, status, hasColumn } }) => ({
    message: `状況が「${status}」ですが、${field}${hasColumn ? "が空欄です" : "の列がありません"}。`,
    hint: hasColumn ? `${field}を書いてください。` : `「${field}」の列を加え、${field}を書いてください。`,
  }),
  "date-impossible": ({ value, facts: { field } }) => ({
    message: `${field}${quote(value)}は暦にない日付です。`,
    hint: "正しい日付に直してください。",
  }),
  "date-unreadable": ({ value, facts: { field } }) => ({
    message: `${field}${quote(value)}は日付として読み取れません（要確認）。`,
    hint: "「平成20年3月末」「2008年3月31日」のように書いてください。決まっていなければ「未定」としてください。",
  }),
  "era-overrun": ({ value, facts: { field, writtenEra, era, eraYear, year } }) => ({
    message: `${field}${quote(value)}は${writtenEra}が終わった後の日付です（要確認）。`,
    hint: `${era}${eraYear === 1 ? "元" : String(eraYear)}年（${String(year)}年）のことであれば、そのように直してください。`,
  }),
  "due-beyond-period": ({ value, facts: { status, lastDay } }) => ({
    message: `状況が「${status}」ですが、完了予定${quote(value)}は年度末（${day(lastDay)}）より後です（要確認）。`,
    hint: "年度内に実施できるのか確かめ、状況か完了予定を直してください。",
  }),
  "plan-overdue": ({ value, facts: { status, reportingDate } }) => ({
    message: `完了予定${quote(value)}は基準日（${day(reportingDate)}）より前ですが、状況が「${status}」です（要確認）。`,
    hint: "実施済みであれば状況を、遅れていれば完了予定を直してください。",
  }),
  "date-impossible-in-text": ({ facts: { dates } }) => ({
    message: `文中の${list(dates)}は、暦にない日付です。`,
    hint: "正しい日付に直してください。",
  }),
  "weekday-mismatch": ({ facts: { written, date, weekday } }) => ({
    message: `「${written}」の曜日が日付と合いません。${day(date)}は${"日月火水木金土".charAt(weekday)}曜日です（要確認）。`,
    hint: "日付と曜日のどちらが正しいかを確かめ、直してください。",
  }),
  "completed-in-future": ({ value, facts: { reportingDate } }) => ({
    message: `完了日${quote(value)}は基準日（${day(reportingDate)}）より後です。`,
    hint: "まだ完了していなければ空欄にし、予定は完了予定の列に書いてください。",
  }),
  "completion-without-done": ({ value, facts: { field, status } }) => ({
    message: `${field}に${quote(value)}とありますが、状況が「${status}」です。`,
    hint: `完了していれば状況を、完了していなければ${field}を直してください。`,
  }),
  "done-without-completion": ({ facts: { field, status } }) => ({
    message: `状況が「${status}」ですが、${field}が空欄です（要確認）。`,
    hint: `${field}を入力してください。`,
  }),
  "number-unreadable": ({ value, facts: { field, isInteger } }) => ({
    message: `${field}${quote(value)}は${isInteger ? "整数" : "数値"}ではありません。`,
    hint: "単位や注記を除き、数字だけを入力してください。",
  }),
  "pattern-mismatch": ({ value, facts: { field, pattern } }) => ({
    message: `${field}${quote(value)}は決められた書式に合いません。`,
    hint: `書式（${pattern}）に合わせて直してください。`,
  }),
  "text-too-long": ({ facts: { field, length, limit } }) => ({
    message: `${field}が${String(length)}文字あり、上限の${String(limit)}文字を超えています。`,
    hint: `${String(limit)}文字以内に縮めてください。`,
  }),
  "bracket-unbalanced": ({ facts: { bracket, around } }) => ({
    message: `「${around.replace(/\s+/gu, " ")}」の括弧「${bracket}」に対応する括弧がありません。`,
    hint: "括弧を補うか、余分な括弧を削ってください。",
  }),
  "draft-mark": ({ facts: { marks } }) => ({
    message: `${list(marks)}は、書きかけの印が残ったもののように読めます（要確認）。`,
    hint: "数字や名称を確定させて書き、印を消してください。",
  }),
  "platform-character": ({ facts: { characters } }) => ({
    message: `機種依存文字${list(characters.map(({ character }) => character))}が使われています。`,
    hint: platformHint(characters),
  }),
  "width-mixed": ({ facts: { kana, wide } }) => ({
    message: [
      ...(kana.length > 0 ? [`半角カナ${list(kana)}が使われています。`] : []),
      ...(wide.length > 0 ? [`全角と半角の英数字が混在しています（全角：${list(wide)}）。`] : []),
    ].join(""),
    hint: "カナは全角に、英数字は半角にそろえてください。",
  }),
  "space-padding": ({ facts: { field } }) => ({
    message: `${field}に体裁を整えるための空白又は空行があります。`,
    hint: "行頭・行末の空白、連続した空白、文字の間の空白を削ってください。",
  }),
  "number-repeated": ({ value, facts: { field, first } }) => ({
    message: `${field}${quote(value)}は${first}と重複しています。`,
    hint: `どちらかの${field}を直してください。`,
  }),
  "name-repeated": ({ value, facts: { first } }) => ({
    message: `施策名${quote(value)}は${first}と同じです（要確認）。`,
    hint: "二重に記入した行であれば、一方を削除してください。",
  }),
  "statuses-differ": ({ facts: { statuses, counted } }) => ({
    message: `府省庁によって状況が異なります（${statuses.map(({ cell, status }) => `${cell}「${status}」`).join("、")}）。`,
    hint: `施策としては最も進んでいない「${counted}」として数えます。`,
  }),
  "overview-count-mismatch": ({ facts: { status, stated, counted } }) => ({
    message: `概要では「${status}」が${String(stated)}件ですが、表では${String(counted)}件です。`,
    hint: "表の状況と概要の件数を確かめ、誤っている方を直してください。",
  }),
  "overview-percent-mismatch": ({ value, facts: { status, counted } }) => ({
    message: `概要では「${status}」の割合が${quote(value)}ですが、表から計算すると${counted}％です。`,
    hint: `${counted}％に直してください（四捨五入）。`,
  }),
  "overview-total-mismatch": ({ facts: { stated, counted } }) => ({
    message: `概要では合計が${String(stated)}件ですが、表の施策は${String(counted)}件です。`,
    hint: "表に漏れや重複がないか確かめ、誤っている方を直してください。",
  }),
  "measure-vanished": ({ facts: { name, previous } }) => ({
    message: `前回あった施策「${name}」（${before(previous)}）がありません（要確認）。`,
    hint: "記入漏れであれば行を加えてください。統合や終了によるものであれば、取りまとめ担当にその旨を知らせてください。",
  }),
  "measure-renamed": ({ value, facts: { before: name, matchedBy, previous } }) => ({
    message: `施策名「${value}」は前回「${name}」（${before(previous)}）でした。${matchedBy === "number" ? "番号が同じ" : "名前がほとんど同じ"}ため、同じ施策として比べました。`,
    hint: "名前を変えていなければ前回の名前に直してください。別の施策であれば、前回の施策がなくなった理由を確かめてください。",
  }),
  "measure-new": ({ value }) => ({
    message: `施策「${value}」は前回ありませんでした。`,
    hint: "新しい施策であれば、そのままで構いません。前回の施策の名前を改めたものであれば、その旨を備考などに書いてください。",
  }),
  "status-regressed": ({ facts: { before: status, now, previous, formerName } }) => ({
    message: `状況が前回の「${status}」（${before(previous, formerName)}）から「${now}」に戻っています（要確認）。`,
    hint: "状況を確かめ、正しければ、戻った理由を進捗状況に書いてください。",
  }),
  "text-unchanged": ({ value, facts: { previous, formerName } }) => ({
    message: `進捗状況${quote(value)}が前回（${before(previous, formerName)}）と同じです（要確認）。`,
    hint: "前回の報告より後に行ったことや決まったことを書いてください。変わりがなければ、その旨を書いてください。",
  }),
};

function platformHint(
  characters: readonly { readonly character: string; readonly instead: string | undefined }[],
): string {
  const replaced = characters.flatMap(({ character, instead }) =>
    instead === undefined ? [] : [`${character}→${instead}`],
  );
  return replaced.length > 0
    ? `どの環境でも読める文字に直してください（${replaced.join("、")}）。`
    : "どの環境でも読める文字に直してください。";
}
