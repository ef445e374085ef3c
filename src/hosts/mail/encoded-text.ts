const lineEnd = "\r\n";

/** Bytes of a line of base64, which has 76 characters at most (RFC 2045, 6.8). */
const lineBytes = 57;

/** Bytes as lines of base64. */
export function base64Lines(bytes: Uint8Array): string[] {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += lineBytes) lines.push(base64(bytes.subarray(at, at + lineBytes)));
  return lines;
}

/** Few bytes at a time: `btoa` takes a character a byte. */
function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/**
 * Bytes of an encoded word. It has 75 characters at most and its line 76, with the header's name before the first
 * (RFC 2047, 2); `=?utf-8?B?` and `?=` take twelve.
 */
const wordBytes = 39;

/** A header's text, which must be in ASCII: as it is, or as encoded words (RFC 2047) that no character is cut by. */
export function encodedWords(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  if (/^[ -~]{0,60}$/u.test(line)) return line;
  return piecesOf(line, wordBytes)
    .map((piece) => `=?utf-8?B?${base64(piece)}?=`)
    .join(`${lineEnd} `);
}

/** Characters of a piece of a parameter: so short that its line has at most 78. */
const parameterBytes = 18;

/** A file's name as the parameter of a header (RFC 2231): in UTF-8, in pieces where it is long. */
export function encodedFileName(name: string): string {
  const pieces = piecesOf(name.replaceAll(/[\\/\p{Cc}]/gu, "_"), parameterBytes).map((piece) =>
    Array.from(piece, (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""),
  );
  const [only] = pieces;
  if (pieces.length === 1) return `${lineEnd} filename*=utf-8''${String(only)}`;
  return pieces.map((piece, at) => `${lineEnd} filename*${String(at)}*=${at === 0 ? "utf-8''" : ""}${piece}`).join(";");
}

/** A text in UTF-8 in pieces of at most so many bytes, none of which ends within a character. */
function piecesOf(text: string, limit: number): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let piece = "";
  const encode = (part: string): Uint8Array => new TextEncoder().encode(part);
  for (const character of text) {
    if (encode(piece + character).length > limit) {
      pieces.push(encode(piece));
      piece = "";
    }
    piece += character;
  }
  return [...pieces, encode(piece)];
}
