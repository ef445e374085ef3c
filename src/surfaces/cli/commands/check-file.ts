import { checkWorkbook, headerSearchRows, type CheckRefusal, type WorkbookCheck } from "../../../core/index.ts";
import type { XlsxFile } from "../../../hosts/xlsx/index.ts";
import { FailureError } from "../../../messages/failure.ts";
import type { Options } from "../options.ts";
import { openWorkbook } from "../workbook-file.ts";
import type { Terminal } from "./command.ts";
import { schemaOf } from "./schema-source.ts";

/** An opened workbook and what was found in it. */
export interface CheckedFile {
  readonly opened: XlsxFile;
  readonly check: WorkbookCheck;
}

/** Opens a workbook and checks it as the options say; throws a failure when it cannot be checked. */
export async function checkFile(
  file: string,
  { schema: schemaName, sheet, asOf, fix }: Options,
  terminal: Terminal,
  { acceptsEmpty }: { readonly acceptsEmpty: boolean },
): Promise<CheckedFile> {
  const schema = schemaName === undefined ? undefined : await schemaOf(schemaName);
  terminal.progress("reading");
  const opened = await openWorkbook(file);
  terminal.progress("checking");
  const outcome = checkWorkbook(opened.workbook, {
    schema,
    sheet,
    asOf,
    fix,
    today: terminal.today,
    acceptsEmpty,
  });
  if (!outcome.ok) throw refusal(file, outcome.refusal);
  return { opened, check: outcome.check };
}

function refusal(file: string, reason: CheckRefusal): FailureError {
  switch (reason.code) {
    case "schema-invalid":
      return new FailureError({ code: reason.code, facts: { source: file, problems: reason.problems } });
    case "sheet-missing":
      return new FailureError({ code: reason.code, facts: { file, sheet: reason.sheet, sheets: reason.sheets } });
    case "no-measures":
      return new FailureError({ code: reason.code, facts: { file, sheet: reason.sheet } });
    case "no-progress-table": {
      const { sheets, wanted, found } = reason;
      return new FailureError({
        code: reason.code,
        facts: { file, sheets, wanted, found, searchedRows: headerSearchRows },
      });
    }
  }
}
