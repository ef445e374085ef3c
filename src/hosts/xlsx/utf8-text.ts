/** Code units that are made a text at once; as arguments of one call, more would overflow the stack. */
const pieceUnits = 8192;

/** The text that bytes in UTF-8 are, without a byte order mark. Throws a `RangeError` for bytes that are none. */
export function utf8Text(bytes: Uint8Array): string {
  const pieces: string[] = [];
  // Room for the last character of a piece, which may take two units.
  const units = new Uint16Array(pieceUnits + 1);
  let length = 0;
  let at = startsWithMark(bytes) ? 3 : 0;
  while (at < bytes.length) {
    const first = bytes[at] as number;
    at += 1;
    const further = first < 0x80 ? 0 : furtherBytes(first);
    let code = first < 0x80 ? first : first & (0x3f >> further);
    for (let count = 0; count < further; count += 1) {
      const next = bytes[at] as number;
      if ((next & 0xc0) !== 0x80) throw new RangeError("Not UTF-8");
      code = (code << 6) | (next & 0x3f);
      at += 1;
    }
    if (code > 0xffff) {
      units[length] = 0xd7c0 + (code >> 10);
      length += 1;
      code = 0xdc00 | (code & 0x3ff);
    }
    units[length] = code;
    length += 1;
    if (length < pieceUnits) continue;
    pieces.push(textOf(units, length));
    length = 0;
  }
  return pieces.join("") + textOf(units, length);
}

function startsWithMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** How many bytes follow the first one of a character. */
function furtherBytes(first: number): number {
  if (first >= 0xc2 && first < 0xe0) return 1;
  if (first >= 0xe0 && first < 0xf0) return 2;
  if (first >= 0xf0 && first < 0xf5) return 3;
  throw new RangeError("Not UTF-8");
}

function textOf(units: Uint16Array, length: number): string {
  return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
}
