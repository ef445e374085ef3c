import { ProblemError } from "../../../core/index.ts";
import type { XmlAttributes } from "./attributes.ts";
import { localName } from "./names.ts";
import { XmlParser } from "./parser.ts";

/** An element that knows where it stands in the text of its part: an edit is then a splice of the text. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly qualifiedName: string;
  readonly name: string;
  /** By name as written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  /** From the `<` of the opening tag to behind the `>` of the closing tag. */
  readonly start: number;
  readonly end: number;
  /** Behind the opening tag and before the closing tag; both are `end` in an empty element. */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly isEmpty: boolean;
}

interface OpenElement {
  qualifiedName: string;
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  text: string;
  start: number;
  end: number;
  innerStart: number;
  innerEnd: number;
  isEmpty: boolean;
}

/**
 * Tells of each element, in document order, whether it is kept; what is inside one that is not kept is not asked for.
 */
export type KeepElement = (name: string, attributes: XmlAttributes) => boolean;

const keepAll: KeepElement = () => true;

/** Elements within one another in a part; real parts stay far below, and what walks the tree needs an end. */
const depthLimit = 256;

/**
 * Parses a part: a small one whole, of a large one what `keep` wants, so that its cells do not fill the memory. What is
 * not kept may be passed over unseen; such a part was read whole when the workbook was opened.
 *
 * Throws `damaged` when it is not well-formed, and `document-type` when it has a document type declaration, which parts
 * must not have (ECMA-376 part 2, 6.2.5): entities that it declares could be made to fill the memory.
 */
export function parseXml(part: string, text: string, keep = keepAll): XmlElement {
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  /** How many elements are open from the one that is not kept. */
  let passedOver = 0;
  const refuse = (): never => {
    throw new ProblemError({ code: "damaged", facts: { part } });
  };
  const parser = new XmlParser(part, {
    open: (name, attributes) => {
      if (passedOver > 0 || (open.length > 0 && !keep(name, attributes))) {
        passedOver += 1;
        if (passedOver === 1) parser.passOver();
        return;
      }
      if (open.length === depthLimit) refuse();
      const { qualifiedName, start, end, isEmpty } = parser;
      const element = {
        qualifiedName,
        name,
        attributes: attributes.all(),
        children: [],
        text: "",
        start,
        end,
        isEmpty,
      };
      open.push({ ...element, innerStart: end, innerEnd: end });
    },
    text: (piece) => {
      const current = open.at(-1);
      if (current && passedOver === 0) current.text += piece;
    },
    close: () => {
      if (passedOver > 0) {
        passedOver -= 1;
        return;
      }
      const element = open.pop() ?? refuse();
      if (!element.isEmpty) {
        element.innerEnd = parser.start;
        element.end = parser.end;
      }
      const parent = open.at(-1);
      if (parent) parent.children.push(element);
      else root = element;
    },
  });
  parser.write(text);
  parser.close();
  return root ?? refuse();
}

/** The children of that name. */
export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The value of an attribute by its name without prefix. */
export function attribute({ attributes }: XmlElement, name: string): string | undefined {
  const key = Object.keys(attributes).find((candidate) => localName(candidate) === name);
  return key === undefined ? undefined : attributes[key];
}
