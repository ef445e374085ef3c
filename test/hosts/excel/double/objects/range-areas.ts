import { rangeAddress, type CellRange } from "../../../../../src/core/index.ts";
import { wholeNumber } from "../kernel/arguments.ts";
import { method, object, value, type HostObject } from "../kernel/host-object.ts";
import { fullAddress } from "../workbook/addresses.ts";
import type { Host } from "../workbook/host.ts";
import type { SheetModel } from "../workbook/model.ts";
import { conditionalFormatsObject } from "./conditional-formats.ts";
import { rangeFormatObject } from "./formats.ts";
import { formatStore, rangeObject } from "./range.ts";

/** Several ranges of a sheet at once. */
export function rangeAreasObject(host: Host, sheet: SheetModel, ranges: readonly CellRange[]): HostObject {
  const areas: HostObject = {
    type: "RangeCollection",
    items: () => ranges.map((range) => rangeObject(host, sheet, range)),
    members: {
      GetItemAt: method(9, (index) => {
        const range = ranges[wholeNumber(index)];
        return range ? rangeObject(host, sheet, range) : null;
      }),
    },
  };
  return {
    type: "RangeAreas",
    members: {
      Address: value(9, () => ranges.map((range) => fullAddress(sheet, range)).join(",")),
      AreaCount: value(9, () => ranges.length),
      CellCount: value(9, () => ranges.map(rangeAddress).length),
      Areas: object(9, () => areas),
      ConditionalFormats: object(9, () => conditionalFormatsObject(host, sheet, ranges)),
      Format: object(9, () => rangeFormatObject(formatStore(host, sheet, ranges))),
    },
  };
}
