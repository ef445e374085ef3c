import { isCellError, type CellValue } from "../workbook/workbook.ts";
import { isBlank } from "../workbook/grid.ts";

/** What a value of a number column was read as. */
export type NumberReading =
  { readonly kind: "number"; readonly value: number } | { readonly kind: "unreadable" } | { readonly kind: "empty" };

const plainNumber = /^([-+]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)(%?)$/u;

/**
 * Reads a number, also from text in full width, with thousands separators, a percent sign, or one of the signs that
 * offices write for a loss: ▲5, △5, (5). A unit makes it unreadable, since 億円 and 円 must not be added up.
 */
export function readNumber(value: CellValue): NumberReading {
  if (isBlank(value)) return { kind: "empty" };
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean" || isCellError(value) || value === null) return { kind: "unreadable" };
  const text = value
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .replace(/[−‐–—▲△]/gu, "-")
    .replace(/^\((.+)\)$/u, "-$1");
  const parts = plainNumber.exec(text);
  if (!parts?.[2]) return { kind: "unreadable" };
  const size = Number(parts[2].replaceAll(",", ""));
  const signed = parts[1] === "-" ? 0 - size : size;
  return { kind: "number", value: parts[3] === "%" ? signed / 100 : signed };
}
