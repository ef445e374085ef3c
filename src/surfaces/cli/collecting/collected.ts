import {
  checkWorkbook,
  collectedFields,
  collectedSchema,
  collectReplies,
  ProblemError,
  reportingPeriod,
  summarize,
  type Collection,
  type Summary,
  type WorkbookCheck,
} from "../../../core/index.ts";
import { createXlsx, readXlsx, type XlsxFile } from "../../../hosts/xlsx/index.ts";
import { collectionPlan } from "../../../sheets/collecting/collection-plan.ts";
import type { Catalogue } from "../../../words/catalogue.ts";
import type { Terminal } from "../commands/command.ts";
import { schemaOf } from "../commands/schema-source.ts";
import type { Options } from "../options.ts";
import { openWorkbook } from "../workbook-file.ts";
import type { FoundFile } from "./find-files.ts";
import { checkReplies, openFiles, type CheckedReplies } from "./read-replies.ts";

/** The replies that were read, and the file of the plan. */
export interface ReadReplies extends CheckedReplies {
  readonly planFile: string | undefined;
}

/** Reads what the arguments name and checks each reply; throws a problem where none is a reply. */
export async function readAll(
  files: readonly FoundFile[],
  { plan: planFile, schema: schemaName, asOf, sizeLimit }: Options,
  terminal: Terminal,
  catalogue: Catalogue,
): Promise<ReadReplies> {
  const schema = schemaName === undefined ? undefined : await schemaOf(schemaName, sizeLimit);
  terminal.progress("reading");
  const plan =
    planFile === undefined
      ? undefined
      : { file: planFile, workbook: (await openWorkbook(planFile, sizeLimit)).workbook };
  const opened = await openFiles(files, planFile, sizeLimit, catalogue);
  terminal.progress("checking");
  const read = checkReplies(opened, plan, schema, { asOf, today: terminal.today }, catalogue);
  if (read.replies.length === 0) {
    const reasons = read.others.map(({ sentence }) => sentence);
    throw new ProblemError({ code: "no-replies", facts: { files: files.length, reasons } });
  }
  return { ...read, planFile };
}

/** What the replies come to, and the workbook of it, checked as any other. */
export interface Collected {
  readonly collection: Collection;
  readonly xlsx: XlsxFile;
  readonly check: WorkbookCheck;
  readonly summary: Summary;
}

/** Collects the replies and makes the workbook of it. */
export async function collectedWorkbook(
  { replies, others, plan, planFile, schema: given }: ReadReplies,
  { asOf }: Options,
  { today }: Terminal,
  catalogue: Catalogue,
): Promise<Collected> {
  const period = reportingPeriod(given, asOf, today);
  const collection = collectReplies({
    replies,
    plan: plan && { file: planFile ?? "", tables: plan.tables },
    unreadFiles: others.filter(({ isDoubtful }) => isDoubtful).map(({ shown }) => shown),
    schema: given,
    period,
  });
  const schema = collectedSchema(given);
  const tables = [...(plan?.tables ?? []), ...replies.flatMap(({ check }) => check.tables)];
  const fields = collectedFields(schema, tables);
  const xlsx = await readXlsx(await createXlsx(collectionPlan(collection, schema, fields, catalogue)));
  const outcome = checkWorkbook(xlsx.workbook, { schema, asOf, today, fix: false, acceptsEmpty: true });
  if (!outcome.ok) throw new ProblemError(outcome.problem);
  return { collection, xlsx, check: outcome.check, summary: summarize(outcome.check) };
}
