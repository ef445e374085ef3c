import { oneOf, text } from "../kernel/arguments.ts";
import { HostFailure, invalidArgument } from "../kernel/failure.ts";
import { method, object, value, type HostObject } from "../kernel/host-object.ts";
import type { CellRange } from "../../../../../src/core/index.ts";
import { intersection } from "../workbook/addresses.ts";
import { assertWritable, type Host } from "../workbook/host.ts";
import { newId, type ConditionalFormatModel, type SheetModel } from "../workbook/model.ts";
import { bordersObject, checked, formatObject, type FormatStore } from "./formats.ts";

/** The conditional formats that touch some cells. */
export function conditionalFormatsObject(host: Host, sheet: SheetModel, ranges: readonly CellRange[]): HostObject {
  const touching = (): ConditionalFormatModel[] =>
    sheet.conditionalFormats.filter((format) =>
      format.ranges.some((one) => ranges.some((other) => intersection(one, other))),
    );
  return {
    type: "ConditionalFormatCollection",
    items: () => touching().map((format) => conditionalFormatObject(host, sheet, format)),
    item: (key) => {
      const format = touching().find(({ id }) => id === text(key));
      return format && conditionalFormatObject(host, sheet, format);
    },
    members: {
      Add: method(6, (type) => {
        assertWritable(host, sheet);
        const format: ConditionalFormatModel = {
          id: newId(host.workbook),
          ranges,
          type: oneOf(["Custom", "DataBar"], type),
          formula: "",
          formats: new Map(),
        };
        sheet.conditionalFormats.unshift(format);
        return conditionalFormatObject(host, sheet, format);
      }),
    },
  };
}

function conditionalFormatObject(host: Host, sheet: SheetModel, format: ConditionalFormatModel): HostObject {
  return {
    type: "ConditionalFormat",
    id: format.id,
    members: {
      Id: value(6, () => format.id),
      Type: value(6, () => format.type),
      CustomOrNullObject: object(6, () => (format.type === "Custom" ? customObject(host, sheet, format) : null)),
      Custom: object(6, () => {
        if (format.type !== "Custom") throw new HostFailure("InvalidOperation", "The format is not a custom one");
        return customObject(host, sheet, format);
      }),
      Delete: method(6, () => {
        assertWritable(host, sheet);
        sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
      }),
    },
  };
}

/** The edges that a conditional format can draw (ConditionalRangeBorderCollection). */
const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

function customObject(host: Host, sheet: SheetModel, format: ConditionalFormatModel): HostObject {
  const store: FormatStore = {
    get: (property) => format.formats.get(property) ?? null,
    set: (property, newValue) => {
      assertWritable(host, sheet);
      format.formats.set(property, newValue);
    },
  };
  const colored = checked(store, "color", (color) => typeof color === "string" && /^#[0-9A-F]{6}$/iu.test(color));
  const setFormula = (formula: unknown): void => {
    if (typeof formula !== "string" || !formula.startsWith("=")) throw invalidArgument("A formula begins with =");
    format.formula = formula;
  };
  return {
    type: "CustomConditionalFormat",
    members: {
      Rule: object(6, () => ({
        type: "ConditionalFormatRule",
        members: { Formula: value(6, () => format.formula, setFormula) },
      })),
      Format: object(6, () => ({
        type: "ConditionalRangeFormat",
        members: {
          Fill: object(6, () => formatObject("ConditionalRangeFill", { Color: 6 }, colored, "fill/")),
          Font: object(6, () =>
            formatObject(
              "ConditionalRangeFont",
              { Bold: 6, Color: 6, Italic: 6, Underline: 6, Strikethrough: 6 },
              colored,
              "font/",
            ),
          ),
          Borders: object(6, () => bordersObject("ConditionalRangeBorderCollection", edges, colored)),
        },
      })),
    },
  };
}
