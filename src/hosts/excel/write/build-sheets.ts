import { pivotCells, sheetNames, type WorkbookPlan, type Notice } from "../../../core/index.ts";
import { sheetPieces, startSheet, type BuiltSheet } from "./build-sheet.ts";
import { cellPieces } from "./cells.ts";
import { sendPieces } from "./pieces.ts";
import { addPivot } from "./pivots.ts";
import { isReplaced, type WorkbookSurvey } from "./survey.ts";
import { temporaryNames } from "./new-names.ts";

/** The new sheets, built and still out of sight. */
export interface BuiltSheets {
  readonly built: readonly BuiltSheet[];
  readonly notices: readonly Notice[];
  /** Names of the pivot tables that this Excel made. */
  readonly madePivots: ReadonlySet<string>;
}

/** Builds the new sheets out of sight; removes what it had built when it fails. */
export async function buildSheets(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  survey: WorkbookSurvey,
  signal: AbortSignal | undefined,
): Promise<BuiltSheets> {
  if (plan.sheets.length === 0) return { built: [], notices: [], madePivots: new Set() };
  const staying = survey.sheets.filter((sheet) => !isReplaced(sheet, plan.replaces)).map(({ name }) => name);
  const names = sheetNames(plan.sheets, staying);
  const temporary = temporaryNames(
    plan.sheets.length,
    survey.sheets.map(({ name }) => name),
  );
  const sheetName = (planned: string): string => names.get(planned) ?? planned;
  try {
    const started = plan.sheets.map((sheet, index) =>
      startSheet(context, sheet, sheetName(sheet.name), temporary[index] ?? ""),
    );
    const built = started.map((one) => one.built);
    const pieces = started.flatMap((one) => [one.piece, ...sheetPieces(one.built)]);
    await sendPieces(context, pieces, signal);
    const notices = plan.sheets.flatMap(({ name }): Notice[] =>
      sheetName(name) === name ? [] : [{ code: "sheet-renamed", facts: { wanted: name, name: sheetName(name) } }],
    );
    const pivots = await makePivots(context, built);
    signal?.throwIfAborted();
    return { built, notices: [...notices, ...pivots.notices], madePivots: pivots.made };
  } catch (error) {
    for (const name of temporary) context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
    throw error;
  }
}

/** Makes the pivot tables; where this Excel makes none, their figures are written as plain cells. */
async function makePivots(
  context: Excel.RequestContext,
  built: readonly BuiltSheet[],
): Promise<{ readonly made: ReadonlySet<string>; readonly notices: readonly Notice[] }> {
  const pivots = built.flatMap((sheet) => sheet.plan.pivots.map((pivot) => ({ sheet, pivot })));
  if (pivots.length === 0) return { made: new Set(), notices: [] };
  try {
    for (const { sheet, pivot } of pivots) {
      addPivot(sheet.worksheet, pivot, `${sheet.prefix}${pivot.name}`, sourceOf(built, pivot.source));
    }
    await context.sync();
    return { made: new Set(pivots.map(({ pivot }) => pivot.name)), notices: [] };
  } catch {
    // Whatever the reason, the figures must not be missing; the notice says that they do not follow later changes.
    for (const { sheet, pivot } of pivots) {
      sheet.worksheet.pivotTables.getItemOrNullObject(`${sheet.prefix}${pivot.name}`).delete();
    }
    const pieces = pivots.flatMap(({ sheet, pivot }) => cellPieces(sheet.worksheet, pivotCells(pivot), pivot.at));
    await sendPieces(context, pieces);
    const notices = pivots.map(({ sheet, pivot }): Notice => ({
      code: "pivot-as-range",
      facts: { pivot: pivot.name, sheet: sheet.name },
    }));
    return { made: new Set(), notices };
  }
}

function sourceOf(built: readonly BuiltSheet[], table: string): Excel.Table {
  const owner = built.find(({ plan }) => plan.table?.name === table);
  if (!owner) throw new Error(`No sheet of the plan has the table ${table}`);
  return owner.worksheet.tables.getItem(`${owner.prefix}${table}`);
}
