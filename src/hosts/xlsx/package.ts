import { ProblemError } from "../../core/index.ts";
import { containerEntries } from "./container-entries.ts";
import type { ContainerEntry } from "./container-entry.ts";
import type { PackedPart } from "./container-format.ts";
import { containerOf, joined } from "./container-writer.ts";
import { packedPart } from "./packed-part.ts";
import { unpackedLimit, type ReadablePackage } from "./readable-package.ts";
import { formatOfBytes, formatOfStreams } from "./read/found-format.ts";

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
  const unpacked = [...entries.values()].reduce((sum, { size }) => sum + size, 0);
  if (unpacked > unpackedLimit) throw new ProblemError({ code: "too-large", facts: { limit: unpackedLimit } });
  const entryOf = (part: string): ContainerEntry => {
    const entry = entries.get(keyOf(part));
    if (!entry) throw new ProblemError({ code: "damaged", facts: { part } });
    return entry;
  };
  return {
    partNames: [...entries.values()].map(({ name }) => name),
    has: (part) => entries.has(keyOf(part)),
    size: (part) => entryOf(part).size,
    stream: async (part, onText) => streamEntry(entryOf(part), part, onText),
    text: async (part) => {
      const entry = entryOf(part);
      if (entry.size > textLimit) throw new ProblemError({ code: "too-large", facts: { limit: textLimit } });
      const pieces: string[] = [];
      await streamEntry(entry, part, (text) => pieces.push(text));
      return pieces.join("");
    },
    bytes: async (part) => {
      const entry = entryOf(part);
      const pieces: Uint8Array[] = [];
      await damagedUnless(part, () => entry.unpack((piece) => pieces.push(piece)));
      return joined(pieces);
    },
    withParts: (changes) => rewritten(entries, changes),
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
async function entriesOf(bytes: Uint8Array): Promise<Map<string, ContainerEntry>> {
  const read = await damagedUnless("", () => containerEntries(bytes));
  const entries = new Map<string, ContainerEntry>();
  for (const entry of read) {
    const key = keyOf(entry.name);
    if (entries.has(key)) throw new ProblemError({ code: "damaged", facts: { part: entry.name } });
    entries.set(key, entry);
  }
  return entries;
}

async function streamEntry(entry: ContainerEntry, part: string, onText: (text: string) => void): Promise<void> {
  let decoder: TextDecoder | undefined;
  await damagedUnless(part, async () => {
    await entry.unpack((piece) => {
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      onText(decoder.decode(piece, { stream: true }));
    });
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
  entries: ReadonlyMap<string, ContainerEntry>,
  changes: ReadonlyMap<string, PartChange>,
): Promise<Uint8Array> {
  const byKey = new Map([...changes].map(([name, change]) => [keyOf(name), change]));
  const bytesOf = (change: string | Uint8Array): Uint8Array =>
    typeof change === "string" ? new TextEncoder().encode(change) : change;
  const parts: PackedPart[] = [];
  for (const [key, entry] of entries) {
    const change = byKey.get(key);
    if (change === null) continue;
    const copied = copiedPart(entry);
    parts.push(change === undefined ? copied : await packedPart(entry.name, bytesOf(change), copied.modified));
  }
  for (const [name, change] of changes) {
    if (change !== null && !entries.has(keyOf(name))) parts.push(await packedPart(name, bytesOf(change), addedDate));
  }
  return containerOf(parts);
}

/** The container of a new workbook, from its parts' names and texts. */
export async function newPackage(parts: ReadonlyMap<string, string>): Promise<Uint8Array> {
  return rewritten(new Map(), parts);
}

/** The earliest date that a container can hold (1980-01-01), so that writing does not depend on the clock. */
const addedDate = 0x00210000;

/** A part as it is packed. Throws `damaged` where there is none that can be copied. */
function copiedPart({ name, packed }: ContainerEntry): PackedPart {
  const part = packed();
  if (!part) throw new ProblemError({ code: "damaged", facts: { part: name } });
  return part;
}
