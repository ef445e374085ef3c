/** Where the second half of a fingerprint begins, so that both halves agree only by chance squared. */
const otherStart = 0x9e3779b9;

/**
 * A short name for a text: sixteen hexadecimal digits, by FNV-1a with the final mixing of MurmurHash3. It tells a
 * change from none and guards against nobody who wants to deceive.
 */
export function fingerprint(text: string): string {
  return shortFingerprint(text) + half(text, otherStart);
}

/** The first half of it: enough to tell the measures of a workbook apart. */
export function shortFingerprint(text: string): string {
  return half(text, 0x811c9dc5);
}

const { imul } = Math;

function half(text: string, start: number): string {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, "0");
}
