import { definedNames, isOfWorkbook } from "../../read/own-names.ts";
import type { WorkbookPart } from "../../read/workbook-part.ts";
import { attribute, childrenNamed, type XmlElement } from "../../xml/elements.ts";
import { contentText } from "../../xml/escape.ts";
import { rewritten, without } from "./clean-context.ts";
import { shiftedFormula, type References } from "./shifted-formula.ts";

/** The workbook part with the sheets that stay, in view and from the first on, and the names that lead to them. */
export function cleanedWorkbook(
  { root, text, sheets }: WorkbookPart,
  staying: readonly number[],
  references: References,
): string {
  const placeOf = new Map(staying.map((old, place) => [old, place]));
  const cleaners: Readonly<Record<string, (element: XmlElement) => string>> = {
    workbookPr: (element) => rewritten(element, only(element, ["date1904", "defaultThemeVersion"])),
    bookViews: (element) => {
      const [view] = childrenNamed(element, "workbookView");
      const attributes = view && without(view, ["visibility", "activeTab", "firstSheet", "minimized", "uid"]);
      return view && attributes ? rewritten(element, {}, rewritten(view, attributes)) : "";
    },
    sheets: (element) => {
      const listed = childrenNamed(element, "sheet").filter((_, place) => placeOf.has(place));
      return rewritten(element, {}, listed.map((sheet) => rewritten(sheet, without(sheet, ["state"]))).join(""));
    },
    definedNames: (element) => {
      const names = definedNames(root).flatMap((name) =>
        cleanedName(name, placeOf, (place) => sheets[place]?.name ?? "", references),
      );
      return names.length === 0 ? "" : rewritten(element, {}, names.join(""));
    },
  };
  const children = root.children.map((child) => cleaners[child.name]?.(child) ?? "");
  return `${text.slice(0, root.innerStart)}${children.join("")}</${root.qualifiedName}>`;
}

function only({ attributes }: XmlElement, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => names.includes(name)));
}

/** Names of Excel's own that say how a sheet is printed. */
const printNames = /^_xlnm\.(?:Print_Area|Print_Titles)$/iu;
/** The name behind the filter of a sheet, which Excel expects where there is one. */
const filterName = /^_xlnm\._FilterDatabase$/iu;

/** A name that people see, or that Excel prints and filters by; without remarks on it. */
function cleanedName(
  element: XmlElement,
  placeOf: ReadonlyMap<number, number>,
  sheetAt: (place: number) => string,
  references: References,
): string[] {
  const name = attribute(element, "name") ?? "";
  const place = isOfWorkbook(element) ? undefined : Number(attribute(element, "localSheetId"));
  const newPlace = place === undefined ? undefined : placeOf.get(place);
  if (place !== undefined && newPlace === undefined) return [];
  if (!isKeptName(element)) return [];
  const formula = shiftedFormula(element.text, place === undefined ? "" : sheetAt(place), references);
  if (formula === undefined) return [];
  const hidden = filterName.test(name) ? "1" : undefined;
  const localSheetId = newPlace === undefined ? undefined : String(newPlace);
  return [rewritten(element, { name, localSheetId, hidden }, contentText(formula))];
}

/** Whether a name may stay if what it leads to does. */
export function isKeptName(element: XmlElement): boolean {
  const name = attribute(element, "name") ?? "";
  if (name.startsWith("_xl")) return printNames.test(name) || filterName.test(name);
  const hidden = attribute(element, "hidden");
  const isMacro = ["function", "vbProcedure", "xlm"].some((one) => attribute(element, one) === "1");
  return hidden !== "1" && hidden !== "true" && !isMacro;
}
