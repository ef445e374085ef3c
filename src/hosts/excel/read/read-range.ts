import {
  cellKey,
  rangeAddress,
  type CellRange,
  type CellValue,
  type GuardReason,
  type RangeReading,
} from "../../../core/index.ts";
import { inExcel, type ActionOptions } from "../action.ts";
import { cellValue } from "./cell-values.ts";
import { askMixedFormats } from "./fonts.ts";
import { isFormula } from "./sheet-values.ts";

/** The cells of a range and the name that their sheet has now. */
export interface SheetRangeReading extends RangeReading {
  readonly sheet: string;
}

/**
 * Reads the cells of a range again, in one round trip, to be put into a sheet that was read before (`withRange`).
 * `sheet` is a sheet's name, or its id as `watchEdits` tells it.
 */
export async function readRange(
  sheet: string,
  range: CellRange,
  options: ActionOptions = {},
): Promise<SheetRangeReading> {
  return inExcel(options, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet).load("name");
    const cells = worksheet.getRange(rangeAddress(range)).load("values,formulas");
    const mixedFormats = askMixedFormats(cells);
    await context.sync();
    const mixed = mixedFormats();
    const guardedCells = new Map<number, GuardReason>();
    const values = cells.values.map((row, index) =>
      row.map((value, offset): CellValue | undefined => {
        const hasFormula = isFormula(cells.formulas[index]?.[offset], value);
        const reason = hasFormula ? "formula" : mixed[index]?.[offset] ? "rich-text" : undefined;
        const key = cellKey({ row: range.top + index, column: range.left + offset });
        if (reason) guardedCells.set(key, reason);
        return cellValue(value, hasFormula);
      }),
    );
    return { sheet: worksheet.name, range, values, guardedCells };
  });
}
