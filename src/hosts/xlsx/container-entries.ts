import { notServed } from "../../core/index.ts";
import { plainDirectory } from "./plain-directory.ts";
import type { ContainerEntry } from "./container-entry.ts";
import { compressionAtHand } from "./compression.ts";
import { unpackPart } from "./packed-part.ts";

/**
 * The parts of a container. One that is written as nearly all are is read at once; what differs in anything is left to
 * a library that knows all that archives can be, and what in them is a trap. Throws when there is no list of parts.
 */
export async function containerEntries(bytes: Uint8Array): Promise<readonly ContainerEntry[]> {
  const compression = compressionAtHand();
  const plain = compression && plainDirectory(bytes);
  if (plain) {
    return plain.map((part) => ({
      name: part.name,
      size: part.size,
      packed: () => part,
      unpack: (onPiece) => unpackPart(compression, part, onPiece),
    }));
  }
  const { entriesOfAnyContainer } = await import("./any-container.ts").catch(notServed);
  return entriesOfAnyContainer(bytes);
}
