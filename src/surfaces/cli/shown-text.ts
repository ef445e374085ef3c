import { createColors } from "picocolors";

/** How a piece of a line looks where a terminal shows colours. */
export type Look = "bold" | "error" | "warning" | "info";

/**
 * A line of output, or its pieces where they look different. A line break within a piece is data and does not end it.
 */
export type Line = string | readonly (string | { readonly text: string; readonly look: Look })[];

/**
 * What does something to a terminal, or cannot be seen: control characters, marks that turn the direction of writing,
 * and characters without width. Joiners within emoji, and what chooses among the forms of a kanji, are none of them.
 */
const unseen =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?)\u200D|[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

const deletion = 0x7f;
const controlPictures = 0x2400;
const space = 0x20;
const deletionPicture = "\u2421";

/**
 * A text with visible signs in place of characters that would steer the terminal or hide (Unicode, Control Pictures).
 */
export function shownText(text: string): string {
  return text.replaceAll(unseen, (character) => {
    const code = character.codePointAt(0) as number;
    if (code < space) return String.fromCharCode(controlPictures + code);
    return code === deletion ? deletionPicture : `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
  });
}

/** Lines as they are printed. */
export function printedLines(lines: readonly Line[], useColors: boolean): string {
  const { bold, red, yellow, cyan } = createColors(useColors);
  const paints = { bold, error: red, warning: yellow, info: cyan };
  const printed = lines.map((line) => {
    const pieces = typeof line === "string" ? [line] : line;
    const texts = pieces.map((piece) =>
      typeof piece === "string" ? shownText(piece) : paints[piece.look](shownText(piece.text)),
    );
    return `${texts.join("")}\n`;
  });
  return printed.join("");
}

const byteOrderMark = "\uFEFF";
const layout = /[\r\n\t]/u;

/** A document of several lines with such signs; its byte order mark, line breaks and tabs stay. */
export function printedDocument(text: string): string {
  const hasMark = text.startsWith(byteOrderMark);
  const shown = text
    .slice(hasMark ? 1 : 0)
    .replaceAll(unseen, (character) => (layout.test(character) ? character : shownText(character)));
  return (hasMark ? byteOrderMark : "") + shown;
}

/** JSON in which such characters stand by their numbers, but for the line breaks between its members. */
export function printedJson(json: string): string {
  return json.replaceAll(unseen, (character) =>
    character === "\n"
      ? character
      : Array.from({ length: character.length }, (_, at) => escapeOf(character.charCodeAt(at))).join(""),
  );
}

function escapeOf(code: number): string {
  return `\\u${code.toString(16).padStart(4, "0")}`;
}
