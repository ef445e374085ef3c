import {
  checkWorkbook,
  combinedPlan,
  hiddenThings,
  planCleaning,
  ProblemError,
  summarize,
  type CleaningChange,
  type WorkbookCheck,
} from "../../../core/index.ts";
import { applyPlan, cleanXlsx, readXlsx } from "../../../hosts/xlsx/index.ts";
import { markedCopyPlan } from "../../../sheets/marked-copy.ts";
import { summaryPlan } from "../../../sheets/summary/plan.ts";
import { catalogueOf } from "../../../words/say.ts";
import type { Options } from "../options.ts";
import { namingFile } from "../workbook-file.ts";
import type { SendReview } from "./check-for-sending.ts";
import type { Terminal } from "./command.ts";

/** A clean copy and what was done for it. */
export interface CleanCopy {
  readonly bytes: Uint8Array;
  readonly changes: readonly CleaningChange[];
}

/** Makes a clean copy of a workbook that was looked at; throws a failure where it hides something and nobody said what becomes of it. */
export async function cleanCopy(
  file: string,
  { xlsx, input, request }: SendReview,
  options: Options,
  terminal: Terminal,
): Promise<CleanCopy> {
  const hidden = hiddenThings(input);
  if (hidden.length > 0 && options.hidden === undefined)
    throw new ProblemError({ code: "hidden-undecided", facts: { hidden }, file });
  const fixed = checkWorkbook(xlsx.workbook, { ...request, fix: true });
  const plan = planCleaning(input, fixed.ok ? fixed.check : undefined, options.hidden ?? "show");
  const clean = await namingFile(file, () => cleanXlsx(xlsx, plan));
  return { bytes: await withKept(clean, { ...request, fix: false }, options, terminal), changes: plan.changes };
}

/** The copy with the sheets of ours that were asked for, made anew of what the copy holds. */
async function withKept(
  clean: Uint8Array,
  request: SendReview["request"],
  { keep, language }: Options,
  terminal: Terminal,
): Promise<Uint8Array> {
  if (keep.length === 0) return clean;
  const xlsx = await readXlsx(clean);
  const outcome = checkWorkbook(xlsx.workbook, request);
  if (!outcome.ok) return clean;
  const catalogue = catalogueOf(language);
  const planned = {
    findings: (check: WorkbookCheck) => markedCopyPlan(check, catalogue, { dropDowns: false }),
    summary: (check: WorkbookCheck) => summaryPlan(summarize(check), { madeOn: terminal.today, catalogue }),
  };
  const plans = [...new Set(keep)].map((part) => planned[part](outcome.check));
  return applyPlan(xlsx, combinedPlan(plans));
}
