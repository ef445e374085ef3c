import type { LeftBehind, Notice, WorkbookPlan } from "../../../core/index.ts";
import { isUndoRefused, officeCodeOf, withLeft } from "../excel-error.ts";
import { dueEdits, isMade, madeEdits } from "./edits.ts";
import { exchange, type PlacedSheet } from "./exchange.ts";
import { isReplaced, surveyForPlan, type Begun, type WorkbookSurvey } from "./survey.ts";

/**
 * Exchanges, and carries it through where Excel fails on the way. The answer of a request that failed does not tell how
 * much of it was done, so the workbook is looked at again and what is left is done. Fails only when that fails too;
 * what was new is then taken back if nothing old had gone, and the error tells what the workbook holds. Where Excel
 * refuses one Undo, nothing is carried through (`isOneUndo`): the whole is run once more without it.
 */
export async function exchangeAndFinish(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  survey: WorkbookSurvey,
  placed: readonly PlacedSheet[],
  isOneUndo: boolean,
): Promise<Notice[]> {
  try {
    return await exchange(context, plan, survey, placed);
  } catch (error) {
    if (officeCodeOf(error) === undefined || (isOneUndo && isUndoRefused(error))) throw error;
  }
  const begun: Begun = {
    newSheets: new Set(placed.map(({ worksheet }) => worksheet.id)),
    formats: new Set(survey.sheets.flatMap(({ formatIds }) => formatIds)),
  };
  try {
    return await exchange(context, plan, await surveyForPlan(context, plan, begun), placed);
  } catch (error) {
    throw withLeft(error, await leftBehind(context, plan, survey, placed, begun));
  }
}

/** Takes back what is new where nothing old has gone, and tells what the workbook holds then. */
async function leftBehind(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  before: WorkbookSurvey,
  placed: readonly PlacedSheet[],
  begun: Begun,
): Promise<LeftBehind> {
  try {
    const now = await surveyForPlan(context, plan, begun);
    const edits = madeEdits(dueEdits(before.edits).filter(({ edit }) => now.edits.some((one) => isSame(one, edit))));
    if (!hasAllOld(before, now, plan)) return { state: "partly", edits };
    await removeNewMarks(context, now, begun);
    const hasLeft = !(await removesNewSheets(context, placed));
    return { state: edits.length > 0 ? "partly" : hasLeft ? "unfinished" : "as-before", edits };
  } catch {
    // Excel does not answer any more. What stopped the work is told, and that this is not known.
    return { state: "unknown", edits: [] };
  }
}

function isSame(one: WorkbookSurvey["edits"][number], { sheet, row, column }: WorkbookPlan["edits"][number]): boolean {
  return one.edit.sheet === sheet && one.edit.row === row && one.edit.column === column && isMade(one);
}

/** Whether all sheets, marks, entry rules and lists that the plan replaces are still there. */
function hasAllOld(before: WorkbookSurvey, now: WorkbookSurvey, { replaces, dropDowns }: WorkbookPlan): boolean {
  const old = (survey: WorkbookSurvey): string[] => [
    ...survey.sheets.filter((sheet) => isReplaced(sheet, replaces)).map(({ id }) => id),
    ...survey.sheets.flatMap(({ id, rules }) => rules.map((rule) => JSON.stringify([id, rule]))),
    ...survey.removedNames,
  ];
  const left = new Set(old(now));
  const formats = new Set(now.sheets.flatMap(({ formatIds }) => formatIds));
  const marks = before.sheets.flatMap((sheet) => sheet.marks);
  const hasNewRules = dropDowns.length > 0 && old(before).length !== left.size;
  return old(before).every((one) => left.has(one)) && marks.every(({ id }) => formats.has(id)) && !hasNewRules;
}

async function removeNewMarks(
  context: Excel.RequestContext,
  { sheets }: WorkbookSurvey,
  { formats }: Begun,
): Promise<void> {
  for (const mark of sheets.flatMap(({ marks }) => marks)) if (!formats.has(mark.id)) mark.delete();
  await context.sync();
}

/** Hides and removes the new sheets; Excel removes none while another workbook is in front. */
async function removesNewSheets(context: Excel.RequestContext, placed: readonly PlacedSheet[]): Promise<boolean> {
  try {
    for (const { worksheet } of placed) worksheet.visibility = "Hidden";
    for (const { worksheet } of placed) worksheet.delete();
    await context.sync();
    return true;
  } catch (error) {
    if (officeCodeOf(error) === undefined) throw error;
    return false;
  }
}
