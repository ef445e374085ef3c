import product from "../../../package.json";
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
  withoutFormulas,
  type CleaningChange,
  type CleaningPlan,
  type Day,
  type HiddenChoice,
  type Seal,
  type SendCheck,
  type SendInput,
  type WorkbookCheck,
} from "../../core/index.ts";
import { applyPlan, cleanXlsx, readXlsx, setDocumentProperties } from "../../hosts/xlsx/index.ts";
import { markedCopyPlan } from "../../sheets/marked-copy.ts";
import { summaryPlan } from "../../sheets/summary/plan.ts";
import { catalogueOf } from "../../words/catalogues.ts";
import type { Language } from "../../words/say.ts";
import { reviewOf, type SendReview } from "./review.ts";

/** How a clean copy is made. */
export interface CopyRequest {
  /** The name that it will have, without a folder. */
  readonly name: string;
  /** What becomes of what is hidden; `undefined` where nobody has said. */
  readonly hidden: HiddenChoice | undefined;
  /** Sheets of ours that are made anew in it. */
  readonly keep: readonly ("findings" | "summary")[];
  /** Their language. */
  readonly language: Language;
  /** Bytes that may be mailed. */
  readonly sizeLimit: number;
  readonly today: Day;
  /** The moment, in ISO 8601, as the record of the check tells it. */
  readonly now: string;
}

/** A clean copy, what was done for it, and what the send check says of it. */
export interface CleanCopy {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly changes: readonly CleaningChange[];
  /** What the copy holds, and what the send check says of it. */
  readonly input: SendInput;
  readonly result: SendCheck;
  /** The check of its tables and their seal; `undefined` where it holds none. */
  readonly sealed: { readonly check: WorkbookCheck; readonly seal: Seal } | undefined;
}

/**
 * What a clean copy of a workbook that was looked at changes. Throws a failure where the workbook hides something and
 * nobody said what becomes of it.
 */
export function copyPlan({ xlsx, input, request }: SendReview, choice: CopyRequest["hidden"]): CleaningPlan {
  const hidden = hiddenThings(input);
  if (hidden.length > 0 && choice === undefined)
    throw new ProblemError({ code: "hidden-undecided", facts: { hidden } });
  const fixed = checkWorkbook(withoutFormulas(xlsx.workbook), { ...request, fix: true });
  return planCleaning(input, fixed.ok ? fixed.check : undefined, choice ?? "show");
}

/** Makes a clean copy of a workbook that was looked at, and seals it with what is found in the copy itself. */
export async function cleanCopy(review: SendReview, asked: CopyRequest): Promise<CleanCopy> {
  const { xlsx, request } = review;
  const { name, sizeLimit } = asked;
  const plan = copyPlan(review, asked.hidden);
  const clean = await cleanXlsx(xlsx, plan);
  const { changes } = plan;
  const copy = await readXlsx(clean);
  const notes = xlsx.workbook.sheets.filter(({ ownKind }) => ownKind === "findings");
  const { input, result } = await reviewOf(copy, request, { name, size: clean.length, sizeLimit }, notes);
  const { check } = input;
  if ("code" in check) return { name, bytes: clean, changes, input, result, sealed: undefined };
  const seal = makeSeal(copy.workbook, check, result, { version: product.version, time: asked.now });
  const kept = await withKept(clean, { check, seal }, asked);
  const bytes = await setDocumentProperties(await readXlsx(kept), sealPropertyPrefix, sealProperties(seal));
  return { name, bytes, changes, input, result, sealed: { check, seal } };
}

/** The copy with the sheets of ours that were asked for, made anew of what the copy holds. */
async function withKept(
  clean: Uint8Array,
  { check, seal }: { readonly check: WorkbookCheck; readonly seal: Seal },
  { keep, language, today }: CopyRequest,
): Promise<Uint8Array> {
  if (keep.length === 0) return clean;
  const catalogue = catalogueOf(language);
  const planned = {
    findings: () => markedCopyPlan(check, catalogue, { dropDowns: false, seal }),
    summary: () => summaryPlan(summarize(check), { madeOn: today, catalogue }),
  };
  const plans = [...new Set(keep)].map((part) => planned[part]());
  return applyPlan(await readXlsx(clean), combinedPlan(plans));
}
