import type { Notice } from "../../../core/index.ts";
import { officeCodeOf } from "../excel-error.ts";
import type { PlacedSheet } from "./exchange.ts";
import type { WorkbookSurvey } from "./survey.ts";

/**
 * What Excel does only while the workbook is in front: frozen rows, and showing the successor of a sheet that a user
 * looked at. It is a request of its own after all others, so that nothing is lost when the user has turned to another
 * workbook.
 */
export async function setViewSettings(
  context: Excel.RequestContext,
  { active }: WorkbookSurvey,
  placed: readonly PlacedSheet[],
): Promise<readonly Notice[]> {
  const frozen = placed.filter(({ plan }) => plan.frozenRows > 0);
  const successor = active?.ownKind && placed.find(({ plan }) => plan.kind === active.ownKind);
  if (frozen.length === 0 && !successor) return [];
  try {
    for (const { worksheet, plan } of frozen) worksheet.freezePanes.freezeRows(plan.frozenRows);
    if (successor) successor.worksheet.activate();
    await context.sync();
    return [];
  } catch (error) {
    if (officeCodeOf(error) === undefined) throw error;
    return frozen.length > 0 ? [{ code: "frozen-rows-left", facts: { sheets: frozen.map(({ name }) => name) } }] : [];
  }
}
