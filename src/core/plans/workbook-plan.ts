import type { CellEdit, CellPosition, CellRange, CellValue, OwnSheetKind } from "../workbook/workbook.ts";
import type { Severity } from "../finding.ts";
import type { SheetPlan } from "./sheet-plan.ts";

/** An edit that a host made, with what the cell held before. */
export interface MadeEdit extends CellEdit {
  readonly was: CellValue;
}

/** A cell to highlight. It is highlighted by a conditional format of our own; its own format is never touched. */
export interface Mark extends CellPosition {
  readonly sheet: string;
  readonly severity: Severity;
}

/** A native drop-down list on a range, offering the cells of a named list on the choices sheet. */
export interface DropDown {
  readonly sheet: string;
  readonly range: CellRange;
  readonly list: ChoiceListName;
  /** Whether Excel refuses any other entry. An organization cell may hold several names, so it must accept others. */
  readonly strict: boolean;
  /** Title and text of the box Excel shows on a refused entry. */
  readonly refusal: { readonly title: string; readonly text: string };
}

/** The lists that drop-downs offer; each is a workbook name that points at a column of the choices sheet. */
export type ChoiceListName = "shinchoku.statuses" | "shinchoku.organizations";

/** Where a list stands: a column of one of our sheets in the same plan. */
export interface ChoiceList {
  readonly name: ChoiceListName;
  readonly sheet: string;
  readonly range: CellRange;
}

/**
 * What a plan replaces of what earlier plans had added: the marks and the findings of a check, the drop-down lists
 * with their choices, the sheets of a summary, those about replies that were collected, or those of a history.
 * Carrying out a plan first removes it, so that a plan can be repeated.
 */
export const ownParts = ["check", "lists", "summary", "collection", "history"] as const;
export type OwnPart = (typeof ownParts)[number];

/** All that a host writes into a workbook in one go. */
export interface WorkbookPlan {
  readonly replaces: readonly OwnPart[];
  readonly edits: readonly CellEdit[];
  readonly marks: readonly Mark[];
  readonly dropDowns: readonly DropDown[];
  readonly choiceLists: readonly ChoiceList[];
  readonly sheets: readonly SheetPlan[];
}

/** Several plans as one, so that a workbook is written once. Throws when two of them replace the same part. */
export function combinedPlan(plans: readonly WorkbookPlan[]): WorkbookPlan {
  const replaces = plans.flatMap((plan) => plan.replaces);
  if (new Set(replaces).size < replaces.length) throw new Error(`Two plans replace one part: ${replaces.join(", ")}`);
  return {
    replaces,
    edits: plans.flatMap(({ edits }) => edits),
    marks: plans.flatMap(({ marks }) => marks),
    dropDowns: plans.flatMap(({ dropDowns }) => dropDowns),
    choiceLists: plans.flatMap(({ choiceLists }) => choiceLists),
    sheets: plans.flatMap(({ sheets }) => sheets),
  };
}

/** The part of the product's work that a kind of sheet belongs to. */
export const partOfSheet: { readonly [Kind in OwnSheetKind]: OwnPart } = {
  findings: "check",
  choices: "lists",
  summary: "summary",
  "summary-pivots": "summary",
  "summary-charts": "summary",
  "summary-data": "summary",
  "collection-replies": "collection",
  "collection-points": "collection",
  "history-measures": "history",
  "history-chart": "history",
};

/** The plan that adds nothing and removes some parts of what is ours. */
export function removalPlan(replaces: readonly OwnPart[]): WorkbookPlan {
  return { replaces, edits: [], marks: [], dropDowns: [], choiceLists: [], sheets: [] };
}

/** The plan that adds nothing and removes all that is ours. */
export const clearingPlan: WorkbookPlan = removalPlan(ownParts);
