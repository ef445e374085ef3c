import { attribute, childrenNamed, type XmlElement } from "../../xml/elements.ts";

/** How the cells of a format look, as far as their values can be read on the screen. */
export interface CellLook {
  /** The number format shows nothing of numbers, or of texts. */
  readonly hidesNumbers: boolean;
  readonly hidesTexts: boolean;
  /** The letters have the colour of the cell. */
  readonly isUnseen: boolean;
  /** In points; `undefined` where the font does not say. */
  readonly fontSize: number | undefined;
}

/**
 * The looks of cell formats, in the order of `cellXfs` (ECMA-376 part 1, 18.8.10). Conditional formats are not looked
 * at.
 */
export function cellLooks(styleSheet: XmlElement): readonly CellLook[] {
  const listOf = (name: string): readonly XmlElement[] => childrenNamed(styleSheet, name)[0]?.children ?? [];
  const fonts = listOf("fonts");
  const fills = listOf("fills");
  const formats = new Map(
    listOf("numFmts").map((format) => [attribute(format, "numFmtId"), attribute(format, "formatCode") ?? ""]),
  );
  return listOf("cellXfs").map((xf) => {
    const font = fonts[Number(attribute(xf, "fontId"))];
    const fill = fills[Number(attribute(xf, "fillId"))];
    const size = font && valueOf(font, "sz");
    const letters = font && colourOf(childrenNamed(font, "color")[0], black);
    return {
      ...hiddenByFormat(formats.get(attribute(xf, "numFmtId")) ?? ""),
      isUnseen: letters !== undefined && letters === backgroundOf(fill),
      fontSize: size === undefined ? undefined : Number(size),
    };
  });
}

function valueOf(element: XmlElement, child: string): string | undefined {
  const [found] = childrenNamed(element, child);
  return found && attribute(found, "val");
}

/** A format has up to four sections: of positive and negative numbers, of zero, and of texts (18.8.31). */
function hiddenByFormat(code: string): Pick<CellLook, "hidesNumbers" | "hidesTexts"> {
  const [positive, negative, zero, text] = code.split(";");
  return { hidesNumbers: positive === "" && negative === "" && (zero ?? "") === "", hidesTexts: text === "" };
}

const white = "FFFFFF";
const black = "000000";
/**
 * The first colours of a theme and of the indexed ones (18.8.3, 18.8.27): window and its text, and plain black and
 * white.
 */
const themeColours: Readonly<Record<string, string>> = { 0: white, 1: black };
const indexedColours: Readonly<Record<string, string>> = {
  0: black,
  1: white,
  8: black,
  9: white,
  64: black,
  65: white,
};

/** A colour in a form that can be compared with others; `undefined` where it is not known what is seen. */
function colourOf(colour: XmlElement | undefined, automatic: string): string | undefined {
  if (!colour || attribute(colour, "auto") !== undefined) return automatic;
  const tint = Number(attribute(colour, "tint") ?? 0);
  const theme = attribute(colour, "theme");
  const plain =
    attribute(colour, "rgb")?.slice(-white.length).toUpperCase() ??
    (theme === undefined
      ? indexedColours[attribute(colour, "indexed") ?? ""]
      : (themeColours[theme] ?? `theme ${theme}`));
  return plain === undefined || tint === 0 ? plain : `${plain} ${String(tint)}`;
}

/** What is behind the letters; `undefined` for patterns and gradients. */
function backgroundOf(fill: XmlElement | undefined): string | undefined {
  if (!fill) return white;
  const [pattern] = childrenNamed(fill, "patternFill");
  if (!pattern) return undefined;
  const type = attribute(pattern, "patternType") ?? "none";
  if (type === "none") return white;
  return type === "solid" ? colourOf(childrenNamed(pattern, "fgColor")[0], black) : undefined;
}
