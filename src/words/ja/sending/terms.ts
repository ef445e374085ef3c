import type { ExtraKind, LinkKind, PropertyKind } from "../../../core/index.ts";

export const personProperties: {
  readonly [Kind in Extract<PropertyKind, "creator" | "last-editor" | "manager">]: string;
} = { creator: "作成者", "last-editor": "最終更新者", manager: "管理者" };

/** 組み込みのプロパティを、ファイルでの名前によって。 */
export const propertyNames: Readonly<Record<string, string>> = {
  title: "タイトル",
  subject: "件名",
  description: "コメント",
  keywords: "タグ",
  category: "分類",
  contentStatus: "状態",
  HyperlinkBase: "ハイパーリンクの基点",
  Template: "テンプレート",
};

export const linkKinds: { readonly [Kind in LinkKind]: string } = {
  workbook: "他のブックへのリンク",
  connection: "データ接続",
  query: "クエリ",
  picture: "リンクされた画像",
  file: "ファイルへのリンク",
  program: "他のプログラムとの連携",
};

export const extras: {
  readonly [Kind in Exclude<ExtraKind, "revision-log">]: { readonly what: string; readonly why: string };
} = {
  macro: { what: "マクロ", why: "受け取る側のメールサーバーで止められることがあります" },
  "active-x": { what: "ActiveX コントロール", why: "受け取った人の環境では動かないことがあります" },
  "embedded-object": { what: "埋め込まれたファイル", why: "元のファイルの全体が開けます" },
  "custom-xml": { what: "カスタム XML", why: "画面に出ないデータです" },
  "pivot-cache": { what: "ピボットテーブルの元データの控え", why: "表に出していない行や列も見られます" },
  "data-model": { what: "データモデル", why: "表に出していないデータも見られます" },
  "task-pane": { what: "アドインの設定", why: "画面に出ないデータです" },
  scenario: { what: "シナリオ", why: "試した値と作った人の名前が残っています" },
  "custom-view": { what: "ユーザー設定のビュー", why: "隠した行や列の設定が残っています" },
  "sheet-property": { what: "シートのユーザー設定のプロパティ", why: "画面に出ないデータです" },
  "invisible-shape": { what: "非表示の図形", why: "受け取った人は表示できます" },
  ink: { what: "手書きのインク", why: "書いた線の一本ずつと、書いた順序が残っています" },
  "picture-metadata": { what: "画像に付いた情報", why: "撮影の場所や日時、機器、作成者などが含まれることがあります" },
};
