import { append, builtInSchema, naming, ProblemError, type Day, type Problem } from "../../../core/index.ts";
import { isLockFileName, readXlsx, type XlsxFile } from "../../../hosts/xlsx/index.ts";
import { zipFiles } from "../../../hosts/zip/index.ts";
import type { Catalogue } from "../../../words/catalogue.ts";
import { catalogueOf } from "../../../words/catalogues.ts";
import type { Language } from "../../../words/say.ts";
import {
  collectedBytes,
  collectedFrom,
  plannedReturns,
  readReplies,
  unreadColumnsOf,
  type Candidate,
  type CheckedReplies,
  type Collected,
  type PlannedReturn,
  type ReturnedFile,
} from "../../collecting/index.ts";
import type { WorkbookSettings } from "../state/settings.ts";
import { resultOf, type WorkResult } from "../worker/work-result.ts";
import type { WorkProgress } from "../workbook-host.ts";
import type { ChosenFile, CollectingView, ReturnArchive } from "./collecting-view.ts";

/** With what replies are collected. */
export interface CollectingRequest extends Pick<WorkbookSettings, "schema" | "asOf"> {
  readonly today: Day;
  readonly language: Language;
}

/**
 * Many replies, brought together where they were chosen; what was collected stays here, so that files can be made of
 * it.
 */
export interface Collecting {
  collect(
    files: readonly ChosenFile[],
    plan: ChosenFile | undefined,
    request: CollectingRequest,
  ): Promise<WorkResult<CollectingView>>;
  /** The collected workbook with its findings and its summary. */
  workbook(): Promise<WorkResult<Uint8Array>>;
  /** What goes back to one organization, by its place in the view. */
  returned(at: number): Promise<WorkResult<readonly ReturnedFile[]>>;
  /** All that goes back. `now` is the moment, in ISO 8601. */
  archive(now: string): Promise<WorkResult<ReturnArchive>>;
}

interface Held {
  readonly collected: Collected;
  readonly returns: readonly PlannedReturn[];
  readonly catalogue: Catalogue;
  readonly today: Day;
}

/** The steps themselves, for a worker or for the same thread; `tell` hears how far they have come. */
export function createCollecting(tell: (progress: WorkProgress) => void): Collecting {
  let held: Held | undefined;
  const collected = (): Held => {
    if (!held) throw new Error("Files were asked for before anything was collected");
    return held;
  };
  return {
    collect: (files, plan, request) =>
      resultOf(async () => {
        const { today, asOf, language } = request;
        const catalogue = catalogueOf(language);
        const read = await readReplies({
          files: files.map((one): Candidate => ({ shown: one.shown, isPlan: false, open: () => opened(one) })),
          plan: plan && { file: plan.shown, workbook: (await opened(plan)).workbook },
          schema: request.schema === undefined ? undefined : builtInSchema(request.schema),
          ...{ asOf, today, catalogue },
          onFile: (_, at) => {
            tell({ done: at, total: files.length });
          },
        });
        const result = collectedFrom(read, { asOf, today }, catalogue);
        const returns = plannedReturns(read, result.collection, catalogue);
        held = { collected: result, returns, catalogue, today };
        return viewOf(read, result, returns);
      }),
    workbook: () =>
      resultOf(() => {
        const { collected: result, today, catalogue } = collected();
        return collectedBytes(result, today, catalogue);
      }),
    returned: (at) =>
      resultOf(() => {
        const one = collected().returns[at];
        if (!one) throw new Error(`Nothing goes back at place ${String(at)}`);
        return one.make();
      }),
    archive: (now) => resultOf(() => archiveOf(collected().returns, now, tell)),
  };
}

/** One workbook at a time is in memory. */
function opened({ file, shown }: ChosenFile): Promise<XlsxFile> {
  return naming(shown, async () => {
    if (isLockFileName(file.name)) throw new ProblemError({ code: "not-xlsx", facts: { found: "lock-file" } });
    return readXlsx(await bytesOf(file, shown));
  });
}

/** A file that was moved, or changed since it was chosen, is not handed out any more. */
async function bytesOf(file: File, shown: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    const reason = error instanceof Error ? error.name : String(error);
    throw new ProblemError({ code: "file-not-readable", facts: { reason }, file: shown }, { cause: error });
  }
}

async function archiveOf(
  returns: readonly PlannedReturn[],
  now: string,
  tell: (progress: WorkProgress) => void,
): Promise<ReturnArchive> {
  const files: ReturnedFile[] = [];
  const failures: Problem[] = [];
  const counts = { copy: 0, reminder: 0 };
  for (const [at, { kind, make }] of returns.entries()) {
    tell({ done: at, total: returns.length });
    const made = await resultOf(make);
    if (!made.ok) failures.push(made.problem);
    else {
      append(files, made.value);
      counts[kind] += 1;
    }
  }
  return { bytes: zipFiles(files, now), copies: counts.copy, reminders: counts.reminder, failures };
}

function viewOf(
  { others, otherSchemas, replies, schema }: CheckedReplies,
  { collection, summary }: Collected,
  returns: readonly PlannedReturn[],
): CollectingView {
  const { measures, missing, points } = collection;
  return {
    measures: measures.length,
    answers: measures.reduce((sum, { answers }) => sum + answers.length, 0),
    replies: collection.replies.map(({ reply, organization, knownBy, measures: answered, errors, warnings, late }) => ({
      ...{ file: reply.file, organization, knownBy, measures: answered, errors, warnings, late },
    })),
    missing: missing.organizations,
    unanswered: missing.measures.length,
    points,
    others: others.map(({ sentence }) => sentence),
    unreadColumns: replies.flatMap((reply) => {
      const columns = unreadColumnsOf(reply);
      return columns.length > 0 ? [{ file: reply.file, columns }] : [];
    }),
    otherSchemas,
    schemaTitle: schema.title,
    conclusion: summary.conclusion,
    returns: returns.map(({ kind, organization, names }) => ({ kind, organization, names })),
  };
}
