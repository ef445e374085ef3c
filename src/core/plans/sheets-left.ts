import type { Sheet } from "../workbook/workbook.ts";
import { partOfSheet, type WorkbookPlan } from "./workbook-plan.ts";

/**
 * Whether a plan would take away the last sheet that is shown. Excel neither deletes it nor opens a workbook without
 * one, so that a host refuses such a plan before it changes anything.
 *
 * @param sheets all of the workbook, ours and people's
 */
export function leavesNoSheet(
  { replaces, sheets: planned }: WorkbookPlan,
  sheets: readonly Pick<Sheet, "visibility" | "ownKind">[],
): boolean {
  const staying = sheets.filter(({ ownKind }) => ownKind === undefined || !replaces.includes(partOfSheet[ownKind]));
  const isShown = staying.some(({ visibility }) => visibility === "visible");
  return planned.length === 0 && staying.length < sheets.length && !isShown;
}
