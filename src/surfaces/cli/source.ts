import { workbookOfReport, type ImportedReport, type Schema, type Workbook, ProblemError } from "../../core/index.ts";
import type { XlsxFile } from "../../hosts/xlsx/index.ts";
import { isReportFile, openReport } from "./report-file.ts";
import { openWorkbook } from "./workbook-file.ts";

/** What a check reads: a workbook, from an .xlsx or from the text of a published report. */
export interface Source {
  readonly workbook: Workbook;
  readonly xlsx: XlsxFile | undefined;
  readonly report: ImportedReport | undefined;
}

/** The workbook file that a source is; throws a failure for a report, of which no copy can be made. */
export function xlsxOf(file: string, { xlsx }: Source): XlsxFile {
  if (!xlsx) throw new ProblemError({ code: "report-not-markable", facts: {}, file });
  return xlsx;
}

/** Opens a file to check or to compare with. `schema` is the one that was asked for. */
export async function openSource(file: string, schema: Schema | undefined, sizeLimit: number): Promise<Source> {
  if (isReportFile(file)) {
    const report = await openReport(file, schema, sizeLimit);
    return { workbook: workbookOfReport(report), xlsx: undefined, report };
  }
  const xlsx = await openWorkbook(file, sizeLimit);
  return { workbook: xlsx.workbook, xlsx, report: undefined };
}
