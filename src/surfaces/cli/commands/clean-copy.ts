import path from "node:path";
import product from "../../../../package.json";
import {
  checkWorkbook,
  combinedPlan,
  hiddenThings,
  makeSeal,
  planCleaning,
  ProblemError,
  sealProperties,
  sealPropertyPrefix,
  summarize,
  type CleaningChange,
  type Seal,
  type SendCheck,
  type SendInput,
  type WorkbookCheck,
  withoutFormulas,
} from "../../../core/index.ts";
import { applyPlan, cleanXlsx, readXlsx, setDocumentProperties } from "../../../hosts/xlsx/index.ts";
import { markedCopyPlan } from "../../../sheets/marked-copy.ts";
import { summaryPlan } from "../../../sheets/summary/plan.ts";
import { catalogueOf } from "../../../words/say.ts";
import type { Options } from "../options.ts";
import { namingFile } from "../workbook-file.ts";
import { reviewOf, type SendReview } from "./check-for-sending.ts";
import type { Terminal } from "./command.ts";

/** A clean copy, what was done for it, and what the send check says of it. */
export interface CleanCopy {
  readonly bytes: Uint8Array;
  readonly changes: readonly CleaningChange[];
  /** What the copy holds, and what the send check says of it. */
  readonly input: SendInput;
  readonly result: SendCheck;
  /** The check of its tables and their seal; `undefined` where it holds none. */
  readonly sealed: { readonly check: WorkbookCheck; readonly seal: Seal } | undefined;
}

/**
 * Makes a clean copy of a workbook that was looked at, and seals it with what is found in the copy itself. Throws a failure
 * where the workbook hides something and nobody said what becomes of it.
 */
export async function cleanCopy(
  { file, out }: { readonly file: string; readonly out: string },
  { xlsx, input, request }: SendReview,
  options: Options,
  terminal: Terminal,
): Promise<CleanCopy> {
  const hidden = hiddenThings(input);
  if (hidden.length > 0 && options.hidden === undefined)
    throw new ProblemError({ code: "hidden-undecided", facts: { hidden }, file });
  const fixed = checkWorkbook(withoutFormulas(xlsx.workbook), { ...request, fix: true });
  const plan = planCleaning(input, fixed.ok ? fixed.check : undefined, options.hidden ?? "show");
  const clean = await namingFile(file, () => cleanXlsx(xlsx, plan));
  const { changes } = plan;
  const copy = await readXlsx(clean);
  const sent = { name: path.basename(out), size: clean.length, sizeLimit: options.mailLimit };
  const notes = xlsx.workbook.sheets.filter(({ ownKind }) => ownKind === "findings");
  const review = await reviewOf(copy, request, sent, notes);
  const { check } = review.input;
  const { result } = review;
  if ("code" in check) return { bytes: clean, changes, input: review.input, result, sealed: undefined };
  const seal = makeSeal(copy.workbook, check, result, { version: product.version, time: terminal.now });
  const kept = await withKept(clean, { check, seal }, options, terminal);
  const bytes = await setDocumentProperties(await readXlsx(kept), sealPropertyPrefix, sealProperties(seal));
  return { bytes, changes, input: review.input, result, sealed: { check, seal } };
}

/** The copy with the sheets of ours that were asked for, made anew of what the copy holds. */
async function withKept(
  clean: Uint8Array,
  { check, seal }: { readonly check: WorkbookCheck; readonly seal: Seal },
  { keep, language }: Options,
  terminal: Terminal,
): Promise<Uint8Array> {
  if (keep.length === 0) return clean;
  const catalogue = catalogueOf(language);
  const planned = {
    findings: () => markedCopyPlan(check, catalogue, { dropDowns: false, seal }),
    summary: () => summaryPlan(summarize(check), { madeOn: terminal.today, catalogue }),
  };
  const plans = [...new Set(keep)].map((part) => planned[part]());
  return applyPlan(await readXlsx(clean), combinedPlan(plans));
}
