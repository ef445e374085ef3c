import type { SelfCheckFeature } from "../../../core/index.ts";
import { selfCheck } from "../../../hosts/excel/index.ts";
import type { SelfCheckLine } from "../../app/index.ts";

/** Tries each feature of the open workbook; fetched when a user asks for it. */
export async function tryWorkbookFeatures(
  asked: ReadonlySet<SelfCheckFeature>,
  patience: { readonly delayForCellEdit: boolean },
): Promise<SelfCheckLine[]> {
  const results = await selfCheck(asked, patience);
  return results.map(({ id, apiSet, outcome, detail }) => ({
    feature: id,
    apiSet: `ExcelApi ${apiSet}`,
    outcome,
    detail,
  }));
}
