import { readDate } from "../date/read-date.ts";
import { fieldNames } from "../schema/schema.ts";
import { foldText } from "../text/normalize.ts";
import { isBlank, valueText } from "../workbook/grid.ts";
import type { CellValue } from "../workbook/workbook.ts";
import { largestOf } from "../long-lists.ts";
import { stageOfWords } from "./stage-words.ts";

/** What the values under a header look like. */
export interface ColumnValues {
  readonly texts: readonly string[];
  readonly values: readonly CellValue[];
  readonly rows: number;
  /** The share of rows with a value; not a number without rows. */
  readonly filled: number;
  /** The place of the first blank among the rows; -1 where there is none. */
  readonly firstBlank: number;
}

/** The filled values of a column. */
export function columnValues(values: readonly CellValue[]): ColumnValues {
  const filled = values.filter((value) => !isBlank(value));
  return {
    texts: filled.map((value) => valueText(value).trim()),
    values: filled,
    rows: values.length,
    filled: filled.length / values.length,
    firstBlank: values.findIndex(isBlank),
  };
}

const fewestValues = 3;
/** Statuses that are written short are no longer than this. */
export const longestStatus = 24;
const nearlyAll = 0.8;
const mostStatuses = 10;
const shortestSentence = 12;
const mark = /^(?:[◎○△▲×✕●☆★]|[a-f]|[1-6])$/u;
const sentenceEnd = /(?:[。.!]|[たるむくすう]|中|済み?|予定)$/u;
/** How the names of offices end. */
export const organizationEnd =
  /(?:[省庁府局部課室係会署所院校]|センター|事務局|本部|ministry|department|office|agency|council|team|authority)$/iu;

type Sign = (column: ColumnValues) => boolean;

/** Whether a few short writings come again and again, and most of them are words or marks of statuses. */
const isStatus: Sign = ({ texts }) => {
  // A few sentences among them are entries that went wrong.
  const short = texts.filter((text) => text.length <= longestStatus);
  const folded = (short.length >= texts.length * nearlyAll ? short : texts).map(foldText);
  const kinds = new Set(folded);
  const once = [...kinds].filter((kind) => folded.indexOf(kind) === folded.lastIndexOf(kind)).length;
  if (texts.length < fewestValues || kinds.size > mostStatuses || once > Math.max(2, texts.length * 0.4)) return false;
  return (
    share(folded, (text) => text.length <= longestStatus && (mark.test(text) || stageOfWords(text) !== undefined)) >=
    0.6
  );
};

/** Whether nearly all are words of statuses, of which in a short table each may stand once. */
const areStatuses: Sign = ({ texts }) =>
  texts.length >= fewestValues &&
  new Set(texts.map(foldText)).size <= mostStatuses &&
  share(texts, (text) => text.length <= longestStatus && stageOfWords(foldText(text)) !== undefined) >= nearlyAll;

const isProgress: Sign = ({ texts }) =>
  texts.length >= fewestValues &&
  share(texts, (text) => text.length >= shortestSentence && sentenceEnd.test(text)) >= 0.6;

const isOrganizations: Sign = ({ texts }) =>
  texts.length >= fewestValues &&
  share(texts, (text) => text.split(/[、,，・/／\n]/u).every((part) => organizationEnd.test(part.trim()))) >= 0.6;

/** Names, and no sentences. */
const areShort: Sign = ({ texts }) =>
  texts.length >= fewestValues && share(texts, (text) => text.length <= 60 && !/[。.]$/u.test(text)) >= 0.9;

const isDates: Sign = ({ values }) =>
  values.length >= fewestValues && share(values, isDate) >= 0.6 && !values.every((value) => typeof value === "number");

const isName: Sign = ({ texts }) =>
  texts.length >= fewestValues &&
  new Set(texts).size >= texts.length * 0.8 &&
  share(texts, (text) => text.length >= 4 && text.length <= 80 && !text.endsWith("。")) >= 0.8;

const isNumber: Sign = ({ texts }) =>
  texts.length >= fewestValues &&
  new Set(texts).size >= texts.length * 0.8 &&
  share(texts, (text) => text.length <= 10 && /[\d①-⑳]/u.test(text.normalize("NFKC") + text)) >= 0.8;

const progressWords = /状況|実績|成果|取組|進捗|内容|progress|update|narrative|commentary|achieved/iu;

/** 前年度計画, 今年度の取組予定: what was or is planned is no progress; 計画の進捗 is. */
function isOfPlan(header: string): boolean {
  const lastOf = (words: readonly string[]): number => largestOf(words, (word) => header.lastIndexOf(word));
  return lastOf(["計画", "予定", "目標", "方針"]) > lastOf(["状況", "実績", "成果", "進捗"]);
}

/** A date written as such; a bare number may be anything. */
export function isDate(value: CellValue): boolean {
  return readDate(value, { dateSystem: 1900, reportingDate: 0 }).kind === "date";
}

/**
 * By the words of its header and the values under it: the words alone may mean something else, and so may the values.
 */
export interface ColumnSign {
  readonly field: string;
  readonly header: { readonly test: (header: string) => boolean };
  readonly isLike: Sign;
  /** What will do where the header says so. */
  readonly isPossible?: Sign;
  /** Whether the values tell enough without any words. */
  readonly isTelling: boolean;
}

/** In the order in which columns are taken. */
export const columnSigns: readonly ColumnSign[] = [
  {
    field: fieldNames.status,
    header: /状況|評価|判定|区分|ステータス|達成|進捗|status|rating|rag|level|confidence|assessment/iu,
    isLike: isStatus,
    isPossible: areStatuses,
    isTelling: true,
  },
  {
    field: fieldNames.next,
    header: /今後|(?:次|翌|来)年度|next steps|outlook/iu,
    isLike: isProgress,
    isTelling: false,
  },
  {
    field: fieldNames.progress,
    header: { test: (header) => progressWords.test(header) && !isOfPlan(header) },
    isLike: isProgress,
    isTelling: true,
  },
  {
    field: fieldNames.organizations,
    header:
      /担当(?!者)|所管|主管|部局|部署|課|省庁|実施主体|lead|owner|department|organi[sz]ation|ministry|agency|responsible/iu,
    isLike: isOrganizations,
    isPossible: areShort,
    isTelling: true,
  },
  { field: fieldNames.number, header: /番号|コード|№|no\.?$|^no|^#|id$|ref/iu, isLike: isNumber, isTelling: false },
  {
    field: fieldNames.name,
    header:
      /施策|事業|取組|項目|件名|名称|テーマ|アクション|commitment|action|measure|project|milestone|initiative|name|title/iu,
    isLike: isName,
    isTelling: true,
  },
  {
    field: fieldNames.completed,
    header: /完了[年月]?日|完了年月|終了日|date completed|completed on|actual/iu,
    isLike: isDates,
    isPossible: ({ values }) => values.length > 0 && values.every(isDate),
    isTelling: false,
  },
  {
    field: fieldNames.due,
    header: /期限|予定|目途|目標|まで|年度|終了|終期|due|deadline|target|end date|completion/iu,
    isLike: isDates,
    isTelling: false,
  },
  {
    field: fieldNames.reason,
    header: /理由|課題|challenge|reason|issue|barrier/iu,
    isLike: ({ texts }) => texts.length > 0,
    isTelling: false,
  },
];

/** The share of values that are so; not a number where there are none. */
export function share<Value>(values: readonly Value[], isSo: (value: Value) => boolean): number {
  return values.filter(isSo).length / values.length;
}
