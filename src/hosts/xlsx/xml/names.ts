import { isXmlName } from "./characters.ts";

/** A name as written, and without its namespace prefix. */
export interface XmlName {
  readonly qualified: string;
  readonly local: string;
}

/** The name of an element or attribute without its namespace prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}

/** How many codes a character of a text can have. */
const characterCodes = 0x10000;

/** The names of a document. The same few come over and over, so each is looked at once. */
export class XmlNames {
  private readonly known = new Map<string, XmlName>();
  /** The names of one character, by its code: cells and their values have no other. */
  private readonly short: (XmlName | undefined)[] = [];
  /** By length and first character, the name that was read last, which is most often the one that comes again. */
  private readonly alike = new Map<number, XmlName>();

  /** The name that stands there, or `undefined` when the characters are none. */
  at(source: string, start: number, end: number): XmlName | undefined {
    const code = source.charCodeAt(start);
    if (end - start === 1) return (this.short[code] ??= this.named(source.slice(start, end)));
    const look = (end - start) * characterCodes + code;
    const alike = this.alike.get(look);
    if (alike && source.startsWith(alike.qualified, start)) return alike;
    const name = this.named(source.slice(start, end));
    if (name) this.alike.set(look, name);
    return name;
  }

  private named(qualified: string): XmlName | undefined {
    const before = this.known.get(qualified);
    if (before || !isXmlName(qualified)) return before;
    const name = { qualified, local: localName(qualified) };
    this.known.set(qualified, name);
    return name;
  }
}
