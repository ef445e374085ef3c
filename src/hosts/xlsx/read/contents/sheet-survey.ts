import {
  parseRangeAddress,
  tinyFont,
  type CellPosition,
  type CellRange,
  type FormulaContents,
} from "../../../../core/index.ts";
import type { ReadablePackage } from "../../readable-package.ts";
import type { XmlAttributes } from "../../xml/attributes.ts";
import { XmlParser, type XmlHandler } from "../../xml/parser.ts";
import { columnOf } from "../column-of.ts";
import type { CellLook } from "./cell-looks.ts";

/** What a worksheet part says besides values; the sheet itself was read before and is not doubted here. */
export interface SheetSurvey {
  /** The ranges in which a filter hides rows. */
  readonly filters: readonly CellRange[];
  readonly externalFormulas: readonly FormulaContents[];
  readonly uncalculated: readonly CellPosition[];
  readonly unseenByFormat: readonly CellPosition[];
  readonly unseenByColour: readonly CellPosition[];
  readonly tiny: readonly CellPosition[];
  readonly headersAndFooters: readonly string[];
  readonly hasPassword: boolean;
  readonly hasMarks: boolean;
  /** How many there are of what goes along unseen, by the element's name. */
  readonly counts: Readonly<Record<CountedElement, number>>;
}

type CountedElement = "scenario" | "customSheetView" | "customPr";

/** Surveys a worksheet part as a stream. */
export async function surveySheet(
  container: ReadablePackage,
  part: string,
  looks: readonly CellLook[],
): Promise<SheetSurvey> {
  const surveyor = new SheetSurveyor(looks);
  const parser = new XmlParser(part, surveyor);
  await container.stream(part, parser.write);
  parser.close();
  return surveyor;
}

/** A workbook's number or file before the name of a sheet: `[1]集計!A1`, `'[台帳.xlsx]集計'!A1`. */
const otherWorkbook = /(?<![\p{L}\p{N}_\]])\[[^[\]]+\](?=[^[\]"!,;()]*!)/u;

/** Whether a formula reads another workbook. */
export function readsOtherWorkbook(formula: string): boolean {
  return formula.includes("[") && otherWorkbook.test(formula.replaceAll(/"(?:[^"]|"")*"/gu, '""'));
}

class SheetSurveyor implements SheetSurvey, XmlHandler {
  readonly filters: CellRange[] = [];
  readonly externalFormulas: FormulaContents[] = [];
  readonly uncalculated: CellPosition[] = [];
  readonly unseenByFormat: CellPosition[] = [];
  readonly unseenByColour: CellPosition[] = [];
  readonly tiny: CellPosition[] = [];
  readonly headersAndFooters: string[] = [];
  readonly counts = { scenario: 0, customSheetView: 0, customPr: 0 };
  hasPassword = false;
  hasMarks = false;

  private row = -1;
  private column = -1;
  private look: CellLook | undefined;
  private isNumber = true;
  private hasValue = false;
  private formula: string | undefined;
  private filter: CellRange | undefined;
  /** The text of the element that was opened last. */
  private inside = "";

  constructor(private readonly looks: readonly CellLook[]) {}

  readonly open = (name: string, attributes: XmlAttributes): void => {
    this.inside = "";
    switch (name) {
      case "row":
        this.row = Number(attributes.get("r") ?? this.row + 2) - 1;
        this.column = -1;
        break;
      case "c":
        this.beginCell(attributes);
        break;
      case "f":
        this.formula = "";
        break;
      case "autoFilter":
        this.filter = parseRangeAddress(attributes.get("ref") ?? "");
        break;
      case "filterColumn":
        if (this.filter) this.filters.push(this.filter);
        this.filter = undefined;
        break;
      case "sheetProtection":
        this.hasPassword = attributes.get("password") !== undefined || attributes.get("hashValue") !== undefined;
        break;
      case "scenario":
      case "customSheetView":
      case "customPr":
        this.counts[name] += 1;
    }
  };

  readonly text = (text: string): void => {
    this.inside += text;
  };

  readonly close = (name: string): void => {
    switch (name) {
      case "f":
        this.formula = this.inside;
        break;
      case "v":
      case "is":
      case "t":
        this.hasValue ||= this.inside !== "";
        break;
      case "c":
        this.endCell();
        break;
      case "formula":
        this.hasMarks ||= this.inside.includes('"shinchoku:');
        break;
      default:
        if (/^(?:odd|even|first)(?:Header|Footer)$/u.test(name) && this.inside !== "")
          this.headersAndFooters.push(this.inside);
    }
  };

  private beginCell(attributes: XmlAttributes): void {
    const reference = attributes.get("r");
    this.column = reference === undefined ? this.column + 1 : columnOf(reference, this.row);
    this.look = this.looks[Number(attributes.get("s") ?? 0)];
    this.isNumber = (attributes.get("t") ?? "n") === "n";
    this.hasValue = false;
    this.formula = undefined;
  }

  private endCell(): void {
    const at = { row: this.row, column: this.column };
    if (this.formula !== undefined && readsOtherWorkbook(this.formula))
      this.externalFormulas.push({ ...at, formula: this.formula });
    if (this.formula !== undefined && !this.hasValue && this.isNumber) this.uncalculated.push(at);
    if (!this.hasValue || !this.look) return;
    const { hidesNumbers, hidesTexts, isUnseen, fontSize } = this.look;
    if (this.isNumber ? hidesNumbers : hidesTexts) this.unseenByFormat.push(at);
    else if (isUnseen) this.unseenByColour.push(at);
    else if (fontSize !== undefined && fontSize < tinyFont) this.tiny.push(at);
  }
}
