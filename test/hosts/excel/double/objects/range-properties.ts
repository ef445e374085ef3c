import type { CellRange } from "../../../../../src/core/index.ts";
import { flag, record } from "../kernel/arguments.ts";
import { invalidArgument } from "../kernel/failure.ts";
import type { Argument } from "../kernel/host-object.ts";
import type { Json } from "../kernel/messages.ts";
import { cellAt, matrix } from "../workbook/cells.ts";
import type { CellModel, SheetModel } from "../workbook/model.ts";
import { fontProperties } from "./formats.ts";

/** What all items share, or `null` where they differ. */
export function shared(items: readonly Json[]): Json {
  const [first = null] = items;
  return items.every((item) => item === first) ? first : null;
}

/** A stand-in for any property of the font: what the cells share, or `null` where cells or parts of a text differ. */
export function sharedFont(sheet: SheetModel, range: CellRange): Json {
  return shared(matrix(range, (row, column) => fontOf(cellAt(sheet, row, column))).flat());
}

function fontOf(cell: CellModel | undefined): Json {
  return cell?.font === "mixed" ? null : (cell?.font ?? "");
}

/** `Range.getCellProperties`, for fonts only. */
export function cellProperties(sheet: SheetModel, range: CellRange, wanted: Argument | undefined): Json {
  const font = record(record(record(wanted).format).font);
  const names = namesOf(font, Object.keys(fontProperties));
  return matrix(range, (row, column) => {
    const own = fontOf(cellAt(sheet, row, column));
    return { format: { font: Object.fromEntries(names.map((name) => [name, own])) } };
  });
}

export function rowProperties(sheet: SheetModel, { top, bottom }: CellRange, wanted: Argument | undefined): Json {
  namesOf(record(wanted), ["RowHidden"]);
  return Array.from({ length: bottom - top + 1 }, (_, row) => ({ rowHidden: sheet.hiddenRows.has(top + row) }));
}

export function columnProperties(sheet: SheetModel, { left, right }: CellRange, wanted: Argument | undefined): Json {
  namesOf(record(wanted), ["ColumnHidden"]);
  return Array.from({ length: right - left + 1 }, (_, column) => ({
    columnHidden: sheet.hiddenColumns.has(left + column),
  }));
}

function namesOf(wanted: Readonly<Record<string, Argument>>, known: readonly string[]): string[] {
  return Object.entries(wanted).map(([name, isWanted]) => {
    if (!known.includes(`${name.slice(0, 1).toUpperCase()}${name.slice(1)}`) || !flag(isWanted)) {
      throw invalidArgument(`The property ${name}`);
    }
    return name;
  });
}
