import { groupBy } from "../groups.ts";
import { valueText } from "../workbook/grid.ts";
import type { ColumnChoice } from "../reading/header-names.ts";
import { isPlaceholder } from "../reading/placeholder.ts";
import { generalSchema } from "../schema/built-in/general.ts";
import { fieldNames, type Field, type FieldType } from "../schema/schema.ts";
import { foldText } from "../text/normalize.ts";
import { columnSigns, columnValues, isDate, share, type ColumnSign, type ColumnValues } from "./column-signs.ts";
import type { ProposedColumn } from "./proposal.ts";
import type { SurveyedColumn, SurveyedTable } from "./survey.ts";

/** Columns that every row fills where nearly every row does. */
const requirable: readonly string[] = [
  fieldNames.name,
  fieldNames.status,
  fieldNames.progress,
  fieldNames.organizations,
];
/** From this share of filled rows on a blank is a slip; in few rows, but not fewer than these, a single one is. */
const nearlyFull = 0.85;
const fewestForSlip = 4;

/** From so many filled rows on. */
const fewestRows = 10;

interface Found extends ColumnValues {
  readonly header: string;
  /** Other headers of the same column on further sheets. */
  readonly aliases: string[];
  name: string | undefined;
  by: ProposedColumn["by"];
}

/**
 * What each column is: as a person says, by its header's words where the values do not speak against them, then by the
 * values.
 */
export function learnColumns(tables: readonly SurveyedTable[], choices: readonly ColumnChoice[]): ProposedColumn[] {
  const found = distinctColumns(tables);
  for (const choice of choices) choose(found, choice);
  for (const sign of columnSigns) assign(found, sign);
  const blankRows = rowsWithoutGroup(found);
  return found.map((column, at) => {
    const field = fieldOf(column, at);
    const isOfGroup = column.name === undefined && blankRows.has(column.firstBlank);
    return { header: column.header, by: column.by, field: isOfGroup ? { ...field, required: false } : field };
  });
}

/**
 * The rows that leave several of the plan's own columns blank, such as 現状値, 目標値 and 単位: a measure without an indicator,
 * and no slip.
 */
function rowsWithoutGroup(found: readonly Found[]): ReadonlySet<number> {
  const own = found.filter(({ name, firstBlank }) => name === undefined && firstBlank >= 0);
  const rows = groupBy(own, ({ firstBlank }) => firstBlank);
  return new Set([...rows].flatMap(([row, columns]) => (columns.length > 1 ? [row] : [])));
}

/** The columns of all tables, one for each field and else one for each header. */
function distinctColumns(tables: readonly SurveyedTable[]): Found[] {
  const found: Found[] = [];
  const headers = new Map<string, Found>();
  for (const { columns } of tables) {
    for (const column of columns) {
      const known = headers.get(foldText(column.header));
      const same = known ?? found.find(({ name }) => name !== undefined && name === column.field?.name);
      if (same) {
        if (!known) same.aliases.push(column.header);
        headers.set(foldText(column.header), same);
        continue;
      }
      const one: Found = { ...allValues(tables, column), header: column.header, aliases: [], ...taken(column) };
      headers.set(foldText(column.header), one);
      found.push(one);
    }
  }
  return found;
}

function allValues(tables: readonly SurveyedTable[], { header, field }: SurveyedColumn): ColumnValues {
  const same = tables.flatMap(({ columns }) =>
    columns.filter((other) => other.header === header || (field !== undefined && other.field?.name === field.name)),
  );
  return columnValues(same.flatMap(({ values }) => values));
}

/** The field that the header's words mean, unless the values speak against it. */
function taken({ field, values }: SurveyedColumn): Pick<Found, "name" | "by"> {
  const { texts } = columnValues(values);
  // Long wordings that come again and again are the statuses of a plan; sentences hardly repeat.
  const kinds = new Set(texts.map(foldText)).size;
  const isRepeating = kinds > 1 && kinds <= texts.length / 2;
  const isProse = field?.name === fieldNames.status && !isRepeating && share(texts, (text) => text.length > 24) > 0.5;
  const isNoDate =
    field?.type === "date" &&
    texts.length > 2 &&
    share(
      values.filter((value) => value !== null),
      isDate,
    ) < 0.5;
  return field === undefined || isProse || isNoDate
    ? { name: undefined, by: "none" }
    : { name: field.name, by: "header" };
}

/** Takes a column for what a person says it is; another one gives the field up. */
function choose(columns: readonly Found[], { header, field }: ColumnChoice): void {
  const chosen = columns.find((column) => foldText(column.header) === foldText(header));
  if (!chosen) return;
  for (const column of columns) {
    if (field === undefined || column.name !== field) continue;
    column.name = undefined;
    column.by = "none";
  }
  chosen.name = field;
  chosen.by = "person";
}

function assign(columns: readonly Found[], { field, header, isLike, isPossible, isTelling }: ColumnSign): void {
  if (columns.some(({ name }) => name === field)) return;
  const isOpen = (column: Found): boolean =>
    column.by !== "person" && (column.name === undefined || isUnit(column, field));
  const open = columns.filter((column) => isOpen(column) && isLike(column));
  const named = columns.find((one) => isOpen(one) && header.test(one.header) && (isLike(one) || isPossible?.(one)));
  const column = named ?? (isTelling ? open[0] : undefined);
  if (!column) return;
  column.name = field;
  column.by = "values";
}

/** 担当課 is where to ask in the plan of a ministry; where no other column has organizations, it is theirs. */
function isUnit({ name }: Found, field: string): boolean {
  return name === "contact" && field === fieldNames.organizations;
}

function fieldOf(found: Found, at: number): Field {
  const { header, aliases, name, texts, values } = found;
  const known = generalSchema().fields.find((field) => field.name === name);
  const isUnique = name === fieldNames.number && new Set(texts).size >= texts.length * nearlyFull;
  return {
    name: name ?? `column-${String(at + 1)}`,
    title: header,
    aliases,
    type: known?.type ?? plainType(header, values),
    required: isRequired(name, found),
    unique: isUnique,
    pattern: undefined,
    maxLength: known?.maxLength,
  };
}

/**
 * A column that a plan itself added is required where all rows fill it but perhaps one, and none says that there is
 * nothing.
 */
function isRequired(name: string | undefined, { texts, filled, rows }: ColumnValues): boolean {
  if (name === fieldNames.name || name === fieldNames.status) return true;
  const isFilled = filled >= nearlyFull || (rows >= fewestForSlip && texts.length >= rows - 1);
  if (name !== undefined) return requirable.includes(name) && isFilled;
  return texts.length >= fewestRows && texts.length >= rows - 1 && !texts.some(isPlaceholder);
}

/** A column that no rule knows by name: numbers, where what is none has at least a digit, dates by header, or texts. */
function plainType(header: string, values: ColumnValues["values"]): FieldType {
  if (values.length < 3) return "text";
  const isNumeric = share(values, (value) => typeof value === "number") >= 0.8;
  const isDated = /時期|期日|年月|日付|(?:^|開始|着手)日$|date/iu.test(header);
  if (isDated) return share(values, isDate) >= 0.9 ? "date" : "text";
  return isNumeric && values.every((value) => typeof value === "number" || /\p{Nd}/u.test(valueText(value)))
    ? "number"
    : "text";
}
