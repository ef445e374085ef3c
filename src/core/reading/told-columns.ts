import { fieldNames, type Field, type Schema } from "../schema/schema.ts";
import { foldText } from "../text/normalize.ts";
import type { Grid } from "../workbook/grid.ts";
import type { CellValue } from "../workbook/workbook.ts";
import { withoutBracketed, type ColumnChoice } from "./header-names.ts";
import type { Header } from "./header.ts";
import type { Column } from "./table.ts";
import { holdsChoices, holdsReports, holdsSentences } from "./unread-columns.ts";

/** So long a name of the field tells it within other words too; 実績 and 現状 do not. */
const tellingLength = 4;
/** What may stand before a short name: the time that is reported on. */
const time =
  /^(?:これまで|現在|(?:今|本|当該?)(?:年度|期|回)|(?:令和|平成|r|h)?[\d元]{1,4}(?:年度?|\/)?|第?[1-4一二三四]四半期|[上下]半?期|\d{1,2}月|末|まで|時点|分|の|における)+/u;
/** Of another time than the one that is reported on. */
const otherTime = /前回|[前昨次翌来]年度?|[前次来]期|今後|予定|計画/u;
/** What may stand before a name of the status: the work of the plan, and not the budget or the law. */
const ownWork = /^(?:措置|対応|実施|取組み?|取り組み|対策|施策|計画|アクション|自己|事業)の?/u;
/** What may follow a name of the progress text: further things told in the same cell, or that it is told at length. */
const further = /^(?:$|及び|並びに|と|や|[・、,&＆／/]|等|の?(?:概要|詳細|内容|説明))/u;

/** How a column is known by its header together with what stands under it. */
interface Sign {
  /** Whether the words before and after a name in a header leave it the name of the field. */
  readonly isNamed: (name: string, before: string, after: string) => boolean;
  readonly holds: (values: readonly CellValue[]) => boolean;
}

const signs: ReadonlyMap<string, Sign> = new Map([
  [
    fieldNames.progress,
    {
      isNamed: (name, before, after) =>
        further.test(after) && (name.length >= tellingLength || before.replace(time, "") === ""),
      holds: holdsSentences,
    },
  ],
  [
    fieldNames.status,
    {
      isNamed: (_, before, after) => after === "" && before.replace(time, "").replace(ownWork, "") === "",
      holds: holdsChoices,
    },
  ],
]);

/**
 * The header with columns for the status and the progress text where none is headed by a name of the field: the one
 * whose header has such a name within (措置状況, 令和7年度上半期の実績, 取組状況と今後の方向性) and under which choices, or sentences, stand.
 * Where several are such, none is taken, and the rule `column-unread` asks.
 */
export function withToldColumns(
  read: Header,
  grid: Grid,
  { fields }: Schema,
  choices: readonly ColumnChoice[],
): Header {
  const chosen = new Set(choices.map((choice) => foldText(choice.header)));
  const below = grid.sheet.rows.filter(({ row }) => row > read.rows.last);
  const valuesOf = ({ column }: Column): CellValue[] => below.map(({ row }) => grid.valueAt(row, column));
  const header = withStatusesUnderProgress(withDueUnderEnd(read, fields, chosen), fields, chosen, valuesOf);
  const holding = new Set(header.columns.map(({ field }) => field));
  const found = new Map(
    fields.flatMap((field): (readonly [Column, Field])[] => {
      const sign = signs.get(field.name);
      if (!sign || holding.has(field)) return [];
      const isTold = (column: Column): boolean =>
        isFree(column) &&
        !chosen.has(foldText(column.header)) &&
        ((hasNameWithin(withoutBracketed(foldText(column.header)), field, sign) && sign.holds(valuesOf(column))) ||
          (field.name === fieldNames.progress && isWorkOfTime(column.header) && holdsReports(valuesOf(column))));
      const [column, ...others] = header.columns.filter(isTold);
      return column && others.length === 0 ? [[column, field]] : [];
    }),
  );
  if (found.size === 0) return header;
  return {
    ...header,
    columns: header.columns.map((column) => ({ ...column, field: found.get(column) ?? column.field })),
  };
}

/** 措置の内容: what the choices under it choose is something else than how far the work has got. */
const contents = /内容$/u;

/**
 * Where no column is headed by a name of the status, and under 進捗状況 or 取組状況 stand choices (順調, 遅れ) or signs, those
 * are the statuses.
 */
function withStatusesUnderProgress(
  header: Header,
  fields: readonly Field[],
  chosen: ReadonlySet<string>,
  valuesOf: (column: Column) => readonly CellValue[],
): Header {
  const status = fields.find(({ name }) => name === fieldNames.status);
  const isChoice = (column: Column): boolean =>
    column.field?.name === fieldNames.progress &&
    !contents.test(foldText(column.header)) &&
    !chosen.has(foldText(column.header)) &&
    holdsChoices(valuesOf(column));
  if (!status || header.columns.some(({ field }) => field === status) || !header.columns.some(isChoice)) return header;
  const taken = header.columns.find(isChoice);
  // Another column that is headed for the progress text stood back for this one, and has the sentences.
  const told = header.columns.find(
    (column) => column.duplicateOf === taken?.column && holdsSentences(valuesOf(column)),
  );
  return {
    ...header,
    columns: header.columns.map((column) => {
      if (isChoice(column)) return { ...column, field: status };
      return column === told ? { ...column, field: taken?.field, duplicateOf: undefined } : column;
    }),
  };
}

/** The time of the end, which has been or is to come. */
const timeOfEnd = "完了時期";

/**
 * Where no other column is headed for the due date, 完了時期 is when a measure is to end, unless a schema says otherwise.
 */
function withDueUnderEnd(header: Header, fields: readonly Field[], chosen: ReadonlySet<string>): Header {
  const due = fields.find(({ name }) => name === fieldNames.due);
  const isEnd = ({ field, header: text }: Column): boolean =>
    field?.name === fieldNames.completed && foldText(text) === timeOfEnd && foldText(field.title) !== timeOfEnd;
  if (!due || chosen.has(timeOfEnd) || header.columns.some(({ field }) => field === due)) return header;
  return {
    ...header,
    columns: header.columns.map((column) => (isEnd(column) ? { ...column, field: due } : column)),
  };
}

function isFree({ field, duplicateOf }: Column): boolean {
  return field === undefined && duplicateOf === undefined;
}

/** 上半期の取組, 令和7年度の主な取組: what was done then, or was to be done. */
function isWorkOfTime(header: string): boolean {
  const folded = withoutBracketed(foldText(header));
  const work = folded.replace(time, "");
  return work !== folded && /^(?:主な)?取り?組み?(?:内容)?$/u.test(work);
}

/** Whether a label has a name of the field within, as a header may that is known by what stands under it. */
export function isToldBy(label: string, field: Field): boolean {
  const sign = signs.get(field.name);
  return sign !== undefined && hasNameWithin(withoutBracketed(foldText(label)), field, sign);
}

/** Whether a header has a name of the field within, told of the time that is reported on. */
function hasNameWithin(header: string, { title, aliases }: Field, { isNamed }: Sign): boolean {
  return [title, ...aliases].map(foldText).some((name) => {
    const at = header.lastIndexOf(name);
    if (at === -1) return false;
    const before = header.slice(0, at);
    return !otherTime.test(before) && isNamed(name, before, header.slice(at + name.length));
  });
}
