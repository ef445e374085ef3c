import path from "node:path";
import { confirmationWords } from "../../../words/catalogues.ts";
import { reviewOf, type SendReview } from "../../sending/index.ts";
import { sizeOfFile } from "../files.ts";
import type { Options } from "../options.ts";
import { namingFile, openWorkbook } from "../workbook-file.ts";
import type { Terminal } from "./command.ts";
import { schemaOf } from "./schema-source.ts";

/** Opens a workbook and looks at it before it is sent; throws a failure when it cannot be read. */
export async function checkForSending(file: string, options: Options, terminal: Terminal): Promise<SendReview> {
  const { schema: schemaName, sheets, asOf, sizeLimit, mailLimit } = options;
  const schema = schemaName === undefined ? undefined : await schemaOf(schemaName, sizeLimit);
  terminal.progress("reading");
  const xlsx = await openWorkbook(file, sizeLimit);
  terminal.progress("checking");
  const request = { schema, sheets, asOf, fix: false, today: terminal.today, confirmationWords };
  const sent = { name: path.basename(file), size: await sizeOfFile(file), sizeLimit: mailLimit };
  return namingFile(file, () => reviewOf(xlsx, request, sent));
}
