import {
  cellAddress,
  cellKey,
  ProblemError,
  type CellEdit,
  type CellPosition,
  type SheetCleaning,
} from "../../../../core/index.ts";
import { columnOf } from "../../read/column-of.ts";
import { plainText } from "../../read/plain-text.ts";
import type { XmlAttributes } from "../../xml/attributes.ts";
import { attributeText, contentText, inlineString } from "../../xml/escape.ts";
import { XmlParser, type XmlHandler } from "../../xml/parser.ts";
import type { KeptStrings } from "./kept-strings.ts";
import type { SheetShift } from "./sheet-shift.ts";

/** What the cells of a sheet are written with. */
export interface SheetDataContext {
  readonly shift: SheetShift;
  readonly strings: KeptStrings;
  /** The number of a format like another in which values are seen. */
  readonly seenFormat: (format: number) => number;
}

/** The rows of a worksheet part for a clean copy: values without formulas, and nothing of what is hidden. */
export function cleanedRows(part: string, text: string, cleaning: SheetCleaning, context: SheetDataContext): string {
  const writer = new RowWriter(part, text, cleaning, context);
  const parser = new XmlParser(part, writer);
  writer.parser = parser;
  parser.write(text);
  parser.close();
  return writer.pieces.join("");
}

/** A row's attributes that are how it looks. */
const rowLooks = ["s", "customFormat", "ht", "customHeight", "outlineLevel", "thickTop", "thickBot", "ph"];

/** A cell as most programs write it: with a plain value or none. */
const plainCell = /<c r="([A-Z]+\d+)"(?: s="(\d+)")?(?: t="([nsbe])")?(?:\/>|><v>([^<&]*)<\/v><\/c>)/y;

class RowWriter implements XmlHandler {
  readonly pieces: string[] = [];
  parser: XmlParser | undefined;

  private readonly values = new Map<number, CellEdit["value"]>();
  private readonly added = new Map<number, CellEdit[]>();
  private readonly emptied: ReadonlySet<number>;
  private readonly shown: ReadonlySet<number>;
  private isInData = false;
  private prefix = "";
  private row = -1;
  private newRow: number | undefined;
  private column = -1;
  private format = "";
  private type = "n";
  private value = "";
  private inlineStart = -1;
  private inline = "";
  private hasFormula = false;
  private capture = false;

  constructor(
    private readonly part: string,
    private readonly source: string,
    private readonly cleaning: SheetCleaning,
    private readonly context: SheetDataContext,
  ) {
    for (const { row, column, value } of [...cleaning.corrections, ...cleaning.fills])
      this.values.set(cellKey({ row, column }), value);
    for (const edit of cleaning.fills) this.added.set(edit.row, [...(this.added.get(edit.row) ?? []), edit]);
    this.emptied = new Set(cleaning.emptied.map(cellKey));
    this.shown = new Set(cleaning.shown.map(cellKey));
  }

  readonly open = (name: string, attributes: XmlAttributes): void => {
    if (!this.isInData) {
      this.isInData = name === "sheetData";
      return;
    }
    if (name === "row") this.beginRow(attributes);
    else if (name === "c") this.beginCell(attributes);
    else if (name === "f") this.hasFormula = true;
    else if (name === "is") this.inlineStart = this.parser?.start ?? 0;
    this.capture = name === "v";
  };

  readonly text = (text: string): void => {
    if (this.capture) this.value += text;
  };

  readonly close = (name: string): void => {
    this.capture = false;
    if (name === "sheetData") this.isInData = false;
    if (!this.isInData) return;
    if (name === "is") this.inline = this.source.slice(this.inlineStart, this.parser?.end);
    else if (name === "c") this.endCell();
    else if (name === "row") this.endRow();
  };

  readonly whole = (source: string, at: number): number | undefined => {
    if (!this.isInData) return undefined;
    plainCell.lastIndex = at;
    const match = plainCell.exec(source);
    if (!match) return undefined;
    const [, reference = "", format, type, value = ""] = match;
    this.column = columnOf(reference, this.row);
    Object.assign(this, { format: format ?? "", type: type ?? "n", value, inline: "", hasFormula: false });
    this.endCell();
    return plainCell.lastIndex;
  };

