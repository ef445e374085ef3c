import type { SchemaProblem } from "../../core/index.ts";
import type { FailureSentences } from "../catalogue.ts";

const list = (values: readonly string[]): string => values.map((value) => `「${value}」`).join("、");

/** 実行できなかったときの一文。何が、どこで、どうすればよいか。 */
export const failureSentences: FailureSentences = {
  "command-unknown": ({ command }) => `「${command}」という命令はありません。shinchoku --help で使い方をご覧ください。`,
  "command-missing": () => "命令が指定されていません。shinchoku --help で使い方をご覧ください。",
  "option-unknown": ({ option }) => `「${option}」という指定はありません。shinchoku --help で使い方をご覧ください。`,
  "option-value-missing": ({ option }) => `「${option}」の後に値を指定してください。`,
  "option-missing": ({ option }) => `保存先を「${option} ファイル名」で指定してください。`,
  "option-value-invalid": ({ option, value, allowed }) =>
    `「${option}」に「${value}」は指定できません。${allowed} を指定してください。`,
  "argument-missing": ({ command }) => `「shinchoku ${command}」の後に対象のファイルを指定してください。`,
  "argument-unexpected": ({ argument }) => `「${argument}」は余分な指定です。ファイルは一つずつ指定してください。`,
  "file-not-found": ({ file }) => `${file} が見つかりません。ファイル名と場所を確かめてください。`,
  "file-is-folder": ({ file }) => `${file} はフォルダーです。ファイルを指定してください。`,
  "file-not-readable": ({ file, reason }) =>
    `${file} を開けません（${reason}）。ほかで使用中でないか、読み取り権限があるか確かめてください。`,
  "file-not-writable": ({ file, reason }) =>
    `${file} に保存できません（${reason}）。保存先のフォルダーがあるか、Excel で開いていないか確かめてください。元のファイルは変更していません。`,
  "output-not-writable": ({ reason }) =>
    `結果を最後まで出力できませんでした（${reason}）。出力先の空きと書き込み権限を確かめてください。`,
  "out-is-input": ({ option, file }) =>
    `${option} に読み取り元のファイル（${file}）は指定できません。別の名前を指定してください。そのファイルは変更していません。`,
  "extension-wrong": ({ file, extension }) =>
    `${file} という名前では Excel で開けません。${extension} で終わる名前を指定してください。`,
  "outputs-are-same": ({ option, other }) =>
    `${option} と ${other} に同じファイルは指定できません。別の名前を指定してください。`,
  "not-xlsx": ({ file }) =>
    `${file} は Excel ブック（.xlsx）ではありません。Excel で開き、「Excel ブック（*.xlsx）」として保存し直してください。`,
  "legacy-xls": ({ file }) =>
    `${file} は旧形式（.xls）です。Excel で開き、「Excel ブック（*.xlsx）」として保存し直してください。`,
  "binary-xlsb": ({ file }) =>
    `${file} はバイナリ形式（.xlsb）です。Excel で開き、「Excel ブック（*.xlsx）」として保存し直してください。`,
  encrypted: ({ file }) =>
    `${file} にはパスワードが設定されています。Excel で開いてパスワードを解除し、保存し直してください。`,
  damaged: ({ file, part }) =>
    `${file} は壊れているため読み取れません${part === "" ? "" : `（${part}）`}。Excel で開いて修復し、保存し直してください。`,
  "too-large": ({ file, limit }) =>
    `${file} は展開後の大きさが上限（${String(Math.round(limit / 1024 / 1024))} MB）を超えるため読み取れません。不要なシートや画像を削除してください。`,
  signed: ({ file }) =>
    `${file} には電子署名があり、書き込むと署名が無効になるため保存しませんでした。署名を外した写しを指定してください。`,
  "no-sheet-left": ({ file }) =>
    `${file} で表示されているのは施策進捗チェックのシートだけで、取り除くと表示するシートがなくなるため保存しませんでした。ほかのシートを加えるか再表示してから、もう一度実行してください。`,
  "not-report": ({ file, labels }) =>
    `${file} に、公表された報告のような${labels.map((label) => `【${label}】`).join("と")}の記載がありません。報告の本文を保存したテキスト（.txt）か、進捗表のブック（.xlsx）を指定してください。`,
  "text-unreadable": ({ file }) =>
    `${file} はテキストとして読み取れません。報告の本文を UTF-8、UTF-16、Shift_JIS のいずれかのテキスト（.txt）で保存し、指定してください。`,
  "report-not-markable": ({ file }) =>
    `${file} はテキストなので、印を付けた写しを作れません。shinchoku import でブックにしてから検査してください。`,
  "sheet-missing": ({ file, sheet, sheets }) =>
    `${file} に「${sheet}」というシートはありません。${list(sheets)}のいずれかを指定してください。`,
  "no-progress-table": ({ file, sheets, wanted, found, searchedRows }) =>
    `${file} に施策の進捗表が見つかりません。${sheets.length === 0 ? "ワークシート" : list(sheets)}の先頭${String(searchedRows)}行で${list(wanted)}などの見出しを探しましたが、` +
    `${found.length === 0 ? "一つも見つかりません" : `見つかったのは${list(found)}だけ`}でした。見出しの名前を確かめるか、--schema で列の名前を定めた施策スキーマを指定してください。`,
  "no-measures": ({ file, sheet }) => `${file} の「${sheet}」には見出しがありますが、施策の行が一つもありません。`,
  "schema-unknown": ({ name, builtIn }) =>
    `施策スキーマ「${name}」が見つかりません。ファイルの場所を確かめるか、組み込みの${list(builtIn)}を指定してください。`,
  "schema-invalid": ({ source, problems }) =>
    [
      `${source} の施策スキーマに${String(problems.length)}か所の誤りがあります。直してからもう一度実行してください。`,
      ...problems.map(schemaProblem),
    ].join("\n"),
};

/** One mistake of a schema, with its place. */
export function schemaProblem(problem: SchemaProblem): string {
  return `  ${problem.at === "" ? "全体" : problem.at}：${problemText(problem)}`;
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
    case "field-missing":
      return `「${problem.text}」の列（識別名）がありません。`;
  }
}
