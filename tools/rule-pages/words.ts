import type { RuleGroup } from "../../src/core/index.ts";
import type { Language } from "../../src/words/say.ts";
import { percentOf, type RulePrecision } from "./precision.ts";

/** What the rules' pages say besides the catalogues' titles and sentences. */
export interface PageWords {
  readonly generated: string;
  readonly title: string;
  readonly introduction: string;
  readonly table: { readonly rule: string; readonly title: string; readonly severity: string; readonly fix: string };
  readonly severities: Readonly<Record<"error" | "warning" | "info", string>>;
  readonly fixable: string;
  readonly back: string;
  readonly about: (facts: { severity: string; isFixable: boolean }) => string;
  /** How often the rule was right on real texts, where that was measured. */
  readonly precision: (precision: RulePrecision) => string;
  readonly invalid: string;
  readonly valid: string;
  /** Stands above the table of the previous workbook. */
  readonly previous: string;
  readonly merged: (ranges: string) => string;
  readonly guarded: (cells: string) => string;
  readonly fixed: (text: string) => string;
  readonly signs: string;
  readonly others: (rules: string) => string;
  readonly characters: (count: number) => string;
  /** Headings of the list of rules. */
  readonly groups: { readonly [Group in RuleGroup]: string };
}

const ja: PageWords = {
  generated: "このページは規則の検査例から作成しています（npm run docs）。直接編集しないでください。",
  title: "検査の規則",
  introduction:
    "施策の進捗表に対して行う検査の一覧です。「エラー」は直す必要のあるもの、「警告」は確かめていただくもの（要確認）、「参考」はお知らせです。一つの誤りは一つの規則だけが指摘します。例の表は、基準日を2007年10月3日として検査しています。",
  table: { rule: "規則", title: "内容", severity: "重要度", fix: "自動修正" },
  severities: { error: "エラー", warning: "警告", info: "参考" },
  fixable: "可",
  back: "規則の一覧",
  about: ({ severity, isFixable }) =>
    `**重要度**：${severity}　**自動修正**：${isFixable ? "可（意味の変わらないものに限ります）" : "なし"}`,
  precision: (precision) => {
    const { spoke, rightly, measuredOn } = precision;
    if (spoke === 0) return `**指摘の確かさ**：実際の進捗の文では、まだ一度も指摘していません（${measuredOn}測定）。`;
    const notes = [...percentOf(precision).map((percent) => `${percent}％`), `${measuredOn}測定`].join("、");
    return `**指摘の確かさ**：実際の進捗の文への指摘${String(spoke)}件のうち、確認に値するものは${String(rightly)}件でした（${notes}）。`;
  },
  invalid: "指摘する例",
  valid: "指摘しない例",
  previous: "前回のブック（シート「前回」）",
  merged: (ranges) => `（結合されたセル：${ranges}）`,
  guarded: (cells) => `（数式のセル：${cells}）`,
  fixed: (text) => `自動修正の結果：${text}`,
  signs: "表の中の □ は全角の空白、␣ は半角の空白、⏎ はセル内の改行です。",
  others: (rules) => `ほかに指摘する規則：${rules}`,
  characters: (count) => `…（全${String(count)}文字）`,
  groups: {
    layout: "表の形",
    content: "必須項目と内容",
    status: "状況と府省庁",
    dates: "日付",
    writing: "値と文の書き方",
    measures: "施策どうしの関係",
    overview: "集計表との照合",
    previous: "前回のブックとの比較",
    progress: "進捗状況の文",
  },
};

const en: PageWords = {
  generated: "This page is generated from the rule’s test cases (npm run docs). Do not edit it.",
  title: "What is checked",
  introduction:
    "The rules that a progress table is checked against. Errors must be corrected; warnings need a look; infos are for your information. Each problem is reported by one rule only. The example tables are checked as of 2007-10-03.",
  table: { rule: "Rule", title: "Title", severity: "Severity", fix: "Corrected automatically" },
  severities: { error: "Error", warning: "Warning", info: "Info" },
  fixable: "yes",
  back: "All rules",
  about: ({ severity, isFixable }) =>
    `**Severity:** ${severity} · **Corrected automatically:** ${isFixable ? "yes, where the meaning is not affected" : "no"}`,
  precision: (precision) => {
    const { spoke, rightly, measuredOn } = precision;
    if (spoke === 0)
      return `**How often it is right:** not heard on real progress texts yet (measured on ${measuredOn}).`;
    const notes = [...percentOf(precision).map((percent) => `${percent}%`), `measured on ${measuredOn}`].join(", ");
    return `**How often it is right:** of its findings on real progress texts, ${String(rightly)} of ${String(spoke)} were worth a look (${notes}).`;
  },
  invalid: "Reported",
  valid: "Not reported",
  previous: "The previous workbook, on its sheet “前回”:",
  merged: (ranges) => `(Merged cells: ${ranges}.)`,
  guarded: (cells) => `(Cells with a formula: ${cells}.)`,
  fixed: (text) => `Corrected to: ${text}`,
  signs: "In the tables □ is a full-width space, ␣ a half-width one, ⏎ a line break within a cell.",
  others: (rules) => `Also reported by: ${rules}`,
  characters: (count) => `… (${String(count)} characters)`,
  groups: {
    layout: "Table layout",
    content: "Required content",
    status: "Statuses and organizations",
    dates: "Dates",
    writing: "Values and wording",
    measures: "Relations between measures",
    overview: "Overviews in the workbook",
    previous: "Comparison with the previous workbook",
    progress: "Progress texts",
  },
};

export const pageWords: { readonly [One in Language]: PageWords } = { ja, en };
