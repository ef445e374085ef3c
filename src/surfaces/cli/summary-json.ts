import { isoDate, rangeAddress, type CrossTable, type Summary, type WorkbookCheck } from "../../core/index.ts";
import type { Catalogue } from "../../words/catalogue.ts";

/**
 * The figures of a summary as one JSON document. Statuses go by their codes; `null` stands for the measures without a
 * listed status, a section, an organization or a due date.
 */
export function summaryJson(
  file: string,
  check: WorkbookCheck,
  summary: Summary,
  { summary: words }: Catalogue,
): string {
  const { counts, conclusion, openErrors, sources, schema, period, bySection, byOrganization, byDueQuarter } = summary;
  const document = {
    file,
    sheet: check.table.sheet,
    range: rangeAddress(check.table.range),
    tables: sources.map(({ sheet, range }) => ({ sheet, range: rangeAddress(range) })),
    schema: { name: schema.name, title: schema.title, version: schema.version, source: check.schemaSource },
    asOf: isoDate(period.reportingDate),
    fiscalYear: period.fiscalYear,
    measures: counts.total,
    statuses: [
      ...counts.statuses.map(({ status, count, percent }) => ({
        status: status.code,
        label: status.label,
        count,
        percent,
      })),
      {
        status: null,
        label: words.lacking.status,
        count: counts.notCounted.count,
        percent: counts.notCounted.percent,
      },
    ],
    percentSum: counts.percentSum,
    conclusion: { ...conclusion, sentence: words.conclusion(conclusion) },
    openErrors,
    lateMeasures: summary.lateMeasures.flatMap(({ status, measures }) =>
      measures.map(({ number, name, organizations, reason }) => ({
        status: status.code,
        number: number ?? null,
        name: name ?? null,
        organizations,
        reason: reason ?? null,
      })),
    ),
    sections: crossJson(bySection, summary),
    organizations: crossJson(byOrganization, summary),
    dueQuarters: crossJson(byDueQuarter, summary),
    otherSheets: check.otherSheets,
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/** Counts by status code; the last stands for the measures without a listed status. */
function crossJson<Key>(table: CrossTable<Key> | undefined, { schema: { statuses } }: Summary): object | null {
  if (!table) return null;
  return table.map(({ key, counts, total }) => ({
    key: key ?? null,
    counts: Object.fromEntries(statuses.map(({ code }, at) => [code, counts[at]])),
    notCounted: counts.at(-1),
    total,
  }));
}
