import { columnRuns } from "../../plans/column-runs.ts";
import type { HiddenThing } from "../../problem.ts";
import { columnLetters, rangeAddress } from "../../workbook/address.ts";
import { columnsWithValue, rowsWithValue } from "../hidden-cells.ts";
import type { SendInput } from "../send-rule.ts";

/** All that is hidden of which has to be said what becomes of it in a clean copy. */
export function hiddenThings({ contents: { sheets, extras }, workbook }: SendInput): HiddenThing[] {
  const found: HiddenThing[] = [];
  const add = (kind: HiddenThing["kind"], sheet: string | undefined, places: readonly string[]): void => {
    if (places.length > 0) found.push({ kind, sheet, places });
  };
  const rowNumbers = (sheet: string, rows: readonly number[]): string[] =>
    rowsWithValue(workbook, sheet, rows).map((row) => String(row + 1));
  for (const { name, ownKind, visibility, hiddenRows, filteredRows, hiddenColumns, unseen } of sheets) {
    if (ownKind !== undefined) continue;
    if (visibility !== "visible") add("sheet", name, [name]);
    add("rows", name, rowNumbers(name, hiddenRows));
    add("filtered-rows", name, rowNumbers(name, filteredRows));
    add("columns", name, columnsWithValue(workbook, name, hiddenColumns).map(columnLetters));
    const cells = unseen.flatMap((one) => one.cells);
    add("values", name, columnRuns(cells).map(rangeAddress));
  }
  for (const { kind, count } of extras) if (kind === "invisible-shape") add("shapes", undefined, [String(count)]);
  return found;
}
