import { unzipSync, type UnzipFileInfo } from "fflate";
import { ProblemError } from "../../core/index.ts";
import { unpackedLimit, type ReadablePackage } from "./readable-package.ts";
import { utf8Text } from "./utf8-text.ts";

/**
 * Opens the container of a workbook with nothing but the language itself: no streams, no `DecompressionStream`, no
 * `TextDecoder`, which the runtime lacks in which classic Outlook runs add-ins (docs/decisions/0027). Parts must be in
 * UTF-8. Throws when the bytes are no container.
 */
export function openPlainPackage(bytes: Uint8Array): ReadablePackage {
  const entries = entriesOf(bytes);
  const unpacked = [...entries.values()].reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (unpacked > unpackedLimit) throw new ProblemError({ code: "too-large", facts: { limit: unpackedLimit } });
  const entryOf = (part: string): UnzipFileInfo => {
    const entry = entries.get(part.toLowerCase());
    if (!entry) throw new ProblemError({ code: "damaged", facts: { part } });
    return entry;
  };
  const bytesOf = (part: string): Uint8Array => {
    const { name } = entryOf(part);
    return damagedUnless(part, () => {
      const found = unzipSync(bytes, { filter: (file) => file.name === name })[name];
      if (!found) throw new ProblemError({ code: "damaged", facts: { part } });
      return found;
    });
  };
  const textOf = (part: string): string => damagedUnless(part, () => utf8Text(bytesOf(part)));
  return {
    partNames: [...entries.values()].map(({ name }) => name),
    has: (part) => entries.has(part.toLowerCase()),
    size: (part) => entryOf(part).originalSize,
    text: (part) => later(() => textOf(part)),
    bytes: (part) => later(() => bytesOf(part)),
    stream: (part, onText) =>
      later(() => {
        const text = textOf(part);
        for (let at = 0; at < text.length; at += pieceLength) onText(text.slice(at, at + pieceLength));
      }),
  };
}

/** Characters that are handed on at once, as many as other packages do. */
const pieceLength = 32 * 1024;

/** The entries by the keys of their names; two of one name are refused, as in any other package. */
function entriesOf(bytes: Uint8Array): ReadonlyMap<string, UnzipFileInfo> {
  const entries = new Map<string, UnzipFileInfo>();
  damagedUnless("", () =>
    unzipSync(bytes, {
      filter: (file) => {
        const key = file.name.toLowerCase();
        if (file.name.endsWith("/")) return false;
        if (entries.has(key)) throw new ProblemError({ code: "damaged", facts: { part: file.name } });
        entries.set(key, file);
        return false;
      },
    }),
  );
  return entries;
}

function damagedUnless<Result>(part: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError({ code: "damaged", facts: { part } });
  }
}

/** The result of work that is done at once, as whoever reads a package expects it. */
async function later<Result>(work: () => Result): Promise<Result> {
  await Promise.resolve();
  return work();
}
