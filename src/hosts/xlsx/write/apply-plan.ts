import {
  choiceListNames,
  leavesNoSheet,
  rangeAddress,
  sheetNames,
  type CellRange,
  type WorkbookPlan,
  ProblemError,
} from "../../../core/index.ts";
import type { Package } from "../package.ts";
import type { XlsxFile } from "../read/read-xlsx.ts";
import { readRelationships } from "../read/relationships.ts";
import type { WorkbookPart } from "../read/workbook-part.ts";
import { addSheets } from "./add-sheets.ts";
import { Draft } from "./draft.ts";
import { dialectOf } from "./names.ts";
import { ownSheets, removeSheetParts } from "./own-sheets.ts";
import { changeSheet } from "./people-sheet.ts";
import { quotedSheetName } from "./sheet-names.ts";
import { Styles } from "./styles.ts";
import { recalculationSplices, workbookSplices } from "./workbook-sheets.ts";

/**
 * Carries out a plan on a workbook and returns the new file's bytes; the workbook given is not changed.
 *
 * Parts in which nothing changes keep their compressed bytes. Throws `signed` for a workbook with a digital signature,
 * which any change would break, and `no-sheet-left` for one with no other sheet to show than those that the plan removes.
 */
export async function applyPlan({ container, workbookPart }: XlsxFile, plan: WorkbookPlan): Promise<Uint8Array> {
  if (await isSigned(container)) throw new ProblemError({ code: "signed", facts: {} });
  if (leavesNoSheet(plan, workbookPart.sheets)) throw new ProblemError({ code: "no-sheet-left", facts: {} });
  const draft = new Draft(container);
  const { part, root, relationships } = workbookPart;
  const dialect = dialectOf(root.attributes);
  const own = ownSheets(workbookPart, plan.replaces);
  const removedRelationshipIds = await removeSheetParts(draft, part, own);
  const stylesPart = relationships.find(({ kind }) => kind === "styles")?.target;
  const styles = await Styles.open(draft, part, stylesPart, dialect);
  const people = workbookPart.sheets.filter((entry) => !own.some((sheet) => sheet.entry === entry));
  const names = sheetNames(
    plan.sheets,
    people.map(({ name }) => name),
  );
  const nameOf = (planned: string): string => names.get(planned) ?? planned;
  await changeSheets(draft, workbookPart, plan, styles);
  const added = await addSheets(draft, plan.sheets, {
    workbookPart: part,
    own,
    removedRelationshipIds,
    styles,
    dialect,
    nameOf,
    dropDowns: plan.dropDowns,
  });
  styles.save(draft);
  await draft.edit(part, (workbook, text) => {
    const changes = {
      removed: new Set(own.map(({ place }) => place)),
      added: added.sheets,
      addedCaches: added.caches,
      removedRelationshipIds,
      removedNames: plan.replaces.includes("check") ? choiceListNames : [],
      addedNames: plan.choiceLists.map(({ name, sheet, range }) => ({
        name,
        formula: `${quotedSheetName(nameOf(sheet))}!${absolute(range)}`,
        isHidden: true,
      })),
    };
    return workbookSplices(workbook, text, changes, dialect);
  });
  if (plan.edits.length > 0) await draft.edit(part, recalculationSplices);
  return draft.bytes();
}

/** The package leads to the origin of its signatures (ECMA-376 part 2, 10.4.2), wherever that is called. */
async function isSigned(container: Package): Promise<boolean> {
  return (await readRelationships(container, "")).some(({ kind }) => kind === "origin");
}

async function changeSheets(
  draft: Draft,
  { sheets }: WorkbookPart,
  { edits, marks, dropDowns, replaces }: WorkbookPlan,
  styles: Styles,
): Promise<void> {
  for (const { name, part, ownKind } of sheets) {
    if (part === undefined || ownKind !== undefined) continue;
    const isHere = ({ sheet }: { readonly sheet: string }): boolean => sheet === name;
    const changes = {
      removesOwn: replaces.includes("check"),
      edits: edits.filter(isHere),
      marks: marks.filter(isHere),
      dropDowns: dropDowns.filter(isHere),
    };
    await changeSheet(draft, part, changes, styles);
  }
}

function absolute({ top, left, bottom, right }: CellRange): string {
  return rangeAddress({ top, left, bottom, right }).replaceAll(/([A-Z]+)(\d+)/gu, "$$$1$$$2");
}
