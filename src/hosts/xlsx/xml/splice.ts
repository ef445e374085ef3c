import type { XmlElement } from "./elements.ts";

/** Text that replaces a stretch of a part's text; `start` = `end` inserts. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all splices carried out. They must not overlap; insertions at one place keep their order. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const splice of splices.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    if (splice.start < done) throw new Error(`Splices overlap at ${String(splice.start)}`);
    pieces.push(text.slice(done, splice.start), splice.text);
    done = splice.end;
  }
  pieces.push(text.slice(done));
  return pieces.join("");
}

/** The namespace prefix of an element with its colon, or nothing: elements put beside it need the same. */
export function prefixOf({ qualifiedName }: XmlElement): string {
  return qualifiedName.slice(0, qualifiedName.indexOf(":") + 1);
}

/** The document with its root as `<a></a>` where it is `<a/>`, so that several children can be put into it. */
export function withOpenRoot(root: XmlElement, source: string): string {
  return root.isEmpty ? spliced(source, [appendInside(root, source, "")]) : source;
}

/** Adds text at the end of an element; an empty `<a/>` becomes `<a>…</a>`. */
export function appendInside(element: XmlElement, source: string, text: string): Splice {
  if (!element.isEmpty) return { start: element.innerEnd, end: element.innerEnd, text };
  const slash = source.lastIndexOf("/", element.end - 1);
  return { start: slash, end: element.end, text: `>${text}</${element.qualifiedName}>` };
}

/**
 * Adds a child where the schema wants it: behind the last child that comes before it in the order of the names, which
 * XML Schema sequences fix. Names that the order does not know are passed over.
 */
export function insertInOrder(
  parent: XmlElement,
  source: string,
  order: readonly string[],
  name: string,
  text: string,
): Splice {
  const place = order.indexOf(name);
  const before = parent.children.findLast((child) => {
    const at = order.indexOf(child.name);
    return at !== -1 && at <= place;
  });
  if (before) return { start: before.end, end: before.end, text };
  if (parent.isEmpty) return appendInside(parent, source, text);
  return { start: parent.innerStart, end: parent.innerStart, text };
}

/** Replaces the value of an attribute, or adds the attribute. */
export function setAttribute(element: XmlElement, source: string, name: string, value: string): Splice {
  const tagEnd = element.innerStart;
  const written = Object.keys(element.attributes).find((key) => key === name);
  if (written === undefined) {
    const start = element.start + 1 + element.qualifiedName.length;
    return { start, end: start, text: ` ${name}="${value}"` };
  }
  const start = attributeStart(source, element.start, tagEnd, name);
  const quote = source.charAt(start);
  return { start: start + 1, end: source.indexOf(quote, start + 1), text: value };
}

/** Where the quotation mark before an attribute's value stands. Attribute values are skipped as they are passed. */
function attributeStart(source: string, from: number, to: number, name: string): number {
  let at = from;
  while (at < to) {
    const character = source.charAt(at);
    if (character === '"' || character === "'") {
      const key = source.slice(from, at).trimEnd().replace(/=$/u, "").trimEnd();
      if (key.endsWith(name) && /\s/u.test(key.charAt(key.length - name.length - 1))) return at;
      at = source.indexOf(character, at + 1);
    }
    at += 1;
  }
  throw new Error(`No attribute ${name}`);
}
