import {
  parseRangeAddress,
  rangeAddress,
  type CellRange,
  type DropDown,
  type Offer,
  append,
} from "../../../core/index.ts";
import { attribute, type XmlElement } from "../xml/elements.ts";
import { attributeText, contentText } from "../xml/escape.ts";

/** Whether a `dataValidation` is one of our drop-down lists: it offers one of our lists in the workbook. */
export function isOwnDropDown({ children }: XmlElement, ownLists: readonly string[]): boolean {
  return children.some(({ name, text }) => name === "formula1" && ownLists.includes(text));
}

/**
 * The drop-down lists of one sheet as `dataValidation` elements (ECMA-376 part 1, 18.3.1.32). A cell has one validation
 * only, so cells that have one of a user's keep it: `taken` are their areas.
 */
export function dropDownElements(
  dropDowns: readonly DropDown[],
  taken: readonly CellRange[],
  prefix: string,
): readonly string[] {
  return dropDowns.flatMap(({ range, list, strict, refusal }) => {
    const areas = without(range, taken).map(rangeAddress);
    if (areas.length === 0) return [];
    return [validation(list, areas, strict ? refusal : undefined, prefix)];
  });
}

/** A list that a formula names or, in quotes, spells out. */
function validation(
  formula: string,
  areas: readonly string[],
  refusal: DropDown["refusal"] | undefined,
  prefix: string,
): string {
  const refusing = refusal
    ? ` showErrorMessage="1" errorTitle="${attributeText(refusal.title)}" error="${attributeText(refusal.text)}"`
    : "";
  return (
    `<${prefix}dataValidation type="list" allowBlank="1"${refusing} sqref="${areas.join(" ")}">` +
    `<${prefix}formula1>${formula}</${prefix}formula1></${prefix}dataValidation>`
  );
}

/** The list of the validations of a sheet that has no others; empty where there is none. */
export function dropDownList(dropDowns: readonly DropDown[], offers: readonly Offer[]): string {
  const elements = [
    ...dropDownElements(dropDowns, [], ""),
    ...offers.map(({ range, texts, refusal }) =>
      validation(contentText(`"${texts.join(",")}"`), [rangeAddress(range)], refusal, ""),
    ),
  ];
  if (elements.length === 0) return "";
  return `<dataValidations count="${String(elements.length)}">${elements.join("")}</dataValidations>`;
}

/** The areas of a user's validations on the sheet, also of those that stand among the extensions. */
export function validatedAreas(root: XmlElement, ownLists: readonly string[]): CellRange[] {
  const areas: CellRange[] = [];
  const visit = (element: XmlElement): void => {
    if (element.name === "dataValidation") {
      if (isOwnDropDown(element, ownLists)) return;
      const written = attribute(element, "sqref") ?? element.children.find(({ name }) => name === "sqref")?.text ?? "";
      append(
        areas,
        written
          .trim()
          .split(/\s+/u)
          .flatMap((address) => parseRangeAddress(address) ?? []),
      );
    }
    element.children.forEach(visit);
  };
  visit(root);
  return areas;
}

/** A column's range without the rows that other areas cover. */
function without({ top, left, bottom, right }: CellRange, areas: readonly CellRange[]): CellRange[] {
  const covering = areas
    .filter((area) => area.left <= right && area.right >= left)
    .toSorted((one, other) => one.top - other.top);
  const free: CellRange[] = [];
  let from = top;
  for (const area of covering) {
    if (area.top > from) free.push({ top: from, left, bottom: Math.min(area.top - 1, bottom), right });
    from = Math.max(from, area.bottom + 1);
    if (from > bottom) return free;
  }
  return [...free, { top: from, left, bottom, right }];
}
