const letterA = 65;
const letterZ = 90;

/** The column of an address such as `F5`; the row is the row element's. Read by hand, since there are so many. */
export function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const code = address.charCodeAt(at);
    if (code < letterA || code > letterZ) break;
    column = column * 26 + (code - letterA + 1);
  }
  return column - 1;
}
