import type { Severity } from "../finding.ts";
import type { ChoiceListName } from "./workbook-plan.ts";

/** The hidden sheet-scoped name that marks a sheet as made by this product; its value is the kind of sheet, as a text. */
export const ownSheetMarker = "_shinchoku";

/** What the formula of every mark holds, by which anyone's copy of the product finds it again. */
export const markPrefix = '"shinchoku:';

/** The formula of the marks of a severity, without the `=` in front: it is always true and carries our name. */
export function markFormula(severity: Severity): string {
  return `LEN(${markPrefix}${severity}")>0`;
}

/** The hidden names of our lists; a drop-down list that offers one is ours. */
export const choiceListNames: readonly ChoiceListName[] = ["shinchoku.statuses", "shinchoku.organizations"];
