import { findSchemaSheet, readSchemaSheet } from "../schema/schema-sheet.ts";
import type { Schema } from "../schema/schema.ts";
import { writeDescriptor } from "../schema/write-descriptor.ts";
import type { Workbook } from "../workbook/workbook.ts";

/** The name of the document's property by which a workbook that was sent out tells whose reply it becomes. */
export const replyPropertyPrefix = "shinchoku.reply.";
export const replyOrganizationProperty = `${replyPropertyPrefix}organization`;

/** Tells of a workbook whether it brings another schema than this one. */
export function bringsOther(schema: Schema): (workbook: Workbook) => boolean {
  const text = JSON.stringify(writeDescriptor(schema));
  return (workbook) => {
    const own = schemaIn(workbook);
    return own !== undefined && JSON.stringify(writeDescriptor(own)) !== text;
  };
}

/** The schema on a workbook's own sheet; a sheet with mistakes brings none. */
export function schemaIn(workbook: Workbook): Schema | undefined {
  const sheet = findSchemaSheet(workbook);
  const result = sheet && readSchemaSheet(sheet, workbook.dateSystem);
  return result?.ok ? result.value : undefined;
}
