import type { ProblemSentences } from "../../problem-words.ts";
import { list } from "./phrases.ts";

const megabytes = (bytes: number): string => String(Math.ceil(bytes / 1024 / 1024));

const seeHelp = "shinchoku --help で使い方をご覧ください。";
const meant = (nearest: string): string => `「${nearest}」ではありませんか。--help で使い方を確かめられます。`;

const anotherName = "別の名前を指定してください。";

/** コマンドラインの指定とファイルのために、できなかったこと。 */
export const commandLineProblems = {
  "command-unknown": ({ command, nearest }) => ({
    happened: `「${command}」という命令はありません。`,
    action: nearest === undefined ? seeHelp : meant(nearest),
  }),
  "command-missing": () => ({ happened: "命令が指定されていません。", action: seeHelp }),
  "option-unknown": ({ option, nearest }) => ({
    happened: `「${option}」という指定はありません。`,
    action: nearest === undefined ? seeHelp : meant(nearest),
  }),
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
  "option-for-one-file": ({ option }) => ({
    happened: `「${option}」は、ファイルを一つだけ検査するときの指定です。`,
    action: "ファイルを一つずつ指定して、検査してください。",
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
  "no-replies": ({ files, reasons }) => ({
    happened:
      files === 0
        ? "指定された場所にファイルがありません。"
        : `見つかった${String(files)}個のファイルに、回答として読み取れるものがありません。`,
    details: reasons,
    action: "回答のブック（.xlsx）があるフォルダーかファイルを指定してください。",
  }),
  "extension-wrong": ({ extension }, file) => ({
    happened: `${file}という名前では Excel で開けません。`,
    action: `${extension} で終わる名前を指定してください。`,
  }),
  "rows-form-unknown": ({ endings }, file) => ({
    happened: `${file}という名前からは、保存する形式が分かりません。`,
    action: `${endings.join("、")} のいずれかで終わる名前を指定してください。`,
  }),
  "dates-uneven": ({ dates, workbooks }) => ({
    happened: `ブックは${String(workbooks)}件ですが、--as-of は${String(dates)}件です。`,
    action: "ブックと同じ順に、期ごとの基準日を一つずつ指定するか、全て省いてください。",
  }),
  "outputs-are-same": ({ option, other }) => ({
    happened: `${option} と ${other} に同じファイルは指定できません。`,
    action: anotherName,
  }),
  "schema-unknown": ({ name, builtIn }) => ({
    happened: `施策スキーマ「${name}」が見つかりません。`,
    action: `ファイルの場所を確かめるか、組み込みの${list(builtIn)}を指定してください。`,
  }),
} satisfies Partial<ProblemSentences>;
