import type { HiddenThing, SchemaProblem, SheetUser } from "../../../core/index.ts";
import { foundFiles } from "../found-files.ts";
import { formatNumber } from "../../format-number.ts";
import type { ProblemSentences, ProblemWords } from "../../problem-words.ts";
import { list, originalKept, unchanged } from "./phrases.ts";

const megabytes = (bytes: number): string => String(Math.ceil(bytes / 1024 / 1024));

const saveAsXlsx = (happened: string): ProblemWords => ({
  happened,
  kept: originalKept,
  action: "Excel で開き、「Excel ブック（*.xlsx）」として保存し直してください。",
});

/** ブックの中身と形式のために、できなかったこと。 */
export const workbookProblems = {
  "schema-invalid": ({ source, problems }) => ({
    happened: `「${source}」の施策スキーマに${String(problems.length)}か所の誤りがあるため、検査できません。`,
    details: problems.map(schemaProblem),
    kept: unchanged,
    action: "示した箇所を直してから、もう一度検査してください。",
  }),
  "schema-column-missing": ({ sheet, table, column }) => ({
    happened: `「${sheet}」シートの「■${table}」の表に「${column}」の列が見つからないため、一覧に加えられません。`,
    kept: unchanged,
    action: `その表に「${column}」の列を加えてから、もう一度行ってください。`,
  }),
  "sheet-missing": ({ sheet, sheets }, file) => ({
    happened: `${file}に「${sheet}」というシートはありません。`,
    kept: unchanged,
    action: `シート名を戻すか、${list(sheets)}から選び直してください。`,
    commandLineAction: `${list(sheets)}のいずれかを指定してください。`,
  }),
  "no-progress-table": ({ sheets, wanted, found, searchedRows }, file) => ({
    happened:
      `${file}に施策の進捗表が見つかりません。${sheets.length === 0 ? "ワークシート" : list(sheets)}の先頭${String(searchedRows)}行で${list(wanted)}などの見出しを探しましたが、` +
      `${found.length === 0 ? "一つも見つかりません" : `見つかったのは${list(found)}だけ`}でした。`,
    kept: unchanged,
    action: "見出しの名前を確かめるか、「この表から施策スキーマを作る」で、見出しの行と列を示してください。",
    commandLineAction:
      "見出しの名前を確かめるか、shinchoku learn（見出しの行は --header-row で示せます）で表から施策スキーマを作り、--schema で指定してください。",
  }),
  "own-sheets-only": ({ sheets }, file) => ({
    happened: `${file}にあるのは施策進捗チェックが作成したシート（${list(sheets)}）だけで、施策の進捗表がありません。`,
    kept: unchanged,
    action: "元になった進捗表のブックを指定してください。",
  }),
  "summary-too-long": ({ rows, limit }, file) => ({
    happened: `${file}の集計データは${formatNumber(rows)}行（施策と府省庁の組ごとに1行）になり、シートの上限（${formatNumber(limit)}行）を超えるため、集計しませんでした。`,
    kept: unchanged,
    action: "表を分けて集計するか、一つの施策に書く府省庁を減らしてください。",
  }),
  "no-measures": ({ sheet }, file) => ({
    happened: `${file}の「${sheet}」シートには見出しがありますが、施策の行が一つもありません。`,
    kept: unchanged,
    action: "施策を記入してから、もう一度検査してください。",
  }),
  "not-report": ({ labels }, file) => ({
    happened: `${file}に、公表された報告のような${labels.map((label) => `【${label}】`).join("と")}の記載がありません。`,
    action: "報告の本文を保存したテキスト（.txt）か、進捗表のブック（.xlsx）を指定してください。",
  }),
  "text-unreadable": (_, file) => ({
    happened: `${file}はテキストとして読み取れません。`,
    action: "報告の本文を UTF-8、UTF-16、Shift_JIS のいずれかのテキスト（.txt）で保存し、指定してください。",
  }),
  "report-not-markable": (_, file) => ({
    happened: `${file}はテキストなので、印を付けた写しを作れません。`,
    action: "shinchoku import でブックにしてから検査してください。",
  }),
  "not-xlsx": ({ found }, file) => ({
    happened: `${file}は${foundFiles[found].happened}`,
    kept: originalKept,
    action: foundFiles[found].action,
  }),
  "legacy-xls": (_, file) => saveAsXlsx(`${file}は旧形式（.xls）のため開けません。`),
  "binary-xlsb": (_, file) => saveAsXlsx(`${file}はバイナリ形式（.xlsb）のため開けません。`),
  encrypted: (_, file) => ({
    happened: `${file}にはパスワードが設定されているため開けません。`,
    kept: originalKept,
    action: "Excel で開いてパスワードを解除し、保存し直してください。",
  }),
  damaged: ({ part }, file) => ({
    happened: `${file}は壊れているため読み取れません${part === "" ? "" : `（${part}）`}。`,
    kept: originalKept,
    action: "Excel で開いて修復し、保存し直してください。",
  }),
  "damaged-unread": ({ part }, file) => ({
    happened: `${file}は検査できますが、写すだけの部品（${part}）が壊れているため、書き込みませんでした。`,
    kept: originalKept,
    action: "Excel で開いて修復し、保存し直してください。",
  }),
  "document-type": ({ part }, file) => ({
    happened: `${file}には、ブックに許されない文書型宣言（DOCTYPE）があるため（${part}）、安全のため読み取りません。`,
    kept: originalKept,
    action: "作成したソフトで Excel ブックとして保存し直すか、送り主に確かめてください。",
  }),
  "too-large": ({ limit }, file) => ({
    happened: `${file}は展開後の大きさが上限（${megabytes(limit)} MB）を超えるため読み取れません。`,
    kept: originalKept,
    action: "不要なシートや画像を削除した写しをお使いください。",
  }),
  "sheet-not-writable": ({ sheet, size, limit }, file) => ({
    happened: `${file}の「${sheet}」シートは大きすぎるため（${megabytes(size)} MB、上限 ${megabytes(limit)} MB）、印を書き込めません。`,
    kept: originalKept,
    action: "表の外の不要な行や列を削除するか、表を分けてください。",
    commandLineAction:
      "検査だけなら --out を付けずに実行できます。書き込むには、不要な行や列を削除するか、表を分けてください。",
  }),
  signed: (_, file) => ({
    happened: `${file}には電子署名があり、書き込むと署名が無効になるため、書き込みませんでした。`,
    kept: originalKept,
    action: "署名を外した写しをお使いください。",
  }),
  shared: (_, file) => ({
    happened: `${file}は共有ブックで、表もピボットテーブルも加えられないため、書き込みませんでした。`,
    kept: originalKept,
    action: "Excel の「校閲」タブで共有を解除した写しをお使いください。",
  }),
  "name-taken": ({ name }, file) => ({
    happened: `${file}では「${name}」という名前がほかの範囲に使われているため、書き込みませんでした。`,
    kept: originalKept,
    action: "Excel の「数式」タブの「名前の管理」で名前を変えてから、もう一度行ってください。",
  }),
  "sheet-in-use": ({ sheet, by }, file) => ({
    happened: `${file}では${sheetUser(by)}が「${sheet}」シートを参照しており、取り除くと参照先がなくなるため、書き込みませんでした。`,
    kept: originalKept,
    action: "参照を値に置き換えるか削除してから、もう一度行ってください。",
  }),
  "formula-not-calculated": ({ sheet, cell }, file) => ({
    happened: `${file}のシート「${sheet}」${cell}の数式の結果が保存されていないため、値に置き換えられません。`,
    kept: originalKept,
    action: "Excel で開いて保存し直してから、もう一度作成してください。",
  }),
  "hidden-undecided": ({ hidden }, file) => ({
    happened: `${file}に非表示のものがあり、送付用の写しでどう扱うか決まっていません。`,
    details: hidden.map(hiddenThing),
    kept: originalKept,
    action: "取り除くか、表示するかを選んでください。",
    commandLineAction: "取り除くときは --hidden remove を、表示するときは --hidden show を指定してください。",
  }),
  "no-sheet-left": (_, file) => ({
    happened: `${file}で表示されているのは施策進捗チェックのシートだけで、取り除くと表示するシートがなくなるため、書き込みませんでした。`,
    kept: unchanged,
    action: "ほかのシートを加えるか再表示してから、もう一度行ってください。",
  }),
  "file-not-served": ({ path }) => ({
    happened: `${path} を配信元から受け取れませんでした。`,
    kept: unchanged,
    action: "ネットワークの接続を確かめてください。続くときは、管理者に配信元の設定をお尋ねください。",
  }),
} satisfies Partial<ProblemSentences>;

