import { ProblemError } from "../../../core/index.ts";
import type { Package } from "../package.ts";
import { parseXml, type KeepElement, type XmlElement } from "../xml/elements.ts";
import { spliced, withOpenRoot, type Splice } from "../xml/splice.ts";

/** A package being edited: its parts as they are now. */
export class Draft {
  private readonly changes = new Map<string, string | Uint8Array | null>();

  constructor(private readonly container: Package) {}

  /** Names of all parts there are now. */
  get partNames(): readonly string[] {
    const added = [...this.changes.keys()].filter((part) => !this.container.has(part));
    return [...this.container.partNames, ...added].filter((part) => this.has(part));
  }

  has(part: string): boolean {
    const change = this.changes.get(part);
    return change === undefined ? this.container.has(part) : change !== null;
  }

  async text(part: string): Promise<string> {
    const change = this.changes.get(part);
    return typeof change === "string" ? change : this.container.text(part);
  }

  /** Whether a part holds some words, which are found though the part is too large for one text. */
  async contains(part: string, words: string): Promise<boolean> {
    const change = this.changes.get(part);
    if (change !== undefined) return typeof change === "string" && change.includes(words);
    let isFound = false;
    let end = "";
    await this.container.stream(part, (text) => {
      isFound ||= `${end}${text}`.includes(words);
      end = text.slice(1 - words.length);
    });
    return isFound;
  }

  set(part: string, text: string): void {
    this.changes.set(part, inUtf8(part, text));
  }

  /** Changes a part that is no text, such as a picture; `change` gives nothing where it stays as it is. */
  async editBytes(part: string, change: (bytes: Uint8Array) => Uint8Array | undefined): Promise<void> {
    const changed = change(await this.container.bytes(part));
    if (changed) this.changes.set(part, changed);
  }

  remove(part: string): void {
    if (this.container.has(part)) this.changes.set(part, null);
    else this.changes.delete(part);
  }

  /** Edits a part: `edit` sees what is kept of it parsed, and returns splices of its text. */
  async edit(
    part: string,
    edit: (root: XmlElement, text: string) => readonly Splice[],
    keep?: KeepElement,
  ): Promise<void> {
    const written = await this.text(part);
    const root = parseXml(part, written, keep);
    const text = withOpenRoot(root, written);
    const splices = edit(root.isEmpty ? parseXml(part, text) : root, text);
    if (splices.length > 0) this.set(part, spliced(text, splices));
  }

  /** A name for a new part: `xl/worksheets/sheet4.xml`. Names differ by more than letter case (OPC part 2, 6.2.2.3). */
  freePart(stem: string, extension: string): string {
    const taken = new Set(this.partNames.map((part) => part.toLowerCase()));
    for (let number = 1; ; number += 1) {
      const part = `${stem}${String(number)}.${extension}`;
      if (!taken.has(part.toLowerCase())) return part;
    }
  }

  async bytes(): Promise<Uint8Array> {
    return this.container.withParts(this.changes);
  }
}

/** Parts are written in UTF-8; the declaration of one that was in UTF-16 must not say otherwise. */
function inUtf8(part: string, text: string): string {
  const end = text.startsWith("<?xml") ? text.indexOf("?>") : -1;
  const encoding = end === -1 ? -1 : text.slice(0, end).indexOf("encoding");
  if (encoding === -1) return text;
  const quoted = /["'][^"']*["']/u.exec(text.slice(encoding, end));
  if (!quoted) throw new ProblemError({ code: "damaged", facts: { part } });
  if (quoted[0].slice(1, -1).toLowerCase() === "utf-8") return text;
  const start = encoding + quoted.index;
  return `${text.slice(0, start)}"UTF-8"${text.slice(start + quoted[0].length)}`;
}