  private beginRow(attributes: XmlAttributes): void {
    this.row = Number(attributes.get("r") ?? this.row + 2) - 1;
    this.newRow = this.context.shift.row(this.row);
    this.column = -1;
    this.prefix = this.parser?.qualifiedName.replace(/[^:]+$/u, "") ?? "";
    if (this.newRow === undefined) return;
    const looks = rowLooks.flatMap((name) => {
      const value = attributes.get(name);
      return value === undefined ? [] : [` ${name}="${attributeText(value)}"`];
    });
    this.pieces.push(`<${this.prefix}row r="${String(this.newRow + 1)}"${looks.join("")}>`);
  }

  private endRow(): void {
    this.addCells(Infinity);
    if (this.newRow !== undefined) this.pieces.push(`</${this.prefix}row>`);
  }

  private beginCell(attributes: XmlAttributes): void {
    const reference = attributes.get("r");
    this.column = reference === undefined ? this.column + 1 : columnOf(reference, this.row);
    this.format = attributes.get("s") ?? "";
    this.type = attributes.get("t") ?? "n";
    this.value = "";
    this.inline = "";
    this.hasFormula = false;
  }

  private endCell(): void {
    const at = { row: this.row, column: this.column };
    this.addCells(this.column);
    const key = cellKey(at);
    const edited = this.values.get(key);
    this.values.delete(key);
    const now = this.context.shift.cell(at);
    if (!now) return;
    const format = this.shown.has(key) ? String(this.context.seenFormat(Number(this.format))) : this.format;
    const content = this.emptied.has(key)
      ? undefined
      : edited === undefined
        ? this.content(at)
        : this.contentOf(edited);
    this.write(now, format, content);
  }

  /** Adds cells of the row that the part does not have, up to a column. */
  private addCells(column: number): void {
    const waiting = this.added.get(this.row);
    if (!waiting) return;
    for (const edit of waiting.toSorted((one, other) => one.column - other.column)) {
      const key = cellKey(edit);
      if (edit.column >= column || !this.values.has(key)) continue;
      this.values.delete(key);
      const now = this.context.shift.cell(edit);
      if (now) this.write(now, "", this.contentOf(edit.value));
    }
  }

  private write(at: CellPosition, format: string, content: string | undefined): void {
    const style = format === "" ? "" : ` s="${format}"`;
    const start = `<${this.prefix}c r="${cellAddress(at)}"${style}`;
    this.pieces.push(content === undefined ? `${start}/>` : `${start}${content}</${this.prefix}c>`);
  }

  /** The end of the cell's tag and what is inside; `undefined` for a cell without a value. */
  private content(at: CellPosition): string | undefined {
    if (this.type === "inlineStr") return this.inline === "" ? undefined : ` t="inlineStr">${this.inline}`;
    if (this.type === "str") return this.contentOf(plainText(this.value));
    if (this.value === "") {
      if (!this.hasFormula) return undefined;
      const facts = { sheet: this.cleaning.name, cell: cellAddress(at) };
      throw new ProblemError({ code: "formula-not-calculated", facts });
    }
    if (this.type !== "s") return this.valueElement(this.type === "n" ? "" : ` t="${this.type}"`, this.value);
    const number = this.context.strings.use(Number(this.value));
    if (number === undefined) throw new ProblemError({ code: "damaged", facts: { part: this.part } });
    return this.valueElement(' t="s"', String(number));
  }

  private contentOf(value: CellEdit["value"]): string | undefined {
    if (value === null || value === "") return undefined;
    if (typeof value === "string") return ` t="inlineStr">${inlineString(value, this.prefix)}`;
    return this.valueElement(typeof value === "boolean" ? ' t="b"' : "", String(Number(value)));
  }

  private valueElement(type: string, value: string): string {
    return `${type}><${this.prefix}v>${contentText(value)}</${this.prefix}v>`;
  }
}
