import { columnLimit, rangeAddress, rowLimit, type CellRange } from "../../../../../src/core/index.ts";
import { flag, objectOf, optionalFlag, text, wholeNumber } from "../kernel/arguments.ts";
import { HostFailure, invalidArgument } from "../kernel/failure.ts";
import { isHostObject, method, object, value, type Argument, type HostObject } from "../kernel/host-object.ts";
import type { Json } from "../kernel/messages.ts";
import { fullAddress, intersection, rangeOf } from "../workbook/addresses.ts";
import { assertShape, cellAt, matrix, shownFormula, shownValue, writeValues } from "../workbook/cells.ts";
import { assertInFront, assertWritable, type Host } from "../workbook/host.ts";
import type { SheetModel, SheetRange } from "../workbook/model.ts";
import { conditionalFormatsObject } from "./conditional-formats.ts";
import { dataValidationObject } from "./data-validation.ts";
import { rangeFormatObject, type FormatStore } from "./formats.ts";
import { rangeAreasObject } from "./range-areas.ts";
import { cellProperties, columnProperties, rowProperties, shared, sharedFont } from "./range-properties.ts";
import { specialCells } from "./special-cells.ts";

/** The cells that Excel reads at once; beyond that `values` may come back as null. */
const cellsOfOneRead = 5_000_000;
/** More merged areas than this make getMergedAreasOrNullObject fail. */
const mergedAreaLimit = 512;

