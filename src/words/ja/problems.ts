import type { SchemaProblem, SheetUser } from "../../core/index.ts";
import { grouped } from "../grouped.ts";
import { foundFiles } from "./found-files.ts";
import type { Catalogue } from "../catalogue.ts";
import { codesOfAnotherWindow, type ProblemSentences, type ProblemWords } from "../problem-words.ts";

const list = (values: readonly string[]): string => values.map((value) => `「${value}」`).join("、");
const megabytes = (bytes: number): string => String(Math.ceil(bytes / 1024 / 1024));

/** ファイルの呼び方。名前の後には空白を置く。 */
export const fileName: Catalogue["fileName"] = (name) => (name === undefined ? "このブック" : `${name} `);

const unchanged = "ブックは変更していません。";
const originalKept = "元のファイルは変更していません。";
const seeHelp = "shinchoku --help で使い方をご覧ください。";
const anotherName = "別の名前を指定してください。";

const saveAsXlsx = (happened: string): ProblemWords => ({
  happened,
  kept: originalKept,
  action: "Excel で開き、「Excel ブック（*.xlsx）」として保存し直してください。",
});

/** できなかったこと。何が起きたか、何はそのままか、どうすればよいか。 */
export const problemSentences: ProblemSentences = {
  "schema-invalid": ({ source, problems }) => ({
    happened: `「${source}」の施策スキーマに${String(problems.length)}か所の誤りがあるため、検査できません。`,
    details: problems.map(schemaProblem),
    kept: unchanged,
    action: "示した箇所を直してから、もう一度検査してください。",
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
    action: "見出しの名前を確かめるか、「設定」で「施策スキーマ」シートを加え、見出しの名前を定めてください。",
    commandLineAction: "見出しの名前を確かめるか、--schema で列の名前を定めた施策スキーマを指定してください。",
  }),
  "summary-too-long": ({ rows, limit }, file) => ({
    happened: `${file}の集計データは${grouped(rows)}行（施策と府省庁の組ごとに1行）になり、シートの上限（${grouped(limit)}行）を超えるため、集計しませんでした。`,
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
  "cell-edit-mode": () => ({
    happened: "セルを編集中のため、Excel が操作を受け付けませんでした。",
    kept: unchanged,
    action: "Enter キー又は Esc キーで編集を終えてから、もう一度行ってください。",
  }),
  "sheet-protected": ({ sheet }) => ({
    happened: `「${sheet}」シートが保護されているため、書き込めませんでした。`,
    kept: unchanged,
    action: "「校閲」タブの「シート保護の解除」を行ってから、もう一度行ってください。",
  }),
  "workbook-protected": () => ({
    happened: "ブックの構成が保護されているため、シートを加えたり削除したりできませんでした。",
    kept: unchanged,
    action: "「校閲」タブの「ブックの保護」を解除してから、もう一度行ってください。",
  }),
  "read-only": () => ({
    happened: "このブックは読み取り専用のため、書き込めませんでした。",
    kept: unchanged,
    action: "「編集を有効にする」を押すか、別の名前で保存してから、もう一度行ってください。",
  }),
  "sheet-gone": ({ sheet }) => ({
    happened: `「${sheet}」シートが見つかりません。名前が変わったか、削除されたようです。`,
    kept: unchanged,
    action: "もう一度検査してください。",
  }),
  "sheet-hidden": ({ sheet }) => ({
    happened: `「${sheet}」シートは非表示のため、セルを示せません。`,
    kept: unchanged,
    action: "シート見出しを右クリックし、「再表示」を選んでください。",
  }),
  "sheet-too-large": ({ sheet, limit }) => ({
    happened: `「${sheet}」シートには${grouped(limit)}個を超えるセルがあり、読み取れませんでした。`,
    kept: unchanged,
    action: "表の外の不要な行や列を削除してから、もう一度行ってください。",
  }),
  "changed-meanwhile": () => ({
    happened: "処理の間にブックの構成が変わったため、途中でやめました。",
    kept: unchanged,
    action: "ほかの人の編集が落ち着いてから、もう一度行ってください。",
  }),
  "api-missing": () => ({
    happened: "この Excel には必要な機能がありません。",
    kept: unchanged,
    action: "Excel を更新するか、ブラウザー版をお使いください。",
  }),
  "excel-failed": ({ officeCode }) => ({
    happened: `Excel が処理を完了できませんでした（${officeCode}）。`,
    kept: unchanged,
    action: codesOfAnotherWindow.has(officeCode)
      ? "別のブックに移っていたときは、このブックに戻って、もう一度お試しください。続くときは、「設定」の「動作確認」の結果を管理者にお伝えください。"
      : "少し待ってから、もう一度行ってください。続くときは、「設定」の「動作確認」の結果を管理者にお伝えください。",
  }),
  unexpected: ({ detail }) => ({
    happened: `予期しないエラーが起きました（${detail}）。`,
    kept: "書き込みの途中だったときは、ブックを見て確かめてください。",
    action: "このウィンドウを開き直し、もう一度行ってください。続くときは、括弧内の文字を管理者にお伝えください。",
    commandLineAction:
      "元のファイルは変更していません。同じ命令に --debug を付けて実行し、その表示を開発者にお知らせください。",
  }),
  "command-unknown": ({ command }) => ({ happened: `「${command}」という命令はありません。`, action: seeHelp }),
  "command-missing": () => ({ happened: "命令が指定されていません。", action: seeHelp }),
  "option-unknown": ({ option }) => ({ happened: `「${option}」という指定はありません。`, action: seeHelp }),
  "option-value-missing": ({ option }) => ({
    happened: `「${option}」に値がありません。`,
    action: `「${option}」の後に値を指定してください。`,
  }),
  "option-missing": ({ option }) => ({
    happened: "保存先が指定されていません。",
    action: `保存先を「${option} ファイル名」で指定してください。`,
  }),
  "option-value-invalid": ({ option, value, allowed }) => ({
    happened: `「${option}」に「${value}」は指定できません。`,
    action: `${allowed} を指定してください。`,
  }),
  "argument-missing": ({ command }) => ({
    happened: "対象のファイルが指定されていません。",
    action: `「shinchoku ${command}」の後に対象のファイルを指定してください。`,
  }),
  "argument-unexpected": ({ argument }) => ({
    happened: `「${argument}」は余分な指定です。`,
    action: "ファイルは一つずつ指定してください。",
  }),
  "file-not-found": (_, file) => ({
    happened: `${file}が見つかりません。`,
    action: "ファイル名と場所を確かめてください。",
  }),
  "file-is-folder": (_, file) => ({ happened: `${file}はフォルダーです。`, action: "ファイルを指定してください。" }),
  "file-not-readable": ({ reason }, file) => ({
    happened: `${file}を開けません（${reason}）。`,
    action: "ほかで使用中でないか、読み取り権限があるか確かめてください。",
  }),
  "file-not-writable": ({ reason }, file) => ({
    happened: `${file}に保存できません（${reason}）。`,
    action: "保存先のフォルダーがあるか、Excel で開いていないか確かめてください。元のファイルは変更していません。",
  }),
  "no-space": (_, file) => ({
    happened: `保存先の空き容量が足りないため、${file}に保存できませんでした。`,
    action: "空きを増やすか、ほかの保存先を指定してください。元からあったファイルはそのままです。",
  }),
  "file-not-regular": (_, file) => ({
    happened: `${file}は通常のファイルではないため、読み取りません。`,
    action: "ディスクに保存したファイルを指定してください。",
  }),
  "file-too-large": ({ size, limit }, file) => ({
    happened: `${file}の大きさ（${megabytes(size)} MB）が上限（${megabytes(limit)} MB）を超えるため、読み取りません。`,
    action: "不要なシートや画像を削除するか、--max-size で上限を上げてください。",
  }),
  "name-unreadable": ({ option }) => ({
    happened: `${option} に指定したファイル名に、文字として読み取れない部分があります。`,
    action: anotherName,
  }),
  "output-not-writable": ({ reason }) => ({
    happened: `結果を最後まで出力できませんでした（${reason}）。`,
    action: "出力先の空きと書き込み権限を確かめてください。",
  }),
  "out-is-input": ({ option }, file) => ({
    happened: `${option} に読み取り元のファイル（${file.trim()}）は指定できません。`,
    action: `${anotherName}そのファイルは変更していません。`,
  }),
  "extension-wrong": ({ extension }, file) => ({
    happened: `${file}という名前では Excel で開けません。`,
    action: `${extension} で終わる名前を指定してください。`,
  }),
  "outputs-are-same": ({ option, other }) => ({
    happened: `${option} と ${other} に同じファイルは指定できません。`,
    action: anotherName,
  }),
  "schema-unknown": ({ name, builtIn }) => ({
    happened: `施策スキーマ「${name}」が見つかりません。`,
    action: `ファイルの場所を確かめるか、組み込みの${list(builtIn)}を指定してください。`,
  }),
};

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
