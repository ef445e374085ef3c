import { oneOf, record, text } from "../kernel/arguments.ts";
import { method, object, value, type HostObject } from "../kernel/host-object.ts";
import type { Json } from "../kernel/messages.ts";
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
    HeadersFooters: object(9, () => ({
      type: "HeaderFooterGroup",
      members: {
        DefaultForAllPages: object(9, () => formatObject("HeaderFooter", { CenterFooter: 9 }, store, "footer/")),
      },
    })),
    SetPrintMargins: method(9, (unit, margins) => {
      oneOf(["Inches"], unit);
      record(margins);
      store.set("margins", margins as Json);
    }),
    SetPrintArea: method(9, (area) => {
      rangeOf(text(area));
      store.set("printArea", text(area));
    }),
    SetPrintTitleRows: method(9, (rows) => {
      rangeOf(text(rows));
      store.set("printTitleRows", text(rows));
    }),
  });
}

/** The page breaks between rows of a sheet; one stands above the cell that it is added at. */
export function pageBreaksObject({ pageLayout }: SheetModel): HostObject {
  return {
    type: "PageBreakCollection",
    members: {
      Add: method(9, (cell) => {
        rangeOf(text(cell));
        const before = (pageLayout.get("pageBreaks") ?? []) as readonly Json[];
        pageLayout.set("pageBreaks", [...before, text(cell)]);
        return { type: "PageBreak", members: {} };
      }),
    },
  };
}
