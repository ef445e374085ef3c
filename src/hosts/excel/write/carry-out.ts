import { pivotCells, rangeAddress, sheetNames, type WorkbookPlan } from "../../../core/index.ts";
import { inExcel, type ActionOptions } from "../action.ts";
import { sheetPieces, showSheet, startSheet, type BuiltSheet } from "./build-sheet.ts";
import { cellPieces } from "./cells.ts";
import { addDropDown } from "./drop-downs.ts";
import { editNotices, editPieces } from "./edits.ts";
import { markPieces } from "./marks.ts";
import type { Notice } from "./notice.ts";
import { callBytes, sendPieces, type Piece } from "./pieces.ts";
import { addPivot } from "./pivots.ts";
import { isReplaced, surveyForPlan, type WorkbookSurvey } from "./survey.ts";
import { temporaryNames } from "./temporary-names.ts";

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
      const sheets = await buildSheets(context, plan, survey, options);
      const later = await exchange(context, plan, survey, sheets);
      return [...sheets.notices, ...editNotices(survey.edits), ...later];
    } catch (error) {
      context.runtime.enableEvents = true;
      await context.sync();
      throw error;
    }
  });
}

interface BuiltSheets {
  readonly built: readonly BuiltSheet[];
  readonly notices: readonly Notice[];
  /** Names of the pivot tables that this Excel made. */
  readonly madePivots: ReadonlySet<string>;
}

/** Builds the new sheets out of sight; removes what it had built when it fails. */
async function buildSheets(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  survey: WorkbookSurvey,
  { signal }: ActionOptions,
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
    const pieces = started.flatMap((one) => [one.piece, ...sheetPieces(one.built, sheetName)]);
    await sendPieces(context, pieces, signal);
    const notices = plan.sheets.flatMap(({ name }): Notice[] =>
      sheetName(name) === name ? [] : [{ code: "sheet-renamed", wanted: name, name: sheetName(name) }],
    );
    const pivots = await makePivots(context, built, sheetName);
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
  sheetName: (planned: string) => string,
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
    const pieces = pivots.flatMap(({ sheet, pivot }) =>
      cellPieces(sheet.worksheet, pivotCells(pivot), pivot.at, sheetName),
    );
    await sendPieces(context, pieces);
    const notices = pivots.map(({ sheet, pivot }): Notice => ({
      code: "pivot-as-range",
      pivot: pivot.name,
      sheet: sheet.name,
    }));
    return { made: new Set(), notices };
  }
}

function sourceOf(built: readonly BuiltSheet[], table: string): Excel.Table {
  const owner = built.find(({ plan }) => plan.table?.name === table);
  if (!owner) throw new Error(`No sheet of the plan has the table ${table}`);
  return owner.worksheet.tables.getItem(`${owner.prefix}${table}`);
}

/** Removes what the plan replaces and puts what is new into its place. */
async function exchange(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  survey: WorkbookSurvey,
  { built, madePivots }: BuiltSheets,
): Promise<Notice[]> {
  const notices: Notice[] = [];
  const sheetPiece: Piece = {
    bytes: (20 + 12 * (built.length + survey.sheets.length)) * callBytes,
    queue: () => {
      removeReplaced(context, plan, survey);
      for (const sheet of built) showSheet(sheet, madePivots);
      placeSheets(plan, survey, built);
      notices.push(...addLists(context, plan, survey, built));
      showSuccessor(survey, built);
    },
  };
  const lastPiece: Piece = {
    bytes: callBytes,
    queue: () => {
      context.runtime.enableEvents = true;
    },
  };
  await sendPieces(context, [sheetPiece, ...editAndMarkPieces(plan, survey), lastPiece]);
  return notices;
}

function removeReplaced(context: Excel.RequestContext, { replaces }: WorkbookPlan, survey: WorkbookSurvey): void {
  for (const { worksheet, marks, rules } of survey.sheets) {
    for (const mark of marks) mark.delete();
    if (!replaces.includes("check")) continue;
    for (const { range, isOurs } of rules) if (isOurs) worksheet.getRange(rangeAddress(range)).dataValidation.clear();
  }
  for (const sheet of survey.sheets) {
    if (!isReplaced(sheet, replaces)) continue;
    if (sheet.isVeryHidden) sheet.worksheet.visibility = "Hidden";
    sheet.worksheet.delete();
  }
  if (!replaces.includes("check")) return;
  for (const name of survey.listNames) context.workbook.names.getItem(name).delete();
}

function addLists(
  context: Excel.RequestContext,
  { choiceLists, dropDowns }: WorkbookPlan,
  survey: WorkbookSurvey,
  built: readonly BuiltSheet[],
): Notice[] {
  for (const { name, sheet, range } of choiceLists) {
    const owner = built.find(({ plan }) => plan.name === sheet);
    if (owner) context.workbook.names.add(name, owner.worksheet.getRange(rangeAddress(range))).visible = false;
  }
  return dropDowns.flatMap((dropDown) => {
    const target = survey.sheets.find(({ name }) => name === dropDown.sheet);
    const own = built.find(({ plan }) => plan.name === dropDown.sheet);
    const worksheet = target?.worksheet ?? own?.worksheet;
    return worksheet ? addDropDown(worksheet, dropDown, target?.rules ?? []) : [];
  });
}

/** A sheet stands where the one that it replaces stood, any other behind all. */
function placeSheets({ replaces }: WorkbookPlan, { sheets }: WorkbookSurvey, built: readonly BuiltSheet[]): void {
  const placed = new Set<BuiltSheet>();
  let position = 0;
  for (const sheet of sheets) {
    const isGone = isReplaced(sheet, replaces);
    const successor = built.find((one) => isGone && one.plan.kind === sheet.ownKind && !placed.has(one));
    if (successor) {
      successor.worksheet.position = position;
      placed.add(successor);
    }
    if (successor || !isGone) position += 1;
  }
}

/** A person who looked at a sheet that was replaced looks at its successor afterwards. */
function showSuccessor({ active }: WorkbookSurvey, built: readonly BuiltSheet[]): void {
  if (active?.ownKind === undefined) return;
  built.find(({ plan }) => plan.kind === active.ownKind)?.worksheet.activate();
}

function editAndMarkPieces({ marks }: WorkbookPlan, { sheets, edits }: WorkbookSurvey): Piece[] {
  const made = edits.flatMap(({ edit, reason }) => (reason === undefined ? [edit] : []));
  return sheets.flatMap(({ worksheet, name }) => [
    ...editPieces(
      worksheet,
      made.filter(({ sheet }) => sheet === name),
    ),
    ...markPieces(
      worksheet,
      marks.filter(({ sheet }) => sheet === name),
    ),
  ]);
}
