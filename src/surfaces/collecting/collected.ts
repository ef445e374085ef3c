import {
  checkWorkbook,
  collectedFields,
  collectedSchema,
  collectReplies,
  combinedPlan,
  ProblemError,
  reportingPeriod,
  summarize,
  type Collection,
  type Day,
  type Summary,
  type WorkbookCheck,
} from "../../core/index.ts";
import { applyPlan, createXlsx, readXlsx, type XlsxFile } from "../../hosts/xlsx/index.ts";
import { collectionPlan } from "../../sheets/collecting/collection-plan.ts";
import { markedCopyPlan } from "../../sheets/marked-copy.ts";
import { summaryPlan } from "../../sheets/summary/plan.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import type { CheckedReplies } from "./read-replies.ts";

/** What the replies come to, and the workbook of it, checked as any other. */
export interface Collected {
  readonly collection: Collection;
  readonly xlsx: XlsxFile;
  readonly check: WorkbookCheck;
  readonly summary: Summary;
}

/** Collects the replies and makes the workbook of it. */
export async function collectedWorkbook(
  { replies, others, plan, schema: given }: CheckedReplies,
  { asOf, today }: { readonly asOf: Day | undefined; readonly today: Day },
  catalogue: Catalogue,
): Promise<Collected> {
  const collection = collectReplies({
    replies,
    plan: plan && { file: plan.file, tables: plan.check.tables },
    unreadFiles: others.filter(({ isDoubtful }) => isDoubtful).map(({ shown }) => shown),
    schema: given,
    period: reportingPeriod(given, asOf, today),
  });
  const schema = collectedSchema(given);
  const tables = [...(plan?.check.tables ?? []), ...replies.flatMap(({ check }) => check.tables)];
  const fields = collectedFields(schema, tables);
  const xlsx = await readXlsx(await createXlsx(collectionPlan(collection, schema, fields, catalogue)));
  const outcome = checkWorkbook(xlsx.workbook, { schema, asOf, today, fix: false, acceptsEmpty: true });
  if (!outcome.ok) throw new ProblemError(outcome.problem);
  return { collection, xlsx, check: outcome.check, summary: summarize(outcome.check) };
}

/** The bytes of the collected workbook with its findings and its whole summary. */
export function collectedBytes(
  { xlsx, check, summary }: Collected,
  madeOn: Day,
  catalogue: Catalogue,
): Promise<Uint8Array> {
  const plans = [markedCopyPlan(check, catalogue, { dropDowns: false }), summaryPlan(summary, { madeOn, catalogue })];
  return applyPlan(xlsx, combinedPlan(plans));
}
