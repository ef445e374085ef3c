import {
  checkSending,
  checkWorkbook,
  compareWithSeal,
  contentDigests,
  openFindings,
  readSeal,
  type CheckRequest,
  type SealOutcome,
  type SendCheck,
  type SendInput,
  type SentFile,
  type Sheet,
} from "../../core/index.ts";
import { documentProperties, readContents, type ReadXlsx, type XlsxFile } from "../../hosts/xlsx/index.ts";

/** A workbook that was opened and looked at before it is sent. */
export interface SendReview<File extends ReadXlsx = XlsxFile> {
  readonly xlsx: File;
  readonly input: SendInput;
  /** What its tables were checked with. */
  readonly request: CheckRequest;
  readonly result: SendCheck;
}

/**
 * Looks at an open workbook before it is sent.
 *
 * @param notes the findings sheet on which people have confirmed findings, where it is that of another workbook
 */
export async function reviewOf<File extends ReadXlsx>(
  xlsx: File,
  request: CheckRequest,
  file: SentFile,
  notes: readonly Sheet[] = [],
): Promise<SendReview<File>> {
  const { workbook } = xlsx;
  const contents = await readContents(xlsx);
  const outcome = checkWorkbook({ ...workbook, sheets: [...workbook.sheets, ...notes] }, request);
  const check = outcome.ok ? outcome.check : outcome.problem;
  const input = { workbook, contents, check, file };
  return { xlsx, input, request, result: checkSending(input, outcome.ok ? openFindings(outcome.check.findings) : []) };
}

/**
 * Whether a workbook still says what it said when it was checked and its record made. Its tables are found as `request`
 * says.
 */
export async function sealStateOf(xlsx: ReadXlsx, request: CheckRequest): Promise<SealOutcome> {
  const { workbook } = xlsx;
  const seal = readSeal(await documentProperties(xlsx));
  if (seal === undefined) return { state: "unsealed" };
  if (seal === "unreadable") return { state: "unreadable" };
  const checked = checkWorkbook(workbook, request);
  return compareWithSeal(seal, checked.ok ? contentDigests(workbook, checked.check.tables) : undefined);
}
