/**
 * The bytes that one request or response carries at most. Excel on the web takes 5 MB; the rest is room for what comes
 * around the values.
 */
const payloadLimit = 4 * 1024 ** 2;

/** The part of a payload that is planned with values; the rest is for what an estimate may be wrong by. */
export const plannedPayload = 0.92 * payloadLimit;

/** Characters of a list of addresses that `Worksheet.getRanges` takes. */
export const addressLimit = 8192;

/** Cells that are read of one sheet at most. A sheet with more has a stray value far from its table. */
export const sheetCellLimit = 20_000_000;

/** The bytes of a text as JSON in UTF-8: its characters, and the backslash before those that need one. */
export function jsonBytes(text: string): number {
  let bytes = 2;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) bytes += code < 0x20 || code === quote || code === backslash ? 2 : 1;
    else if (code < 0x800 || isSurrogate(code)) bytes += 2;
    else bytes += 3;
  }
  return bytes;
}

const quote = 0x22;
const backslash = 0x5c;

/** Half of a pair that takes four bytes. */
function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
