import { foldText, nearest } from "../../text/normalize.ts";
import { isFigureHeader } from "../../reading/figures.ts";
import type { Column, Table } from "../../reading/table.ts";
import { fieldNames, type Field, type Schema } from "../../schema/schema.ts";

/**
 * Columns without a field whose header is nearly the name of a field that has no column. What is to come is headed in
 * so many ways that a header like one of them (次年度の方針) is rather another than a slip.
 */
export function similarColumns(
  { columns }: Table,
  { fields }: Schema,
): { readonly column: Column; readonly field: Field }[] {
  const present = new Set(columns.map(({ field }) => field));
  const absent = fields.filter((field) => !present.has(field) && field.name !== fieldNames.next);
  const names = new Map(
    absent.flatMap((field) => [field.title, ...field.aliases].map((name) => [foldText(name), field] as const)),
  );
  return columns.flatMap((column) => {
    if (column.field || column.duplicateOf !== undefined || isFigureHeader(column.header)) return [];
    const field = nearest(foldText(column.header), names);
    return field ? [{ column, field }] : [];
  });
}
