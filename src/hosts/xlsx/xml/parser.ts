import { XlsxError } from "../xlsx-error.ts";
import { decoded, isPlainText, isPlainValue, isXmlName, isXmlText } from "./characters.ts";

/** Attributes by their names as written. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What is told of a document as it is read. Names are without their prefixes: real files use any or none. */
export interface XmlHandler {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** The name of an element or attribute without its namespace prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}

/** A name as written, and without its prefix. */
interface Name {
  readonly qualified: string;
  readonly local: string;
}

/** The longest tag or comment; real ones stay far below, and what is read again with every piece needs an end. */
const longestMarkup = 4 * 1024 ** 2;
/** How many codes a character of a text can have. */
const characterCodes = 0x10000;
/** The longest reference to a character: `&#x10FFFF;`. */
const longestReference = 10;

const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const exclamation = 33;
const slash = 47;
const equals = 61;
const greater = 62;
const question = 63;

/**
 * A parser of XML 1.0 that is fed piece by piece and skips from mark to mark, since a workbook has millions of them.
 *
 * Throws `damaged` for a document that is not well-formed, or has a document type declaration, which parts must not have
 * (ECMA-376 part 2, 6.2.5): entities that it declares could be made to fill the memory.
 */
export class XmlParser {
  /** Of the element whose tag is being told: its name as written, where its tag begins and ends, whether it is `<a/>`. */
  qualifiedName = "";
  start = 0;
  end = 0;
  isEmpty = false;

  private source = "";
  /** How much was read before `source`, and in it. */
  private before = 0;
  private at = 0;
  private readonly names = new Map<string, Name>();
  /** By length and first character, the name that was read last, which is most often the one that comes again. */
  private readonly alikeNames = new Map<number, Name>();
  private readonly path: Name[] = [];
  private hasRoot = false;
  private attributes: Record<string, string> = {};

  constructor(
    private readonly part: string,
    private readonly handler: XmlHandler,
  ) {}

  readonly write = (piece: string): void => {
    this.source = this.source.slice(this.at) + piece;
    this.before += this.at;
    this.at = 0;
    while (this.at < this.source.length) {
      const next = this.step(this.at);
      if (next === undefined) {
        if (this.source.length - this.at > longestMarkup) this.refuse();
        return;
      }
      this.at = next;
    }
  };

  /** Ends the document. */
  close(): void {
    if (this.at < this.source.length || this.path.length > 0 || !this.hasRoot) this.refuse();
  }

  /** Reads what begins there, and returns where it ends; `undefined` when its end has not come yet. */
  private step(at: number): number | undefined {
    if (this.source.charAt(at) !== "<") return this.readText(at);
    switch (this.source.charCodeAt(at + 1)) {
      case slash:
        return this.readClosingTag(at);
      case exclamation:
        return this.readDeclaration(at);
      case question:
        return this.endOf("?>", at);
      default:
        return this.readOpeningTag(at);
    }
  }

  private readText(at: number): number | undefined {
    let end = this.source.indexOf("<", at);
    if (end === -1) end = this.wholeTextEnd(at);
    if (end === at) return undefined;
    const text = this.source.slice(at, end);
    if (this.path.length > 0) this.tell(text, true);
    else if (text.trim() !== "") this.refuse();
    return end;
  }

  /** Where a text can be cut although more of it may come: not within a reference or a line break. */
  private wholeTextEnd(at: number): number {
    const { length } = this.source;
    const reference = this.source.lastIndexOf("&");
    const isCut = length - reference < longestReference && !this.source.includes(";", reference);
    if (reference >= at && isCut) return reference;
    return this.source.charCodeAt(length - 1) === carriageReturn ? length - 1 : length;
  }

  private tell(text: string, hasReferences: boolean): void {
    if (isPlainText(text)) {
      this.handler.text(text);
      return;
    }
    if (!isXmlText(text) || (hasReferences && text.includes("]]>"))) this.refuse();
    const ended = text.replaceAll(/\r\n?/gu, "\n");
    this.handler.text(hasReferences ? (decoded(ended) ?? this.refuse()) : ended);
  }

  private readDeclaration(at: number): number | undefined {
    if (this.source.startsWith("<!--", at)) return this.endOf("-->", at + 2);
    const opening = "<![CDATA[";
    if (this.source.length - at < opening.length) return undefined;
    if (!this.source.startsWith(opening, at) || this.path.length === 0) this.refuse();
    const end = this.endOf("]]>", at);
    if (end !== undefined) this.tell(this.source.slice(at + opening.length, end - 3), false);
    return end;
  }

