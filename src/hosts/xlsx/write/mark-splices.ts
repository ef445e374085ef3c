import { markPrefix, parseRangeAddress, type CellRange, type Mark, largestOf, smallest } from "../../../core/index.ts";
import { attribute, childrenNamed, type XmlElement } from "../xml/elements.ts";
import { insertInOrder, prefixOf, setAttribute, type Splice } from "../xml/splice.ts";
import { markFormats } from "./marks.ts";
import { worksheetOrder } from "./names.ts";
import type { Styles } from "./styles.ts";

/** A rule of a conditional format, and the cells that it is for. */
interface Rule {
  readonly element: XmlElement;
  readonly areas: readonly CellRange[];
  readonly isOwn: boolean;
  /** The rule with the lowest number wins (ECMA-376 part 1, 18.3.1.10); data bars among the extensions have none. */
  readonly priority: number | undefined;
}

/**
 * Takes the marks of an earlier run away and puts new ones in. On cells for which a user has rules of their own, which
 * would hide a mark, the marks come first and the user's rules are numbered behind them; all other marks come last.
 * Taking marks away gives the numbers back.
 */
export function markSplices(
  root: XmlElement,
  text: string,
  removesOwn: boolean,
  marks: readonly Mark[],
  styles: Styles,
): Splice[] {
  if (!removesOwn && marks.length === 0) return [];
  const rules = rulesOf(root);
  const people = rules.filter(({ isOwn }) => !isOwn);
  const priorities = people.flatMap(({ priority }) => priority ?? []);
  const lowest = smallest(priorities);
  const before = removesOwn ? rules.filter(({ isOwn, priority = Infinity }) => isOwn && priority < lowest).length : 0;
  const areas = people.flatMap((rule) => rule.areas);
  const isHidden = (mark: Mark): boolean => areas.some((area) => contains(area, mark));
  const prefix = prefixOf(root);
  const first = markFormats(marks.filter(isHidden), styles, prefix, 1);
  const shift = priorities.length === 0 ? 0 : first.length - before;
  const highest = Math.max(
    first.length,
    largestOf(priorities, (priority) => priority + shift),
  );
  const last = markFormats(
    marks.filter((mark) => !isHidden(mark)),
    styles,
    prefix,
    highest + 1,
  );
  const added = [...first, ...last].join("");
  return [
    ...(removesOwn ? removals(root) : []),
    ...(shift === 0 ? [] : people.flatMap((rule) => renumbered(rule, text, shift))),
    ...(added === "" ? [] : [insertInOrder(root, text, worksheetOrder, "conditionalFormatting", added)]),
  ];
}

function rulesOf(element: XmlElement): Rule[] {
  if (element.name !== "conditionalFormatting") return element.children.flatMap(rulesOf);
  const written = attribute(element, "sqref") ?? childrenNamed(element, "sqref")[0]?.text ?? "";
  const areas = written.split(/\s+/u).flatMap((address) => parseRangeAddress(address) ?? []);
  return childrenNamed(element, "cfRule").map((rule) => {
    const priority = attribute(rule, "priority");
    return {
      element: rule,
      areas,
      isOwn: isOwnRule(rule),
      priority: priority === undefined ? undefined : Number(priority),
    };
  });
}

function isOwnRule(rule: XmlElement): boolean {
  return childrenNamed(rule, "formula").some(({ text }) => text.includes(markPrefix));
}

function contains({ top, left, bottom, right }: CellRange, { row, column }: Mark): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function removals(root: XmlElement): Splice[] {
  return childrenNamed(root, "conditionalFormatting").flatMap((format) => {
    const rules = childrenNamed(format, "cfRule");
    const own = rules.filter(isOwnRule);
    const gone = own.length > 0 && own.length === rules.length ? [format] : own;
    return gone.map(({ start, end }) => ({ start, end, text: "" }));
  });
}

function renumbered({ element, priority }: Rule, text: string, shift: number): Splice[] {
  return priority === undefined ? [] : [setAttribute(element, text, "priority", String(priority + shift))];
}
