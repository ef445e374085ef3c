import { fieldNames } from "../schema/schema.ts";
import { isBlank, valueText, type Grid } from "../workbook/grid.ts";
import { foldText } from "../text/normalize.ts";
import type { Column, SkipReason } from "./table.ts";

/**
 * What a row below the header is.
 *
 * `whole`: a measure with its name and more; `part`: has fewer cells, so that it may also be a line of another table
 * or a further row of the measure above.
 */
export type RowKind = "whole" | "part" | Exclude<SkipReason, "after-table"> | "other-header";

/** A first cell that says that the row sums up, whatever else stands in it. */
const totalWords = new Set(["計", "合計", "小計", "総計", "総合計", "累計", "total", "subtotal", "grandtotal"]);
/** 総務省計, 第1章小計: sums up if only figures follow. A measure, chapter or section may be called 統計 or 設計. */
const subtotal = /計$/u;
const subtotalAmongNames = /[小合総]計$/u;
/** `※ …`, `（注）…`, `出典：…`, but not a heading that happens to begin with such a word, such as 注意喚起の強化. */
const noteStart = /^\s*(?:[※＊*]|[（([【]?(?:注|備考|出典|資料|参考)(?:[\s\d:：)）\]】.．、]|$))/u;
/** 凡例, ［凡例］◎：達成: what the signs mean, which may stand in cells side by side. */
const legendStart = /^\s*[([【〔<]?凡例(?:[\s:)\]】〕>]|$)/u;
/**
 * A number alone in its column is a measure that is still to be filled in, not a heading: it is short and has a digit,
 * but neither spaces nor the particles of a phrase, and is no 第1章 and no name with its number before it: 2.産業分野,
 * 【基本目標2】循環型社会.
 */
const longestNumber = 20;
const numberText =
  /^(?!第?\d+[章節編部項款])(?!\(?\d+[).、・]+\p{L}{2})(?!.*\d\P{L}*\p{Lo}{3}\D*$)(?=.*\d)[^\sぁ-ん]+$/u;
/** A header has short texts only, while most measures have a long one. */
const longestHeader = 40;
/** How many measures a sum is of: 小計（3事業）, 合計 12件. */
const countBehind = /(?:[([（［].{0,15}[)\]）］]|\d+(?:事業|施策|項目|件|measures?))$/u;
/** A row of so many different statuses, and one word before them, heads their counts. */
const headedStatuses = 2;
/** A row that repeats this many of the header's texts is a header. */
const headerTexts = 3;
/** Headers of tables of counts, such as a hand-made overview below the measures. */
const countHeaders = new Set(
  ["件数", "施策数", "施策件数", "数", "割合", "比率", "構成比", "割合(%)", "構成比(%)", "count", "share"].map(
    foldText,
  ),
);
/** Figures only, such as `27`, `17%` or `27施策(17%)`: no measure is called so. */
const figures = /^[\d,.\s]+(?:件|施策|[%％])?(?:(?<!\s)\s*\([\d.\s]+%\))?$/u;
const longestFigure = 40;
/** A measure after a break has at least this many cells, among them its name. */
const wholeCells = 3;
/** Columns in which a row that is no measure may carry a heading. */
const headingFields: readonly string[] = [fieldNames.chapter, fieldNames.section];
const nameFields: readonly string[] = [...headingFields, fieldNames.name];

/** Folded texts by which rows that are no measures are known. */
export interface KnownTexts {
  /** By which any header is known. */
  readonly headers: ReadonlySet<string>;
  /** The writings of each status, with its code: 実施済み and 済 are one. */
  readonly statuses: ReadonlyMap<string, string>;
}

