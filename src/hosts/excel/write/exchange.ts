import {
  ownSheetMarker,
  ownSheetName,
  rangeAddress,
  type Notice,
  type WorkbookPlan,
  append,
} from "../../../core/index.ts";
import type { BuiltSheet } from "./build-sheet.ts";
import { addDropDown } from "./drop-downs.ts";
import { dueEdits, editPieces } from "./edits.ts";
import { markPieces } from "./marks.ts";
import { callBytes, sendPieces, type Piece } from "./pieces.ts";
import { isReplaced, type SheetSurvey, type WorkbookSurvey } from "./survey.ts";

/**
 * Writes into the user's sheets, puts what is new into its place, and has Excel report changes again.
 *
 * Nothing is taken away before all that is new is there, and every step can be taken twice: after a failure the
 * workbook is looked at again, and this is done once more with what was found (`finish.ts`).
 */
export async function exchange(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  survey: WorkbookSurvey,
  placed: readonly PlacedSheet[],
): Promise<Notice[]> {
  const notices: Notice[] = [];
  const sheetPiece: Piece = {
    bytes: (20 + 12 * (placed.length + survey.sheets.length)) * callBytes,
    queue: () => {
      placeSheets(plan, survey, placed);
      removeMarksAndRules(plan, survey);
      exchangePointers(context, survey, placed);
      append(notices, exchangeLists(context, plan, survey, placed));
    },
  };
  const eventPiece: Piece = {
    bytes: callBytes,
    queue: () => {
      context.runtime.enableEvents = true;
    },
  };
  await sendPieces(context, [...editAndMarkPieces(plan, survey), sheetPiece, eventPiece]);
  return notices;
}

/** A new sheet and the tab position that it gets. */
export interface PlacedSheet extends BuiltSheet {
  readonly position: number;
}

/**
 * Where the new sheets go, in the workbook as it was before, in tab order. One that replaces none stands beside those
 * that it came with, or behind all.
 */
export function placesOf(
  { replaces }: WorkbookPlan,
  { sheets }: WorkbookSurvey,
  built: readonly BuiltSheet[],
): PlacedSheet[] {
  const tabs: (BuiltSheet | SheetSurvey)[] = [];
  const waiting = new Set(built);
  for (const sheet of sheets) {
    const isGone = isReplaced(sheet, replaces);
    const successor = isGone ? [...waiting].find(({ plan }) => plan.kind === sheet.ownKind) : undefined;
    if (successor) waiting.delete(successor);
    if (successor || !isGone) tabs.push(successor ?? sheet);
  }
  for (const sheet of waiting) {
    const at = built.indexOf(sheet);
    const before = tabs.indexOf(built[at - 1] ?? sheet);
    const after = built
      .slice(at + 1)
      .map((next) => tabs.indexOf(next))
      .find((place) => place >= 0);
    tabs.splice(before >= 0 ? before + 1 : (after ?? tabs.length), 0, sheet);
  }
  return built
    .map((sheet) => ({ ...sheet, position: tabs.indexOf(sheet) }))
    .sort((one, other) => one.position - other.position);
}

/**
 * The new sheets are shown before the old ones go, since Excel keeps one visible; then they take their names and
 * places.
 */
function placeSheets({ replaces }: WorkbookPlan, survey: WorkbookSurvey, placed: readonly PlacedSheet[]): void {
  for (const { worksheet } of placed) worksheet.visibility = "Visible";
  for (const { ownKind, worksheet, visibility } of survey.sheets) {
    if (!isReplaced({ ownKind }, replaces)) continue;
    if (visibility === "veryHidden") worksheet.visibility = "Hidden";
    worksheet.delete();
  }
  for (const { worksheet, name, plan } of placed) {
    worksheet.name = name;
    // It is the user's from now on.
    if (plan.kind === undefined) worksheet.names.getItemOrNullObject(ownSheetMarker).delete();
  }
  for (const { worksheet, position } of placed) worksheet.position = position;
}

function removeMarksAndRules({ replaces }: WorkbookPlan, { sheets }: WorkbookSurvey): void {
  for (const { worksheet, marks, rules } of sheets) {
    for (const mark of marks) mark.delete();
    if (!replaces.includes("lists")) continue;
    for (const { range, isOurs } of rules) if (isOurs) worksheet.getRange(rangeAddress(range)).dataValidation.clear();
  }
}

/** The names by which our sheets are told from copies that a user makes of them, and those of our lists, make way. */
function exchangePointers(
  { workbook }: Excel.RequestContext,
  { removedNames }: WorkbookSurvey,
  placed: readonly PlacedSheet[],
): void {
  for (const name of removedNames) workbook.names.getItem(name).delete();
  for (const { plan, worksheet } of placed) {
    if (plan.kind) workbook.names.add(ownSheetName(plan.kind), worksheet.getRange("A1")).visible = false;
  }
}

function exchangeLists(
  context: Excel.RequestContext,
  { choiceLists, dropDowns }: WorkbookPlan,
  survey: WorkbookSurvey,
  placed: readonly PlacedSheet[],
): Notice[] {
  const { names } = context.workbook;
  for (const { name, sheet, range } of choiceLists) {
    const owner = placed.find(({ plan }) => plan.name === sheet);
    if (owner) names.add(name, owner.worksheet.getRange(rangeAddress(range))).visible = false;
  }
  return dropDowns.flatMap((dropDown) => {
    const own = placed.find(({ plan }) => plan.kind === undefined && plan.name === dropDown.sheet);
    if (own) return addDropDown(own.worksheet, dropDown, []);
    const target = survey.sheets.find(({ name }) => name === dropDown.sheet);
    return target ? addDropDown(target.worksheet, dropDown, target.rules) : [];
  });
}

function editAndMarkPieces({ marks }: WorkbookPlan, { sheets, edits }: WorkbookSurvey): Piece[] {
  const due = dueEdits(edits).map(({ edit }) => edit);
  const of = <Item extends { readonly sheet: string }>(items: readonly Item[], { name }: SheetSurvey): Item[] =>
    items.filter(({ sheet }) => sheet === name);
  return sheets.flatMap((sheet) => [
    ...editPieces(sheet.worksheet, of(due, sheet)),
    ...markPieces(sheet.worksheet, of(marks, sheet)),
  ]);
}
