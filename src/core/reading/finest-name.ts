import { fieldNames, generalSchemaName, type Field, type Schema } from "../schema/schema.ts";
import { foldText } from "../text/normalize.ts";
import { isBlank, valueText, type Grid } from "../workbook/grid.ts";
import { withoutBracketed, type ColumnChoice } from "./header-names.ts";
import type { Header } from "./header.ts";
import type { Column } from "./table.ts";
import { holdsSentences } from "./unread-columns.ts";

const noun =
  "(?:施策|事業|取組み?|取り組み|措置|対策|活動|業務|事務|プロジェクト|アクション(?:プラン)?|プログラム|項目|事項|内容|指標|kpi)";
const modifier =
  "(?:主な|主要な?|重点的?な?|具体的?な?|個別の?|関連(?:する)?|構成|実施|推進|新規|計画|中核|該当|対象|成果|数値|評価|重要業績評価|各|細|小)";
const joint = "(?:[・/,&と]|及び|又は|並びに|の)";
/** Headers that name measures, at whichever of a plan's levels: 施策, 主な事業, 施策・事業名, 具体的な取組, 成果指標; key action. */
const namingHeader = new RegExp(
  `^(?:${modifier}*${noun}(?:${joint}?${modifier}*${noun})*等?の?(?:名称?)?|` +
    "(?:key|main|specific)?(?:action|milestone|activity|activities|initiative|project|deliverable|task)s?(?:name|title)?)$",
  "u",
);
/** 1-1, ①, (2), Ⅱ-3, A1: how measures are numbered, with or without a heading of its own. */
const numbering =
  /^[(（〔【]?(?:[0-9０-９]{1,4}|[①-⑳Ⅰ-Ⅻ]|[A-Za-zＡ-Ｚア-ン])(?:[-－‐.．・]?[0-9０-９]{1,3}){0,3}[)）〕】.．]?$/u;

/** So many rows tell at which level a plan's measures are. */
const fewestRows = 3;
/** Names that differ in this share of the rows name the measures of the rows, and few are longer than a line or two. */
const distinctShare = 0.8;
const longestName = 60;
/** Those that differ in no more than this share name the parts of the plan that the measures belong to. */
const coarseShare = 0.75;
const numberedShare = 0.8;

/** What stands under a header in the rows of the measures. */
interface Values {
  readonly column: Column;
  readonly texts: readonly string[];
  /** Different texts, as a share of the rows. */
  readonly distinct: number;
  readonly isMergedOverRows: boolean;
}

/**
 * The header with the measures' name in the finest of the columns that name measures. Where a plan has 施策 and its 事業
 * side by side, a row tells of the 事業: the 施策 comes again, is blank or merged in the rows below, and is the section;
 * and of two columns under one merged 施策名 the left one may hold numbers. What a user chose stays, and what
 * the plan's own schema calls the name.
 */
export function withFinestName(
  header: Header,
  grid: Grid,
  { name: schemaName, fields }: Schema,
  choices: readonly ColumnChoice[],
): Header {
  const name = fields.find((field) => field.name === fieldNames.name);
  const chosen = new Set(choices.map((choice) => foldText(choice.header)));
  const current = header.columns.find(({ field }) => field === name);
  if (!name || (current && chosen.has(foldText(current.header)))) return header;
  // The plan's own schema says which column it is, unless one header stands over several.
  const isSaid = current && schemaName !== generalSchemaName && foldText(current.header) === foldText(name.title);
  const isOpen = (column: Column): boolean =>
    !chosen.has(foldText(column.header)) &&
    (!isSaid || column.isHeadedFromLeft === true) &&
    namesMeasures(column, current) &&
    isBeside(header, current, column);
  const open = header.columns.filter(isOpen);
  const rows = open.length === 0 ? [] : measureRows(header, grid);
  if (rows.length < fewestRows) return header;
  const now = current && valuesUnder(current, grid, rows);
  if (now && !upperField(header, fields, now)) return header;
  const values = open.map((column) => valuesUnder(column, grid, rows));
  const finest = values.find(isFine);
  if (!finest) return header;
  const above = now ?? values.findLast(({ column }) => column.column < finest.column.column);
  const upper = above && upperField(header, fields, above);
  const columns = header.columns.map((column): Column => {
    if (column === finest.column) return { ...column, field: name, duplicateOf: undefined };
    return column === above?.column && upper ? { ...column, field: upper.field, duplicateOf: undefined } : column;
  });
  return { ...header, columns };
}

/**
 * Whether a column without a field, or one that was left for the one which is the name now, is headed as measures
 * are.
 */
function namesMeasures({ field, header, duplicateOf }: Column, current: Column | undefined): boolean {
  if (field) return false;
  if (duplicateOf !== undefined) return duplicateOf === current?.column;
  return namingHeader.test(foldText(withoutBracketed(header.slice(header.lastIndexOf(" ") + 1))));
}

/**
 * Whether the column stands to the right of the name, and no organizations between them, which may have rows of their
 * own.
 */
function isBeside({ columns }: Header, current: Column | undefined, { column }: Column): boolean {
  if (!current) return true;
  const isBetween = (one: Column): boolean => current.column < one.column && one.column < column;
  return (
    current.column < column && !columns.some((one) => one.field?.name === fieldNames.organizations && isBetween(one))
  );
}

/** The rows below the header that have a status of their own, or a progress text where no column has the status. */
function measureRows({ rows: { last }, columns }: Header, { sheet, valueAt }: Grid): number[] {
  const telling = [fieldNames.status, fieldNames.progress, fieldNames.organizations]
    .map((name) => columns.filter(({ field }) => field?.name === name))
    .find((found) => found.length > 0);
  return sheet.rows
    .map(({ row }) => row)
    .filter((row) => row > last && telling?.some(({ column }) => !isBlank(valueAt(row, column))));
}

function valuesUnder(column: Column, { valueAt, mergeAt }: Grid, rows: readonly number[]): Values {
  const values = rows.map((row) => valueAt(row, column.column)).filter((value) => !isBlank(value));
  const texts = values.map((value) => valueText(value).trim());
  return {
    column,
    texts,
    distinct: new Set(texts.map(foldText)).size / rows.length,
    isMergedOverRows: rows.some((row) => {
      const merge = mergeAt(row, column.column);
      return merge !== undefined && merge.bottom > merge.top;
    }),
  };
}

function isFine({ texts, distinct, isMergedOverRows }: Values): boolean {
  const short = texts.filter(({ length }) => length <= longestName).length;
  return distinct >= distinctShare && !isMergedOverRows && short * 2 > texts.length && !holdsSentences(texts);
}

interface Upper {
  readonly field: Field | undefined;
}

/**
 * What the column is that was taken for the name: the number or the section, as far as they have no column; else
 * nothing.
 */
function upperField({ columns }: Header, fields: readonly Field[], now: Values): Upper | undefined {
  const free = (name: string): Field | undefined =>
    columns.some(({ field }) => field?.name === name) ? undefined : fields.find((field) => field.name === name);
  const numbered = now.texts.filter((text) => numbering.test(text)).length;
  if (numbered > 0 && numbered >= numberedShare * now.texts.length) return { field: free(fieldNames.number) };
  return now.isMergedOverRows || now.distinct <= coarseShare ? { field: free(fieldNames.section) } : undefined;
}
