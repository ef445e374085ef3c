import {
  cellAddress,
  type CellPosition,
  type CellRange,
  type ChartFill,
  type ChartPlan,
} from "../../../../core/index.ts";
import { contentText } from "../../xml/escape.ts";
import { stringContent } from "../string-text.ts";

/** The sheet on which a chart stands: the name it has in the workbook, and the values of its cells. */
export interface ChartSheet {
  readonly name: string;
  /** Rows × columns from A1. */
  readonly rows: readonly (readonly { readonly value: string | number | null }[])[];
  /** In characters of the default font. */
  readonly columnWidths: readonly number[];
}

/** A series with what its cells hold. */
interface SeriesData {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly fills: readonly ChartFill[];
  /** The elements `c:tx` and `c:val`. */
  readonly nameXml: string;
  readonly valuesXml: string;
}

/** A chart's cells as read from its sheet, and as XML: references, and the values that viewers show without them. */
export interface ChartData {
  readonly categories: readonly string[];
  /** The element `c:cat`. */
  readonly categoriesXml: string;
  readonly series: readonly SeriesData[];
}

/** Reads a chart's cells. Throws when they do not fit together: values that are texts, series of another length. */
export function chartData(plan: ChartPlan, sheet: ChartSheet): ChartData {
  const categories = values(sheet, plan.categories).map((value) => String(value ?? ""));
  const reference = rangeReference(sheet.name, plan.categories);
  if (plan.series.length === 0) throw new Error(`Chart ${plan.name} has no series`);
  const series = plan.series.map(({ name, values: range, fills }) => {
    const numbers = values(sheet, range).map((value) => {
      if (typeof value === "string") throw new Error(`Chart ${plan.name}: ${value} is not a number`);
      return value;
    });
    if (numbers.length !== categories.length) {
      throw new Error(`Chart ${plan.name}: ${String(numbers.length)} values for ${String(categories.length)} labels`);
    }
    if (fills.length === 0) throw new Error(`Chart ${plan.name}: a series has no fill`);
    const caption = String(valueAt(sheet, name) ?? "");
    return {
      name: caption,
      values: numbers,
      fills,
      nameXml: `<c:tx>${textReference(cellReference(sheet.name, name), [caption])}</c:tx>`,
      valuesXml: `<c:val>${numberReference(rangeReference(sheet.name, range), numbers)}</c:val>`,
    };
  });
  return { categories, categoriesXml: `<c:cat>${textReference(reference, categories)}</c:cat>`, series };
}

function valueAt({ rows }: ChartSheet, { row, column }: CellPosition): string | number | null {
  return rows[row]?.[column]?.value ?? null;
}

function values(sheet: ChartSheet, { top, left, bottom, right }: CellRange): (string | number | null)[] {
  const found: (string | number | null)[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) found.push(valueAt(sheet, { row, column }));
  }
  return found;
}

/** `'集計 (2)'!$B$5:$B$8`. A name may always stand in apostrophes; one inside it is doubled. */
function rangeReference(sheet: string, { top, left, bottom, right }: CellRange): string {
  const first = cellReference(sheet, { row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${absolute({ row: bottom, column: right })}`;
}

function cellReference(sheet: string, position: CellPosition): string {
  return `'${sheet.replaceAll("'", "''")}'!${absolute(position)}`;
}

function absolute(position: CellPosition): string {
  return cellAddress(position).replace(/^([A-Z]+)/u, "$$$1$$");
}

function textReference(reference: string, texts: readonly string[]): string {
  const points = texts.map((text, index) => point(index, stringContent(text)));
  return (
    `<c:strRef><c:f>${contentText(reference)}</c:f><c:strCache><c:ptCount val="${String(texts.length)}"/>` +
    `${points.join("")}</c:strCache></c:strRef>`
  );
}

/** Empty cells have no point. */
function numberReference(reference: string, numbers: readonly (number | null)[]): string {
  const points = numbers.map((number, index) => (number === null ? "" : point(index, String(number))));
  return (
    `<c:numRef><c:f>${contentText(reference)}</c:f><c:numCache><c:formatCode>General</c:formatCode>` +
    `<c:ptCount val="${String(numbers.length)}"/>${points.join("")}</c:numCache></c:numRef>`
  );
}

function point(index: number, content: string): string {
  return `<c:pt idx="${String(index)}"><c:v>${content}</c:v></c:pt>`;
}
