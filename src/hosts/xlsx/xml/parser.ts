import { ProblemError } from "../../../core/index.ts";
import { TagAttributes, type XmlAttributes } from "./attributes.ts";
import { decoded, isPlainText, isXmlText, plainValueEnd } from "./characters.ts";
import * as codes from "./codes.ts";
import { XmlNames, type XmlName } from "./names.ts";

/** What is told of a document as it is read. Names are without their prefixes: real files use any or none. */
export interface XmlHandler {
  /** The attributes are those of this tag only until the next is told. */
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  /**
   * A shortcut for what a document has most of: reads the element that begins there in the source, if it stands there
   * whole and needs no parser, and returns where it ends. Of such an element nothing else is told.
   */
  readonly whole?: (source: string, at: number) => number | undefined;
}

/** The longest tag or comment; real ones stay far below, and what is read again with every piece needs an end. */
const longestMarkup = 4 * 1024 ** 2;
/** The longest reference to a character: `&#x10FFFF;`. */
const longestReference = 10;

/**
 * A parser of XML 1.0 that is fed piece by piece and skips from mark to mark, since a workbook has millions of them.
 *
 * Throws `damaged` for a document that is not well-formed, and `document-type` for one that has a declaration of its
 * type, which parts must not have (ECMA-376 part 2, 6.2.5): entities that it declares could be made to fill the memory.
 */
export class XmlParser {
  /**
   * Of the element whose tag is being told: its name as written, where its tag begins and ends, whether it is `<a/>`.
   */
  qualifiedName = "";
  start = 0;
  end = 0;
  isEmpty = false;

  private source = "";
  /** How much was read before `source`, and in it. */
  private before = 0;
  private at = 0;
  private readonly names = new XmlNames();
  private readonly attributes = new TagAttributes();
  private readonly path: XmlName[] = [];
  private hasRoot = false;
  /** Where the end of an element that is passed over begins. */
  private passedTo: number | undefined;

  constructor(
    private readonly part: string,
    private readonly handler: XmlHandler,
  ) {}

