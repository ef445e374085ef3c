import type { Severity } from "../finding.ts";
import type { CellStyle } from "./sheet-plan.ts";

/** How a style of our sheets looks. Colours are RRGGBB; sizes are points. */
export interface Look {
  readonly size: number;
  readonly isBold: boolean;
  readonly isUnderlined: boolean;
  readonly textColor: string;
  readonly fillColor: string | undefined;
  readonly hasBorder: boolean;
  readonly horizontal: "left" | "center" | "right" | undefined;
  readonly vertical: "top" | "center";
  readonly isWrapped: boolean;
  /** Whether the cell cannot be written where its sheet is protected. */
  readonly isLocked: boolean;
  /** A built-in number format (ECMA-376 part 1, 18.8.30): 0 General, 3 `#,##0`, 9 `0%`. */
  readonly numberFormat: 0 | 3 | 9;
}

/** The colour of the thin lines around cells, RRGGBB. */
export const lineColor = "BFBFBF";

const plain: Look = {
  size: 11,
  isBold: false,
  isUnderlined: false,
  textColor: "000000",
  fillColor: undefined,
  hasBorder: true,
  horizontal: undefined,
  vertical: "top",
  isWrapped: false,
  isLocked: true,
  numberFormat: 0,
};
const total: Look = { ...plain, isBold: true, fillColor: "F2F2F2" };

/** The looks of all styles; every host draws them alike. */
export const looks: { readonly [Style in CellStyle]: Look } = {
  text: plain,
  wrapped: { ...plain, isWrapped: true },
  heading: { ...plain, size: 14, isBold: true, hasBorder: false, vertical: "center" },
  "column-header": {
    ...plain,
    isBold: true,
    fillColor: "DCE6F1",
    horizontal: "center",
    vertical: "center",
    isWrapped: true,
  },
  link: { ...plain, textColor: "0563C1", isUnderlined: true },
  note: { ...plain, size: 10, textColor: "595959", hasBorder: false },
  input: { ...plain, isWrapped: true },
  "open-input": { ...plain, isWrapped: true, isLocked: false },
  previous: { ...plain, isWrapped: true, textColor: "595959", fillColor: "F2F2F2" },
  count: { ...plain, horizontal: "right", numberFormat: 3 },
  percent: { ...plain, horizontal: "right", numberFormat: 9 },
  total,
  "total-count": { ...total, horizontal: "right", numberFormat: 3 },
  "total-percent": { ...total, horizontal: "right", numberFormat: 9 },
};

/** How a mark looks. Line and weight differ too, so that severities are told apart without colour. */
export interface MarkLook {
  readonly textColor: string;
  readonly isBold: boolean;
  readonly fillColor: string;
  readonly lineColor: string;
  /** Conditional formats allow thin lines only; those differ by their dashes. */
  readonly lineStyle: "thin" | "dashed" | "dotted";
}

/** The looks of the marks; every host draws them alike. */
export const markLooks: { readonly [Level in Severity]: MarkLook } = {
  error: { textColor: "9C0006", isBold: true, fillColor: "FFD9D9", lineColor: "C00000", lineStyle: "thin" },
  warning: { textColor: "663C00", isBold: false, fillColor: "FFF2CC", lineColor: "BF8F00", lineStyle: "dashed" },
  info: { textColor: "1F3864", isBold: false, fillColor: "DDEBF7", lineColor: "2F75B5", lineStyle: "dotted" },
};
