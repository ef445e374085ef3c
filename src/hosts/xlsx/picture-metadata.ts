/**
 * A picture without what is not the picture: where and when a photograph was taken and with which device (Exif), who
 * made it and what was done to it (XMP, IPTC, comments, texts). `undefined` where it holds nothing of the kind, and for
 * other than JPEG and PNG. Colour profiles and sizes stay, and so does every point.
 */
export function withoutMetadata(bytes: Uint8Array): Uint8Array | undefined {
  const pieces = startsWith(bytes, jpegStart) ? jpegPieces(bytes) : startsWith(bytes, pngStart) ? pngPieces(bytes) : [];
  if (pieces.every(({ isKept }) => isKept)) return undefined;
  const kept = pieces.filter(({ isKept }) => isKept);
  const made = new Uint8Array(kept.reduce((sum, { start, end }) => sum + end - start, 0));
  let at = 0;
  for (const { start, end } of kept) {
    made.set(bytes.subarray(start, end), at);
    at += end - start;
  }
  return made;
}

/** A stretch of a picture's bytes. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly isKept: boolean;
}

const jpegStart = [0xff, 0xd8, 0xff];
const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/**
 * Marker segments of a JPEG (ITU-T T.81, annex B) that say something of it: APP1 with Exif or XMP, APP13 with IPTC,
 * comments.
 */
const jpegMetadata: ReadonlySet<number> = new Set([0xe1, 0xed, 0xfe]);
const startOfScan = 0xda;

/** The segments before the picture itself; what follows the first that is none of a known shape is kept as it is. */
function jpegPieces(bytes: Uint8Array): Piece[] {
  const pieces: Piece[] = [{ start: 0, end: 2, isKept: true }];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] as number;
    const end = at + 2 + bigEndian(bytes, at + 2, 2);
    if (marker === startOfScan || end > bytes.length) break;
    pieces.push({ start: at, end, isKept: !jpegMetadata.has(marker) });
    at = end;
  }
  return [...pieces, { start: at, end: bytes.length, isKept: true }];
}

/** Chunks of a PNG that say something of it (PNG specification, 11.3.3 to 11.3.5). */
const pngMetadata: ReadonlySet<string> = new Set(["eXIf", "iTXt", "tEXt", "tIME", "zTXt"]);

function pngPieces(bytes: Uint8Array): Piece[] {
  const pieces: Piece[] = [{ start: 0, end: pngStart.length, isKept: true }];
  let at = pngStart.length;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bigEndian(bytes, at, 4);
    if (end > bytes.length) break;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    pieces.push({ start: at, end, isKept: !pngMetadata.has(type) });
    at = end;
  }
  return [...pieces, { start: at, end: bytes.length, isKept: true }];
}

function bigEndian(bytes: Uint8Array, at: number, count: number): number {
  let number = 0;
  for (const byte of bytes.subarray(at, at + count)) number = number * 256 + byte;
  return number;
}
