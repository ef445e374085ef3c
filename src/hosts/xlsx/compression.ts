/** Packs and unpacks what stands in containers of gzip (RFC 1952), which bring the check sum and the size with them. */
export interface Compression {
  /** Hands the content on piece by piece. Throws when it is damaged, also when its check sum is another. */
  readonly unpack: (gzip: readonly Uint8Array[], onPiece: (piece: Uint8Array) => void) => Promise<void>;
  readonly pack: (content: Uint8Array) => Promise<Uint8Array>;
}

/** The streams that browsers have; an older one has none that unpacks. */
export const streamCompression: Compression = {
  unpack: async (gzip, onPiece) => {
    await streamOf(gzip)
      .pipeThrough(new DecompressionStream("gzip"))
      .pipeTo(new WritableStream({ write: onPiece }));
  },
  pack: async (content) => {
    const packed = streamOf([content]).pipeThrough(new CompressionStream("gzip"));
    return new Uint8Array(await new Response(packed).arrayBuffer());
  },
};

/** Browsers unpack a whole chunk before they hand any of it on, so that one of all bytes would be in memory at once. */
const chunkBytes = 32_768;

function* chunksOf(pieces: readonly Uint8Array[]): Generator<Uint8Array, void> {
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at += chunkBytes) yield piece.subarray(at, at + chunkBytes);
  }
}

function streamOf(pieces: readonly Uint8Array[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = chunksOf(pieces);
  return new ReadableStream({
    pull: (controller) => {
      const next = chunks.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value as Uint8Array<ArrayBuffer>);
    },
  });
}

let current = typeof DecompressionStream === "undefined" ? undefined : streamCompression;

/** Lets something else than the streams of browsers pack and unpack, for all workbooks from now on. */
export function compressWith(compression: Compression | undefined): void {
  current = compression;
}

/** What packs and unpacks; `undefined` where nothing of the runtime does. */
export function compressionAtHand(): Compression | undefined {
  return current;
}
