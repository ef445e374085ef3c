import { attribute, childrenNamed, type XmlElement } from "../xml/elements.ts";
import { attributeText } from "../xml/escape.ts";
import { prefixOf } from "../xml/splice.ts";

/** What a font is called, of which family and character set it is, and which font of the theme it follows. */
export interface NormalFont {
  /** Elements of a `font`, in their order (ECMA-376 part 1, 18.8.22). */
  readonly elements: string;
  /** The width of a kanji in digits of the font, by which widths of columns are measured. */
  readonly wideCharacterWidth: number;
}

/** The font of workbooks that say none. */
export const defaultFontName = "游ゴシック";

/** Fonts whose digits are half as wide as a kanji: those that bring kanji themselves. */
const japaneseFont = /[\u3040-\u30FF\u4E00-\u9FFF\uFF21-\uFF5A]|gothic|mincho|meiryo|biz ud|cjk|ipa/iu;
const japaneseWidth = 2;
/** At 11 points a kanji has 15 pixels at most, a digit of Calibri and its like 7. */
const latinWidth = 2.14;

/** The font of the style "Normal" of a style sheet, which cells have that say nothing else (18.8.7 cellStyle). */
export function normalFont(root: XmlElement): NormalFont {
  const child = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
    parent && childrenNamed(parent, name)[0];
  const at = (list: string, index: string | undefined): XmlElement | undefined =>
    child(root, list)?.children[Number(index ?? 0)];
  const styles = child(root, "cellStyles")?.children ?? [];
  const style = styles.find((one) => attribute(one, "builtinId") === "0");
  const format = at("cellStyleXfs", style && attribute(style, "xfId"));
  const font = at("fonts", format && attribute(format, "fontId"));
  const name = child(font, "name");
  const prefix = prefixOf(root);
  const kept = ["name", "family", "charset", "scheme"].flatMap((part) => {
    const element = child(font, part);
    const value = element && attribute(element, "val");
    return value === undefined ? [] : [`<${prefix}${part} val="${attributeText(value)}"/>`];
  });
  const fontName = (name && attribute(name, "val")) ?? defaultFontName;
  return {
    elements: name ? kept.join("") : `<${prefix}name val="${defaultFontName}"/>`,
    wideCharacterWidth: japaneseFont.test(fontName) ? japaneseWidth : latinWidth,
  };
}
