import stringWidth from "string-width";

/** The width of a text in terminal columns, of which a full-width character takes two. */
export function textWidth(text: string): number {
  return stringWidth(text);
}

/** Pads a text to a width in terminal columns. */
export function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - textWidth(text)));
}
