import type { SendRuleWords } from "../../sending-words.ts";
import { formatNumber } from "../../format-number.ts";
import { numberRuns } from "../../number-runs.ts";
import { quote } from "../rules/quoted.ts";
import { extras, linkKinds, personProperties, propertyNames } from "./terms.ts";

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

const cells = ({ ranges, count }: { readonly ranges: readonly string[]; readonly count: number }): string =>
  `${ranges.join("、")}（${formatNumber(count)}セル）`;

const cleanCopy = "送付用の写しでは取り除かれます。";

/** 送付前の指摘。何が付いて行くか、どうすればよいか。 */
export const rules: SendRuleWords = {
  "send/not-checked": {
    title: "検査できないブック",
    say: () => ({
      message: "施策の進捗表として検査できないため、内容を確かめられません。",
      hint: "見出しの名前を確かめるか、施策スキーマを指定してください。",
    }),
  },
  "send/file-too-large": {
    title: "大きすぎるファイル",
    say: ({ facts: { size, limit } }) => ({
      message: `ファイルの大きさ（${megabytes(size)} MB）が、メールで送れる大きさの目安（${megabytes(limit)} MB）を超えています。`,
      hint: "画像や使っていないシートを除くか、共有フォルダーでの受渡しに切り替えてください。",
    }),
  },
  "send/file-name": {
    title: "版の分からないファイル名",
    say: ({ value, facts: { found } }) => ({
      message: `ファイル名${quote(value)}に、手元の版を示す${quote(found)}が残っています。`,
      hint: "受け取る人に分かる名前（件名と日付など）に変えてください。",
    }),
  },
  "send/sheet-hidden": {
    title: "非表示のシート",
    say: ({ value, facts: { isVeryHidden, rows } }) => ({
      message: `シート${quote(value)}は非表示${isVeryHidden ? "（再表示の一覧にも出ない設定）" : ""}ですが、${rows === 0 ? "受け取った人は表示できます" : `${formatNumber(rows)}行の内容を受け取った人が見られます`}。`,
      hint: "送ってよければ表示し、そうでなければ削除してください。",
    }),
  },
  "send/rows-hidden": {
    title: "非表示の行",
    say: ({ facts: { rows } }) => ({
      message: `${numberRuns(rows)}行目が非表示ですが、内容は残っています。`,
      hint: "送ってよければ表示し、そうでなければ削除してください。",
    }),
  },
  "send/rows-filtered": {
    title: "フィルターで隠れた行",
    say: ({ facts: { rows } }) => ({
      message: `フィルターで${formatNumber(rows.length)}行（${numberRuns(rows)}行目）が隠れています。受け取った人には全件に見えるおそれがあります。`,
      hint: "フィルターを解除してください。",
    }),
  },
  "send/columns-hidden": {
    title: "非表示の列",
    say: ({ facts: { columns } }) => ({
      message: `${columns.join("、")}列が非表示ですが、内容は残っています。`,
      hint: "送ってよければ表示し、そうでなければ削除してください。",
    }),
  },
  "send/value-unseen": {
    title: "見えない値",
    say: ({ facts: { by, ...facts } }) => ({
      message: `${cells(facts)}の値は、${by === "format" ? "表示形式（;;; など）" : "背景と同じ色の文字"}のため画面では見えません。`,
      hint: "送ってよければ見えるように書式を直し、そうでなければ値を消してください。",
    }),
  },
  "send/font-tiny": {
    title: "小さすぎる文字",
    say: ({ facts: { limit, ...facts } }) => ({
      message: `${cells(facts)}の文字は${String(limit)}ポイント未満で、ほとんど読めません。`,
      hint: "読める大きさに直すか、要らない値であれば消してください。",
    }),
  },
  "send/comment": {
    title: "残っているメモ・コメント",
    say: ({ value, facts: { kind, author } }) => ({
      message: `${author === "" ? "" : `${quote(author)}さんの`}${kind === "note" ? "メモ" : "コメント"}${value === "" ? "" : quote(value)}が残っています。`,
      hint: `内部のやり取りであれば削除してください。${cleanCopy}`,
    }),
  },
  "send/person-named": {
    title: "プロパティに残る氏名",
    say: ({ value, facts: { kind } }) => ({
      message: `ブックの${personProperties[kind]}に${quote(value)}と記録されています。`,
      hint: `「ファイル」の「情報」で消してください。${cleanCopy}`,
    }),
  },
  "send/property": {
    title: "プロパティの記載",
    say: ({ value, facts: { kind, name } }) => ({
      message: `ブックの${kind === "company" ? "会社名" : kind === "custom" ? `ユーザー設定のプロパティ${quote(name)}` : (propertyNames[name] ?? name)}に${quote(value)}と記録されています。`,
      hint: `受け取る人に見せるものか確かめてください。${cleanCopy}`,
    }),
  },
  "send/outside-link": {
    title: "外部へのリンクと接続",
    say: ({ value, facts: { kind } }) => ({
      message: `${linkKinds[kind]}${quote(value)}が残っています。受け取った人の手元では開けず、置き場所も知られます。`,
      hint: `リンクや接続を解除してください。${cleanCopy}`,
    }),
  },
  "send/formula-outside": {
    title: "他のブックを読む数式",
    say: ({ value }) => ({
      message: `数式${quote(value)}は他のブックの値を読みます。受け取った人の手元では更新できません。`,
      hint: "値に置き換えてください。送付用の写しでは値になります。",
    }),
  },
  "send/name-doubtful": {
    title: "問題のある名前の定義",
    say: ({ value, facts: { formula, leads } }) => ({
      message: `名前${quote(value)}（${quote(formula)}）は${{ nowhere: "参照先がありません", outside: "他のブックを指しています", hidden: "名前の管理に出ません" }[leads]}。`,
      hint:
        leads === "hidden"
          ? `要らないものであれば削除してください。${cleanCopy}`
          : `「名前の管理」で削除してください。${cleanCopy}`,
    }),
  },
  "send/extra": {
    title: "目に見えない付属物",
    say: ({ value, facts: { kind, count } }) => ({
      message: `${extras[kind].what}${value === "" ? "" : quote(value)}が${formatNumber(count)}件含まれています。${extras[kind].why}。`,
      hint: `要らないものであれば除いてください。${cleanCopy}`,
    }),
  },
  "send/revision-log": {
    title: "変更履歴",
    say: ({ facts: { count } }) => ({
      message: `共有ブックの変更履歴が${formatNumber(count)}件含まれ、直す前の値と直した人の名前が残っています。`,
      hint: "「ブックの共有」を解除し、変更履歴を消してから保存し直してください。",
    }),
  },
  "send/header-footer": {
    title: "ヘッダー・フッターの記載",
    say: ({ value, facts: { kind } }) => ({
      message: `ヘッダー又はフッターに${kind === "path" ? "ファイルの置き場所" : "氏名"}（${quote(value)}）が印刷されます。`,
      hint: `ページ設定で消してください。${cleanCopy}`,
    }),
  },
  "send/printer": {
    title: "プリンターの名前",
    say: ({ value, facts: { sheets } }) => ({
      message: `印刷設定に庁内のプリンター${quote(value)}の名前が残っています（シート${sheets.map((sheet) => quote(sheet)).join("、")}）。`,
      hint: cleanCopy,
    }),
  },
  "send/password": {
    title: "パスワードによる保護",
    say: ({ value, facts: { of } }) => ({
      message: `${of === "workbook" ? "ブックの構成" : `シート${quote(value)}`}がパスワードで保護されています。受け取った人は記入も修正もできません。`,
      hint: "保護を解除するか、パスワードを別に伝えてください。",
    }),
  },
  "send/own-content": {
    title: "検査の跡",
    say: ({ value, facts: { content } }) => ({
      message:
        content === "sheet"
          ? `検査結果のシート${quote(value)}が残っています。`
          : `シート${quote(value)}に検査の印が残っています。`,
      hint: `相手に見せるものでなければ取り除いてください。${cleanCopy}`,
    }),
  },
  "send/error-value": {
    title: "エラー値",
    say: ({ value }) => ({ message: `エラー値（${value}）が表示されています。`, hint: "数式か値を直してください。" }),
  },
  "send/uncalculated": {
    title: "計算されていない数式",
    say: ({ facts }) => ({
      message: `${cells(facts)}の数式の結果が保存されていません。受け取った人の環境によっては空に見えます。`,
      hint: "Excel で開いて保存し直してください。",
    }),
  },
  "send/personal-data": {
    title: "連絡先や個人番号らしき記載",
    say: ({ value, facts: { kind } }) => ({
      message: `${kind === "contact" ? "電話番号かメールアドレス" : "個人番号（マイナンバー）の形をした12桁の数字"}${quote(value)}があります（要確認）。`,
      hint: "送ってよいものか確かめてください。",
    }),
  },
};
