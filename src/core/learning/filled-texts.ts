import { isBlank, valueText } from "../workbook/grid.ts";
import type { SheetRow } from "../workbook/workbook.ts";

/** The texts of a row's filled cells, from left to right, without spaces around them. */
export function filledTexts(values: SheetRow["values"]): string[] {
  return values.flatMap((value) => (value === undefined || isBlank(value) ? [] : [valueText(value).trim()]));
}
