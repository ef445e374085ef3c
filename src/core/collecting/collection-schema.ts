import { builtInSchema } from "../schema/built-in/index.ts";
import { findSchemaSheet, readSchemaSheet } from "../schema/schema-sheet.ts";
import type { Schema } from "../schema/schema.ts";
import { writeDescriptor } from "../schema/write-descriptor.ts";
import type { Workbook } from "../workbook/workbook.ts";

/** The name of the document's property by which a workbook that was sent out tells whose reply it becomes. */
export const replyPropertyPrefix = "shinchoku.reply.";
export const replyOrganizationProperty = `${replyPropertyPrefix}organization`;

/** With what all replies are read. */
export interface CollectionSchema {
  readonly schema: Schema;
  /** The schema where somebody has chosen it; `undefined` where the general one is used for want of another. */
  readonly known: Schema | undefined;
  /** Whether a workbook brings another schema. */
  readonly isOther: (workbook: Workbook) => boolean;
}

/** One schema for all: the one that is given, or the first that a workbook brings, the plan before the replies. */
export function collectionSchema(given: Schema | undefined, workbooks: readonly Workbook[]): CollectionSchema {
  const brought = new Map(workbooks.map((workbook) => [workbook, schemaIn(workbook)]));
  const known = given ?? [...brought.values()].find((schema) => schema !== undefined);
  const schema = known ?? builtInSchema("general");
  const text = JSON.stringify(writeDescriptor(schema));
  return {
    schema,
    known,
    isOther: (workbook) => {
      const own = brought.get(workbook);
      return own !== undefined && JSON.stringify(writeDescriptor(own)) !== text;
    },
  };
}

/** The schema on a workbook's own sheet; a sheet with mistakes brings none. */
function schemaIn(workbook: Workbook): Schema | undefined {
  const sheet = findSchemaSheet(workbook);
  const result = sheet && readSchemaSheet(sheet, workbook.dateSystem);
  return result?.ok ? result.value : undefined;
}
