import { grouped } from "../grouped.ts";
import type { PaneFailureSentences, PaneFailureWords } from "../pane-failure.ts";
import { schemaProblem } from "./failures.ts";

const list = (values: readonly string[]): string => values.map((value) => `「${value}」`).join("、");

const unchanged = "ブックは変更していません。";
const originalKept = "元のファイルは変更していません。";

const saveAsXlsx = (happened: string): PaneFailureWords => ({
  happened,
  kept: originalKept,
  action: "Excel で開き、「Excel ブック（*.xlsx）」として保存し直してから開いてください。",
});

/** 作業ウィンドウでできなかったこと。何が起きたか、何はそのままか、どうすればよいか。 */
export const paneFailureSentences: PaneFailureSentences = {
  "schema-invalid": ({ sheet, problems }) => ({
    happened: `「${sheet}」シートに${String(problems.length)}か所の誤りがあるため、検査できません。${problems.map(schemaProblem).join(" ")}`,
    kept: unchanged,
    action: "示したセルを直してから、もう一度検査してください。",
  }),
  "sheet-missing": ({ sheet, sheets }) => ({
    happened: `検査するシートとして選んだ「${sheet}」がありません。`,
    kept: unchanged,
    action: `シート名を戻すか、${list(sheets)}から選び直してください。`,
  }),
  "no-progress-table": ({ sheets, wanted, found, searchedRows }) => ({
    happened:
      `施策の進捗表が見つかりません。${list(sheets)}の先頭${String(searchedRows)}行で${list(wanted)}などの見出しを探しましたが、` +
      `${found.length === 0 ? "一つも見つかりません" : `見つかったのは${list(found)}だけ`}でした。`,
    kept: unchanged,
    action: "見出しの名前を確かめるか、「設定」で「施策スキーマ」シートを加え、見出しの名前を定めてください。",
  }),
  "no-measures": ({ sheet }) => ({
    happened: `「${sheet}」シートには見出しがありますが、施策の行が一つもありません。`,
    kept: unchanged,
    action: "施策を記入してから、もう一度検査してください。",
  }),
  "not-xlsx": ({ file }) => saveAsXlsx(`${file} は Excel ブック（.xlsx）ではありません。`),
  "legacy-xls": ({ file }) => saveAsXlsx(`${file} は旧形式（.xls）のため開けません。`),
  "binary-xlsb": ({ file }) => saveAsXlsx(`${file} はバイナリ形式（.xlsb）のため開けません。`),
  encrypted: ({ file }) => ({
    happened: `${file} にはパスワードが設定されているため開けません。`,
    kept: originalKept,
    action: "Excel で開いてパスワードを解除し、保存し直してから開いてください。",
  }),
  damaged: ({ file, part }) => ({
    happened: `${file} は壊れているため読み取れません${part === "" ? "" : `（${part}）`}。`,
    kept: originalKept,
    action: "Excel で開いて修復し、保存し直してから開いてください。",
  }),
  "too-large": ({ file, limit }) => ({
    happened: `${file} は展開後の大きさが上限（${String(Math.round(limit / 1024 / 1024))} MB）を超えるため読み取れません。`,
    kept: originalKept,
    action: "不要なシートや画像を削除した写しを開いてください。",
  }),
  signed: ({ file }) => ({
    happened: `${file} には電子署名があり、書き込むと署名が無効になるため、書き込みませんでした。`,
    kept: originalKept,
    action: "署名を外した写しを開いてください。",
  }),
  "no-sheet-left": () => ({
    happened: "表示されているのは施策進捗チェックのシートだけで、取り除くと表示するシートがなくなります。",
    kept: unchanged,
    action: "ほかのシートを加えるか再表示してから、もう一度行ってください。",
  }),
  "file-not-served": ({ file }) => ({
    happened: `${file} を配信元から受け取れませんでした。`,
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
    kept: "入力した値は変更していません。前回の印や集計は、残っていれば次回に置き換えられます。",
    action: "ほかの人の編集が落ち着いてから、もう一度行ってください。",
  }),
  "api-missing": () => ({
    happened: "この Excel には必要な機能がありません。",
    kept: unchanged,
    action: "Excel を更新するか、ブラウザー版をお使いください。",
  }),
  "excel-failed": ({ officeCode }) => ({
    happened: `Excel が処理を完了できませんでした（${officeCode}）。`,
    kept: "入力した値は変更していません。前回の印や集計は、残っていれば次回に置き換えられます。",
    action:
      "少し待ってから、もう一度行ってください。続くときは、「設定」の「動作確認」の結果を管理者にお伝えください。",
  }),
  unexpected: ({ detail }) => ({
    happened: `予期しない誤りが起きました（${detail}）。`,
    kept: "途中まで書き込まれた集計や印が残っていることがあります。入力した値は変更していません。",
    action: "このウィンドウを開き直し、もう一度行ってください。続くときは、括弧内の文字を管理者にお伝えください。",
  }),
};
