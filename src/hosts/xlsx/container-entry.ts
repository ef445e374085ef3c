import type { PackedPart } from "./container-format.ts";

/** A part of a container that is read. */
export interface ContainerEntry {
  readonly name: string;
  /** Bytes unpacked. */
  readonly size: number;
  /** The part as it is packed, to be copied; `undefined` where none begins, and for one that is encrypted by itself. */
  readonly packed: () => PackedPart | undefined;
  /** Unpacks the part and hands it on piece by piece. Throws when it is damaged. */
  readonly unpack: (onPiece: (piece: Uint8Array) => void) => Promise<void>;
}
