/** The beginning of every compound file (MS-CFB 2.2). */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function compound(stream: string): Uint8Array {
  return new Uint8Array(
    Buffer.concat([Buffer.from(compoundFile), Buffer.alloc(504), Buffer.from(stream, "utf16le"), Buffer.alloc(512)]),
  );
}

/** As far as they are looked at: a workbook that a password protects, and one in the old format. */
export const encryptedFile = compound("EncryptedPackage");
export const legacyXls = compound("Workbook");
