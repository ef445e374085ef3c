import path from "node:path";
import { importReport, ProblemError, type ImportedReport, type Schema } from "../../core/index.ts";
import { decodeText } from "../../hosts/text/index.ts";
import { readInput } from "./files.ts";

/**
 * Whether a file is read as the text of a published report rather than as a workbook: by its name, as people see it.
 */
export function isReportFile(file: string): boolean {
  return path.extname(file).toLowerCase() === ".txt";
}

/** Reads the text of a published report; throws a failure that says why it is none. */
export async function openReport(file: string, schema: Schema | undefined, sizeLimit: number): Promise<ImportedReport> {
  const text = decodeText(await readInput(file, sizeLimit));
  if (text === undefined) throw new ProblemError({ code: "text-unreadable", facts: {}, file });
  const outcome = importReport(text, schema);
  if (outcome.found) return outcome.report;
  throw new ProblemError({ code: "not-report", facts: { labels: outcome.labels }, file });
}
