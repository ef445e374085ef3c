import { record, text } from "../kernel/arguments.ts";
import { method, value, type HostObject } from "../kernel/host-object.ts";
import { rangeOf } from "../workbook/addresses.ts";
import type { SheetModel } from "../workbook/model.ts";
import { formatObject } from "./formats.ts";

/** How a sheet is printed. */
export function pageLayoutObject({ pageLayout }: SheetModel): HostObject {
  const store = {
    get: (property: string) => pageLayout.get(property) ?? null,
    set: (property: string, newValue: Parameters<typeof pageLayout.set>[1]) => void pageLayout.set(property, newValue),
  };
  return formatObject("PageLayout", { Orientation: 9, PaperSize: 9, CenterHorizontally: 9 }, store, "", {
    Zoom: value(
      9,
      () => store.get("zoom"),
      (zoom) => {
        record(zoom);
        store.set("zoom", zoom);
      },
    ),
    SetPrintTitleRows: method(9, (rows) => {
      rangeOf(text(rows));
      store.set("printTitleRows", text(rows));
    }),
  });
}
