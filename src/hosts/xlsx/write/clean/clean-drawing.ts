import type { HiddenChoice } from "../../../../core/index.ts";
import type { Relationship } from "../../read/relationships.ts";
import { relationshipIdOf } from "../../read/workbook-part.ts";
import { attribute, childrenNamed, parseXml, type XmlElement } from "../../xml/elements.ts";
import { setAttribute, spliced, type Splice } from "../../xml/splice.ts";
import type { SheetShift } from "./sheet-shift.ts";

/** What a drawing is cleaned with. */
export interface DrawingContext {
  readonly hidden: HiddenChoice;
  readonly shift: SheetShift;
  /** Relationships that the copy keeps, by their ids. */
  readonly kept: ReadonlyMap<string, Relationship>;
}

/** A drawing without what embeds other files, follows a link, runs a macro, or is a control, slicer or ink. */
export function cleanedDrawing(part: string, source: string, context: DrawingContext): string {
  const root = parseXml(part, source);
  const splices = root.children.flatMap((anchor): Splice[] =>
    isKept(anchor, context)
      ? anchorSplices(anchor, source, context)
      : [{ start: anchor.start, end: anchor.end, text: "" }],
  );
  return spliced(source, splices);
}

/** Whether an element leads to a part that does not go along. Links are taken out, and need not be there. */
function isDangling(element: XmlElement, kept: DrawingContext["kept"]): boolean {
  return !links.has(element.name) && relationshipIds(element).some((id) => !kept.has(id));
}

const links = new Set(["hlinkClick", "hlinkHover"]);

function isKept(anchor: XmlElement, { hidden, shift, kept }: DrawingContext): boolean {
  const all = [...within(anchor)];
  if (all.some(({ name }) => name === "contentPart" || name === "oleObj")) return false;
  const alternatives = all.filter(({ name }) => name === "Choice");
  if (alternatives.some((choice) => !/^cx\d*$/u.test(attribute(choice, "Requires") ?? ""))) return false;
  if (hidden === "remove" && all.some(isHiddenShape)) return false;
  if ([...within(anchor, "extLst")].some((element) => isDangling(element, kept))) return false;
  const [from] = childrenNamed(anchor, "from");
  const [to] = childrenNamed(anchor, "to");
  if (!from || !to) return true;
  // What stood over removed rows only goes with them.
  return shift.range({ ...corner(from, "top", "left"), ...corner(to, "bottom", "right") }) !== undefined;
}

function corner<Row extends string, Column extends string>(
  marker: XmlElement,
  row: Row,
  column: Column,
): { [Key in Row | Column]: number } {
  const numberOf = (name: string): number => Number(childrenNamed(marker, name)[0]?.text ?? 0);
  return { [row]: numberOf("row"), [column]: numberOf("col") } as { [Key in Row | Column]: number };
}

/** An element and all in it, but for what is in elements of a name. */
function* within(element: XmlElement, butIn?: string): Generator<XmlElement> {
  yield element;
  if (element.name !== butIn) for (const child of element.children) yield* within(child, butIn);
}

function relationshipIds(element: XmlElement): string[] {
  return Object.entries(element.attributes).flatMap(([name, value]) =>
    /:(?:id|embed|link|dm|lo|qs|cs)$/u.test(name) && value !== "" ? [value] : [],
  );
}

function isHiddenShape(element: XmlElement): boolean {
  return element.name === "cNvPr" && ["1", "true"].includes(attribute(element, "hidden") ?? "");
}

/** A description that programs make of where a picture came from. */
const path = /[\\/]/u;

function anchorSplices(anchor: XmlElement, source: string, { shift, kept }: DrawingContext): Splice[] {
  return [...within(anchor, "ext")].flatMap((element): Splice[] => {
    const cleared = (name: string): Splice[] =>
      (element.attributes[name] ?? "") === "" ? [] : [setAttribute(element, source, name, "")];
    switch (element.name) {
      case "sp":
      case "cxnSp":
      case "graphicFrame":
      case "pic":
        return [...cleared("macro"), ...cleared("textlink")];
      case "cNvPr":
        return [
          ...(isHiddenShape(element) ? [setAttribute(element, source, "hidden", "0")] : []),
          ...(path.test(element.attributes.descr ?? "") ? cleared("descr") : []),
        ];
      case "hlinkClick":
      case "hlinkHover": {
        const id = relationshipIdOf(element);
        return id === "" || kept.has(id) ? [] : [{ start: element.start, end: element.end, text: "" }];
      }
      case "ext":
        // Extensions are for newer programs: of what they add, such as an effect, a part may not go along.
        return [...within(element)].some((inside) => isDangling(inside, kept))
          ? [{ start: element.start, end: element.end, text: "" }]
          : [];
      case "from":
      case "to":
        return shift.isNone ? [] : markerSplices(element, shift);
      default:
        return [];
    }
  });
}

/** A corner of an anchor where its cell comes to stand. */
function markerSplices(marker: XmlElement, shift: SheetShift): Splice[] {
  const moved = (name: string, before: (place: number) => number): Splice[] =>
    childrenNamed(marker, name).map(({ innerStart, innerEnd, text }) => {
      const place = Number(text);
      return { start: innerStart, end: innerEnd, text: String(place - before(place)) };
    });
  return [...moved("col", (column) => shift.columnsBefore(column)), ...moved("row", (row) => shift.rowsBefore(row))];
}
