import { looks, type PlannedCell } from "../../../core/index.ts";

/** The height of one line in points at 11 points of the Japanese default font, and the tallest row there is. */
const lineHeight = 18.75;
const defaultSize = 11;
const tallestRow = 409;
/** Room that Excel leaves at the sides of a cell, in characters. */
const sidePadding = 1;

/**
 * The height that shows all texts of a row, in points. Programs other than Excel do not fit rows to their texts when a
 * file is opened, so every row of ours states its height, but for those that are to be filled in.
 *
 * @param wideCharacterWidth the width of a kanji in characters of the default font
 */
export function rowHeight(
  cells: readonly PlannedCell[],
  columnWidths: readonly number[],
  wideCharacterWidth: number,
): number {
  let height = lineHeight;
  for (const [column, { value, style }] of cells.entries()) {
    const { size, isWrapped } = looks[style];
    const width = ((columnWidths[column] ?? 0) - sidePadding) * (defaultSize / size);
    const lines = isWrapped && typeof value === "string" && width > 0 ? lineCount(value, width, wideCharacterWidth) : 1;
    height = Math.max(height, lines * lineHeight * (size / defaultSize));
  }
  return Math.min(height, tallestRow);
}

function lineCount(text: string, width: number, wideCharacterWidth: number): number {
  return text
    .split(/\r\n|\r|\n/u)
    .reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(textWidth(paragraph, wideCharacterWidth) / width)), 0);
}

/** The width of a text in characters of the default font: letters of Latin and half-width kana take one. */
function textWidth(text: string, wideCharacterWidth: number): number {
  let width = 0;
  for (const character of text)
    width += character <= "\u00FF" || /[\uFF61-\uFF9F]/u.test(character) ? 1 : wideCharacterWidth;
  return width;
}
