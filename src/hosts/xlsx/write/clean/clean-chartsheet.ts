import { attribute, childrenNamed, parseXml, type XmlElement } from "../../xml/elements.ts";
import { rewritten, without } from "./clean-context.ts";

/** A sheet that only holds a chart, without protection, printer, notes and the like (ECMA-376 part 1, 18.3.1.12). */
export function cleanedChartsheet(part: string, source: string, isFirst: boolean): string {
  const root = parseXml(part, source);
  const asWritten = ({ start, end }: XmlElement): string => source.slice(start, end);
  const cleaners: Readonly<Record<string, (element: XmlElement) => string>> = {
    sheetViews: (element) => {
      const views = childrenNamed(element, "sheetView").filter(
        (view) => (attribute(view, "workbookViewId") ?? "0") === "0",
      );
      const attributes = (view: XmlElement): Record<string, string> => ({
        ...without(view, ["tabSelected", "workbookViewId"]),
        ...(isFirst && { tabSelected: "1" }),
        workbookViewId: "0",
      });
      return rewritten(element, {}, views.map((view) => rewritten(view, attributes(view))).join(""));
    },
    pageMargins: asWritten,
    pageSetup: (element) => rewritten(element, without(element, ["id"])),
    drawing: asWritten,
  };
  const children = root.children.map((child) => cleaners[child.name]?.(child) ?? "");
  return `${source.slice(0, root.innerStart)}${children.join("")}</${root.qualifiedName}>`;
}
