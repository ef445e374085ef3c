/** A part as a container holds it (APPNOTE.TXT 6.3.10 of PKWARE, 4.3). */
export interface PackedPart {
  readonly name: string;
  /** As stored: packed by the method. */
  readonly content: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc32: number;
  /** Bytes unpacked. */
  readonly size: number;
  /** Time and date in the two words of MS-DOS. */
  readonly modified: number;
}

/** Before each part: its signature and its length in bytes, without the part's name and what is added to it (4.3.7). */
export const localHeader = { signature: 0x04034b50, length: 30 } as const;
/** The same of a part in the list behind all parts (4.3.12). */
export const directoryHeader = { signature: 0x02014b50, length: 46 } as const;
/** What ends the list, and says where it begins (4.3.16). */
export const directoryEnd = { signature: 0x06054b50, length: 22 } as const;
/** As many parts as a container without zip64 says, or more: their number then stands elsewhere (4.4.1.4). */
export const longCount = 0xffff;
