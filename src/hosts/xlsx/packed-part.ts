import { compressionAtHand, streamCompression, type Compression } from "./compression.ts";
import type { PackedPart } from "./container-format.ts";

/** The header of gzip: its marks, deflation, and nothing said of the rest. */
const gzipHeader = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
/** Behind the content: its check sum and its size, of 4 bytes each. */
const trailerLength = 8;
const deflated = 8;

/** Packs a part. */
export async function packedPart(name: string, content: Uint8Array, modified: number): Promise<PackedPart> {
  const gzip = await (compressionAtHand() ?? streamCompression).pack(content);
  const end = gzip.length - trailerLength;
  const crc32 = new DataView(gzip.buffer, gzip.byteOffset, gzip.byteLength).getUint32(end, true);
  const packed = gzip.subarray(gzipHeader.length, end);
  return { name, content: packed, method: deflated, crc32, size: content.length, modified };
}

/** Unpacks a part, so that it never is in memory as a whole. Throws when it is not what its container says of it. */
export async function unpackPart(
  { unpack }: Compression,
  { content, method, crc32, size }: PackedPart,
  onPiece: (piece: Uint8Array) => void,
): Promise<void> {
  const packed = method === deflated ? [content] : storedBlocks(content);
  let unpacked = 0;
  await unpack([gzipHeader, ...packed, trailer(crc32, size)], (piece) => {
    unpacked += piece.length;
    if (unpacked > size) throw new RangeError("More than the part has");
    onPiece(piece);
  });
  if (unpacked !== size) throw new RangeError("Less than the part has");
}

/** Bytes that a block of deflation can hold as they are (RFC 1951, 3.2.4). */
const blockLimit = 0xffff;

/** What is not packed, in blocks of deflation that say so: one may be empty. */
function storedBlocks(content: Uint8Array): Uint8Array[] {
  const blocks: Uint8Array[] = [];
  let at = 0;
  do {
    const block = content.subarray(at, at + blockLimit);
    at += blockLimit;
    const header = new DataView(new ArrayBuffer(5));
    header.setUint8(0, at < content.length ? 0 : 1);
    header.setUint16(1, block.length, true);
    header.setUint16(3, ~block.length, true);
    blocks.push(new Uint8Array(header.buffer), block);
  } while (at < content.length);
  return blocks;
}

function trailer(crc32: number, size: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(trailerLength));
  view.setUint32(0, crc32, true);
  view.setUint32(4, size, true);
  return new Uint8Array(view.buffer);
}