/** 施策スキーマの誤り一つ。場所と内容。 */
function schemaProblem(problem: SchemaProblem): string {
  return `${problem.at === "" ? "全体" : problem.at}：${problemText(problem)}`;
}

function problemText(problem: SchemaProblem): string {
  switch (problem.problem) {
    case "not-json":
      return "JSON として読み取れません。";
    case "wrong-value":
      return `${problem.received} ではなく ${problem.expected} を書いてください。`;
    case "missing":
      return "必要な項目がありません。";
    case "unknown-key":
      return "この項目は使えません。";
    case "repeated":
      return `「${problem.text}」が ${problem.first} と重複しています。`;
    case "unknown-reference":
      return `「${problem.text}」は施策スキーマの中にありません。`;
    case "unknown-rule":
      return `「${problem.text}」という規則はありません。規則の識別名は、規則の一覧で確かめてください。`;
    case "pattern-invalid":
      return `「${problem.text}」は正規表現として誤っています。`;
    case "pattern-unsupported":
      return `「${problem.text}」は正規表現として長すぎるか、使えない書き方（先読み、後読み、後方参照、\\b）を含みます。`;
    case "field-missing":
      return `「${problem.text}」の列（識別名）がありません。`;
  }
}

/** 施策進捗チェックのシートを参照しているもの。 */
function sheetUser({ kind, at }: SheetUser): string {
  const users = {
    cell: `セル「${at}」`,
    name: `名前「${at}」`,
    sheet: `「${at}」シートのグラフ、ピボットテーブル、スライサーなど`,
  };
  return users[kind];
}

const hiddenKinds = {
  rows: "行",
  "filtered-rows": "行（フィルター）",
  columns: "列",
  values: "値（見えない書式）",
} as const;

function hiddenThing({ kind, sheet, places }: HiddenThing): string {
  const where = places.join("、");
  if (kind === "sheet") return `シート「${where}」が非表示です。`;
  return kind === "shapes"
    ? `図形${where}個が非表示です。`
    : `シート「${String(sheet)}」の${hiddenKinds[kind]}${where}が隠れています。`;
}
