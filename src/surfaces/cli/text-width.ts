import { eastAsianWidth } from "get-east-asian-width";

/** Characters without a column of their own: marks on the one before, and what is not shown. */
const widthless = /^[\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Control}\p{Default_Ignorable_Code_Point}]$/u;

/** The width of a text in terminal columns, of which a full-width character takes two (Unicode Standard Annex 11). */
export function terminalWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (!widthless.test(character)) width += eastAsianWidth(character.codePointAt(0) as number);
  }
  return width;
}

/** Pads a text to a width in terminal columns. */
export function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - terminalWidth(text)));
}
