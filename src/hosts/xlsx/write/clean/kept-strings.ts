import { parseXml } from "../../xml/elements.ts";
import { XmlParser } from "../../xml/parser.ts";

/** The shared texts of a workbook, of which a clean copy keeps only those that its cells show. */
export class KeptStrings {
  private readonly elements: string[] = [];
  private readonly numbers = new Map<number, number>();
  private readonly kept: string[] = [];
  private readonly source: string;

  /** `text` is that of the part; empty where a workbook has none. */
  constructor(
    private readonly part: string,
    text: string,
  ) {
    this.source = text;
    if (text === "") return;
    let start = 0;
    const parser = new XmlParser(part, {
      open: (name) => {
        if (name === "si") start = parser.start;
      },
      text: () => undefined,
      close: (name) => {
        if (name === "si") this.elements.push(text.slice(start, parser.end));
      },
    });
    parser.write(text);
    parser.close();
  }

  /** The number that a text has in the copy; `undefined` where there is no such text. */
  use(number: number): number | undefined {
    const known = this.numbers.get(number);
    const element = this.elements[number];
    if (known !== undefined || element === undefined) return known;
    this.numbers.set(number, this.kept.length);
    return this.kept.push(element) - 1;
  }

  /** The part with the texts that were used; `undefined` when none was. */
  written(): string | undefined {
    if (this.kept.length === 0) return undefined;
    const root = parseXml(this.part, this.source, () => false);
    const start = this.source.slice(0, root.start);
    const declarations = Object.entries(root.attributes)
      .filter(([name]) => name.startsWith("xmlns"))
      .map(([name, value]) => ` ${name}="${value}"`);
    const name = root.qualifiedName;
    return `${start}<${name}${declarations.join("")}>${this.kept.join("")}</${name}>`;
  }
}
