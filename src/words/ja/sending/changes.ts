import type { ChangeWords } from "../../sending-words.ts";
import { formatNumber } from "../../format-number.ts";
import { numberRuns } from "../../number-runs.ts";
import { list, quote, quoteBoth } from "../rules/quoted.ts";
import { extras } from "./terms.ts";

const cells = ({ ranges, count }: { readonly ranges: readonly string[]; readonly count: number }): string =>
  `${ranges.join("、")}（${formatNumber(count)}セル）`;

/** 送付用の写しで変えること。 */
export const changes: ChangeWords = {
  "sheets-removed": ({ sheets }) => `非表示のシート${list(sheets)}を取り除きます。`,
  "sheets-shown": ({ sheets }) => `非表示のシート${list(sheets)}を表示します。`,
  "own-removed": ({ sheets }) => `検査の印と、施策進捗チェックが加えたシートを取り除きます（${list(sheets)}）。`,
  "rows-removed": ({ sheet, rows }) => `シート${quote(sheet)}：隠れている${numberRuns(rows)}行目を取り除きます。`,
  "rows-shown": ({ sheet, rows }) => `シート${quote(sheet)}：隠れている${numberRuns(rows)}行目を表示します。`,
  "blank-rows-removed": ({ sheet, rows }) =>
    `シート${quote(sheet)}：施策の間の空行（${numberRuns(rows)}行目）を取り除きます。`,
  "columns-removed": ({ sheet, columns }) => `シート${quote(sheet)}：非表示の${columns.join("、")}列を取り除きます。`,
  "columns-shown": ({ sheet, columns }) => `シート${quote(sheet)}：非表示の${columns.join("、")}列を表示します。`,
  "filter-cleared": ({ sheet }) => `シート${quote(sheet)}：フィルターを解除します。`,
  "values-removed": ({ sheet, ...facts }) => `シート${quote(sheet)}：${cells(facts)}の見えない値を消します。`,
  "values-shown": ({ sheet, ...facts }) => `シート${quote(sheet)}：${cells(facts)}の値が見えるように書式を改めます。`,
  "cells-unmerged": ({ sheet, ranges }) =>
    `シート${quote(sheet)}：施策の行の結合（${ranges.join("、")}）を解除します。`,
  "cells-filled": ({ sheet, ...facts }) => `シート${quote(sheet)}：${cells(facts)}に、省かれていた値を補います。`,
  "text-corrected": ({ sheet, cell, before, after }) => {
    const [was, becomes] = quoteBoth(before, after);
    return `シート${quote(sheet)}：${cell}の${was}を${becomes}に改めます。`;
  },
  "formulas-to-values": ({ sheet, count }) => `シート${quote(sheet)}：数式${formatNumber(count)}件を値に置き換えます。`,
  "comments-removed": ({ sheet, count }) =>
    `シート${quote(sheet)}：メモとコメント${formatNumber(count)}件を取り除きます。`,
  "headers-removed": ({ sheet, texts }) => `シート${quote(sheet)}：ヘッダーとフッターの記載${list(texts)}を消します。`,
  "properties-emptied": ({ values }) => `ブックのプロパティ（${list(values)}）を空にします。`,
  "links-broken": ({ targets }) => `外部へのリンクと接続（${list(targets)}）を取り除き、値だけを残します。`,
  "names-removed": ({ names }) => `名前${list(names)}を取り除きます。`,
  "extra-removed": ({ kind, count }) =>
    `${kind === "revision-log" ? "変更履歴" : extras[kind].what}${formatNumber(count)}件を取り除きます。`,
  "passwords-removed": ({ sheets, ofWorkbook }) =>
    `パスワードによる保護を解除します（${[...(ofWorkbook ? ["ブックの構成"] : []), ...sheets.map((sheet) => quote(sheet))].join("、")}）。`,
  "printers-removed": ({ printers }) => `印刷設定からプリンター${list(printers)}の名前を取り除きます。`,
};
