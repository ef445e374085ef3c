import type { WorkbookCheck } from "../check-workbook.ts";
import type { RuleId } from "../rules/index.ts";
import type { ReportingPeriod } from "../period.ts";
import type { Schema } from "../schema/schema.ts";
import type { CellRange } from "../workbook/workbook.ts";
import { conclude, type Conclusion } from "./conclusion.ts";
import { countedMeasures, type CountedMeasure } from "./counted-measure.ts";
import { crossTable, type CrossTable } from "./cross-table.ts";
import { dueQuarterOf, dueQuarters, type DueQuarter } from "./due-quarter.ts";
import { lateMeasures, type LateMeasures } from "./late-measures.ts";
import { countStatuses, type StatusCounts } from "./status-counts.ts";

/** The figures of a progress table, as data in no language. */
export interface Summary {
  readonly schema: Schema;
  readonly period: ReportingPeriod;
  /** What was counted. */
  readonly sources: readonly { readonly sheet: string; readonly range: CellRange }[];
  readonly measures: readonly CountedMeasure[];
  readonly counts: StatusCounts;
  /** In the plan's order. `undefined` where no measure has a section, as the next two where nothing is to be told. */
  readonly bySection: CrossTable<string> | undefined;
  /** In the schema's order. A measure counts once under each of its organizations, with the measure's status. */
  readonly byOrganization: CrossTable<string> | undefined;
  /** There when a measure is due in the reported fiscal year. */
  readonly byDueQuarter: CrossTable<DueQuarter> | undefined;
  readonly lateMeasures: readonly LateMeasures[];
  readonly conclusion: Conclusion;
  /** How many errors of each kind are not corrected, in reading order. */
  readonly openErrors: readonly { readonly rule: RuleId; readonly count: number }[];
}

/** Counts the measures of a checked workbook. */
export function summarize({
  tables,
  schema,
  period,
  findings,
}: Pick<WorkbookCheck, "tables" | "schema" | "period" | "findings">): Summary {
  const measures = countedMeasures(tables, schema);
  const { statuses } = schema;
  const officialNames = schema.organizations.map(({ name }) => name);
  const quarterOf = ({ due }: CountedMeasure): DueQuarter[] => (due === undefined ? [] : [dueQuarterOf(due, period)]);
  const bySection = crossTable(measures, statuses, ({ section }) => (section === undefined ? [] : [section]));
  const byOrganization = crossTable(measures, statuses, ({ organizations }) => organizations, officialNames);
  const byDueQuarter = crossTable(measures, statuses, quarterOf, dueQuarters);
  return {
    schema,
    period,
    sources: tables.map(({ sheet, range }) => ({ sheet, range })),
    measures,
    counts: countStatuses(measures, statuses),
    bySection: unlessEmpty(bySection),
    byOrganization: unlessEmpty(byOrganization),
    byDueQuarter: byDueQuarter.some(({ key }) => typeof key === "number") ? byDueQuarter : undefined,
    lateMeasures: lateMeasures(measures, schema),
    conclusion: conclude(measures, schema),
    openErrors: openErrors(findings),
  };
}

function unlessEmpty<Key>(table: CrossTable<Key>): CrossTable<Key> | undefined {
  return table.some(({ key }) => key !== undefined) ? table : undefined;
}

function openErrors(findings: WorkbookCheck["findings"]): Summary["openErrors"] {
  const counts = new Map<RuleId, number>();
  for (const { rule, severity, confirmation } of findings) {
    if (severity === "error" && !confirmation) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...counts].map(([rule, count]) => ({ rule, count }));
}
