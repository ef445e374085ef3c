import { foldText, nearest } from "../../text/normalize.ts";
import { isFigureHeader } from "../../reading/figures.ts";
import type { Column, Table } from "../../reading/table.ts";
import type { Field, Schema } from "../../schema/schema.ts";

/** Columns without a field whose header is nearly the name of a field that has no column. */
export function similarColumns(
  { columns }: Table,
  { fields }: Schema,
): { readonly column: Column; readonly field: Field }[] {
  const present = new Set(columns.map(({ field }) => field));
  const absent = fields.filter((field) => !present.has(field));
  const names = new Map(
    absent.flatMap((field) => [field.title, ...field.aliases].map((name) => [foldText(name), field] as const)),
  );
  return columns.flatMap((column) => {
    if (column.field || column.duplicateOf !== undefined || isFigureHeader(column.header)) return [];
    const field = nearest(foldText(column.header), names);
    return field ? [{ column, field }] : [];
  });
}
