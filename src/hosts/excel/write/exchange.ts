import { ownSheetName, rangeAddress, type Notice, type OwnSheetKind, type WorkbookPlan } from "../../../core/index.ts";
import { showSheet, type BuiltSheet } from "./build-sheet.ts";
import type { BuiltSheets } from "./build-sheets.ts";
import { addDropDown } from "./drop-downs.ts";
import { editPieces } from "./edits.ts";
import { markPieces } from "./marks.ts";
import { callBytes, sendPieces, type Piece } from "./pieces.ts";
import { isReplaced, type WorkbookSurvey } from "./survey.ts";

/** Removes what the plan replaces, puts what is new into its place, and has Excel report changes again. */
export async function exchange(
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
      const taken = new Set(survey.takenNames.map((name) => name.toLowerCase()));
      for (const sheet of built) {
        showSheet(sheet, madePivots, taken);
        if (sheet.plan.kind) addPointer(context, sheet.plan.kind, sheet.worksheet);
      }
      placeSheets(plan, survey, built);
      notices.push(...addLists(context, plan, survey, built));
      showSuccessor(survey, built);
    },
  };
  const eventPiece: Piece = {
    bytes: callBytes,
    queue: () => {
      context.runtime.enableEvents = true;
    },
  };
  await sendPieces(context, [sheetPiece, ...editAndMarkPieces(plan, survey), eventPiece]);
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
    if (sheet.visibility === "veryHidden") sheet.worksheet.visibility = "Hidden";
    sheet.worksheet.delete();
  }
  for (const name of survey.removedNames) context.workbook.names.getItem(name).delete();
}

/** Tells the sheet that we made from copies that a person makes of it. */
function addPointer({ workbook }: Excel.RequestContext, kind: OwnSheetKind, worksheet: Excel.Worksheet): void {
  workbook.names.add(ownSheetName(kind), worksheet.getRange("A1")).visible = false;
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
    const own = built.find(({ plan }) => plan.kind === undefined && plan.name === dropDown.sheet);
    if (own) return addDropDown(own.worksheet, dropDown, []);
    const target = survey.sheets.find(({ name }) => name === dropDown.sheet);
    return target ? addDropDown(target.worksheet, dropDown, target.rules) : [];
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
