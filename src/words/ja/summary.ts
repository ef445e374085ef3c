import type { Conclusion } from "../../core/index.ts";
import type { SummaryWords } from "../summary-words.ts";

const day = (isoDate: string): string => {
  const [year, month, date] = isoDate.split("-").map(Number);
  return `${String(year)}年${String(month)}月${String(date)}日`;
};
const cases = (count: number): string => `${String(count)}件`;

/** 切り捨てた百分率。結論を実際の数字より良く見せないため、四捨五入しない。 */
const share = (count: number, total: number): string =>
  `${cases(count)}（${String(Math.floor((count * 100) / total))}％）`;

/** 見込みの言い方。続く言葉による三つの形。 */
const outlooks = {
  "within-year": {
    and: "年度内（又は予定内）に実施できる見込みであり",
    but: "年度内（又は予定内）に実施できる見込みですが",
    measures: "年度内（又は予定内）に実施できる見込みの施策",
  },
  "any-time": { and: "実施の見込みがあり", but: "実施の見込みがありますが", measures: "実施の見込みがある施策" },
} as const;

/** 遅れている施策と中止した施策。 */
const troubleText = ({ late, stopped }: Conclusion): string =>
  [
    ...(late > 0 ? [`遅れている施策が${cases(late)}`] : []),
    ...(stopped > 0 ? [`中止又は見送りとなった施策が${cases(stopped)}`] : []),
  ].join("、") + "あります";

const hasTrouble = ({ late, stopped }: Conclusion): boolean => late + stopped > 0;

/** 見込みのある施策を除いた残り。 */
const restText = (conclusion: Conclusion): string => {
  const { late, stopped, total, settled } = conclusion;
  const rest = total - settled;
  const unknown = rest - late - stopped;
  const parts = [
    [late, "は遅れており", "は遅れています"],
    [stopped, "は中止又は見送りとなっており", "は中止又は見送りとなっています"],
    [unknown, "は見込みが立っておらず", "は見込みが立っていません"],
  ] as const;
  const said = parts.filter(([count]) => count > 0);
  const text = said
    .map(([count, more, last], at) => `${said.length > 1 ? cases(count) : ""}${at < said.length - 1 ? more : last}`)
    .join("、");
  return said.length > 1 ? `${cases(rest)}のうち${text}` : `${cases(rest)}${text}`;
};

/** 結論の一文。数字より良い書き方をしない。 */
const conclusionText = (conclusion: Conclusion): string => {
  const { level, isUnderway, isWithinFiscalYear, total, settled, started } = conclusion;
  const outlook = outlooks[isWithinFiscalYear ? "within-year" : "any-time"];
  const ofAll = `施策${cases(total)}のうち${share(settled, total)}`;
  const rest = `残る${restText(conclusion)}`;
  const exception = hasTrouble(conclusion) ? `ただし、${troubleText(conclusion)}。` : "";
  switch (level) {
    case "empty":
      return "集計する施策がありません。";
    case "completed":
      return `施策${cases(total)}の全てが実施済みです。`;
    case "all":
      return isUnderway
        ? `施策${cases(total)}の全てについて${outlook.and}、順調に進捗しています。`
        : `施策${cases(total)}の全てについて${outlook.but}、着手済みは${share(started, total)}にとどまっています。`;
    case "nearly-all":
      return isUnderway
        ? `${ofAll}とほぼ全てについて${outlook.and}、おおむね順調に進捗しています。${exception}`
        : `${ofAll}とほぼ全てについて${outlook.but}、着手済みは${share(started, total)}にとどまっています。${exception}`;
    case "most":
      return `${ofAll}と多くの施策について${outlook.but}、${rest}。`;
    case "some":
      return `${outlook.measures}は${cases(total)}のうち${share(settled, total)}にとどまり、${rest}。`;
  }
};

