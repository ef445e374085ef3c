import path from "node:path";
import {
  checkWorkbook,
  collectionSchema,
  ProblemError,
  replyOrganizationProperty,
  type CheckRequest,
  type Problem,
  type Reply,
  type Schema,
  type Workbook,
  type WorkbookCheck,
} from "../../../core/index.ts";
import { documentModified, documentProperties } from "../../../hosts/xlsx/index.ts";
import type { Catalogue } from "../../../words/catalogue.ts";
import type { NotReply } from "../../../words/collecting-words.ts";
import { problemText } from "../../../words/say.ts";
import { openWorkbook } from "../workbook-file.ts";
import type { FoundFile } from "./find-files.ts";

/** A file that is no reply, and the sentence that says why. */
export interface OtherFile extends FoundFile {
  readonly sentence: string;
  /** Whether it may have been meant as a reply: a workbook, in whatever form. */
  readonly isDoubtful: boolean;
  /** Whether it is the workbook of an earlier collection. */
  readonly isOurs: boolean;
}

/** A file whose workbook was read. */
export interface OpenedFile extends FoundFile {
  readonly workbook: Workbook;
  readonly modified: string | undefined;
  readonly madeFor: string | undefined;
}

/** What was found in some files. */
export interface OpenedFiles {
  readonly opened: readonly OpenedFile[];
  readonly others: readonly OtherFile[];
}

const separatedTexts = [".csv", ".tsv"];
const spreadsheets = [".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlsb", ".ods", ...separatedTexts];

/** Opens all files; one that cannot be opened stops no other. */
export async function openFiles(
  files: readonly FoundFile[],
  planFile: string | undefined,
  sizeLimit: number,
  catalogue: Catalogue,
): Promise<OpenedFiles> {
  const opened: OpenedFile[] = [];
  const others: OtherFile[] = [];
  const isPlan = (file: string): boolean => planFile !== undefined && path.resolve(file) === path.resolve(planFile);
  for (const found of files) {
    const { file, shown } = found;
    const extension = path.extname(file).toLowerCase();
    const none = (why: NotReply): void => {
      const sentence = catalogue.collecting.notReply({ file: shown, found: why });
      others.push({ ...found, sentence, isDoubtful: why === "csv", isOurs: why === "collection" });
    };
    if (isPlan(file)) none("plan");
    else if (separatedTexts.includes(extension)) none("csv");
    else if (!spreadsheets.includes(extension)) none("other");
    else {
      const outcome = await openFile(found, sizeLimit);
      if ("code" in outcome)
        others.push({ ...found, sentence: problemText(outcome, catalogue), isDoubtful: true, isOurs: false });
      else if (outcome.workbook.sheets.some(({ ownKind }) => ownKind === "collection-replies")) none("collection");
      else opened.push(outcome);
    }
  }
  return { opened, others };
}

async function openFile(found: FoundFile, sizeLimit: number): Promise<OpenedFile | Problem> {
  try {
    const { workbook, container } = await openWorkbook(found.file, sizeLimit);
    const properties = await documentProperties(container);
    return {
      ...found,
      workbook,
      modified: await documentModified(container),
      madeFor: properties.get(replyOrganizationProperty),
    };
  } catch (error) {
    return problemOf(error, found);
  }
}

/** What is wrong with one file, be it a defect of ours: the others are read all the same. */
function problemOf(error: unknown, { shown }: FoundFile): Problem {
  if (error instanceof ProblemError) return error.problem;
  const detail = error instanceof Error ? error.message : String(error);
  return { code: "unexpected", facts: { detail: `${shown}: ${detail}` } };
}

/** The replies, checked one by one with the same schema. */
export interface CheckedReplies {
  readonly schema: Schema;
  readonly plan: WorkbookCheck | undefined;
  readonly replies: readonly Reply[];
  /** Where the file of each reply is. */
  readonly places: ReadonlyMap<Reply, string>;
  readonly others: readonly OtherFile[];
  /** Files that hold another schema than the one that was used. */
  readonly otherSchemas: readonly string[];
}

/** Checks all replies, and reads the plan. Throws what is wrong with the plan; a reply that cannot be checked is none. */
export function checkReplies(
  { opened, others }: OpenedFiles,
  plan: { readonly file: string; readonly workbook: Workbook } | undefined,
  given: Schema | undefined,
  { asOf, today }: Pick<CheckRequest, "asOf" | "today">,
  catalogue: Catalogue,
): CheckedReplies {
  const chosen = collectionSchema(given, [...(plan ? [plan.workbook] : []), ...opened.map(({ workbook }) => workbook)]);
  const request = { schema: chosen.known, asOf, today, fix: false };
  const planned = plan && checkWorkbook(plan.workbook, request);
  if (plan && planned?.ok === false) throw new ProblemError({ ...planned.problem, file: path.basename(plan.file) });
  const places = new Map<Reply, string>();
  const unread: OtherFile[] = [...others];
  for (const { file, shown, workbook, modified, madeFor } of opened) {
    const outcome = checkWorkbook(workbook, request);
    if (outcome.ok) places.set({ file: shown, workbook, check: outcome.check, modified, madeFor }, file);
    else {
      const sentence = problemText({ ...outcome.problem, file: shown }, catalogue);
      unread.push({ file, shown, sentence, isDoubtful: true, isOurs: false });
    }
  }
  const otherSchemas = opened.filter(({ workbook }) => chosen.isOther(workbook)).map(({ shown }) => shown);
  return {
    schema: chosen.schema,
    plan: planned?.ok ? planned.check : undefined,
    places,
    replies: [...places.keys()],
    others: unread,
    otherSchemas,
  };
}
