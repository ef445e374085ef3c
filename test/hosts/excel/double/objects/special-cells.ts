import type { CellRange } from "../../../../../src/core/index.ts";
import { oneOf } from "../kernel/arguments.ts";
import { HostFailure, invalidArgument } from "../kernel/failure.ts";
import type { Argument } from "../kernel/host-object.ts";
import { intersection, rectangles, wholeSheet } from "../workbook/addresses.ts";
import { matrix } from "../workbook/cells.ts";
import type { SheetModel } from "../workbook/model.ts";

/** The rectangles of the cells of a kind in a range. As in Excel, neighbouring cells of one kind are one rectangle. */
export function specialCells(
  sheet: SheetModel,
  range: CellRange,
  type: Argument,
  valueType: Argument,
): readonly CellRange[] {
  // Excel looks at every cell, and is busy for minutes (office-js issue 4245).
  if (range.bottom - range.top === wholeSheet.bottom)
    throw new HostFailure("Timeout", "Special cells of a whole sheet");
  if (valueType !== null) throw invalidArgument("Value types of special cells are not used");
  switch (oneOf(["Formulas", "DataValidations"], type)) {
    case "Formulas":
      return rectangles(formulaCells(sheet, range));
    case "DataValidations":
      return rectangles(validatedCells(sheet, range));
  }
}

function* formulaCells(sheet: SheetModel, range: CellRange): Generator<readonly [number, number]> {
  for (const [row, cells] of sheet.rows) {
    for (const [column, { formula }] of cells) {
      const cell = { top: row, bottom: row, left: column, right: column };
      if (formula !== undefined && intersection(cell, range)) yield [row, column];
    }
  }
}

function* validatedCells(sheet: SheetModel, range: CellRange): Generator<readonly [number, number]> {
  for (const validation of sheet.validations) {
    const common = intersection(validation.range, range);
    if (common && validation.type !== "None") yield* matrix(common, (row, column) => [row, column] as const).flat();
  }
}