/** A range of cells on a sheet. */
export function rangeObject(host: Host, sheet: SheetModel, range: CellRange): HostObject {
  const { top, left, bottom, right } = range;
  const self = (): HostObject => rangeObject(host, sheet, range);
  const part = (rows: readonly [number, number], columns: readonly [number, number]): HostObject =>
    rangeObject(host, sheet, onSheet({ top: rows[0], bottom: rows[1], left: columns[0], right: columns[1] }));
  const read = (show: typeof shownValue) => (): Json =>
    (bottom - top + 1) * (right - left + 1) > cellsOfOneRead
      ? null
      : matrix(range, (row, column) => show(cellAt(sheet, row, column)));
  const write = (values: Json): void => {
    assertWritable(host, sheet);
    writeValues(sheet, range, values);
    host.changed(sheet, rangeAddress(range));
  };
  const hidden = (from: number, to: number, set: ReadonlySet<number>): Json =>
    shared(Array.from({ length: to - from + 1 }, (_, index) => set.has(from + index)));
  return {
    type: "Range",
    state: { sheet, range } satisfies SheetRange,
    members: {
      Address: value(1, () => fullAddress(sheet, range)),
      RowIndex: value(1, () => top),
      ColumnIndex: value(1, () => left),
      RowCount: value(1, () => bottom - top + 1),
      ColumnCount: value(1, () => right - left + 1),
      Values: value(1, read(shownValue), write),
      Formulas: value(1, read(shownFormula), write),
      NumberFormat: value(
        1,
        () => null,
        (formats) => {
          assertWritable(host, sheet);
          assertShape(range, formats);
          sheet.formats.push({ ranges: [range], property: "numberFormat", value: formats });
        },
      ),
      RowHidden: value(
        2,
        () => hidden(top, bottom, sheet.hiddenRows),
        (hides) => {
          assertWritable(host, sheet);
          for (let row = top; row <= bottom; row += 1) {
            if (flag(hides)) sheet.hiddenRows.add(row);
            else sheet.hiddenRows.delete(row);
          }
        },
      ),
      ColumnHidden: value(2, () => hidden(left, right, sheet.hiddenColumns)),
      Format: object(1, () => rangeFormatObject(formatStore(host, sheet, [range]))),
      ConditionalFormats: object(6, () => conditionalFormatsObject(host, sheet, [range])),
      DataValidation: object(8, () => dataValidationObject(host, sheet, range)),
      GetRow: method(1, (row) => part([top + wholeNumber(row), top + wholeNumber(row)], [left, right])),
      GetColumn: method(1, (column) => part([top, bottom], [left + wholeNumber(column), left + wholeNumber(column)])),
      GetCell: method(1, (row, column) => {
        const [r, c] = [top + wholeNumber(row), left + wholeNumber(column)];
        return part([r, r], [c, c]);
      }),
      GetBoundingRect: method(1, (other) => {
        const second = rangeArgument(sheet, other);
        return part(
          [Math.min(top, second.top), Math.max(bottom, second.bottom)],
          [Math.min(left, second.left), Math.max(right, second.right)],
        );
      }),
      GetIntersectionOrNullObject: method(4, (other) => {
        const common = intersection(range, rangeArgument(sheet, other));
        return common ? rangeObject(host, sheet, common) : null;
      }),
      GetSpecialCellsOrNullObject: method(9, (type, valueType) => {
        if (sheet.isProtected) throw new HostFailure("AccessDenied", `${sheet.name} is protected`);
        const found = specialCells(sheet, range, type ?? null, valueType ?? null);
        return found.length > 0 ? rangeAreasObject(host, sheet, found) : null;
      }),
      GetMergedAreasOrNullObject: method(13, () => {
        // Only areas whose first cell is in the range are told (OfficeDev/office-js 3611).
        const merged = sheet.merges.filter((merge) =>
          intersection({ ...merge, bottom: merge.top, right: merge.left }, range),
        );
        if (merged.length > mergedAreaLimit) throw new HostFailure("GeneralException", "Too many merged areas");
        return merged.length > 0 ? rangeAreasObject(host, sheet, merged) : null;
      }),
      GetCellProperties: method(9, (wanted) => cellProperties(sheet, range, wanted)),
      GetRowProperties: method(9, (wanted) => rowProperties(sheet, range, wanted)),
      GetColumnProperties: method(9, (wanted) => columnProperties(sheet, range, wanted)),
      // The client asks this before it splits a write of many cells.
      _ValidateArraySize: method(3, (rows, columns) => {
        if (wholeNumber(rows) !== bottom - top + 1 || wholeNumber(columns) !== right - left + 1) {
          throw invalidArgument("The number of rows or columns in the input does not match the range");
        }
      }),
      Merge: method(2, (across) => {
        assertWritable(host, sheet);
        if (optionalFlag(across)) throw invalidArgument("Merging across is not used");
        sheet.merges.push(range);
      }),
      Select: method(1, () => {
        assertInFront(host);
        if (sheet.visibility !== "Visible") throw new HostFailure("InvalidOperation", `${sheet.name} is hidden`);
        host.selected(sheet, range);
        return self();
      }),
    },
  };
}

function onSheet(range: CellRange): CellRange {
  if (range.top < 0 || range.left < 0 || range.bottom >= rowLimit || range.right >= columnLimit) {
    throw invalidArgument("The range is outside of the sheet");
  }
  return range;
}

/** A range of the sheet that is given as an object or an address. */
export function rangeArgument(sheet: SheetModel, argument: Argument | undefined): CellRange {
  if (!isHostObject(argument)) return rangeOf(text(argument));
  const state = objectOf("Range", argument).state as SheetRange;
  if (state.sheet !== sheet) throw invalidArgument("The range is on another sheet");
  return state.range;
}

/** Where formats of cells are kept. Fonts of cells as loaded can be read, so that text with mixed formats is seen. */
export function formatStore(host: Host, sheet: SheetModel, ranges: readonly CellRange[]): FormatStore {
  return {
    get: (property) => {
      const [range] = ranges;
      if (!property.startsWith("font/") || !range || ranges.length > 1) {
        throw new HostFailure("NotImplemented", `Reading ${property}`);
      }
      return sharedFont(sheet, range);
    },
    set: (property, newValue) => {
      assertWritable(host, sheet);
      sheet.formats.push({ ranges, property, value: newValue });
    },
  };
}
