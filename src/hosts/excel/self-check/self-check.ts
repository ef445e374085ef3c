import { isTried, ProblemError, type SelfCheckFeature } from "../../../core/index.ts";
import { inExcel, inTurn, type ActionOptions } from "../action.ts";
import { officeDetail } from "../excel-error.ts";
import type { Feature } from "./feature.ts";
import { features } from "./features.ts";

/** What became of a feature in this Excel. */
export interface FeatureReport {
  readonly id: SelfCheckFeature;
  /** The API set that the feature needs. */
  readonly apiSet: string;
  /**
   * `differs`: Excel took it but did something else than expected. `missing`: this Excel has no such API set.
   * `skipped`: the user did not ask for it.
   */
  readonly outcome: "works" | "differs" | "failed" | "missing" | "skipped";
  /** Office's code of the failure and where it was, or which of two things that are both expected Excel does. */
  readonly detail: string | undefined;
}

const scratchSheet = "shinchoku_self_check";

/**
 * Tries every feature that the product uses in the real Excel, on a sheet of its own that is always removed. `asked`
 * are those of `askedFeatures` that are to be tried too.
 */
export async function selfCheck(
  asked: ReadonlySet<SelfCheckFeature>,
  options: ActionOptions = {},
): Promise<readonly FeatureReport[]> {
  const reports: FeatureReport[] = [];
  try {
    await inExcel(options, async (context) => {
      context.workbook.worksheets.getItemOrNullObject(scratchSheet).delete();
      context.workbook.worksheets.add(scratchSheet);
      await context.sync();
    });
    await inTurn(features, options.signal, async (feature) => {
      reports.push(isTried(feature.id, asked) ? await tried(feature, options) : skipped(feature));
    });
  } finally {
    await inExcel({}, async (context) => {
      context.workbook.worksheets.getItemOrNullObject(scratchSheet).delete();
      await context.sync();
    });
  }
  return reports;
}

function skipped({ id, apiSet }: Feature): FeatureReport {
  return { id, apiSet, outcome: "skipped", detail: undefined };
}

async function tried({ id, apiSet, works }: Feature, options: ActionOptions): Promise<FeatureReport> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", apiSet)) {
    return { id, apiSet, outcome: "missing", detail: undefined };
  }
  try {
    const result = await inExcel(options, (context) =>
      works(context, context.workbook.worksheets.getItem(scratchSheet)),
    );
    if (typeof result === "object") return { id, apiSet, outcome: "works", detail: result.fact };
    return { id, apiSet, outcome: result ? "works" : "differs", detail: undefined };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { id, apiSet, outcome: "failed", detail: officeDetail(error.cause) ?? error.problem.code };
  }
}
