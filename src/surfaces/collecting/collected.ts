import {
  checkWorkbook,
  collectedFields,
  collectedSchema,
  collectReplies,
  combinedPlan,
  ProblemError,
  reportingPeriod,
  sheetOfRows,
  summarize,
  type Collection,
  type Day,
  type Field,
  type Summary,
  type WorkbookCheck,
} from "../../core/index.ts";
import { applyPlan, createXlsx, readXlsx } from "../../hosts/xlsx/index.ts";
import { collectedRows } from "../../sheets/collecting/collected-sheet.ts";
import { collectionPlan } from "../../sheets/collecting/collection-plan.ts";
import { markedCopyPlan } from "../../sheets/marked-copy.ts";
import { summaryPlan } from "../../sheets/summary/plan.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import type { CheckedReplies } from "./read-replies.ts";

/** What the replies come to: their table, checked and summarized as that of any other workbook. */
export interface Collected {
  readonly collection: Collection;
  /** The columns of the table. */
  readonly fields: readonly Field[];
  readonly check: WorkbookCheck;
  readonly summary: Summary;
}

/**
 * Collects the replies, and checks their table by its values: it is the same as if the workbook were written and read
 * again, which takes as long as the check.
 */
export function collectedFrom(
  { replies, others, plan, schema: given }: CheckedReplies,
  { asOf, today }: { readonly asOf: Day | undefined; readonly today: Day },
  catalogue: Catalogue,
): Collected {
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
  const sheet = sheetOfRows(catalogue.collecting.sheets.collected, collectedRows(collection, fields, catalogue));
  const workbook = { dateSystem: 1900, sheets: [sheet] } as const;
  const outcome = checkWorkbook(workbook, { schema, asOf, today, fix: false, acceptsEmpty: true });
  if (!outcome.ok) throw new ProblemError(outcome.problem);
  return { collection, fields, check: outcome.check, summary: summarize(outcome.check) };
}

/** The bytes of the collected workbook with its findings and its whole summary. */
export async function collectedBytes(
  { collection, fields, check, summary }: Collected,
  madeOn: Day,
  catalogue: Catalogue,
): Promise<Uint8Array> {
  const xlsx = await readXlsx(await createXlsx(collectionPlan(collection, check.schema, fields, catalogue)));
  const plans = [markedCopyPlan(check, catalogue, { dropDowns: false }), summaryPlan(summary, { madeOn, catalogue })];
  return applyPlan(xlsx, combinedPlan(plans));
}
