import { attribute, childrenNamed, parseXml, type XmlElement } from "../../xml/elements.ts";
import { appendInside, prefixOf, setAttribute, spliced, type Splice } from "../../xml/splice.ts";

/**
 * Formats for cells that hid their values: like those they had, with a general number format and letters in the colour
 * of the window's text.
 */
export class SeenFormats {
  private readonly root: XmlElement;
  private readonly numbers = new Map<number, number>();
  private readonly formats: string[] = [];
  private readonly fonts: string[] = [];

  constructor(
    part: string,
    private readonly text: string,
  ) {
    this.root = parseXml(part, text);
  }

  /** The number of such a format. */
  readonly of = (format: number): number => {
    const known = this.numbers.get(format);
    const xf = this.listed("cellXfs")[format];
    if (known !== undefined || !xf) return known ?? format;
    const font = this.listed("fonts")[Number(attribute(xf, "fontId"))];
    const fontId = this.listed("fonts").length + this.fonts.length;
    if (font) this.fonts.push(this.withoutColour(font));
    const source = this.text.slice(xf.start, xf.end);
    const shifted = { ...xf, start: 0, end: source.length, innerStart: xf.innerStart - xf.start };
    const splices = [
      setAttribute(shifted, source, "numFmtId", "0"),
      ...(font ? [setAttribute(shifted, source, "fontId", String(fontId))] : []),
    ];
    const number = this.listed("cellXfs").length + this.formats.push(spliced(source, splices)) - 1;
    this.numbers.set(format, number);
    return number;
  };

  /** The part with the formats that were asked for. */
  written(): string {
    return spliced(this.text, [...this.appended("fonts", this.fonts), ...this.appended("cellXfs", this.formats)]);
  }

  private listed(name: string): readonly XmlElement[] {
    return childrenNamed(this.root, name)[0]?.children ?? [];
  }

  private withoutColour(font: XmlElement): string {
    const kept = font.children.filter(({ name }) => name !== "color");
    const inside = kept.map(({ start, end }) => this.text.slice(start, end)).join("");
    const colour = `<${prefixOf(font)}color theme="1"/>`;
    // Excel writes the colour behind the size (18.8.22), and other programs read it anywhere.
    const size = kept.find(({ name }) => name === "sz");
    const start = `<${font.qualifiedName}>`;
    if (!size) return `${start}${inside}</${font.qualifiedName}>`;
    const written = this.text.slice(size.start, size.end);
    return `${start}${inside.replace(written, written + colour)}</${font.qualifiedName}>`;
  }

  private appended(name: string, entries: readonly string[]): Splice[] {
    const [list] = childrenNamed(this.root, name);
    if (!list || entries.length === 0) return [];
    const count = String(list.children.length + entries.length);
    return [appendInside(list, this.text, entries.join("")), setAttribute(list, this.text, "count", count)];
  }
}
