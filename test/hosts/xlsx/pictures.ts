/** Bytes of pictures as they are made of segments and chunks; the points themselves are of no consequence. */
const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));
const bigEndian = (number: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => (number >> (8 * (count - 1 - at))) & 0xff);

function segment(marker: number, content: readonly number[]): number[] {
  return [0xff, marker, ...bigEndian(content.length + 2, 2), ...content];
}

function chunk(type: string, content: readonly number[]): number[] {
  return [...bigEndian(content.length, 4), ...ascii(type), ...content, 0, 0, 0, 0];
}

/** A photograph that knows where it was taken, unless it is a clean one. */
export function jpegWith(secret: string | undefined): Uint8Array {
  const said = secret === undefined ? [] : [segment(0xe1, ascii(`Exif\0\0${secret}`)), segment(0xfe, ascii(secret))];
  return Uint8Array.from([
    ...[0xff, 0xd8, ...segment(0xe0, ascii("JFIF\0"))],
    ...said.flat(),
    ...segment(0xe2, ascii("ICC_PROFILE\0")),
    ...segment(0xda, [1]),
    ...[0xff, 0x00, 7, 7, 0xff, 0xe1, 0, 4, 1, 2, 0xff, 0xd9],
  ]);
}

export function pngWith(secret: string | undefined): Uint8Array {
  const said = secret === undefined ? [] : [chunk("tEXt", ascii(secret)), chunk("eXIf", ascii(secret))];
  return Uint8Array.from([
    ...[0x89, ...ascii("PNG\r\n\x1a\n"), ...chunk("IHDR", [1])],
    ...said.flat(),
    ...[...chunk("IDAT", [7]), ...chunk("IEND", [])],
  ]);
}
