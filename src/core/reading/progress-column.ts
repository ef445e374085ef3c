import { fieldNames, type Field, type Schema } from "../schema/schema.ts";
import { foldText } from "../text/normalize.ts";
import type { Grid } from "../workbook/grid.ts";
import { withoutBracketed, type ColumnChoice } from "./header-names.ts";
import type { Header } from "./header.ts";
import type { Column } from "./table.ts";
import { holdsSentences } from "./unread-columns.ts";

/** So long a name of the field tells it within other words too; 実績 and 現状 do not. */
const tellingLength = 4;
/** What may stand before a short name: the time that is reported on. */
const time =
  /^(?:これまで|現在|(?:今|本|当該?)(?:年度|期|回)|(?:令和|平成|r|h)?[\d元]{1,4}(?:年度?|\/)?|第?[1-4一二三四]四半期|[上下]半?期|\d{1,2}月|末|まで|時点|分|の|における)+/u;
/** Of another time than the one that is reported on. */
const otherTime = /前回|[前昨次翌来]年度?|[前次来]期|今後|予定|計画/u;
/** What may follow the name: further things told in the same cell, or that it is told at length. */
const further = /^(?:及び|並びに|と|や|[・、,&＆／/]|等|の?(?:概要|詳細|内容|説明))/u;

/**
 * The header with a column for the progress text, where no column is headed by a name of it: the one under which sentences
 * stand and whose header has such a name within (令和7年度上半期の実績, これまでの実施状況, 取組状況と今後の方向性). Where several
 * are such, none is taken, and the rule `column-unread` asks.
 */
export function withProgressColumn(
  header: Header,
  grid: Grid,
  { fields }: Schema,
  choices: readonly ColumnChoice[],
): Header {
  const field = fields.find(({ name }) => name === fieldNames.progress);
  if (!field || header.columns.some((column) => column.field === field)) return header;
  const chosen = new Set(choices.map((choice) => foldText(choice.header)));
  const below = grid.sheet.rows.filter(({ row }) => row > header.rows.last);
  const isProgress = (column: Column): boolean =>
    isFree(column) &&
    !chosen.has(foldText(column.header)) &&
    namesWithin(withoutBracketed(foldText(column.header)), field) &&
    holdsSentences(below.map(({ row }) => grid.valueAt(row, column.column)));
  const [found, ...others] = header.columns.filter(isProgress);
  if (!found || others.length > 0) return header;
  return { ...header, columns: header.columns.map((column) => (column === found ? { ...column, field } : column)) };
}

function isFree({ field, duplicateOf }: Column): boolean {
  return field === undefined && duplicateOf === undefined;
}

/** Whether a header has a name of the field within, told of the time that is reported on. */
function namesWithin(header: string, { title, aliases }: Field): boolean {
  return [title, ...aliases].map(foldText).some((name) => {
    const at = header.indexOf(name);
    const before = header.slice(0, Math.max(0, at));
    const after = header.slice(at + name.length);
    const isTold = name.length >= tellingLength || before.replace(time, "") === "";
    return at >= 0 && isTold && !otherTime.test(before) && (after === "" || further.test(after));
  });
}
