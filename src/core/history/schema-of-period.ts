import type { Day } from "../calendar/day.ts";
import { schemaIn } from "../collecting/collection-schema.ts";
import type { Schema } from "../schema/schema.ts";
import type { Workbook } from "../workbook/workbook.ts";

/**
 * The schema with which the workbook of one period is read: that of all periods, with the dates that the workbook
 * brings itself, since 年度内 means another year in each. A date that is given tells the fiscal year where the workbook
 * does not.
 */
export function schemaOfPeriod(schema: Schema, workbook: Workbook, given: Day | undefined): Schema {
  const own = schemaIn(workbook)?.period;
  if (own) return { ...schema, period: own };
  return given === undefined ? schema : { ...schema, period: undefined };
}
