import { configure, Uint8ArrayReader, ZipReader, type FileEntry } from "@zip.js/zip.js";
import type { ContainerEntry } from "./container-entry.ts";
import type { PackedPart } from "./container-format.ts";
import { partInContainer } from "./container-writer.ts";

configure({
  useWebWorkers: false,
  // Bytes of a part at a time. Decoding 128 KiB and more at once takes nine times as long, most of it in the system,
  // for the memory of so large texts (16 MB on Node 20: 130 to 150 ms beside 15 ms in pieces of 8 to 64 KiB).
  chunkSize: 32 * 1024,
});

/**
 * The parts of a container whatever its form. Throws when there is no list of parts, or one that may mean two things.
 */
export async function entriesOfAnyContainer(bytes: Uint8Array): Promise<readonly ContainerEntry[]> {
  const entries = await new ZipReader(new Uint8ArrayReader(bytes)).getEntries();
  return entries.flatMap((entry): ContainerEntry[] =>
    entry.directory
      ? []
      : [
          {
            name: entry.filename,
            size: entry.uncompressedSize,
            packed: () => packedPartOf(bytes, entry),
            unpack: async (onPiece) => {
              const sink = new WritableStream<Uint8Array>({ write: onPiece });
              await entry.getData(sink, { checkSignature: true, checkOverlappingEntry: true });
            },
          },
        ],
  );
}

function packedPartOf(bytes: Uint8Array, entry: FileEntry): PackedPart | undefined {
  const { filename, offset, compressedSize, uncompressedSize, crc32 = 0, compressionMethod, encrypted } = entry;
  const found = encrypted ? undefined : partInContainer(bytes, offset, compressedSize);
  return found && { name: filename, ...found, method: compressionMethod, crc32, size: uncompressedSize };
}
