import { parseXml, type XmlElement } from "../../xml/elements.ts";
import { contentText } from "../../xml/escape.ts";
import { spliced, type Splice } from "../../xml/splice.ts";
import { rewritten, type CleanContext } from "./clean-context.ts";
import { shiftedFormula } from "./shifted-formula.ts";

/**
 * Elements that go: what a chart embeds, remembers of filtered series, is printed with, and the pivot table behind it.
 */
const gone = new Set(["externalData", "extLst", "printSettings", "pivotSource", "pivotFmts"]);
/** What a chart remembers of the cells it shows; programs read the cells anew. */
const caches = new Set(["numCache", "strCache", "multiLvlStrCache", "lvl"]);

/** A chart over the cells that stay, or `undefined` when it shows something that does not. */
export function cleanedChart(part: string, source: string, sheet: string, context: CleanContext): string | undefined {
  const splices: Splice[] = [];
  const lost: string[] = [];
  const look = (element: XmlElement): void => {
    const { name, start, end } = element;
    if (gone.has(name) || (context.forgets && caches.has(name))) splices.push({ start, end, text: "" });
    else if (name === "f") {
      const formula = shiftedFormula(element.text, sheet, context.references);
      if (formula === undefined) lost.push(element.text);
      else splices.push({ start, end, text: rewritten(element, element.attributes, contentText(formula)) });
    } else element.children.forEach(look);
  };
  look(parseXml(part, source));
  return lost.length > 0 ? undefined : spliced(source, splices);
}
