import { lineColor, type Look } from "../../../core/index.ts";

const horizontals = { left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", center: "Center" } as const;
const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/** The number formats of looks by their built-in numbers (ECMA-376 part 1, 18.8.30); none for General. */
export const numberFormats = { 0: undefined, 3: "#,##0", 9: "0%" } as const;

/** Gives cells of our own sheets a look; what a new cell has anyway is not set. */
export function applyLook(format: Excel.RangeFormat, look: Look): void {
  format.verticalAlignment = verticals[look.vertical];
  if (look.horizontal) format.horizontalAlignment = horizontals[look.horizontal];
  if (look.isWrapped) format.wrapText = true;
  if (look.fillColor !== undefined) format.fill.color = `#${look.fillColor}`;
  format.font.size = look.size;
  format.font.color = `#${look.textColor}`;
  if (look.isBold) format.font.bold = true;
  if (look.isUnderlined) format.font.underline = "Single";
  if (look.hasBorder) setBorders(format.borders);
}

function setBorders(borders: Excel.RangeBorderCollection): void {
  for (const edge of edges) {
    const border = borders.getItem(edge);
    border.style = "Continuous";
    border.color = `#${lineColor}`;
  }
}

/**
 * The width of a column in points, as `RangeFormat.columnWidth` wants it, for a width in characters of the default
 * font: seven pixels a digit and five around them (ECMA-376 part 1, 18.3.1.13), four pixels being three points.
 */
export function pointsOfWidth(characters: number): number {
  return (Math.trunc(characters * 7) + 5) * 0.75;
}
