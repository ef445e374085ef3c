import { dateOf, type Day } from "../calendar/day.ts";
import type { ReportingPeriod } from "../period.ts";

/** When a measure is due: in a quarter of the reported fiscal year (1 is April to June), before it or after it. */
export const dueQuarters = ["before", 1, 2, 3, 4, "after"] as const;
export type DueQuarter = (typeof dueQuarters)[number];

/** The quarter of a due day. */
export function dueQuarterOf(due: Day, { start, end }: Pick<ReportingPeriod, "start" | "end">): DueQuarter {
  if (due < start) return "before";
  if (due > end) return "after";
  const { month } = dateOf(due);
  return month < 4 ? 4 : month < 7 ? 1 : month < 10 ? 2 : 3;
}
