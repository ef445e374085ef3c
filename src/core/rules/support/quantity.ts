import type { FigureCell } from "../../reading/table.ts";
import { readNumber } from "../../text/number.ts";
import { valueText } from "../../workbook/grid.ts";

/** 600人, 98.7%, 120: what a cell holds, its amount, and the unit behind it as written in NFKC; none is empty. */
export interface Quantity {
  readonly text: string;
  readonly amount: number;
  readonly unit: string;
}

const amountAndUnit = /^([\d,]+(?:\.\d+)?)\s*(\D{0,8})$/u;

/** The quantity in a cell; `undefined` where it holds another thing, or nothing. */
export function quantityOf(cell: FigureCell | undefined): Quantity | undefined {
  if (!cell) return undefined;
  const text = valueText(cell.value);
  if (typeof cell.value === "number") return { text, amount: cell.value, unit: "" };
  const [, digits, unit = ""] = amountAndUnit.exec(text.normalize("NFKC").trim()) ?? [];
  const amount = amountOf(digits);
  return amount === undefined ? undefined : { text, amount, unit };
}

/** The number that digits with thousands separators write. */
export function amountOf(digits = ""): number | undefined {
  const reading = readNumber(digits);
  return reading.kind === "number" ? reading.value : undefined;
}
