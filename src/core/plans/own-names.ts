import type { Severity } from "../finding.ts";
import type { OwnSheetKind } from "../workbook/workbook.ts";
import type { ChoiceListName } from "./workbook-plan.ts";

/**
 * The hidden sheet-scoped name that marks a sheet as made by this product; its value is the kind of sheet, as a text.
 */
export const ownSheetMarker = "_shinchoku";

/**
 * The hidden name of the whole workbook that points at the sheet of a kind which we made. A user who copies the sheet
 * copies its marker too, but not a name of the workbook, by which the one that we made is told from its copies.
 */
export function ownSheetName(kind: OwnSheetKind): string {
  return `shinchoku.sheet.${kind.replace("-", ".")}`;
}

/** The sheet that a formula begins with, or `undefined` where it begins with none, as `#REF!$A$1` does. */
export function sheetOfReference(formula: string): string | undefined {
  const quoted = /^=?'((?:[^']|'')+)'!/u.exec(formula)?.[1];
  return quoted?.replaceAll("''", "'") ?? /^=?([^='"!#()]+)!/u.exec(formula)?.[1];
}

/** What the formula of every mark holds, by which anyone's copy of the product finds it again. */
export const markPrefix = '"shinchoku:';

/** The formula of the marks of a severity, without the `=` in front: it is always true and carries our name. */
export function markFormula(severity: Severity): string {
  return `LEN(${markPrefix}${severity}")>0`;
}

/** The hidden names of our lists; a drop-down list that offers one is ours. */
export const choiceListNames: readonly ChoiceListName[] = ["shinchoku.statuses", "shinchoku.organizations"];
