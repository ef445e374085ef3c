import {
  clearingPlan,
  partOfSheet,
  leavesNoSheet,
  ProblemError,
  sheetNames,
  type WorkbookPlan,
} from "../../../core/index.ts";
import type { XlsxFile } from "../read/read-xlsx.ts";
import type { WorkbookPart } from "../read/workbook-part.ts";
import { addSheets } from "./add-sheets.ts";
import { Draft } from "./draft.ts";
import { leaveNothing } from "./leave-nothing.ts";
import { dialectOf } from "./names.ts";
import { ownListNames, ownNameChanges } from "./own-name-changes.ts";
import { ownSheets, removeSheetParts } from "./own-sheets.ts";
import { changeSheet } from "./people-sheet.ts";
import { refuseUnwritable } from "./refuse-unwritable.ts";
import { removeOwnStyles, Styles } from "./styles.ts";
import { recalculationSplices, workbookSplices } from "./workbook-sheets.ts";

/**
 * Carries out a plan on a workbook and returns the new file's bytes; the workbook given is not changed.
 *
 * Parts in which nothing changes keep their compressed bytes. Throws `signed` for a workbook with a digital signature,
 * which any change would break, `shared` for one that several people edit at once, `no-sheet-left` for one with no
 * other sheet to show than those that the plan removes, `damaged-unread` for a damaged part that was not read before,
 * `sheet-in-use` where something of a user's refers to one of those, and `name-taken` where the workbook has a name of
 * its own that a list needs.
 */
export async function applyPlan(file: XlsxFile, plan: WorkbookPlan): Promise<Uint8Array> {
  try {
    return await written(file, plan);
  } catch (error) {
    // What reading needs was read before.
    if (error instanceof ProblemError && error.problem.code === "damaged")
      throw new ProblemError({ code: "damaged-unread", facts: { part: error.problem.facts.part } }, { cause: error });
    throw error;
  }
}

async function written(file: XlsxFile, plan: WorkbookPlan): Promise<Uint8Array> {
  const { container, workbookPart } = file;
  await refuseUnwritable(file);
  const { part, root } = workbookPart;
  if (leavesNoSheet(plan, workbookPart.sheets)) throw new ProblemError({ code: "no-sheet-left", facts: {} });
  const draft = new Draft(container);
  const dialect = dialectOf(root.attributes);
  const own = ownSheets(workbookPart, plan.replaces);
  const removed = await removeSheetParts(draft, workbookPart, own);
  const styles = await Styles.open(draft, workbookPart, dialect, plan.marks.length + plan.sheets.length > 0);
  const people = workbookPart.sheets.filter((entry) => !own.some((sheet) => sheet.entry === entry));
  const names = sheetNames(
    plan.sheets,
    people.map(({ name }) => name),
  );
  const nameOf = (planned: string): string => names.get(planned) ?? planned;
  const { removedNames, addedNames } = ownNameChanges(workbookPart, plan, nameOf);
  await changeSheets(draft, workbookPart, plan, styles);
  const added = await addSheets(draft, plan.sheets, {
    workbookPart: part,
    own,
    removedRelationshipIds: removed.relationshipIds,
    styles,
    dialect,
    nameOf,
    dropDowns: plan.dropDowns,
  });
  styles.save(draft);
  if (leavesNothing(plan)) await removeOwnStyles(draft, workbookPart);
  await draft.edit(part, (workbook, text) => {
    const changes = {
      removed: new Set(own.map(({ place }) => place)),
      added: added.sheets,
      addedCaches: added.caches,
      removedRelationshipIds: removed.relationshipIds,
      removedNames,
      addedNames,
    };
    return workbookSplices(workbook, text, changes, dialect);
  });
  if (plan.edits.length > 0) await draft.edit(part, recalculationSplices);
  if (own.length > 0) await leaveNothing(draft, workbookPart, own, removed, added);
  return draft.bytes();
}

/** Whether nothing of ours is in the workbook afterwards. */
function leavesNothing({ replaces, marks, sheets }: WorkbookPlan): boolean {
  return clearingPlan.replaces.every((part) => replaces.includes(part)) && marks.length + sheets.length === 0;
}

async function changeSheets(
  draft: Draft,
  workbookPart: WorkbookPart,
  { edits, marks, dropDowns, replaces }: WorkbookPlan,
  styles: Styles,
): Promise<void> {
  const ownLists = ownListNames(workbookPart);
  for (const { name, part, ownKind } of workbookPart.sheets) {
    const isHere = ({ sheet }: { readonly sheet: string }): boolean => sheet === name;
    // Of ours, only a sheet that stays is changed, on which a decision about a finding is noted.
    const isLeft = ownKind !== undefined && (replaces.includes(partOfSheet[ownKind]) || !edits.some(isHere));
    if (part === undefined || isLeft) continue;
    const changes = {
      removesMarks: replaces.includes("check"),
      ownLists: replaces.includes("lists") ? ownLists : [],
      edits: edits.filter(isHere),
      marks: marks.filter(isHere),
      dropDowns: dropDowns.filter(isHere),
    };
    await changeSheet(draft, part, changes, styles);
  }
}