/** 集計シートの言葉。 */
export const summary: SummaryWords = {
  sheets: { summary: "集計", pivots: "集計ピボット", charts: "集計グラフ", data: "集計データ" },
  title: ({ plan }) => `${plan}　進捗状況の集計`,
  period: ({ fiscalYear, half, asOf }) =>
    `${String(fiscalYear)}年度${half === undefined ? "" : half === 1 ? "上期" : "下期"}（${day(asOf)}現在）`,
  statusTable: { mark: "記号", status: "状況", count: "施策数（件）", percent: "割合（％）", total: "合計" },
  rounding: "割合は、それぞれ小数点以下を四捨五入しています。",
  roundedSum: ({ sum }) =>
    `割合は、それぞれ小数点以下を四捨五入しているため、合計しても100％になりません（${String(sum)}％）。`,
  lines: { conclusion: "結論", openErrors: "エラー", made: "作成" },
  conclusion: (conclusion) =>
    conclusion.notCounted === 0
      ? conclusionText(conclusion)
      : `${conclusionText(conclusion)}状況の記入がない、又は一覧にない${cases(conclusion.notCounted)}は、見込みが立っていないものとして数えています。`,
  openErrors: (errors) =>
    errors.length === 0
      ? "直されていないエラーはありません。"
      : `直されていないエラーが${cases(errors.reduce((sum, { count }) => sum + count, 0))}あります（${errors.map(({ title, count }) => `${title} ${cases(count)}`).join("、")}）。直すと数字が変わることがあります。`,
  made: ({ on, sources, schema, version }) =>
    `${day(on)}に、${sources.map(({ sheet, range }) => `シート「${sheet}」の${range}`).join("、")}から、施策スキーマ「${schema}」第${version}版により作成しました。元の表を直したときは、作り直してください。`,
  lateMeasures: ({ status, count }) => `「${status}」の施策（${cases(count)}）`,
  lateHeaders: { number: "施策番号", name: "施策名", organizations: "担当府省庁", reason: "理由" },
  separator: "、",
  more: ({ count, sheet, status }) =>
    `ほか${cases(count)}。シート「${sheet}」を状況区分「${status}」で絞り込むと、全て見られます。`,
  dataHeaders: {
    number: "施策番号",
    chapter: "章",
    section: "節",
    name: "施策名",
    organization: "府省庁",
    status: "状況",
    statusGroup: "状況区分",
    due: "完了予定日",
    dueQuarter: "完了予定四半期",
    measures: "施策数（件）",
    assignments: "担当数（件）",
  },
  lacking: {
    section: "（節なし）",
    organization: "（府省庁なし）",
    due: "（日付なし）",
    status: "記入なし・一覧外",
  },
  quarter: ({ quarter, fiscalYear }) => {
    if (quarter === "before") return `${String(fiscalYear - 1)}年度以前`;
    if (quarter === "after") return `${String(fiscalYear + 1)}年度以降`;
    return `${String(fiscalYear)}年度第${String(quarter)}四半期`;
  },
  bySection: { title: "節別の状況", note: "単位：件", caption: "施策の件数" },
  byOrganization: {
    title: "府省庁別の状況",
    note: "単位：件　複数の府省庁が担当する施策は、それぞれの府省庁に1件ずつ数えるため、合計は施策の総数と一致しません。",
    caption: "担当する施策の件数",
  },
  byDueQuarter: {
    title: "完了予定の四半期別の状況",
    note: "単位：件　完了予定に期間があるときは、その最後の日で数えます。",
    caption: "期限別の施策の件数",
  },
  pivotValues: "値",
  pivotTotal: "総計",
  chartHeaders: { breakdown: "区分", item: "項目" },
  overall: { breakdown: "全体", item: "全施策" },
  chartOthers: ({ count }) => `ほか${String(count)}項目の計`,
  doughnut: {
    title: ({ plan, total }) => `${plan}　施策${cases(total)}の状況`,
    altText: (statuses) =>
      `ドーナツグラフ。${statuses.map(({ status, count, percent }) => `${status} ${cases(count)}（${String(percent)}％）`).join("、")}。`,
  },
  barsAltText: ({ title, items, largest, count }) =>
    `積み上げ横棒グラフ。${title}、${String(items)}項目。最も多いのは${largest}の${cases(count)}。数字は左の表にあります。`,
};
