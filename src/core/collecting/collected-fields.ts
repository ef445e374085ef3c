import { cellTextLimit } from "../plans/sheet-limits.ts";
import type { Table } from "../reading/table.ts";
import { fieldNames, type Field, type Schema } from "../schema/schema.ts";

/** Fields that name a measure and its place in the plan; the plan has the first word on them. */
export const placeFields: readonly string[] = [
  fieldNames.number,
  fieldNames.name,
  fieldNames.chapter,
  fieldNames.section,
];

/** Fields that a collected table has in any case. */
const neededFields: readonly string[] = [
  fieldNames.name,
  fieldNames.organizations,
  fieldNames.status,
  fieldNames.progress,
];

/** The columns of the collected table: those of the schema that any of the tables has. */
export function collectedFields({ fields }: Schema, tables: readonly Table[]): Field[] {
  const there = new Set(tables.flatMap(({ columns }) => columns.map(({ field }) => field?.name)));
  return fields.filter(({ name }) => there.has(name) || neededFields.includes(name));
}

/** The schema to check a collected table with: the texts of several organizations side by side may be long. */
export function collectedSchema(schema: Schema): Schema {
  const fields = schema.fields.map((field) =>
    field.maxLength === undefined || placeFields.includes(field.name) ? field : { ...field, maxLength: cellTextLimit },
  );
  return { ...schema, fields };
}
