const letterA = 65;
const letterCount = 26;
const digitZero = 48;
const digitCount = 10;

/**
 * The column of an address such as `F5`, which stands from `start` to `end` of a text, or `NaN` when it is none in that
 * row. Read by hand: there are so many.
 */
export function columnOf(text: string, row: number, start = 0, end = text.length): number {
  let at = start;
  let column = 0;
  for (; at < end; at += 1) {
    const letter = text.charCodeAt(at) - letterA;
    if (letter < 0 || letter >= letterCount) break;
    column = column * letterCount + letter + 1;
  }
  let number = 0;
  for (; at < end; at += 1) {
    const digit = text.charCodeAt(at) - digitZero;
    if (digit < 0 || digit >= digitCount) return NaN;
    number = number * digitCount + digit;
  }
  return column > 0 && number === row + 1 ? column - 1 : NaN;
}
