import { formatNumber } from "../format-number.ts";
import type { FindingsWords, FixWords } from "../findings-words.ts";

const count = (number: number): string => `${formatNumber(number)}件`;
const cells = (number: number): string => `${formatNumber(number)}か所`;

/** 指摘の一覧の言葉。 */
export const findings: FindingsWords = {
  heading: "指摘",
  search: "指摘を検索",
  severityFilter: "表示する重要度",
  shown: ({ shown, all }) => (shown === all ? `全${count(all)}` : `${count(shown)}を表示（全${count(all)}）`),
  view: {
    open: (filters) => (filters === 0 ? "絞り込み" : `絞り込み ${String(filters)}`),
    heading: "一覧の見せ方",
    groupBy: "まとめ方",
    groups: { row: "行ごと", rule: "規則ごと" },
    sortBy: "並べ方",
    orders: { row: "シートの行の順", severity: "重要度の順", count: "件数の多い順" },
    decided: "対応",
    decisions: { open: "未対応", confirmed: "確認済み", all: "全て" },
    sheet: "シート",
    all: "（全て）",
    clear: "解除",
    foldAll: "全て折りたたむ",
    unfoldAll: "全て開く",
  },
  row: ({ row, title }) => `${String(row)}行目${title === "" ? "" : `　${title}`}`,
  count,
  list: "指摘の一覧",
  none: "条件に合う指摘はありません。",
  previous: "前の指摘",
  next: "次の指摘",
  position: ({ at, of }) => `${String(at)}／${String(of)}`,
  solved: (number) => `解決した指摘（${count(number)}）`,
};

/** 修正の言葉。 */
export const fixes: FixWords = {
  fix: "直す",
  fixEverything: ({ count, isPart }) => `${isPart ? "表示中の、" : ""}意味の変わらない修正をすべて（${cells(count)}）`,
  fixAll: ({ count, isPart }) => `${isPart ? "表示中の" : ""}同じ種類をまとめて直す（${cells(count)}）`,
  preview: (number) => `次の${cells(number)}を書き換えます`,
  empty: "（空欄）",
  showOthers: (number) => `ほか${cells(number)}も表示`,
  apply: (number) => `${cells(number)}を書き換える`,
  back: "やめる",
  canUndo: "書き換えた後も、このウィンドウの「元に戻す」で戻せます。",
  undo: "元に戻す",
  suggestion: ({ status, cell, words }) =>
    `${cell}の「${words}」という記述からは、「${status}」と読み取れます。合っているか確かめてください。`,
  takeSuggestion: (status) => `「${status}」と記入する`,
};
