import { createGunzip } from "node:zlib";

/** Bytes of a piece. For each one zlib's thread is asked and answers, which takes longer than to fill 16 KiB. */
const options = { chunkSize: 64 * 1024 };

/** Unpacks with Node's own zlib, without the streams of browsers around it (docs/decisions/0012). */
export async function unpackByZlib(gzip: readonly Uint8Array[], onPiece: (piece: Uint8Array) => void): Promise<void> {
  const stream = createGunzip(options);
  for (const piece of gzip) stream.write(piece);
  stream.end();
  for await (const piece of stream) onPiece(piece as Uint8Array);
}
