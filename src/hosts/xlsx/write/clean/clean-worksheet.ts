import { parseRangeAddress, rangeAddress } from "../../../../core/index.ts";
import { relationshipIdOf } from "../../read/workbook-part.ts";
import { attribute, childrenNamed, parseXml, type XmlElement } from "../../xml/elements.ts";
import { rewritten, without, type WorksheetContext } from "./clean-context.ts";
import { cleanedColumns, cleanedViews } from "./clean-views.ts";
import { cleanedFormats, cleanedHyperlinks, cleanedValidations } from "./clean-rules.ts";
import { cleanedRows } from "./sheet-data.ts";
import { shiftedAddress } from "./shifted-formula.ts";

type Clean = (element: XmlElement, context: WorksheetContext, source: string) => string;

const asWritten: Clean = ({ start, end }, _, source) => source.slice(start, end);
/** What counts rows and columns stays only where none go. */
const unlessShifted: Clean = (element, context, source) =>
  context.shift.isNone ? asWritten(element, context, source) : "";
const ifKept: Clean = (element, context, source) =>
  context.kept.has(relationshipIdOf(element)) ? asWritten(element, context, source) : "";

/** How each child of a worksheet becomes clean; what is not listed goes (ECMA-376 part 1, 18.3.1.99). */
const cleaners: Readonly<Record<string, Clean>> = {
  sheetPr: (element, _, source) => {
    const kept = element.children.map(({ start, end }) => source.slice(start, end)).join("");
    return kept === "" ? "" : rewritten(element, {}, kept);
  },
  sheetViews: (element, context) => cleanedViews(element, context),
  sheetFormatPr: (element) => rewritten(element, without(element, ["zeroHeight"])),
  cols: (element, { shift }) => cleanedColumns(element, shift),
  sheetData: (element, context, source) => rewritten(element, {}, cleanRows(context, source)),
  sheetProtection: (element, context, source) =>
    attribute(element, "password") === undefined && attribute(element, "hashValue") === undefined
      ? asWritten(element, context, source)
      : "",
  autoFilter: (element, { shift }) => {
    const ref = shiftedAddress(attribute(element, "ref") ?? "", shift);
    return ref === undefined ? "" : rewritten(element, { ref });
  },
  mergeCells: cleanedMerges,
  phoneticPr: asWritten,
  conditionalFormatting: cleanedFormats,
  dataValidations: cleanedValidations,
  hyperlinks: cleanedHyperlinks,
  printOptions: asWritten,
  pageMargins: asWritten,
  pageSetup: (element) => rewritten(element, without(element, ["id"])),
  headerFooter: (element, { cleaning }, source) => {
    const texts = element.children.filter(({ text }) => !cleaning.removedHeaders.includes(text));
    const inside = texts.map(({ start, end }) => source.slice(start, end)).join("");
    return inside === "" ? "" : rewritten(element, element.attributes, inside);
  },
  rowBreaks: unlessShifted,
  colBreaks: unlessShifted,
  ignoredErrors: unlessShifted,
  drawing: ifKept,
  picture: ifKept,
  tableParts: (element, context, source) => {
    const parts = element.children.map((child) => ifKept(child, context, source)).filter((part) => part !== "");
    return parts.length === 0 ? "" : rewritten(element, { count: String(parts.length) }, parts.join(""));
  },
};

/** A worksheet part with nothing but what a reader of the clean copy is to see. */
export function cleanedWorksheet(source: string, context: WorksheetContext): string {
  const root = parseXml(context.part, source, (name) => name !== "row");
  const children = root.children.map((child) => cleaners[child.name]?.(child, context, source) ?? "");
  return `${source.slice(0, root.innerStart)}${children.join("")}</${root.qualifiedName}>`;
}

function cleanRows({ part, cleaning, shift, strings, formats }: WorksheetContext, source: string): string {
  return cleanedRows(part, source, cleaning, {
    shift,
    strings,
    seenFormat: (format) => formats?.of(format) ?? format,
  });
}

function cleanedMerges(element: XmlElement, { cleaning, shift }: WorksheetContext): string {
  const unmerged = new Set(cleaning.unmerged.map(rangeAddress));
  const merges = childrenNamed(element, "mergeCell").flatMap((merge) => {
    const range = parseRangeAddress(attribute(merge, "ref") ?? "");
    const now = range && !unmerged.has(rangeAddress(range)) ? shift.range(range) : undefined;
    const isOneCell = now?.top === now?.bottom && now?.left === now?.right;
    return now && !isOneCell ? [rewritten(merge, { ref: rangeAddress(now) })] : [];
  });
  return merges.length === 0 ? "" : rewritten(element, { count: String(merges.length) }, merges.join(""));
}
