import type { WorkbookPlan, Notice } from "../../../core/index.ts";
import { inExcel, type ActionOptions } from "../action.ts";
import { buildSheets } from "./build-sheets.ts";
import { editNotices } from "./edits.ts";
import { exchange } from "./exchange.ts";
import { setPrintSettings } from "./print.ts";
import { surveyForPlan } from "./survey.ts";

/**
 * Carries out a plan in the open workbook and tells what was done differently than planned.
 *
 * New sheets are built hidden and take the place of the old ones at the end. When it fails, or is stopped, before that,
 * the workbook is as it was. Excel cannot undo what an add-in does, so nothing is promised beyond this.
 */
export async function carryOut(plan: WorkbookPlan, options: ActionOptions = {}): Promise<readonly Notice[]> {
  return inExcel(options, async (context) => {
    const survey = await surveyForPlan(context, plan);
    // While it works, Excel tells this add-in of no changes, so that it does not take its own for a person's.
    context.runtime.enableEvents = false;
    try {
      const sheets = await buildSheets(context, plan, survey, options.signal);
      const later = await exchange(context, plan, survey, sheets);
      const print = await setPrintSettings(context, sheets.built);
      return [...sheets.notices, ...editNotices(survey.edits), ...later, ...print];
    } catch (error) {
      context.runtime.enableEvents = true;
      await context.sync();
      throw error;
    }
  });
}
