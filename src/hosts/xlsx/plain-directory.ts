import { directoryEnd, directoryHeader, localHeader, longCount, type PackedPart } from "./container-format.ts";

/** How a part was packed and that its name is in UTF-8 (bits 1, 2 and 11): neither changes how a plain one is read. */
const plainFlags = 0x0806;
/** The sums and sizes stand behind the part too, and not before it (bit 3). */
const descriptorFlag = 0x0008;
const descriptorMark = 0x08074b50;
/**
 * What may be added to a header: times, the owner on Unix, and room that Excel leaves. None of them changes the rest.
 */
const plainAdditions = new Set([0x000a, 0x5455, 0x7875, 0xa220]);
/** From here on, sizes and places stand elsewhere (zip64). */
const longNumber = 0xffffffff;
/** A path within the container, in characters that all programs read alike. */
// eslint-disable-next-line no-control-regex -- what names must not have
const plainName = /^(?:(?!\.{1,2}(?:\/|$))[^\\/:*?"<>|\0-\u001F\u007F-\uFFFF]+(?:\/|$))+(?<!\/)$/u;

/**
 * The parts of a container as nearly every program writes it: nothing before, between and behind the parts and their
 * list, each header saying what the list says, no encryption, no zip64, plain names. `undefined` for any other, which
 * takes a closer look (APPNOTE.TXT 6.3.10 of PKWARE, 4.3).
 */
export function plainDirectory(bytes: Uint8Array): PackedPart[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - directoryEnd.length;
  if (end < 0 || endFound(bytes, view) !== end) return undefined;
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  const isWhole = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  if (!isWhole || count === longCount || start + size !== end || view.getUint16(end + 20, true) !== 0) return undefined;
  const listed: ListedPart[] = [];
  let at = start;
  for (let left = count; left > 0; left -= 1) {
    const part = at + directoryHeader.length <= end ? listedPart(view, at) : undefined;
    if (!part || part.end > end) return undefined;
    listed.push(part);
    at = part.end;
  }
  return at === end ? partsBefore(view, start, listed) : undefined;
}

/** Where the end of the list begins, if it may begin at one place only: a comment behind it has at most 64 KiB. */
function endFound(bytes: Uint8Array, view: DataView): number | undefined {
  const firstByte = directoryEnd.signature & 0xff;
  let found: number | undefined;
  const last = bytes.length - directoryEnd.length;
  for (
    let at = bytes.indexOf(firstByte, Math.max(0, last - longCount));
    at !== -1 && at <= last;
    at = bytes.indexOf(firstByte, at + 1)
  ) {
    if (view.getUint32(at, true) !== directoryEnd.signature) continue;
    if (found !== undefined) return undefined;
    found = at;
  }
  return found;
}

/** What the list says of a part. */
interface ListedPart extends Omit<PackedPart, "content"> {
  readonly flags: number;
  readonly packedSize: number;
  /** Where its header stands. */
  readonly offset: number;
  /** Where what the list says of it ends. */
  readonly end: number;
}

function listedPart(view: DataView, at: number): ListedPart | undefined {
  if (view.getUint32(at, true) !== directoryHeader.signature) return undefined;
  const nameLength = view.getUint16(at + 28, true);
  const additionLength = view.getUint16(at + 30, true);
  const part = {
    ...packing(view, at + 8),
    offset: view.getUint32(at + 42, true),
    end: at + directoryHeader.length + nameLength + additionLength,
    name: nameAt(view, at + directoryHeader.length, nameLength),
  };
  const isFolder = (view.getUint32(at + 38, true) & folderAttributes) !== 0;
  // A comment, and a part on another disk.
  const hasMore = view.getUint32(at + 32, true) !== 0 || isFolder;
  const isShort = part.packedSize !== longNumber && part.size !== longNumber && part.offset !== longNumber;
  const isPlain = (part.flags & ~(plainFlags | descriptorFlag)) === 0 && (part.method === 0 || part.method === 8);
  const areAdditionsPlain = hasPlainAdditions(view, part.end - additionLength, additionLength);
  return !hasMore && isShort && isPlain && areAdditionsPlain && plainName.test(part.name) ? part : undefined;
}

/** The marks of a folder of MS-DOS and of Unix, or of a link of Unix. */
const folderAttributes = 0x6000_0010;

/** What both headers of a part say in the same order (4.3.7, from the flags on). */
function packing(
  view: DataView,
  at: number,
): Pick<ListedPart, "flags" | "method" | "modified" | "crc32" | "packedSize" | "size"> {
  return {
    flags: view.getUint16(at, true),
    method: view.getUint16(at + 2, true),
    modified: view.getUint32(at + 4, true),
    crc32: view.getUint32(at + 8, true),
    packedSize: view.getUint32(at + 12, true),
    size: view.getUint32(at + 16, true),
  };
}

/** A name, a character a byte; what is beyond the container is no character of a plain name. */
function nameAt(view: DataView, at: number, length: number): string {
  if (at + length > view.byteLength) return "";
  return String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + at, length));
}