/** Tells what a row is. */
export function rowKind(grid: Grid, row: number, columns: readonly Column[], known: KnownTexts): RowKind {
  const filled = columns.filter(({ column }) => !isBlank(grid.valueAt(row, column)));
  const [first] = filled;
  if (!first) return "blank";
  const textOf = ({ column }: Column): string => valueText(grid.valueAt(row, column));
  const header = headerKind(filled, textOf, known.headers);
  if (header) return header;
  if (isStatusCount(filled, textOf, known.statuses)) return "other-header";
  if (isTotal(filled, first, textOf)) return "total";
  const has = (name: string): boolean => filled.some(({ field }) => field?.name === name);
  const start = textOf(first).normalize("NFKC");
  if (legendStart.test(start) || (!has(fieldNames.name) && noteStart.test(start))) return "note";
  if (filled.length === 1 && isHeading(textOf(first), first)) return "heading";
  const name = filled.find(({ field }) => field?.name === fieldNames.name);
  if (name && isFigure(textOf(name))) return "part";
  const state = [fieldNames.status, fieldNames.progress, fieldNames.organizations].filter(has);
  return name && state.length > 0 && filled.length >= wholeCells ? "whole" : "part";
}

/**
 * A line of a table of counts: the statuses side by side, as its header has them, or one status with nothing but a
 * figure. A measure has one status, and more than that.
 */
function isStatusCount(
  filled: readonly Column[],
  textOf: (column: Column) => string,
  statuses: ReadonlyMap<string, string>,
): boolean {
  const codes = new Set<string>();
  let counting = 0;
  let others = 0;
  for (const column of filled) {
    const text = textOf(column);
    const folded = foldText(text);
    const code = statuses.get(folded);
    if (code !== undefined) codes.add(code);
    if (code !== undefined || totalWords.has(folded)) counting += 1;
    else if (!isFigure(text)) others += 1;
    // Two cells of neither kind: a measure, as most rows are.
    if (others > 1) return false;
  }
  if (codes.size >= headedStatuses && counting >= filled.length - 1) return true;
  const inPlace = filled.some(({ field }) => field?.name === fieldNames.status);
  const figureCount = filled.length - counting - others;
  return codes.size === 1 && !inPlace && figureCount > 0 && figureCount + 1 === filled.length;
}

function isTotal(filled: readonly Column[], first: Column, textOf: (column: Column) => string): boolean {
  const text = foldText(textOf(first)).replace(countBehind, "");
  if (totalWords.has(text)) return true;
  const form = first.field && nameFields.includes(first.field.name) ? subtotalAmongNames : subtotal;
  if (filled.length === 1 || !form.test(text)) return false;
  return filled.every((column) => column === first || isFigure(textOf(column)));
}

function isFigure(text: string): boolean {
  return text.length <= longestFigure && figures.test(text.normalize("NFKC"));
}

function headerKind(
  filled: readonly Column[],
  textOf: (column: Column) => string,
  headers: ReadonlySet<string>,
): RowKind | undefined {
  if (filled.some((column) => textOf(column).length > longestHeader)) return undefined;
  let counting = 0;
  let others = 0;
  let repeats = true;
  const headed: string[] = [];
  for (const column of filled) {
    const text = foldText(textOf(column));
    const isCount = countHeaders.has(text);
    const isHeader = headers.has(text);
    if (isCount) counting += 1;
    if (isHeader) {
      headed.push(text);
      repeats &&= foldText(column.header).includes(text);
    }
    if (!isCount && !isHeader) others += 1;
    // Too few can follow, even if each of them counts as both: a measure, as most rows are.
    if (others > filled.length - headerTexts && others * 2 > filled.length) return undefined;
  }
  if (counting > 0 && headed.length > 0 && counting + headed.length >= filled.length) return "other-header";
  if (headed.length < headerTexts) return undefined;
  return repeats ? "repeated-header" : "other-header";
}

/** A text that stands alone in a row heads the rows below it, unless it stands where a measure begins. */
function isHeading(text: string, { field }: Column): boolean {
  if (field === undefined || headingFields.includes(field.name)) return true;
  const isNumber = text.length <= longestNumber && numberText.test(text.normalize("NFKC").trim());
  return field.name === fieldNames.number && !isNumber;
}

/** Whether a merged area that began above covers the row's name: then the row belongs to the measure above. */
export function isContinuation(grid: Grid, row: number, columns: readonly Column[]): boolean {
  const name = columns.find(({ field }) => field?.name === fieldNames.name);
  const merge = name && grid.mergeAt(row, name.column);
  return merge !== undefined && merge.top < row;
}
