import { bodyFontSize } from "./style.ts";

/** Pixels at 96 dpi: a full-width character is as wide as its font is high, a half-width one half of that. */
const fullWidthPixels = (bodyFontSize * 96) / 72;
/** Excel's column width counts digits of the default font, 7 pixels each, beside 5 pixels of padding. */
const pixelsPerWidth = 7;
/** Room for one character that moves to the next line because of the rules for line breaks (禁則). */
const spareCharacters = 1;
const lineHeight = 13;
const rowPadding = 5;
/** Excel allows no higher row. */
const highestRow = 409;

/** The height in points at which no text of the row is cut off. */
export function rowHeight(cells: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = Math.max(1, ...cells.map(({ text, width }) => lineCount(text, width)));
  return Math.min(highestRow, lines * lineHeight + rowPadding);
}

function lineCount(text: string, width: number): number {
  const capacity = Math.max(1, (width * pixelsPerWidth) / fullWidthPixels - spareCharacters);
  return text.split("\n").reduce((lines, part) => lines + Math.max(1, Math.ceil(fullWidths(part) / capacity)), 0);
}

/** The width of a text in full-width characters. */
function fullWidths(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u0020-\u007e\uff61-\uff9f]/u.test(character) ? 0.5 : 1;
  return width;
}
