import {
  cellKey,
  columnLimit,
  parseRangeAddress,
  rowLimit,
  type CellRange,
  type CellValue,
  type GuardReason,
  type SheetRow,
  ProblemError,
} from "../../../core/index.ts";
import type { ReadablePackage } from "../readable-package.ts";
import type { XmlAttributes } from "../xml/attributes.ts";
import { XmlParser, type XmlHandler } from "../xml/parser.ts";
import { columnOf } from "./column-of.ts";
import { PlainCell } from "./plain-cell.ts";
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

/**
 * Reads a worksheet part as a stream. Throws `damaged` for a cell or row that cannot be where it says: rows and cells
 * stand in ascending order (ECMA-376 part 1, 18.3.1.73 and 18.3.1.4).
 */
export async function readSheetValues(
  container: ReadablePackage,
  part: string,
  strings: SharedStrings,
): Promise<SheetValues> {
  const reader = new SheetReader(part, strings);
  const parser = new XmlParser(part, reader);
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

  private readonly plain = new PlainCell();
  private isInData = false;
  private columnsRead = 0;
  private row = -1;
  private column = -1;
  private readonly values: (CellValue | undefined)[] = [];
  private hasValue = false;
  private type = "";
  private value = "";
  private inline = "";
  private runs = 0;
  private capture: "value" | "inline" | undefined;
  private isPhonetic = false;
  private isFormula = false;
  /** By column, the last row that an array formula or data table above fills. */
  private readonly filledTo: number[] = [];

  constructor(
    private readonly part: string,
    private readonly strings: SharedStrings,
  ) {}

  readonly open = (name: string, attributes: XmlAttributes): void => {
    if (this.isInData) this.openInData(name, attributes);
    else if (name === "sheetData") this.isInData = true;
    else if (name === "col") this.readColumns(attributes);
    else if (name === "mergeCell") {
      const range = parseRangeAddress(attributes.get("ref") ?? "");
      if (range) this.merges.push(range);
    }
  };

  readonly whole = (source: string, at: number): number | undefined => {
    const { plain } = this;
    if (!this.isInData || !plain.take(source, at)) return undefined;
    this.beginCell(columnOf(source, this.row, plain.addressStart, plain.addressEnd), plain.type);
    this.value = plain.value;
    this.endCell();
    return plain.end;
  };

  private openInData(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case "row":
        this.beginRow(attributes);
        break;
      case "c":
        this.beginCell(this.columnOf(attributes.get("r")), attributes.get("t"));
        break;
      case "v":
        this.capture = "value";
        break;
      case "f":
        this.beginFormula(attributes);
        break;
      case "t":
        this.capture = this.isPhonetic ? undefined : "inline";
        break;
      case "r":
      case "rPr":
        this.runs += 1;
        break;
      case "rPh":
        this.isPhonetic = true;
        break;
    }
  }

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
        // A copy takes no more memory than it needs; the row itself has grown in steps.
        if (this.hasValue) this.rows.push({ row: this.row, values: this.values.slice() });
        this.hasValue = false;
        break;
      case "sheetData":
        this.isInData = false;
        break;
    }
  };

  readonly text = (text: string): void => {
    if (this.capture === "value") this.value += text;
    else if (this.capture === "inline") this.inline += text;
  };

  private beginFormula(attributes: XmlAttributes): void {
    this.isFormula = true;
    const kind = attributes.get("t");
    if (kind === "array" || kind === "dataTable") this.fill(attributes.get("ref") ?? "");
  }

  private beginRow(attributes: XmlAttributes): void {
    const r = attributes.get("r");
    const row = r === undefined ? this.row + 1 : Number(r) - 1;
    if (!Number.isInteger(row) || row <= this.row || row >= rowLimit) this.refuse();
    this.row = row;
    this.column = -1;
    this.values.length = 0;
    if (isTrue(attributes.get("hidden"))) this.hiddenRows.add(row);
  }

  private columnOf(reference: string | undefined): number {
    return reference === undefined ? this.column + 1 : columnOf(reference, this.row);
  }

  private beginCell(column: number, type = "n"): void {
    if (Number.isNaN(column) || column <= this.column || column >= columnLimit) this.refuse();
    this.column = column;
    this.type = type;
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
    const guard = this.guard();
    if (guard) this.guardedCells.set(cellKey({ row: this.row, column: this.column }), guard);
  }

  private guard(): GuardReason | undefined {
    if (this.isFormula || this.isFilled()) return "formula";
    const isRich = this.type === "s" ? this.strings.isRich(Number(this.value)) : this.runs > 1;
    return isRich ? "rich-text" : undefined;
  }

  private fill(reference: string): void {
    const range = parseRangeAddress(reference);
    if (!range || this.isFilled()) return;
    for (let column = range.left; column <= range.right; column += 1) this.filledTo[column] = range.bottom;
  }

  private isFilled(): boolean {
    return (this.filledTo[this.column] ?? -1) >= this.row;
  }

  private cellValue(): CellValue {
    if (this.type === "inlineStr") return plainText(this.inline);
    if (this.value === "") return this.type === "str" && this.isFormula ? "" : null;
    switch (this.type) {
      case "s":
        return this.strings.at(Number(this.value)) ?? this.refuse();
      case "b":
        return this.value === "1" || this.value === "true";
      case "e":
        return { error: this.value };
      case "str":
        return plainText(this.value);
      case "d":
        return this.value.replace(/T00:00:00(?:\.0+)?Z?$/u, "");
      default:
        return numberValue(this.value.trim());
    }
  }

  /** Columns stand in ascending order (18.3.1.13), so each is looked at once. */
  private readColumns(attributes: XmlAttributes): void {
    const isHidden = isTrue(attributes.get("hidden"));
    const last = Math.min(Number(attributes.get("max")), columnLimit);
    const first = Math.max(Number(attributes.get("min")), this.columnsRead + 1);
    for (let column = first; column <= last; column += 1) {
      if (isHidden) this.hiddenColumns.add(column - 1);
      this.columnsRead = column;
    }
  }

  private refuse(): never {
    throw new ProblemError({ code: "damaged", facts: { part: this.part } });
  }
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** The number; what is none, such as the `NaN` that some programs write, stays the text that it is. */
function numberValue(text: string): CellValue {
  if (text === "") return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}
