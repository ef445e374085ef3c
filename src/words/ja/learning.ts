import type { StageReason } from "../../core/index.ts";
import type { LearningWords } from "../learning-words.ts";

/** How far a measure with a status has got. */
export const stages = {
  done: "実施済",
  underway: "実施中",
  planned: "実施予定",
  late: "遅れ",
  undecided: "未定",
  stopped: "中止",
  unsure: "要確認",
} as const;

const by = { person: "指定による", header: "見出しによる", values: "値による", none: "計画独自の列" } as const;
const quoted = (texts: readonly string[]): string => texts.map((text) => `「${text}」`).join("、");

/** 段階をそう考えた理由。 */
const reasonText = (why: StageReason): string => {
  switch (why.by) {
    case "person":
      return "指定による";
    case "legend":
      return `凡例に「${why.meaning}」とあるため`;
    case "words":
      return "言葉の意味による";
    case "texts":
      return `進捗状況の${String(why.read)}件中${String(why.agreeing)}件がそう述べているため`;
    case "unclear":
      return "意味を判断できません";
  }
};

/** 施策スキーマの案についての言葉。 */
export const learning: LearningWords = {
  read: ({ file, sheets, measures, title }) =>
    `${file}　シート${quoted(sheets)}の施策${String(measures)}件から、施策スキーマ「${title}」の案を作りました。`,
  period: ({ fiscalYear, reportingDate }) => {
    if (fiscalYear === undefined) return "年度：表題から読み取れませんでした。";
    return `年度：${String(fiscalYear)}年度${reportingDate === undefined ? "" : `（基準日 ${reportingDate}）`}`;
  },
  headings: {
    columns: "列",
    statuses: "状況",
    organizations: ({ count }) => `担当（${String(count)}）`,
    suspects: "案に含めなかった書き方（誤記と思われるもの）",
  },
  column: ({ header, meaning, by: source, required }) =>
    `「${header}」${meaning === undefined ? "" : `→ ${meaning}`}（${by[source]}${required ? "、必須" : ""}）`,
  status: ({ label, count, stage, why }) => `「${label}」${String(count)}件 → ${stages[stage]}（${reasonText(why)}）`,
  by,
  why: reasonText,
  organization: ({ name, count }) => `${name}　${String(count)}件`,
  suspect: ({ text, near }) => `「${text}」${near === undefined ? "" : `（「${near}」の誤りではありませんか）`}`,
  unsure: ({ count }) =>
    `状況${String(count)}種類の段階を「要確認」としています。意味を確かめ、段階を定めてください。定めるまで、その状況の施策は見込みが立っていないものとして数えます。`,
  next: ({ file, out }) =>
    out === undefined
      ? "保存するときは --out FILE.json を付けてください。"
      : `${out} に保存しました。内容を確かめてから、shinchoku check ${file} --schema ${out} で検査してください。`,
};
