import { cellAddress } from "../../../../core/index.ts";
import { attribute, childrenNamed, type XmlElement } from "../../xml/elements.ts";
import { prefixOf } from "../../xml/splice.ts";
import { rewritten, without } from "./clean-context.ts";
import type { SheetShift } from "./sheet-shift.ts";

interface ViewContext {
  readonly shift: SheetShift;
  readonly isFirst: boolean;
}

/** The view of a sheet from its first cell on, which is selected; frozen rows and columns stay so. */
export function cleanedViews(element: XmlElement, { shift, isFirst }: ViewContext): string {
  const [view] = childrenNamed(element, "sheetView");
  if (!view) return "";
  const attributes = {
    ...without(view, ["tabSelected", "topLeftCell", "workbookViewId", "zoomScaleSheetLayoutView"]),
    ...(isFirst && { tabSelected: "1" }),
    workbookViewId: "0",
  };
  const pane = frozenPane(view, shift);
  const selection = `<${prefixOf(view)}selection${pane.place === undefined ? "" : ` pane="${pane.place}"`} activeCell="A1" sqref="A1"/>`;
  return rewritten(element, {}, rewritten(view, attributes, pane.element + selection));
}

function frozenPane(
  view: XmlElement,
  shift: SheetShift,
): { readonly element: string; readonly place: string | undefined } {
  const [pane] = childrenNamed(view, "pane");
  const state = pane && attribute(pane, "state");
  if (!pane || (state !== "frozen" && state !== "frozenSplit")) return { element: "", place: undefined };
  const columns = Number(attribute(pane, "xSplit") ?? 0);
  const rows = Number(attribute(pane, "ySplit") ?? 0);
  const column = columns - shift.columnsBefore(columns);
  const row = rows - shift.rowsBefore(rows);
  if (column === 0 && row === 0) return { element: "", place: undefined };
  const place = column > 0 && row > 0 ? "bottomRight" : column > 0 ? "topRight" : "bottomLeft";
  const attributes = {
    xSplit: column > 0 ? String(column) : undefined,
    ySplit: row > 0 ? String(row) : undefined,
    topLeftCell: cellAddress({ row, column }),
    activePane: place,
    state: "frozen",
  };
  return { element: rewritten(pane, attributes), place };
}

/** The widths and formats of columns, of which none is hidden. */
export function cleanedColumns(element: XmlElement, shift: SheetShift): string {
  const columns = childrenNamed(element, "col").flatMap((column) => {
    const first = Number(attribute(column, "min")) - 1;
    const last = Number(attribute(column, "max")) - 1;
    const range = shift.range({ top: 0, bottom: 0, left: first, right: last });
    if (!range) return [];
    const width = attribute(column, "width");
    return [
      rewritten(column, {
        ...without(column, ["hidden", "collapsed", "min", "max", "width"]),
        min: String(range.left + 1),
        max: String(range.right + 1),
        // A hidden column may have no width to be shown with.
        width: width === undefined || Number(width) === 0 ? usualWidth : width,
      }),
    ];
  });
  return columns.length === 0 ? "" : rewritten(element, {}, columns.join(""));
}

/** In characters of the default font. */
const usualWidth = "9";
