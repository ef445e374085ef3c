import {
  bringsOther,
  checkWorkbook,
  makeReply,
  ProblemError,
  replyOrganizationProperty,
  schemaIn,
  type Day,
  type Problem,
  type Reply,
  type Schema,
  type Workbook,
  type WorkbookCheck,
} from "../../core/index.ts";
import { documentModified, documentProperties } from "../../hosts/xlsx/index.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import type { NotReply } from "../../words/collecting-words.ts";
import { problemText } from "../../words/say.ts";
import { notReplyByName, type Candidate, type OtherFile } from "./candidates.ts";
import { ownWorkbook, type OwnWorkbook } from "./own-workbook.ts";

/** What is read, and with what. */
export interface ReadingRequest<File extends Candidate = Candidate> {
  readonly files: readonly File[];
  readonly plan: { readonly file: string; readonly workbook: Workbook } | undefined;
  /** The schema that was asked for. */
  readonly schema: Schema | undefined;
  readonly asOf: Day | undefined;
  readonly today: Day;
  readonly catalogue: Catalogue;
  /** Is told which file is read; `at` counts from 0. */
  readonly onFile?: (file: File, at: number) => void;
}

/** The replies, checked one by one with the same schema. */
export interface CheckedReplies<File extends Candidate = Candidate> {
  readonly schema: Schema;
  readonly plan: { readonly file: string; readonly check: WorkbookCheck } | undefined;
  readonly replies: readonly Reply[];
  /** From which file each reply comes. */
  readonly sources: ReadonlyMap<Reply, File>;
  readonly others: readonly OtherFile[];
  /** Files that hold another schema than the one that was used. */
  readonly otherSchemas: readonly string[];
}

/**
 * Reads and checks the files one after the other; of a workbook only its check is kept, so that memory grows with what
 * the replies say and not with their files. A file that is no reply stops no other. All are checked with one schema:
 * the given one, or the plan's, or else the first that a file brings; where that is not the first file, reading begins
 * again with it.
 *
 * Throws a problem where the plan cannot be checked, or where no file is a reply.
 */
export async function readReplies<File extends Candidate>(
  request: ReadingRequest<File>,
): Promise<CheckedReplies<File>> {
  const { schema: given, plan, files } = request;
  let known = given ?? (plan && schemaIn(plan.workbook));
  for (;;) {
    const planned = plan && { file: plan.file, check: checkedPlan(plan, known, request) };
    const { brought, sources, others, otherSchemas } = await readWith(known, request);
    if (brought) {
      known = brought;
      continue;
    }
    const replies = [...sources.keys()];
    const [first] = replies;
    if (first) return { schema: first.check.schema, plan: planned, replies, sources, others, otherSchemas };
    const reasons = others.map(({ sentence }) => sentence);
    throw new ProblemError({ code: "no-replies", facts: { files: files.length, reasons } });
  }
}

/** What was read until a file brought a schema that was not known, or until the last file. */
interface Pass<File extends Candidate> extends Pick<CheckedReplies<File>, "sources" | "others" | "otherSchemas"> {
  readonly brought: Schema | undefined;
}

async function readWith<File extends Candidate>(
  known: Schema | undefined,
  request: ReadingRequest<File>,
): Promise<Pass<File>> {
  const { files, catalogue, onFile } = request;
  const isOther = known && bringsOther(known);
  const sources = new Map<Reply, File>();
  const others: OtherFile[] = [];
  const otherSchemas: string[] = [];
  for (const [at, file] of files.entries()) {
    const { shown } = file;
    const none = (why: NotReply): void => {
      const sentence = catalogue.collecting.notReply({ file: shown, found: why });
      others.push({ shown, sentence, isDoubtful: why === "csv", isOurs: why === "collection" });
    };
    onFile?.(file, at);
    const why = notReplyByName(file);
    if (why) {
      none(why);
      continue;
    }
    const read = await readFile(file, known, request);
    if ("brought" in read) return { ...read, sources, others, otherSchemas };
    if ("madeAs" in read) none(read.madeAs);
    else if ("problem" in read) {
      const sentence = problemText(read.problem, catalogue);
      others.push({ shown, sentence, isDoubtful: true, isOurs: false });
    } else {
      sources.set(read.reply, file);
      if (isOther?.(read.workbook)) otherSchemas.push(shown);
    }
  }
  return { brought: undefined, sources, others, otherSchemas };
}

/** What one file turned out to be. */
type ReadFile =
  | { readonly reply: Reply; readonly workbook: Workbook }
  | { readonly problem: Problem }
  | { readonly madeAs: OwnWorkbook }
  | { readonly brought: Schema };

async function readFile(
  { shown, open }: Candidate,
  known: Schema | undefined,
  { asOf, today }: Pick<ReadingRequest, "asOf" | "today">,
): Promise<ReadFile> {
  try {
    const xlsx = await open();
    const { workbook } = xlsx;
    const madeAs = ownWorkbook(workbook);
    if (madeAs) return { madeAs };
    const brought = known ? undefined : schemaIn(workbook);
    if (brought) return { brought };
    const outcome = checkWorkbook(workbook, { schema: known, asOf, today, fix: false });
    if (!outcome.ok) return { problem: { ...outcome.problem, file: shown } };
    const madeFor = (await documentProperties(xlsx)).get(replyOrganizationProperty);
    const modified = await documentModified(xlsx);
    return { workbook, reply: makeReply({ file: shown, workbook, modified, madeFor }, outcome.check) };
  } catch (error) {
    // Be it a defect of ours: the other files are read all the same.
    if (error instanceof ProblemError) return { problem: error.problem };
    const detail = error instanceof Error ? error.message : String(error);
    return { problem: { code: "unexpected", facts: { detail: `${shown}: ${detail}` } } };
  }
}

function checkedPlan(
  { file, workbook }: { readonly file: string; readonly workbook: Workbook },
  schema: Schema | undefined,
  { asOf, today }: Pick<ReadingRequest, "asOf" | "today">,
): WorkbookCheck {
  const outcome = checkWorkbook(workbook, { schema, asOf, today, fix: false });
  if (outcome.ok) return outcome.check;
  throw new ProblemError({ ...outcome.problem, file });
}
