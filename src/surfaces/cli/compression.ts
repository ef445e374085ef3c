import { promisify } from "node:util";
import { createGunzip, gzip } from "node:zlib";
import type { Compression } from "../../hosts/xlsx/index.ts";

/** Bytes of a piece. For each one zlib's thread is asked and answers, which takes longer than to fill 16 KiB. */
const pieces = { chunkSize: 64 * 1024 };
/** Beside the usual 6, a copy with a summary takes a twelfth less time and is a ninth larger (docs/decisions/0029). */
const packing = { ...pieces, level: 3 };

const packed = promisify<Uint8Array, typeof packing, Uint8Array>(gzip);

/** Node's own zlib, without the streams of browsers around it (docs/decisions/0012). */
export const zlibCompression: Compression = {
  unpack: async (gzipped, onPiece) => {
    const stream = createGunzip(pieces);
    for (const piece of gzipped) stream.write(piece);
    stream.end();
    for await (const piece of stream) onPiece(piece as Uint8Array);
  },
  pack: (content) => packed(content, packing),
};
