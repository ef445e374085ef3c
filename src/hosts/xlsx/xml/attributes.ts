import type { XmlName } from "./names.ts";

/** The attributes of a tag, while it is told of. A value is cut out of the document only when somebody asks for it. */
export interface XmlAttributes {
  /** The value by the attribute's name as written. */
  get(name: string): string | undefined;
  /** All values by the names as written. */
  all(): Record<string, string>;
}

/** Attributes that a tag can have; real ones have some dozens, and each is compared with all before it. */
export const mostAttributes = 256;

/** Takes the attributes of one tag after another, since making an object for each takes longer than reading it. */
export class TagAttributes implements XmlAttributes {
  private source = "";
  private count = 0;
  private readonly names: XmlName[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** Values that had references in them; those of all others stand in the source. */
  private readonly decoded: (string | undefined)[] = [];

  /** Forgets the tag before. */
  begin(source: string): void {
    this.source = source;
    this.count = 0;
  }

  /** Whether no more can be taken, or one of that name was. */
  refuses(name: XmlName): boolean {
    if (this.count === mostAttributes) return true;
    for (let at = 0; at < this.count; at += 1) if (this.names[at] === name) return true;
    return false;
  }

  /** Takes an attribute: where its value stands, and what that is where it is not what stands there. */
  add(name: XmlName, start: number, end: number, decoded: string | undefined): void {
    this.names[this.count] = name;
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.decoded[this.count] = decoded;
    this.count += 1;
  }

  get(name: string): string | undefined {
    for (let at = 0; at < this.count; at += 1) if (this.names[at]?.qualified === name) return this.valueAt(at);
    return undefined;
  }

  all(): Record<string, string> {
    const names = this.names.slice(0, this.count);
    return Object.fromEntries(names.map(({ qualified }, at) => [qualified, this.valueAt(at)]));
  }

  private valueAt(at: number): string {
    return this.decoded[at] ?? this.source.slice(this.starts[at], this.ends[at]);
  }
}
