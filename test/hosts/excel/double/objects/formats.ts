import { invalidArgument } from "../kernel/failure.ts";
import { text } from "../kernel/arguments.ts";
import { method, object, value, type HostObject, type Member } from "../kernel/host-object.ts";
import type { Json } from "../kernel/messages.ts";

/** How a format property is read and written: by its path, such as `font/color`. */
export interface FormatStore {
  readonly get: (property: string) => Json;
  readonly set: (property: string, value: Json) => void;
}

/** An object of properties that are kept as they are set. The number is the API set that brought the property. */
export function formatObject(
  type: string,
  properties: Readonly<Record<string, number>>,
  store: FormatStore,
  prefix = "",
  more: Readonly<Record<string, Member>> = {},
): HostObject {
  const members = Object.entries(properties).map(([name, since]): [string, Member] => {
    const path = `${prefix}${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
    return [
      name,
      value(
        since,
        () => store.get(path),
        (newValue) => {
          store.set(path, newValue);
        },
      ),
    ];
  });
  return { type, members: { ...Object.fromEntries(members), ...more } };
}

export const fontProperties = {
  Bold: 1,
  Color: 1,
  Italic: 1,
  Name: 1,
  Size: 1,
  Underline: 1,
  Strikethrough: 9,
} as const;

const borderEdges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"];

/** `Range.format` and `RangeAreas.format`. */
export function rangeFormatObject(store: FormatStore): HostObject {
  return formatObject(
    "RangeFormat",
    { ColumnWidth: 2, RowHeight: 2, WrapText: 1, VerticalAlignment: 1, HorizontalAlignment: 1, IndentLevel: 9 },
    checked(store, "color", isColor),
    "",
    {
      Font: object(1, () => formatObject("RangeFont", fontProperties, checked(store, "color", isColor), "font/")),
      Fill: object(1, () =>
        formatObject("RangeFill", { Color: 1 }, checked(store, "color", isColor), "fill/", {
          Clear: method(1, () => {
            store.set("fill/color", null);
          }),
        }),
      ),
      Borders: object(1, () => bordersObject("RangeBorderCollection", borderEdges, store)),
      AutofitRows: method(2, () => {
        store.set("autofitRows", true);
      }),
    },
  );
}

export function bordersObject(type: string, edges: readonly string[], store: FormatStore): HostObject {
  const border = (edge: string): HostObject =>
    formatObject("Border", { Color: 1, Style: 1, Weight: 1 }, checked(store, "color", isColor), `borders/${edge}/`);
  return {
    type,
    items: () => edges.map(border),
    item: (key) => (edges.includes(text(key)) ? border(text(key)) : undefined),
    members: Object.fromEntries(edges.map((edge) => [edge.replace("Edge", ""), object(1, () => border(edge))])),
  };
}

function isColor(candidate: Json): boolean {
  return typeof candidate === "string" && /^#[0-9A-Fa-f]{6}$/u.test(candidate);
}

/** Refuses what is no value of a property, by the last part of its path. */
export function checked(store: FormatStore, ending: string, isValid: (value: Json) => boolean): FormatStore {
  return {
    get: store.get,
    set: (property, newValue) => {
      if (property.endsWith(ending) && !isValid(newValue)) {
        throw invalidArgument(`${property} = ${JSON.stringify(newValue)}`);
      }
      store.set(property, newValue);
    },
  };
}
