const letterA = 65;
const letterCount = 26;
const digitZero = 48;
const digitCount = 10;

/** The column of an address such as `F5`, or `NaN` when it is none in that row. Read by hand: there are so many. */
export function columnOf(address: string, row: number): number {
  let at = 0;
  let column = 0;
  for (; at < address.length; at += 1) {
    const letter = address.charCodeAt(at) - letterA;
    if (letter < 0 || letter >= letterCount) break;
    column = column * letterCount + letter + 1;
  }
  let number = 0;
  for (; at < address.length; at += 1) {
    const digit = address.charCodeAt(at) - digitZero;
    if (digit < 0 || digit >= digitCount) return NaN;
    number = number * digitCount + digit;
  }
  return column > 0 && number === row + 1 ? column - 1 : NaN;
}