function hasPlainAdditions(view: DataView, from: number, length: number): boolean {
  let at = from;
  const end = from + length;
  while (at + 4 <= end && end <= view.byteLength && plainAdditions.has(view.getUint16(at, true)))
    at += 4 + view.getUint16(at + 2, true);
  return at === end;
}

/** The parts with their contents, where these stand one behind the other from the first byte to the list. */
function partsBefore(view: DataView, start: number, listed: readonly ListedPart[]): PackedPart[] | undefined {
  const contents = new Map<ListedPart, Uint8Array>();
  let next = 0;
  for (const part of listed.toSorted((one, other) => one.offset - other.offset)) {
    const content = part.offset === next && next + localHeader.length <= start ? contentOf(view, part) : undefined;
    if (!content) return undefined;
    contents.set(part, content);
    const contentEnd = content.byteOffset - view.byteOffset + content.length;
    const partEnd = part.flags & descriptorFlag ? descriptorEnd(view, contentEnd, part) : contentEnd;
    if (partEnd === undefined) return undefined;
    next = partEnd;
  }
  if (next !== start) return undefined;
  return listed.map((part) => {
    const { name, method, crc32, size, modified } = part;
    return { name, content: contents.get(part) as Uint8Array, method, crc32, size, modified };
  });
}

/** Where what stands behind a part ends, if that says what the list says; with a mark before it or without. */
function descriptorEnd(view: DataView, at: number, { crc32, packedSize, size }: ListedPart): number | undefined {
  const isMarked = at + 4 <= view.byteLength && view.getUint32(at, true) === descriptorMark;
  const sums = isMarked ? at + 4 : at;
  const end = sums + 12;
  const isSame = (from: number, value: number): boolean => view.getUint32(from, true) === value;
  const isSaid =
    end <= view.byteLength && isSame(sums, crc32) && isSame(sums + 4, packedSize) && isSame(sums + 8, size);
  return isSaid ? end : undefined;
}

/** What a part holds, where its header says what the list says. */
function contentOf(view: DataView, listed: ListedPart): Uint8Array | undefined {
  const { offset, name, packedSize } = listed;
  const { signature, length } = localHeader;
  if (view.getUint32(offset, true) !== signature) return undefined;
  const local = packing(view, offset + 6);
  const nameLength = view.getUint16(offset + 26, true);
  const additionLength = view.getUint16(offset + 28, true);
  const additionAt = offset + length + nameLength;
  const content = additionAt + additionLength;
  const isAlike = local.flags === listed.flags && local.method === listed.method;
  const isSame = isAlike && local.modified === listed.modified;
  const { crc32, size } = local;
  const isSaid = crc32 === listed.crc32 && local.packedSize === packedSize && size === listed.size;
  const isSaidBehind = (listed.flags & descriptorFlag) !== 0 && crc32 + local.packedSize + size === 0;
  if (!isSame || (!isSaid && !isSaidBehind) || nameAt(view, offset + length, nameLength) !== name) return undefined;
  if (!hasPlainAdditions(view, additionAt, additionLength) || content + packedSize > view.byteLength) return undefined;
  return new Uint8Array(view.buffer, view.byteOffset + content, packedSize);
}
