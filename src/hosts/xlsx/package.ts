import { ProblemError } from "../../core/index.ts";
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, type FileEntry } from "@zip.js/zip.js";
import { containerOf, packedPart, partInContainer, type PackedPart } from "./container-writer.ts";
import { unpackedLimit, type ReadablePackage } from "./readable-package.ts";
import { formatOfBytes, formatOfStreams } from "./read/found-format.ts";

configure({
  useWebWorkers: false,
  // Bytes of a part at a time. Decoding 128 KiB and more at once takes nine times as long, most of it in the system, for the
  // memory of so large texts (16 MB on Node 20: 130 to 150 ms beside 15 ms in pieces of 8 to 64 KiB).
  chunkSize: 32 * 1024,
});

type Decompression = NonNullable<Parameters<typeof configure>[0]["DecompressionStream"]>;

/** Lets parts be unpacked by another class than the runtime's `DecompressionStream`, for all workbooks from now on. */
export function unpackWith(decompression: Decompression): void {
  configure({ DecompressionStream: decompression });
}

/** The largest part that is read as one text: below the longest string there is, with room for what is added to it. */
export const textLimit = 256 * 1024 ** 2;

/** What becomes of a part: a new text or new bytes; `null` leaves it out. */
type PartChange = string | Uint8Array | null;

/** A container of which a changed one can be made. */
export interface Package extends ReadablePackage {
  /** The package with some parts replaced, added, or left out; all others keep their compressed bytes. */
  withParts(changes: ReadonlyMap<string, PartChange>): Promise<Uint8Array>;
}

const zipSignature = [0x50, 0x4b];
const compoundFileSignature = [0xd0, 0xcf, 0x11, 0xe0];

/** Opens the container. Throws when the bytes are none. */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  if (startsWith(bytes, compoundFileSignature)) throw compoundFileError(bytes);
  if (!startsWith(bytes, zipSignature))
    throw new ProblemError({ code: "not-xlsx", facts: { found: formatOfBytes(bytes) } });
  const entries = await entriesOf(bytes);
  const unpacked = [...entries.values()].reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (unpacked > unpackedLimit) throw new ProblemError({ code: "too-large", facts: { limit: unpackedLimit } });
  const entryOf = (part: string): FileEntry => {
    const entry = entries.get(keyOf(part));
    if (!entry) throw new ProblemError({ code: "damaged", facts: { part } });
    return entry;
  };
  return {
    partNames: [...entries.values()].map(({ filename }) => filename),
    has: (part) => entries.has(keyOf(part)),
    size: (part) => entryOf(part).uncompressedSize,
    stream: async (part, onText) => streamEntry(entryOf(part), part, onText),
    text: async (part) => {
      const entry = entryOf(part);
      if (entry.uncompressedSize > textLimit)
        throw new ProblemError({ code: "too-large", facts: { limit: textLimit } });
      const pieces: string[] = [];
      await streamEntry(entry, part, (text) => pieces.push(text));
      return pieces.join("");
    },
    bytes: async (part) => {
      const entry = entryOf(part);
      return damagedUnless(part, () => entry.getData(new Uint8ArrayWriter(), { checkSignature: true }));
    },
    withParts: (changes) => rewritten(bytes, entries, changes),
  };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function compoundFileError(bytes: Uint8Array): ProblemError {
  if (isEncrypted(bytes)) return new ProblemError({ code: "encrypted", facts: {} });
  const found = formatOfStreams(bytes);
  return new ProblemError(found ? { code: "not-xlsx", facts: { found } } : { code: "legacy-xls", facts: {} });
}

/** An encrypted .xlsx and an old .xls are both compound files; only the former has this stream (MS-OFFCRYPTO 2.3.4). */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1)).includes("EncryptedPackage");
}

function keyOf(part: string): string {
  return part.toLowerCase();
}

/** The entries by the keys of their names. Two of one name are refused: programs differ in which of them they read. */
async function entriesOf(bytes: Uint8Array): Promise<Map<string, FileEntry>> {
  const read = await damagedUnless("", () => new ZipReader(new Uint8ArrayReader(bytes)).getEntries());
  const entries = new Map<string, FileEntry>();
  for (const entry of read) {
    if (entry.directory) continue;
    const key = keyOf(entry.filename);
    if (entries.has(key)) throw new ProblemError({ code: "damaged", facts: { part: entry.filename } });
    entries.set(key, entry);
  }
  return entries;
}

async function streamEntry(entry: FileEntry, part: string, onText: (text: string) => void): Promise<void> {
  let decoder: TextDecoder | undefined;
  const sink = new WritableStream<Uint8Array>({
    write: (chunk) => {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      onText(decoder.decode(chunk, { stream: true }));
    },
  });
  await damagedUnless(part, async () => {
    await entry.getData(sink, { checkSignature: true, checkOverlappingEntry: true });
    if (decoder) onText(decoder.decode());
  });
}

/** Whatever the container's reader throws of a part, the part is damaged. */
async function damagedUnless<Result>(part: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError({ code: "damaged", facts: { part } });
  }
}

/** By the byte order mark, or by how `<` is written where there is none (XML 1.0, appendix F). */
function encodingOf(start: Uint8Array): string {
  if (startsWith(start, [0xff, 0xfe]) || startsWith(start, [0x3c, 0x00])) return "utf-16le";
  return startsWith(start, [0xfe, 0xff]) || startsWith(start, [0x00, 0x3c]) ? "utf-16be" : "utf-8";
}

async function rewritten(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, FileEntry>,
  changes: ReadonlyMap<string, PartChange>,
): Promise<Uint8Array> {
  const byKey = new Map([...changes].map(([name, change]) => [keyOf(name), change]));
  const bytesOf = (change: string | Uint8Array): Uint8Array =>
    typeof change === "string" ? new TextEncoder().encode(change) : change;
  const parts: PackedPart[] = [];
  for (const [key, entry] of entries) {
    const change = byKey.get(key);
    if (change === null) continue;
    const copied = copiedPart(bytes, entry);
    parts.push(change === undefined ? copied : await packedPart(entry.filename, bytesOf(change), copied.modified));
  }
  for (const [name, change] of changes) {
    if (change !== null && !entries.has(keyOf(name))) parts.push(await packedPart(name, bytesOf(change), addedDate));
  }
  return containerOf(parts);
}

/** The container of a new workbook, from its parts' names and texts. */
export async function newPackage(parts: ReadonlyMap<string, string>): Promise<Uint8Array> {
  return rewritten(new Uint8Array(0), new Map(), parts);
}

/** The earliest date that a container can hold (1980-01-01), so that writing does not depend on the clock. */
const addedDate = 0x00210000;

/** A part as it is packed. Throws `damaged` where no part begins, and for one that is encrypted by itself. */
function copiedPart(bytes: Uint8Array, entry: FileEntry): PackedPart {
  const { filename, offset, compressedSize, uncompressedSize, crc32 = 0, compressionMethod, encrypted } = entry;
  const found = encrypted ? undefined : partInContainer(bytes, offset, compressedSize);
  if (!found) throw new ProblemError({ code: "damaged", facts: { part: filename } });
  return { name: filename, ...found, method: compressionMethod, crc32, size: uncompressedSize };
}