  readonly write = (piece: string): void => {
    // Joined, not added: the engine keeps a sum of texts in two parts, and every look at a character then goes by both.
    this.source = [this.source.slice(this.at), piece].join("");
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

  /**
   * Passes over what is inside the element whose opening tag is being told; only its end is told then. It does so where
   * nothing can hide that end: where no comment, section of text, instruction or element of that name is inside. What
   * is passed over is not looked at; a document of which that matters must have been read whole before.
   */
  passOver(): void {
    if (this.isEmpty) return;
    const from = this.end - this.before;
    const closing = this.source.indexOf(`</${this.qualifiedName}>`, from);
    if (closing === -1) return;
    const inside = this.source.slice(from, closing);
    if (!["<!", "<?", `<${this.qualifiedName}`].some((mark) => inside.includes(mark))) this.passedTo = closing;
  }

  /** Ends the document. */
  close(): void {
    if (this.at < this.source.length || this.path.length > 0 || !this.hasRoot) this.refuse();
  }

  /** Reads what begins there, and returns where it ends; `undefined` when its end has not come yet. */
  private step(at: number): number | undefined {
    if (this.source.charCodeAt(at) !== codes.less) return this.readText(at);
    switch (this.source.charCodeAt(at + 1)) {
      case codes.slash:
        return this.readClosingTag(at);
      case codes.exclamation:
        return this.readDeclaration(at);
      case codes.question:
        return this.endOf("?>", at);
      default:
        return this.readWhole(at) ?? this.readOpeningTag(at);
    }
  }

  private readWhole(at: number): number | undefined {
    return this.path.length > 0 ? this.handler.whole?.(this.source, at) : undefined;
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
    return this.source.charCodeAt(length - 1) === codes.carriageReturn ? length - 1 : length;
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
    if (this.source.startsWith("<!DOCTYPE", at))
      throw new ProblemError({ code: "document-type", facts: { part: this.part } });
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
    const name = this.path.at(-1) ?? this.refuse();
    const end = this.skipSpace(at + 2 + name.qualified.length);
    if (end >= this.source.length) return undefined;
    if (!this.source.startsWith(name.qualified, at + 2) || this.source.charCodeAt(end) !== codes.greater) this.refuse();
    this.path.pop();
    this.place(name, at, end + 1, false);
    this.handler.close(name.local);
    return end + 1;
  }

  private readOpeningTag(at: number): number | undefined {
    const nameEnd = this.nameEnd(at + 1);
    const tagEnd = this.readAttributes(nameEnd);
    if (tagEnd === undefined) return undefined;
    const name = this.names.at(this.source, at + 1, nameEnd) ?? this.refuse();
    if (this.path.length === 0 && this.hasRoot) this.refuse();
    this.hasRoot = true;
    this.place(name, at, tagEnd, this.source.charCodeAt(tagEnd - 2) === codes.slash);
    this.handler.open(name.local, this.attributes);
    if (this.isEmpty) this.handler.close(name.local);
    else this.path.push(name);
    const next = this.passedTo ?? tagEnd;
    this.passedTo = undefined;
    return next;
  }

  private place({ qualified }: XmlName, start: number, end: number, isEmpty: boolean): void {
    this.qualifiedName = qualified;
    this.start = this.before + start;
    this.end = this.before + end;
    this.isEmpty = isEmpty;
  }

  /** Reads attributes up to the end of a tag, and returns where that is. */
  private readAttributes(from: number): number | undefined {
    const { source } = this;
    this.attributes.begin(source);
    for (let at = from; at < source.length;) {
      const start = this.skipSpace(at);
      const code = source.charCodeAt(start);
      if (code === codes.greater) return start + 1;
      if (code === codes.slash) {
        if (start + 1 === source.length) return undefined;
        return source.charCodeAt(start + 1) === codes.greater ? start + 2 : this.refuse();
      }
      const nameEnd = this.nameEnd(start);
      const sign = this.skipSpace(nameEnd);
      const opening = this.skipSpace(sign + 1);
      if (opening >= source.length) return undefined;
      const quote = source.charCodeAt(opening);
      const isQuoted = quote === codes.doubleQuote || quote === codes.singleQuote;
      if (start === at || source.charCodeAt(sign) !== codes.equals || !isQuoted) this.refuse();
      const name = this.names.at(source, start, nameEnd) ?? this.refuse();
      if (this.attributes.refuses(name)) this.refuse();
      const plainEnd = plainValueEnd(source, opening + 1);
      const isPlain = source.charCodeAt(plainEnd) === quote;
      const closing = isPlain ? plainEnd : source.indexOf(source.charAt(opening), plainEnd);
      if (closing === -1) return undefined;
      const value = isPlain ? undefined : this.attributeValue(source.slice(opening + 1, closing));
      this.attributes.add(name, opening + 1, closing, value);
      at = closing + 1;
    }
    return undefined;
  }

  /** White space in values becomes spaces (XML 1.0, 3.3.3), but where it is written as a reference. */
  private attributeValue(text: string): string {
    if (text.includes("<") || !isXmlText(text)) this.refuse();
    return decoded(text.replaceAll(/\r\n|[\t\n\r]/gu, " ")) ?? this.refuse();
  }

  private nameEnd(from: number): number {
    const { source } = this;
    let at = from;
    for (; at < source.length; at += 1) {
      const code = source.charCodeAt(at);
      if (code <= codes.space || code === codes.equals || code === codes.slash || code === codes.greater) break;
    }
    return at;
  }

  private skipSpace(from: number): number {
    let at = from;
    for (; at < this.source.length; at += 1) {
      const code = this.source.charCodeAt(at);
      if (code !== codes.space && code !== codes.lineFeed && code !== codes.carriageReturn && code !== codes.tab) break;
    }
    return at;
  }

  private refuse(): never {
    throw new ProblemError({ code: "damaged", facts: { part: this.part } });
  }
}
