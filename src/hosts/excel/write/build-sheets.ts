import { pivotCells, sheetNames, type Notice, type WorkbookPlan } from "../../../core/index.ts";
import { nameIn, sheetPieces, startSheet, type BuiltSheet } from "./build-sheet.ts";
import { cellPieces } from "./cells.ts";
import { sendPieces } from "./pieces.ts";
import { addPivot } from "./pivots.ts";
import { isReplaced, type WorkbookSurvey } from "./survey.ts";
import { temporaryNames } from "./new-names.ts";
import { withLeft } from "../excel-error.ts";

/** The new sheets, built and still out of sight. */
export interface BuiltSheets {
  readonly built: readonly BuiltSheet[];
  readonly notices: readonly Notice[];
}

/** Builds the new sheets out of sight; removes what it had built when it fails. */
export async function buildSheets(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  survey: WorkbookSurvey,
  signal: AbortSignal | undefined,
): Promise<BuiltSheets> {
  if (plan.sheets.length === 0) return { built: [], notices: [] };
  const staying = survey.sheets.filter((sheet) => !isReplaced(sheet, plan.replaces)).map(({ name }) => name);
  const names = sheetNames(plan.sheets, staying);
  const temporary = temporaryNames(
    plan.sheets.length,
    survey.sheets.map(({ name }) => name),
  );
  const taken = new Set(survey.takenNames.map((name) => name.toLowerCase()));
  const sheetName = (planned: string): string => names.get(planned) ?? planned;
  try {
    const started = plan.sheets.map((sheet, index) =>
      startSheet(context, sheet, sheetName(sheet.name), temporary[index] ?? "", taken),
    );
    const built = started.map((one) => one.built);
    const pieces = started.flatMap((one) => [one.piece, ...sheetPieces(one.built)]);
    await sendPieces(context, pieces, signal);
    const notices = plan.sheets.flatMap(({ name }): Notice[] =>
      sheetName(name) === name ? [] : [{ code: "sheet-renamed", facts: { wanted: name, name: sheetName(name) } }],
    );
    const pivots = await makePivots(context, built);
    signal?.throwIfAborted();
    return { built, notices: [...notices, ...pivots] };
  } catch (error) {
    throw await afterRemoval(context, temporary, error);
  }
}

/** The error to throw once the sheets that were begun are removed again, or could not be. */
async function afterRemoval(context: Excel.RequestContext, names: readonly string[], error: unknown): Promise<unknown> {
  try {
    for (const name of names) context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
    return withLeft(error, { state: "as-before", edits: [] });
  } catch {
    // What stopped the work is told; that sheets may be left is told with it.
    return withLeft(error, { state: "unfinished", edits: [] });
  }
}

/** Makes the pivot tables; where this Excel makes none, their figures are written as plain cells. */
async function makePivots(context: Excel.RequestContext, built: readonly BuiltSheet[]): Promise<readonly Notice[]> {
  const pivots = built.flatMap((sheet) => sheet.plan.pivots.map((pivot) => ({ sheet, pivot })));
  if (pivots.length === 0) return [];
  try {
    for (const { sheet, pivot } of pivots) {
      addPivot(sheet.worksheet, pivot, nameIn(sheet.objectNames, pivot.name), sourceOf(built, pivot.source));
    }
    await context.sync();
    return [];
  } catch {
    // Whatever the reason, the figures must not be missing; the notice says that they do not follow later changes.
    for (const { sheet, pivot } of pivots) {
      sheet.worksheet.pivotTables.getItemOrNullObject(nameIn(sheet.objectNames, pivot.name)).delete();
    }
    const pieces = pivots.flatMap(({ sheet, pivot }) => cellPieces(sheet.worksheet, pivotCells(pivot), pivot.at));
    await sendPieces(context, pieces);
    return pivots.map(({ sheet, pivot }): Notice => ({
      code: "pivot-as-range",
      facts: { pivot: pivot.name, sheet: sheet.name },
    }));
  }
}

function sourceOf(built: readonly BuiltSheet[], table: string): Excel.Table {
  const owner = built.find(({ plan }) => plan.table?.name === table);
  if (!owner) throw new Error(`No sheet of the plan has the table ${table}`);
  return owner.worksheet.tables.getItem(nameIn(owner.objectNames, table));
}
