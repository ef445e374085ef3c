import { formatNumber } from "../../format-number.ts";
import { codesOfAnotherWindow, type ProblemSentences } from "../../problem-words.ts";
import { unchanged } from "./phrases.ts";

/** Excel が応じなかったこと。 */
export const excelProblems = {
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
    happened: `「${sheet}」シートには${formatNumber(limit)}個を超えるセルがあり、読み取れませんでした。`,
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
  "file-not-offered": () => ({
    happened: "この Excel は、開いているブックのファイルをアドインに渡せません。",
    kept: unchanged,
    action: "ブックを保存し、ブラウザー版でそのファイルを開いて、送付前チェックを行ってください。",
  }),
  "file-not-given": ({ officeCode }) => ({
    happened: `Excel からブックのファイルを受け取れませんでした（${officeCode}）。`,
    kept: unchanged,
    action:
      "セルを編集中のときは Enter キーで終え、ブックを保存してから、もう一度行ってください。続くときは、ブラウザー版でファイルを開いてください。",
  }),
  "excel-failed": ({ officeCode }) => ({
    happened: `Excel が処理を完了できませんでした（${officeCode}）。`,
    kept: unchanged,
    action: codesOfAnotherWindow.has(officeCode)
      ? "別のブックに移っていたときは、このブックに戻って、もう一度お試しください。続くときは、「設定」の「動作確認」の結果を管理者にお伝えください。"
      : "少し待ってから、もう一度行ってください。続くときは、「設定」の「動作確認」の結果を管理者にお伝えください。",
  }),
  "drop-while-busy": () => ({
    happened: "処理の途中のため、置かれたファイルは受け取りませんでした。",
    action: "処理が終わってから、もう一度置いてください。",
  }),
  "work-lost": ({ detail }) => ({
    happened: `処理が途中で止まり、読み取った内容が失われました${detail === "" ? "" : `（${detail}）`}。`,
    kept: unchanged,
    action: "もう一度行ってください。続くときは、ほかのアプリを閉じてメモリーを空けるか、ファイルを減らしてください。",
  }),
  unexpected: ({ detail }) => ({
    happened: `予期しないエラーが起きました（${detail}）。`,
    kept: "書き込みの途中だったときは、ブックを見て確かめてください。",
    action: "このウィンドウを開き直し、もう一度行ってください。続くときは、括弧内の文字を管理者にお伝えください。",
    commandLineAction:
      "元のファイルは変更していません。同じ命令に --debug を付けて実行し、その表示を開発者にお知らせください。",
  }),
} satisfies Partial<ProblemSentences>;
