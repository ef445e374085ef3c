import type { WorkbookPlan, Written } from "../../../core/index.ts";
import { inExcel, type ActionOptions } from "../action.ts";
import { buildSheets } from "./build-sheets.ts";
import { dueEdits, editNotices, madeEdits, type GuardedEdit } from "./edits.ts";
import { placesOf } from "./exchange.ts";
import { exchangeAndFinish } from "./finish.ts";
import { setPrintSettings } from "./print.ts";
import { surveyForPlan } from "./survey.ts";
import { setViewSettings } from "./view-settings.ts";

/**
 * Carries out a plan in the open workbook and tells what was done differently than planned.
 *
 * New sheets are built hidden and take the place of the old ones at the end. When it is stopped, or fails, before that,
 * the workbook is as it was. When Excel fails after that, what is left is done once more; an error tells what the
 * workbook holds (`ProblemError.left`).
 */
export async function carryOut(plan: WorkbookPlan, options: ActionOptions = {}): Promise<Written> {
  let due: readonly GuardedEdit[] | undefined;
  return inExcel({ ...options, isOneUndo: isOnlyEdits(plan) }, async (context, isOneUndo) => {
    const survey = await surveyForPlan(context, plan);
    // A second run, after Excel could not make one Undo of the first, finds edits of the first made already.
    due ??= dueEdits(survey.edits);
    // While it works, Excel tells this add-in of no changes, so that it does not take its own for a user's.
    context.runtime.enableEvents = false;
    try {
      const { built, notices } = await buildSheets(context, plan, survey, options.signal);
      const placed = placesOf(plan, survey, built);
      const later = await exchangeAndFinish(context, plan, survey, placed, isOneUndo);
      const view = await setViewSettings(context, survey, placed);
      const print = await setPrintSettings(context, placed);
      return {
        notices: [...notices, ...editNotices(survey.edits), ...later, ...view, ...print],
        edits: madeEdits(due),
      };
    } catch (error) {
      await reportChangesAgain(context);
      throw error;
    }
  });
}

/** Whether a plan leaves sheets alone: Excel cannot take back that one goes, nor on the desktop what it is called. */
function isOnlyEdits({ sheets, replaces }: WorkbookPlan): boolean {
  return sheets.length === 0 && replaces.length === 0;
}

/** Has Excel report changes again. Where it does not even take that, the next action that reads does it. */
async function reportChangesAgain(context: Excel.RequestContext): Promise<void> {
  context.runtime.enableEvents = true;
  await context.sync().catch(() => undefined);
}
