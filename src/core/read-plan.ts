import type { Day } from "./calendar/day.ts";
import { findTables, type TableOutcome, type TableSearch } from "./find-table.ts";
import { isMark } from "./reading/status-marks.ts";
import type { FoundTable } from "./reading/tables-of-plan.ts";
import { generalEnglishSchema } from "./schema/built-in/general.ts";
import { fieldNames, type Schema } from "./schema/schema.ts";
import type { Workbook } from "./workbook/workbook.ts";

/** The tables of a plan, and the schema that they were read by. */
export interface PlanTables {
  readonly schema: Schema;
  readonly outcome: TableOutcome;
}

/**
 * Finds the tables of a workbook whose plan has a schema of its own, or for which the general one stands in: that for
 * tables in English where only that knows the headers.
 *
 * Where no status is worded (◎ ○ △), the general schema does not say what the signs of this plan mean: △ is 実施予定 in
 * one, and behind schedule in another. They are then on no list, which is told once, instead of being held against the
 * texts.
 */
export function readPlan(
  workbook: Workbook,
  search: TableSearch,
  { schema, isKnown }: { readonly schema: Schema; readonly isKnown: boolean },
  reportingDate: Day,
): PlanTables {
  const outcome = findTables(workbook, search, schema, reportingDate);
  if (!isKnown && !outcome.found && outcome.problem.code === "no-progress-table") {
    const english = generalEnglishSchema();
    const inEnglish = findTables(workbook, search, english, reportingDate);
    if (inEnglish.found && inEnglish.tables.some(tellsStatus)) return { schema: english, outcome: inEnglish };
  }
  if (isKnown || !outcome.found || !hasSignsAlone(outcome.tables)) return { schema, outcome };
  const wordsOnly = { ...schema, statuses: schema.statuses.map((status) => ({ ...status, mark: "" })) };
  return { schema: wordsOnly, outcome: findTables(workbook, search, wordsOnly, reportingDate) };
}

/** Whether there are statuses in a column of their own, and each is a sign. */
function hasSignsAlone(tables: readonly FoundTable[]): boolean {
  const cells = tables.flatMap(({ table }) => (hasMarkedColumns(table) ? [] : table.directCells.status));
  return cells.length > 0 && cells.every(({ value }) => isMark(value));
}

/** Whether the statuses have a column each, in which a mark says no more than that it is this one. */
function hasMarkedColumns({ columns }: FoundTable["table"]): boolean {
  return columns.some(({ markedStatus }) => markedStatus !== undefined);
}

/** Headers such as Name and Department are those of many lists; a status is that of progress. */
function tellsStatus({ table: { columns } }: FoundTable): boolean {
  return columns.some(({ field }) => field?.name === fieldNames.status);
}
