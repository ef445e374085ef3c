import { markPrefix } from "../../../../core/index.ts";
import { isFileAddress } from "../../read/contents/links.ts";
import { relationshipIdOf } from "../../read/workbook-part.ts";
import { attribute, childrenNamed, type XmlElement } from "../../xml/elements.ts";
import { contentText } from "../../xml/escape.ts";
import { rewritten, without, type WorksheetContext } from "./clean-context.ts";
import { shiftedAddress, shiftedFormula, shiftedRanges } from "./shifted-formula.ts";

/** The conditional formats of some cells, without marks of ours and rules over what goes. */
export function cleanedFormats(element: XmlElement, context: WorksheetContext, source: string): string {
  const sqref = shiftedRanges(attribute(element, "sqref") ?? "", context.shift);
  if (sqref === "") return "";
  const rules = childrenNamed(element, "cfRule").flatMap((rule) => {
    const isOurs = rule.children.some(({ name, text }) => name === "formula" && text.includes(markPrefix));
    const inside = isOurs ? undefined : ruleInside(rule, context, source);
    return inside === undefined ? [] : [rewritten(rule, without(rule, ["pivot"]), inside)];
  });
  return rules.length === 0 ? "" : rewritten(element, { sqref }, rules.join(""));
}

/** The inside of a rule with its formulas where they come to stand; `undefined` when one refers to what goes. */
function ruleInside(rule: XmlElement, context: WorksheetContext, source: string): string | undefined {
  const pieces: string[] = [];
  for (const child of rule.children) {
    if (child.name === "extLst") continue;
    if (!/^formula\d?$/u.test(child.name)) {
      pieces.push(source.slice(child.start, child.end));
      continue;
    }
    const formula = shiftedFormula(child.text, context.cleaning.name, context.references);
    if (formula === undefined) return undefined;
    pieces.push(rewritten(child, {}, contentText(formula)));
  }
  return pieces.join("");
}

/** Entry rules, without those whose choices stand where they do not go along. */
export function cleanedValidations(element: XmlElement, context: WorksheetContext, source: string): string {
  const rules = childrenNamed(element, "dataValidation").flatMap((rule) => {
    const sqref = shiftedRanges(attribute(rule, "sqref") ?? "", context.shift);
    const inside = ruleInside(rule, context, source);
    return sqref === "" || inside === undefined ? [] : [rewritten(rule, { ...rule.attributes, sqref }, inside)];
  });
  if (rules.length === 0) return "";
  return rewritten(element, { ...element.attributes, count: String(rules.length) }, rules.join(""));
}

/** Links that a reader can follow: to pages, mail addresses, and cells that stay. */
export function cleanedHyperlinks(element: XmlElement, context: WorksheetContext): string {
  const links = childrenNamed(element, "hyperlink").flatMap((link) => {
    const ref = shiftedAddress(attribute(link, "ref") ?? "", context.shift);
    const id = relationshipIdOf(link);
    const target = context.kept.get(id)?.target;
    const location = attribute(link, "location");
    if (ref === undefined || (id !== "" && (target === undefined || isFileAddress(target)))) return [];
    const now = id === "" && location !== undefined ? locationOf(location, context) : location;
    return id === "" && now === undefined
      ? []
      : [rewritten(link, { ...link.attributes, ref, ...(now !== undefined && { location: now }) })];
  });
  return links.length === 0 ? "" : rewritten(element, {}, links.join(""));
}

function locationOf(location: string, { cleaning, references }: WorksheetContext): string | undefined {
  return shiftedFormula(location, cleaning.name, references);
}
