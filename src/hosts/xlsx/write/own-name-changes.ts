import {
  choiceListNames,
  ownSheetKinds,
  ownSheetName,
  partOfSheet,
  ProblemError,
  type WorkbookPlan,
} from "../../../core/index.ts";
import { definedNames, isOfWorkbook, ownNames } from "../read/own-names.ts";
import type { WorkbookPart } from "../read/workbook-part.ts";
import { attribute } from "../xml/elements.ts";
import { pointerName, type NameChanges, type SheetName } from "./name-splices.ts";
import { absolute, quotedSheetName } from "./sheet-names.ts";

/** The names of our lists that are ours in this workbook: a user may have one of the same letters. */
export function ownListNames(workbookPart: WorkbookPart): string[] {
  return namesOfOurs(workbookPart).filter((name) => choiceListNames.some((list) => list === name));
}

function namesOfOurs({ root, sheets }: WorkbookPart): string[] {
  return ownNames(
    root,
    sheets.flatMap(({ name, ownKind }) => (ownKind === undefined ? [name] : [])),
  );
}

/**
 * The names of the workbook that a plan takes away and adds. Throws `name-taken` where one stays that is to be added.
 */
export function ownNameChanges(
  workbookPart: WorkbookPart,
  { replaces, sheets, choiceLists }: WorkbookPlan,
  nameOf: (planned: string) => string,
): Pick<NameChanges, "removedNames" | "addedNames"> {
  const replaced = [
    ...(replaces.includes("lists") ? choiceListNames : []),
    ...ownSheetKinds.filter((kind) => replaces.includes(partOfSheet[kind])).map(ownSheetName),
  ];
  const removedNames = namesOfOurs(workbookPart).filter((name) => replaced.some((one) => one === name));
  const addedNames = [
    ...choiceLists.map(({ name, sheet, range }): SheetName => {
      return { name, formula: `${quotedSheetName(nameOf(sheet))}!${absolute(range)}`, isHidden: true };
    }),
    ...sheets.flatMap(({ kind, name }) => (kind === undefined ? [] : [pointerName(kind, nameOf(name))])),
  ];
  const staying = definedNames(workbookPart.root)
    .filter(isOfWorkbook)
    .map((name) => attribute(name, "name") ?? "")
    .filter((name) => !removedNames.includes(name));
  const taken = staying.find((name) => addedNames.some((one) => one.name.toLowerCase() === name.toLowerCase()));
  if (taken !== undefined) throw new ProblemError({ code: "name-taken", facts: { name: taken } });
  return { removedNames, addedNames };
}