  private endOf(mark: string, at: number): number | undefined {
    const found = this.source.indexOf(mark, at + 2);
    return found === -1 ? undefined : found + mark.length;
  }

  private readClosingTag(at: number): number | undefined {
    const end = this.source.indexOf(">", at);
    if (end === -1) return undefined;
    const name = this.path.pop() ?? this.refuse();
    const nameEnd = at + 2 + name.qualified.length;
    if (!this.source.startsWith(name.qualified, at + 2) || this.skipSpace(nameEnd) !== end) this.refuse();
    this.place(name, at, end + 1, false);
    this.handler.close(name.local);
    return end + 1;
  }

  private readOpeningTag(at: number): number | undefined {
    const nameEnd = this.nameEnd(at + 1);
    const tagEnd = this.readAttributes(nameEnd);
    if (tagEnd === undefined) return undefined;
    const name = this.nameAt(at + 1, nameEnd);
    if (this.path.length === 0 && this.hasRoot) this.refuse();
    this.hasRoot = true;
    this.place(name, at, tagEnd, this.source.charCodeAt(tagEnd - 2) === slash);
    this.handler.open(name.local, this.attributes);
    if (this.isEmpty) this.handler.close(name.local);
    else this.path.push(name);
    return tagEnd;
  }

  private place({ qualified }: Name, start: number, end: number, isEmpty: boolean): void {
    this.qualifiedName = qualified;
    this.start = this.before + start;
    this.end = this.before + end;
    this.isEmpty = isEmpty;
  }

  /** Reads attributes up to the end of a tag, and returns where that is. */
  private readAttributes(from: number): number | undefined {
    const { source } = this;
    const attributes: Record<string, string> = {};
    this.attributes = attributes;
    for (let at = from; at < source.length;) {
      const start = this.skipSpace(at);
      const code = source.charCodeAt(start);
      if (code === greater) return start + 1;
      if (code === slash) {
        if (start + 1 === source.length) return undefined;
        return source.charCodeAt(start + 1) === greater ? start + 2 : this.refuse();
      }
      const nameEnd = this.nameEnd(start);
      const sign = this.skipSpace(nameEnd);
      const opening = this.skipSpace(sign + 1);
      if (opening >= source.length) return undefined;
      const quote = source.charAt(opening);
      if (start === at || source.charCodeAt(sign) !== equals || (quote !== '"' && quote !== "'")) this.refuse();
      const closing = source.indexOf(quote, opening + 1);
      if (closing === -1) return undefined;
      const { qualified } = this.nameAt(start, nameEnd);
      if (attributes[qualified] !== undefined && Object.hasOwn(attributes, qualified)) this.refuse();
      attributes[qualified] = this.attributeValue(source.slice(opening + 1, closing));
      at = closing + 1;
    }
    return undefined;
  }

  /** White space in values becomes spaces (XML 1.0, 3.3.3), but where it is written as a reference. */
  private attributeValue(text: string): string {
    if (isPlainValue(text)) return text;
    if (text.includes("<") || !isXmlText(text)) this.refuse();
    return decoded(text.replaceAll(/\r\n|[\t\n\r]/gu, " ")) ?? this.refuse();
  }

  private nameEnd(from: number): number {
    const { source } = this;
    let at = from;
    for (; at < source.length; at += 1) {
      const code = source.charCodeAt(at);
      if (code <= space || code === equals || code === slash || code === greater) break;
    }
    return at;
  }

  /** The name there. The same few come over and over, so each is looked at once. */
  private nameAt(start: number, end: number): Name {
    const look = (end - start) * characterCodes + this.source.charCodeAt(start);
    const alike = this.alikeNames.get(look);
    if (alike && this.source.startsWith(alike.qualified, start)) return alike;
    const qualified = this.source.slice(start, end);
    const name = this.names.get(qualified) ?? this.newName(qualified);
    this.alikeNames.set(look, name);
    return name;
  }

  private newName(qualified: string): Name {
    if (!isXmlName(qualified)) this.refuse();
    const name = { qualified, local: localName(qualified) };
    this.names.set(qualified, name);
    return name;
  }

  private skipSpace(from: number): number {
    let at = from;
    for (; at < this.source.length; at += 1) {
      const code = this.source.charCodeAt(at);
      if (code !== space && code !== lineFeed && code !== carriageReturn && code !== tab) break;
    }
    return at;
  }

  private refuse(): never {
    throw new XlsxError({ code: "damaged", part: this.part });
  }
}
