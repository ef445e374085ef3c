import { crc32Of, type PackedPart } from "./container-writer.ts";

/**
 * Unpacks what stands in a container of gzip (RFC 1952) and hands the result on piece by piece. Throws when that is damaged,
 * also when its check sum is another.
 */
export type Unpack = (gzip: readonly Uint8Array[], onPiece: (piece: Uint8Array) => void) => Promise<void>;

let unpack: Unpack | undefined = typeof DecompressionStream === "undefined" ? undefined : unpackByStream;

/** Lets parts be unpacked by something else than the runtime's `DecompressionStream`, for all workbooks from now on. */
export function unpackWith(other: Unpack | undefined): void {
  unpack = other;
}

/** Whether this runtime can unpack parts by itself. */
export function canUnpack(): boolean {
  return unpack !== undefined;
}

/** Unpacks with the streams that browsers have. */
export async function unpackByStream(gzip: readonly Uint8Array[], onPiece: (piece: Uint8Array) => void): Promise<void> {
  const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => {
      for (const piece of gzip) controller.enqueue(piece as Uint8Array<ArrayBuffer>);
      controller.close();
    },
  });
  await packed.pipeThrough(new DecompressionStream("gzip")).pipeTo(new WritableStream({ write: onPiece }));
}

/** The header of gzip: its marks, and nothing said of the rest. */
const gzipHeader = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
/** Bytes that are handed on at once of a part that is not packed. */
const pieceLength = 64 * 1024;

/** Unpacks a part, so that it never is in memory as a whole. Throws when it is not what its container says of it. */
export async function unpackPart(
  { content, method, crc32, size }: PackedPart,
  onPiece: (piece: Uint8Array) => void,
): Promise<void> {
  if (method === 0) {
    if (content.length !== size || crc32Of(content) !== crc32) throw new RangeError("Not the part that was stored");
    for (let at = 0; at < size; at += pieceLength) onPiece(content.subarray(at, at + pieceLength));
    return;
  }
  let unpacked = 0;
  // The part with what gzip says before and behind it: whoever unpacks that takes the check sum too.
  await unpack?.([gzipHeader, content, trailer(crc32, size)], (piece) => {
    unpacked += piece.length;
    if (unpacked > size) throw new RangeError("More than the part has");
    onPiece(piece);
  });
  if (unpacked !== size) throw new RangeError("Less than the part has");
}

function trailer(crc32: number, size: number): Uint8Array {
  const bytes = new Uint8Array(8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, crc32, true);
  view.setUint32(4, size, true);
  return bytes;
}
