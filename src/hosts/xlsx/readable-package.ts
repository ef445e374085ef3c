/** Unpacked bytes that are read at most, so that a small hostile file cannot fill the memory. */
export const unpackedLimit = 1024 ** 3;

/**
 * The container of a workbook: named parts (ECMA-376 part 2, Open Packaging Conventions). Names that differ in letter
 * case only are the same (6.2.2.3).
 */
export interface ReadablePackage {
  readonly partNames: readonly string[];
  has(part: string): boolean;
  /** Bytes of the part, unpacked. */
  size(part: string): number;
  /** The part's text, decoded from UTF-8 or UTF-16. */
  text(part: string): Promise<string>;
  /** The part as it is, for parts that are no text. */
  bytes(part: string): Promise<Uint8Array>;
  /** Passes the part's text on piece by piece, so that a large part never is in memory as a whole. */
  stream(part: string, onText: (text: string) => void): Promise<void>;
}
