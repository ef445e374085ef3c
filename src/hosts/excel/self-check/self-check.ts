import { ProblemError, type SelfCheckFeature } from "../../../core/index.ts";
import { inExcel, inTurn, type ActionOptions } from "../action.ts";
import { officeDetail } from "../excel-error.ts";
import { features } from "./features.ts";

/** What became of a feature in this Excel. */
export interface FeatureReport {
  readonly id: SelfCheckFeature;
  /** The API set that the feature needs. */
  readonly apiSet: string;
  /** `differs`: Excel took it but did something else than expected. `missing`: this Excel has no such API set. */
  readonly outcome: "works" | "differs" | "failed" | "missing";
  /** Office's code of the failure, and where it was; `undefined` otherwise. */
  readonly detail: string | undefined;
}

const scratchSheet = "shinchoku_self_check";

/** Tries every feature that the product uses in the real Excel, on a sheet of its own that is always removed. */
export async function selfCheck(options: ActionOptions = {}): Promise<readonly FeatureReport[]> {
  const reports: FeatureReport[] = [];
  try {
    await inExcel(options, async (context) => {
      context.workbook.worksheets.getItemOrNullObject(scratchSheet).delete();
      context.workbook.worksheets.add(scratchSheet);
      await context.sync();
    });
    await inTurn(features, options.signal, async (feature) => {
      reports.push(await tried(feature, options));
    });
  } finally {
    await inExcel({}, async (context) => {
      context.workbook.worksheets.getItemOrNullObject(scratchSheet).delete();
      await context.sync();
    });
  }
  return reports;
}

async function tried({ id, apiSet, works }: (typeof features)[number], options: ActionOptions): Promise<FeatureReport> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", apiSet)) {
    return { id, apiSet, outcome: "missing", detail: undefined };
  }
  try {
    const isAsExpected = await inExcel(options, (context) =>
      works(context, context.workbook.worksheets.getItem(scratchSheet)),
    );
    return { id, apiSet, outcome: isAsExpected ? "works" : "differs", detail: undefined };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { id, apiSet, outcome: "failed", detail: officeDetail(error.cause) ?? error.problem.code };
  }
}
