import { checkWorkbook, ProblemError, type WorkbookCheck } from "../../../core/index.ts";
import type { Options } from "../options.ts";
import { openSource, type Source } from "../source.ts";
import type { Terminal } from "./command.ts";
import { schemaOf } from "./schema-source.ts";

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
  { acceptsEmpty }: { readonly acceptsEmpty: boolean },
): Promise<CheckedFile> {
  const schema = schemaName === undefined ? undefined : await schemaOf(schemaName, sizeLimit);
  terminal.progress("reading");
  const source = await openSource(file, schema, sizeLimit);
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
  });
  if (outcome.ok) return { source, check: outcome.check };
  const faulty = outcome.of === "previous" && previous !== undefined ? previous : file;
  throw new ProblemError({ ...outcome.problem, file: faulty });
}
