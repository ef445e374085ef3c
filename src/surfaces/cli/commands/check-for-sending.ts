import path from "node:path";
import {
  checkSending,
  checkWorkbook,
  type CheckRequest,
  type SendCheck,
  type SendInput,
  type SentFile,
  type Sheet,
  openFindings,
} from "../../../core/index.ts";
import { readContents, type XlsxFile } from "../../../hosts/xlsx/index.ts";
import { confirmationWords } from "../../../words/say.ts";
import { sizeOfFile } from "../files.ts";
import type { Options } from "../options.ts";
import { namingFile, openWorkbook } from "../workbook-file.ts";
import type { Terminal } from "./command.ts";
import { schemaOf } from "./schema-source.ts";

/** A workbook that was opened and looked at before it is sent. */
export interface SendReview {
  readonly xlsx: XlsxFile;
  readonly input: SendInput;
  /** What its tables were checked with. */
  readonly request: CheckRequest;
  readonly result: SendCheck;
}

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

/**
 * Looks at an open workbook before it is sent.
 *
 * @param notes the findings sheet on which people have confirmed findings, where it is that of another workbook
 */
export async function reviewOf(
  xlsx: XlsxFile,
  request: CheckRequest,
  file: SentFile,
  notes: readonly Sheet[] = [],
): Promise<SendReview> {
  const { workbook } = xlsx;
  const contents = await readContents(xlsx);
  const outcome = checkWorkbook({ ...workbook, sheets: [...workbook.sheets, ...notes] }, request);
  const check = outcome.ok ? outcome.check : outcome.problem;
  const input = { workbook, contents, check, file };
  return { xlsx, input, request, result: checkSending(input, outcome.ok ? openFindings(outcome.check.findings) : []) };
}
