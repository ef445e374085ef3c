import type { CellStyle } from "../../../core/index.ts";

/** How a style is put onto cells. */
interface StyleLook {
  readonly format: (format: Excel.RangeFormat) => void;
  /** Excel's number format, for styles of numbers. */
  readonly numberFormat?: string;
}

function atTop(format: Excel.RangeFormat): void {
  format.verticalAlignment = "Top";
}

function total(format: Excel.RangeFormat): void {
  format.font.bold = true;
  const border = format.borders.getItem("EdgeTop");
  border.style = "Continuous";
  border.color = "#404040";
}

/** How cells of our sheets look; the .xlsx host knows the same styles. */
export const styleLooks: { readonly [Style in CellStyle]: StyleLook } = {
  text: { format: atTop },
  wrapped: {
    format: (format) => {
      atTop(format);
      format.wrapText = true;
    },
  },
  heading: {
    format: (format) => {
      format.font.bold = true;
      format.font.size = 14;
    },
  },
  "column-header": {
    format: (format) => {
      format.font.bold = true;
      format.fill.color = "#D9E1F2";
      format.wrapText = true;
      format.verticalAlignment = "Center";
    },
  },
  link: {
    format: (format) => {
      atTop(format);
      format.font.color = "#0563C1";
      format.font.underline = "Single";
    },
  },
  note: {
    format: (format) => {
      format.font.color = "#595959";
    },
  },
  input: {
    format: (format) => {
      atTop(format);
      format.wrapText = true;
    },
  },
  count: { format: atTop, numberFormat: "#,##0" },
  percent: { format: atTop, numberFormat: "0.0%" },
  total: { format: total },
  "total-count": { format: total, numberFormat: "#,##0" },
  "total-percent": { format: total, numberFormat: "0.0%" },
};

/**
 * The width of a column in points, as `RangeFormat.columnWidth` wants it, for a width in characters of the default font:
 * seven pixels a digit and five around them (ECMA-376 part 1, 18.3.1.13), four pixels being three points.
 */
export function pointsOfWidth(characters: number): number {
  return (Math.trunc(characters * 7) + 5) * 0.75;
}
