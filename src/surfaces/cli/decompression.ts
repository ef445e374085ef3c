import { Duplex } from "node:stream";
import { createGunzip, createInflateRaw } from "node:zlib";

/** Bytes of a piece. For each one zlib's thread is asked and answers, which takes longer than to fill 16 KiB. */
const options = { chunkSize: 64 * 1024 };

/** What Node's `DecompressionStream` does, in pieces four times as large (docs/decisions/0012). */
export class LargePieceDecompression {
  static readonly supportedFormats = ["gzip", "deflate-raw"];
  readonly readable: ReadableStream;
  readonly writable: WritableStream;

  /** The format is one of those supported. */
  constructor(format: string) {
    const { readable, writable } = Duplex.toWeb(format === "gzip" ? createGunzip(options) : createInflateRaw(options));
    this.readable = readable as ReadableStream;
    this.writable = writable as WritableStream;
  }
}
