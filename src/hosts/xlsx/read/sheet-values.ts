import {
  cellKey,
  parseRangeAddress,
  columnLimit,
  type CellRange,
  type CellValue,
  type GuardReason,
  type SheetRow,
} from "../../../core/index.ts";
import { xmlParser, type XmlHandler } from "../xml/parser.ts";
import type { Package } from "../package.ts";
import { columnOf } from "./column-of.ts";
import { plainText } from "./plain-text.ts";
import type { SharedStrings } from "./shared-strings.ts";

/** What a worksheet part holds. */
export interface SheetValues {
  readonly rows: readonly SheetRow[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly guardedCells: ReadonlyMap<number, GuardReason>;
}

/** Reads a worksheet part as a stream. */
export async function readSheetValues(container: Package, part: string, strings: SharedStrings): Promise<SheetValues> {
  const reader = new SheetReader(strings);
  const parser = xmlParser(part, reader);
  await container.stream(part, parser.write);
  parser.close();
  return reader;
}

class SheetReader implements SheetValues, XmlHandler {
  readonly rows: SheetRow[] = [];
  readonly merges: CellRange[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly guardedCells = new Map<number, GuardReason>();

  private row = -1;
  private column = -1;
  private values: (CellValue | undefined)[] = [];
  private hasValue = false;
  private type = "";
  private value = "";
  private inline = "";
  private runs = 0;
  private capture: "value" | "inline" | undefined;
  private isPhonetic = false;
  private isFormula = false;

  constructor(private readonly strings: SharedStrings) {}

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    switch (name) {
      case "row":
        this.beginRow(attributes);
        break;
      case "c":
        this.beginCell(attributes);
        break;
      case "v":
        this.capture = "value";
        break;
      case "f":
        this.isFormula = true;
        break;
      case "t":
        this.capture = this.isPhonetic ? undefined : "inline";
        break;
      case "r":
        this.runs += 1;
        break;
      case "rPr":
        this.runs += 1;
        break;
      case "rPh":
        this.isPhonetic = true;
        break;
      case "mergeCell": {
        const range = parseRangeAddress(attributes.ref ?? "");
        if (range) this.merges.push(range);
        break;
      }
      case "col":
        this.readColumns(attributes);
        break;
    }
  };

  readonly close = (name: string): void => {
    switch (name) {
      case "v":
      case "t":
        this.capture = undefined;
        break;
      case "rPh":
        this.isPhonetic = false;
        break;
      case "c":
        this.endCell();
        break;
      case "row":
        if (this.hasValue) this.rows.push({ row: this.row, values: this.values });
        break;
    }
  };

  readonly text = (text: string): void => {
    if (this.capture === "value") this.value += text;
    else if (this.capture === "inline") this.inline += text;
  };

  private beginRow({ r, hidden }: Readonly<Record<string, string>>): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    this.values = [];
    this.hasValue = false;
    if (isTrue(hidden)) this.hiddenRows.add(this.row);
  }

  private beginCell({ r, t }: Readonly<Record<string, string>>): void {
    this.column = r === undefined ? this.column + 1 : columnOf(r);
    this.type = t ?? "n";
    this.value = "";
    this.inline = "";
    this.runs = 0;
    this.isFormula = false;
  }

  private endCell(): void {
    const value = this.cellValue();
    if (value !== null) {
      this.values[this.column] = value;
      this.hasValue = true;
    }
    const isRich = this.type === "s" ? this.strings.isRich(Number(this.value)) : this.runs > 1;
    if (this.isFormula || isRich) {
      this.guardedCells.set(cellKey({ row: this.row, column: this.column }), this.isFormula ? "formula" : "rich-text");
    }
  }

  private cellValue(): CellValue {
    if (this.type === "inlineStr") return plainText(this.inline);
    if (this.value === "") return this.type === "str" && this.isFormula ? "" : null;
    switch (this.type) {
      case "s":
        return this.strings.at(Number(this.value));
      case "b":
        return this.value === "1" || this.value === "true";
      case "e":
        return { error: this.value };
      case "str":
        return plainText(this.value);
      case "d":
        return this.value.replace(/T00:00:00(?:\.0+)?Z?$/u, "");
      default: {
        const number = Number(this.value);
        return Number.isNaN(number) ? this.value : number;
      }
    }
  }

  private readColumns({ min, max, hidden }: Readonly<Record<string, string>>): void {
    if (!isTrue(hidden)) return;
    const last = Math.min(Number(max), columnLimit);
    for (let column = Number(min); column <= last; column += 1) this.hiddenColumns.add(column - 1);
  }
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
