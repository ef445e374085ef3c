import type { ChartFill } from "../../../../core/index.ts";
import { textColor } from "./chart-text.ts";

/** White lines part neighbours, whatever their fills. */
const separator = '<a:ln w="12700"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:ln>';

/** How a series or a point is filled: its colour, and its pattern drawn over it in a tint of the colour. */
export function shapeProperties({ color, pattern }: ChartFill): string {
  const fill =
    pattern === "none"
      ? `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`
      : `<a:pattFill prst="${pattern}"><a:fgClr><a:srgbClr val="${tint(color)}"/></a:fgClr>` +
        `<a:bgClr><a:srgbClr val="${color}"/></a:bgClr></a:pattFill>`;
  return `<c:spPr>${fill}${separator}</c:spPr>`;
}

/**
 * How a label on a fill looks: on a pattern it stands in a white box, since lines behind it would make it unreadable.
 */
export function labelLook({ color, pattern }: ChartFill): { readonly box: string; readonly color: string } {
  return pattern === "none" ? { box: "", color: contrast(color) } : { box: whiteBox, color: textColor };
}

const whiteBox = '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>';

/**
 * The colour mixed with two parts of white, or of the text colour when it is light itself: never white as the ground
 * is.
 */
function tint(color: string): string {
  const target = contrast(color);
  const mixed = [0, 2, 4].map((start) => {
    const value = (channel(color, start) + 2 * channel(target, start)) / 3;
    return Math.round(value).toString(16).padStart(2, "0");
  });
  return mixed.join("").toUpperCase();
}

/** A channel of RRGGBB, 0 to 255. */
function channel(color: string, start: number): number {
  return parseInt(color.slice(start, start + 2), 16);
}

/** White or the dark text colour, whichever contrasts more (WCAG 2.2, relative luminance and contrast ratio). */
function contrast(color: string): string {
  const onWhite = 1.05 / (luminance(color) + 0.05);
  const onDark = (luminance(color) + 0.05) / (luminance(textColor) + 0.05);
  return onWhite >= onDark ? "FFFFFF" : textColor;
}

function luminance(color: string): number {
  const linear = (start: number): number => {
    const value = channel(color, start) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(0) + 0.7152 * linear(2) + 0.0722 * linear(4);
}
