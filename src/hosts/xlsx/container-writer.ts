import { directoryEnd, directoryHeader, localHeader, longCount, type PackedPart } from "./container-format.ts";

/** Where version 4.5 of the format looks for the number of many parts (4.3.14). */
const longDirectoryEnd = { signature: 0x06064b50, length: 56 } as const;
const longDirectoryLocator = { signature: 0x07064b50, length: 20 } as const;
const longVersion = 45;
const version = 20;
/** Says that a name is in UTF-8 (4.4.4, bit 11). */
const utf8Flag = 0x0800;

/**
 * The container of these parts, in their order. Written here since copying thousands of parts one stream each took
 * minutes.
 */
export function containerOf(parts: readonly PackedPart[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = new TextEncoder().encode(part.name);
    const fields = partFields(part, name.length);
    const local = header(localHeader, fields);
    pieces.push(local, name, part.content);
    // Behind the lengths come those of a comment and the disk, two words of attributes, and where the part stands.
    directory.push(
      header(directoryHeader, [[2, version], ...fields, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]),
      name,
    );
    offset += local.length + name.length + part.content.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return joined([...pieces, ...directory, ...ends(parts.length, size, offset)]);
}

/** A number of so many bytes. */
type Field = readonly [bytes: 2 | 4 | 8, value: number];

/** What both headers of a part say, in the same order, to the lengths of its name and of what is added to that. */
function partFields({ content, method, crc32, size, modified, name }: PackedPart, nameLength: number): Field[] {
  const isAscii = nameLength === name.length;
  return [
    [2, version],
    [2, isAscii ? 0 : utf8Flag],
    [2, method],
    [4, modified],
    [4, crc32],
    [4, content.length],
    [4, size],
    [2, nameLength],
    [2, 0],
  ];
}

function ends(count: number, size: number, offset: number): Uint8Array[] {
  const isLong = count >= longCount;
  const shown = Math.min(count, longCount);
  const end = header(directoryEnd, [
    [2, 0],
    [2, 0],
    [2, shown],
    [2, shown],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
  if (!isLong) return [end];
  const rest = longDirectoryEnd.length - 12;
  const long: Field[] = [
    [8, rest],
    [2, longVersion],
    [2, longVersion],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, size],
    [8, offset],
  ];
  const locator: Field[] = [
    [4, 0],
    [8, offset + size],
    [4, 1],
  ];
  return [header(longDirectoryEnd, long), header(longDirectoryLocator, locator), end];
}

function header(
  { signature, length }: { readonly signature: number; readonly length: number },
  fields: readonly Field[],
): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  let at = 4;
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else if (width === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += width;
  }
  return bytes;
}

/** Pieces as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Where a part's content stands in a container, and when it was changed; `undefined` where no part begins. */
export function partInContainer(
  bytes: Uint8Array,
  offset: number,
  length: number,
): { readonly content: Uint8Array; readonly modified: number } | undefined {
  if (offset + localHeader.length > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(offset, true) !== localHeader.signature) return undefined;
  const start = offset + localHeader.length + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + length > bytes.length) return undefined;
  return { content: bytes.subarray(start, start + length), modified: view.getUint32(offset + 10, true) };
}
