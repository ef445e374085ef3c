/**
 * The typeface of all texts in charts. Windows 8.1 and later and Office for Mac bring Yu Gothic, and its English name
 * is found under every display language, which 游ゴシック is not. The theme's own typeface (`+mn-ea`) is empty in Office's
 * themes, so that Excel would choose by the language of the computer.
 */
const typeface = "Yu Gothic";

/** Colour of texts on the chart's ground: contrast 10:1 on white. */
export const textColor = "404040";

interface TextLook {
  /** In points. */
  readonly size: number;
  readonly isBold: boolean;
  readonly color: string;
}

/** Character properties (ECMA-376 part 1, 21.1.2.3.9 rPr; sizes are hundredths of a point). */
function characterProperties(element: "a:defRPr" | "a:rPr", { size, isBold, color }: TextLook): string {
  const language = element === "a:rPr" ? ' lang="ja-JP" altLang="en-US"' : "";
  return (
    `<${element}${language} sz="${String(size * 100)}" b="${isBold ? "1" : "0"}">` +
    `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>` +
    `<a:latin typeface="${typeface}"/><a:ea typeface="${typeface}"/></${element}>`
  );
}

/** Text properties of a chart's element. */
export function textProperties(look: TextLook): string {
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${characterProperties("a:defRPr", look)}</a:pPr>` +
    '<a:endParaRPr lang="ja-JP"/></a:p></c:txPr>'
  );
}

/** A text of its own; `content` is escaped. */
export function richText(content: string, look: TextLook): string {
  return (
    `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${characterProperties("a:defRPr", look)}</a:pPr>` +
    `<a:r>${characterProperties("a:rPr", look)}<a:t>${content}</a:t></a:r></a:p></c:rich></c:tx>`
  );
}

/** First code point of the scripts whose characters are as wide as they are high (CJK Radicals). */
const fullWidthStart = 0x2e80;
/** Half-width katakana stand among the full-width forms. */
const halfWidthKatakana = { first: 0xff61, last: 0xff9f };

/** About how wide a text is, in points: full-width characters take the size, others a little more than half of it. */
export function chartTextWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const isHalf = code < fullWidthStart || (code >= halfWidthKatakana.first && code <= halfWidthKatakana.last);
    width += isHalf ? size * 0.56 : size;
  }
  return width;
}
