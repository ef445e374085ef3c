import { workbookOfReport, type ImportedReport, type Schema, type Workbook, ProblemError } from "../../core/index.ts";
import type { UnreadXlsx, XlsxFile } from "../../hosts/xlsx/index.ts";
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
  if (!xlsx) throw reportNotMarkable(file);
  return xlsx;
}

/** That no copy can be made of the text of a report. */
export function reportNotMarkable(file: string): ProblemError {
  return new ProblemError({ code: "report-not-markable", facts: {}, file });
}

/**
 * Opens a file to check or to compare with. `schema` is the one that was asked for. `onOpened` is told of a workbook
 * before its sheets are read (`readXlsx`), and that there is none where the file is the text of a report.
 */
export async function openSource(
  file: string,
  schema: Schema | undefined,
  sizeLimit: number,
  onOpened?: (unread: UnreadXlsx | undefined) => Promise<void>,
): Promise<Source> {
  if (isReportFile(file)) {
    const report = await openReport(file, schema, sizeLimit);
    await onOpened?.(undefined);
    return { workbook: workbookOfReport(report), xlsx: undefined, report };
  }
  const xlsx = await openWorkbook(file, sizeLimit, onOpened);
  return { workbook: xlsx.workbook, xlsx, report: undefined };
}
