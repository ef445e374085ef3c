import { checkWorkbook, ProblemError, type WorkbookCheck } from "../../../core/index.ts";
import { refuseUnmarkable, refuseUnwritable, type XlsxFile } from "../../../hosts/xlsx/index.ts";
import { confirmationWords } from "../../../words/catalogues.ts";
import type { Options } from "../options.ts";
import { openSource, xlsxOf, type Source } from "../source.ts";
import { namingFile } from "../workbook-file.ts";
import type { Terminal } from "./command.ts";
import { schemaOf } from "./schema-source.ts";

/** What will be written into a copy: nothing, sheets beside the user's, or marks too. */
type Writing = "nothing" | "sheets" | "marks";

/** An opened file and what was found in it. */
export interface CheckedFile {
  readonly source: Source;
  readonly check: WorkbookCheck;
}

/** Opens a workbook or the text of a report and checks it as the options say; throws a failure when it cannot. */
export async function checkFile(
  file: string,
  { schema: schemaName, sheets, asOf, fix, previous, sizeLimit }: Options,
  terminal: Terminal,
  { acceptsEmpty, writes }: { readonly acceptsEmpty: boolean; readonly writes: Writing },
): Promise<CheckedFile> {
  const schema = schemaName === undefined ? undefined : await schemaOf(schemaName, sizeLimit);
  terminal.progress("reading");
  const source = await openSource(file, schema, sizeLimit);
  if (writes !== "nothing") await refuseEarly(file, xlsxOf(file, source), writes === "marks", sheets);
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
  if (outcome.ok) return { source, check: outcome.check };
  const faulty = outcome.of === "previous" && previous !== undefined ? previous : file;
  throw new ProblemError({ ...outcome.problem, file: faulty });
}

/** Says what stands in the way of writing before a long check, not after it. */
async function refuseEarly(file: string, xlsx: XlsxFile, areMarked: boolean, sheets: Options["sheets"]): Promise<void> {
  await namingFile(file, async () => {
    await refuseUnwritable(xlsx);
    if (areMarked) refuseUnmarkable(xlsx, sheets);
  });
}
