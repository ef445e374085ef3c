/** Byte order marks (Unicode standard, 23.8) and what follows them. */
const marks = [
  { mark: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
];

/** What a decoder puts in place of bytes that mean nothing. */
const replacement = "\uFFFD";

/**
 * The text of a file, which says its encoding by a byte order mark or not at all: UTF-8, UTF-16, or the Shift_JIS of
 * older Japanese files. `undefined` when the bytes are no text in any of them.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  return encodingsOf(bytes)
    .map((encoding) => new TextDecoder(encoding).decode(bytes))
    .find((text) => !text.includes(replacement));
}

/** The encodings to try, in this order: each of the later ones would take bytes of an earlier one for other text. */
function encodingsOf(bytes: Uint8Array): readonly string[] {
  const marked = marks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return [marked.encoding];
  // No text in the others has a zero byte, while UTF-16 has one in every line break.
  const zero = bytes.indexOf(0);
  if (zero >= 0) return [zero % 2 === 0 ? "utf-16be" : "utf-16le"];
  return ["utf-8", "shift_jis"];
}
