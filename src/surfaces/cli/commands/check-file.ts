import {
  checkWorkbook,
  ProblemError,
  type FindingCounts,
  type Problem,
  type Schema,
  type WorkbookCheck,
} from "../../../core/index.ts";
import { refuseUnmarkable, refuseUnwritable, type UnreadXlsx } from "../../../hosts/xlsx/index.ts";
import { confirmationWords } from "../../../words/catalogues.ts";
import type { Options } from "../options.ts";
import { openSource, reportNotMarkable, type Source } from "../source.ts";
import { namingFile } from "../workbook-file.ts";
import type { Terminal } from "./command.ts";

/** How a check is to be made besides what the options say. */
export interface CheckManner {
  /** The schema that was asked for. */
  readonly schema: Schema | undefined;
  /** Whether a table without measures is one. */
  readonly acceptsEmpty: boolean;
}

/**
 * Opens a workbook or the text of a report, to check it; throws a failure when it cannot. For `onOpened` see
 * `openSource`.
 */
export async function openToCheck(
  file: string,
  { schema }: CheckManner,
  { sizeLimit }: Options,
  terminal: Terminal,
  onOpened?: (unread: UnreadXlsx | undefined) => Promise<void>,
): Promise<Source> {
  terminal.progress("reading");
  return openSource(file, schema, sizeLimit, onOpened);
}

/** Checks an opened file as the options say; throws a failure when it cannot. */
export async function checkSource(
  file: string,
  source: Source,
  { schema, acceptsEmpty }: CheckManner,
  { sheets, asOf, fix, previous, sizeLimit }: Options,
  terminal: Terminal,
): Promise<WorkbookCheck> {
  const before = previous === undefined ? undefined : await openSource(previous, schema, sizeLimit);
  terminal.progress("checking");
  const outcome = checkWorkbook(source.workbook, {
    schema,
    sheets,
    asOf,
    fix,
    today: terminal.today,
    acceptsEmpty,
    report: source.report,
    previous: before?.workbook,
    confirmationWords,
  });
  if (outcome.ok) return outcome.check;
  const faulty = outcome.of === "previous" && previous !== undefined ? previous : file;
  throw new ProblemError({ ...outcome.problem, file: faulty });
}

/**
 * Throws what stands in the way of writing into a copy: of sheets beside the user's, or of marks too. Where there is no
 * workbook, but the text of a report, no copy can be made.
 */
export async function refuseToWrite(
  file: string,
  xlsx: UnreadXlsx | undefined,
  writes: "sheets" | "marks",
  { sheets }: Pick<Options, "sheets">,
): Promise<void> {
  if (!xlsx) throw reportNotMarkable(file);
  await namingFile(file, async () => {
    await refuseUnwritable(xlsx);
    if (writes === "marks") refuseUnmarkable(xlsx, sheets);
  });
}

/** The problem that stops some work. */
export async function problemIn(work: () => Promise<void>): Promise<Problem | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
}

/** The exit code by what was found. */
export function exitCodeOf({ error, warning }: FindingCounts, failOn: Options["failOn"]): 0 | 1 {
  return error > 0 || (failOn === "warning" && warning > 0) ? 1 : 0;
}
