import { fiscalYearOf } from "../calendar/fiscal-year.ts";
import { readDate } from "../date/read-date.ts";
import type { Day } from "../calendar/day.ts";
import type { Table } from "../reading/table.ts";
import type { Period } from "../schema/schema.ts";
import { filledTexts } from "./filled-texts.ts";
import type { Workbook } from "../workbook/workbook.ts";

const fiscalYear = /(?:(?:明治|大正|昭和|平成|令和|[MTSHR])\s*(?:\d{1,2}|元)|20\d\d)\s*年度/u;
const asOf = /((?:(?:平成|令和|[HR])\s*(?:\d{1,2}|元)|20\d\d)[年.]\d{1,2}[月.]\d{1,2}日?)\s*(?:現在|時点)/u;
const asAt = /(?:as (?:at|of)|position at)\s+(\d{1,2} [A-Z][a-z]+ \d{4})/iu;

/** What stands above a table and in the name of its sheet. */
export function titleTexts({ sheets }: Workbook, { sheet, headerRows }: Table): string[] {
  const above = sheets
    .filter(({ name }) => name === sheet)
    .flatMap(({ rows }) => rows.filter(({ row }) => row < headerRows.first));
  return [...above.flatMap(({ values }) => filledTexts(values)), sheet];
}

/**
 * The period that titles tell: the day as of which they speak, and the fiscal year that they name or else that day's.
 */
export function learnPeriod(titles: readonly string[]): Period | undefined {
  const texts = titles.map((text) => text.normalize("NFKC"));
  const day = texts.map((text) => dayOf((asOf.exec(text) ?? asAt.exec(text))?.[1])).find((one) => one !== undefined);
  const year = texts.map((text) => startOf(fiscalYear.exec(text)?.[0])).find((one) => one !== undefined);
  const start = year ?? day;
  return start === undefined ? undefined : { fiscalYear: fiscalYearOf(start), half: undefined, reportingDate: day };
}

function startOf(text: string | undefined): Day | undefined {
  const reading = text === undefined ? undefined : readDate(text, { dateSystem: 1900, reportingDate: 0 });
  return reading?.kind === "date" ? reading.start : undefined;
}

function dayOf(text: string | undefined): Day | undefined {
  const reading = text === undefined ? undefined : readDate(text, { dateSystem: 1900, reportingDate: 0 });
  return reading?.kind === "date" && reading.precision === "day" ? reading.start : undefined;
}
