/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, in hexadecimal digits. Not the runtime's own, which gives its answer later
 * only.
 */
export function sha256(text: string): string {
  const state = Uint32Array.from(initialState);
  const words = paddedWords(text);
  for (let at = 0; at < words.length; at += blockWords) compress(state, words.subarray(at, at + blockWords));
  return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
}

const blockWords = 16;
const rounds = 64;

/** The first 32 bits of the fractional parts of roots of primes (4.2.2, 5.3.3). */
function rootBits(prime: number, root: number): number {
  const value = prime ** (1 / root);
  return Math.floor((value - Math.floor(value)) * 2 ** 32);
}

const primes: number[] = [];
for (let number = 2; primes.length < rounds; number += 1)
  if (primes.every((prime) => number % prime !== 0)) primes.push(number);

const initialState = primes.slice(0, 8).map((prime) => rootBits(prime, 2));
const constants = Uint32Array.from(primes, (prime) => rootBits(prime, 3));

/** The message as 32-bit words with a one bit behind it, zeros, and its length in bits (5.1.1). */
function paddedWords(text: string): Uint32Array {
  const bytes = utf8(text);
  const length = Math.ceil((bytes.length + 9) / 64) * blockWords;
  const words = new Uint32Array(length);
  const put = (byte: number, at: number): void => {
    words[at >> 2] = (words[at >> 2] as number) | (byte << (24 - (at % 4) * 8));
  };
  bytes.forEach(put);
  put(0x80, bytes.length);
  words[length - 2] = Math.floor((bytes.length * 8) / 2 ** 32);
  words[length - 1] = bytes.length * 8;
  return words;
}

/** The core has no `TextEncoder`, which belongs to the runtimes; `encodeURIComponent` belongs to the language. */
function utf8(text: string): number[] {
  const escaped = encodeURIComponent(text.replaceAll(/\p{Cs}/gu, "\uFFFD"));
  const bytes: number[] = [];
  for (let at = 0; at < escaped.length; at += 1) {
    const isEscape = escaped.charCodeAt(at) === 0x25;
    bytes.push(isEscape ? Number.parseInt(escaped.slice(at + 1, at + 3), 16) : escaped.charCodeAt(at));
    if (isEscape) at += 2;
  }
  return bytes;
}

/** One block (6.2.2). */
function compress(state: Uint32Array, block: Uint32Array): void {
  const schedule = new Uint32Array(rounds);
  schedule.set(block);
  const word = (at: number): number => schedule[at] as number;
  for (let at = blockWords; at < rounds; at += 1) {
    const [early, late] = [word(at - 15), word(at - 2)];
    const small = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
    const large = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
    schedule[at] = word(at - 16) + small + word(at - 7) + large;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let at = 0; at < rounds; at += 1) {
    const choice = (e & f) ^ (~e & g);
    const first =
      (h + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + choice + (constants[at] as number) + word(at)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((value, at) => {
    state[at] = (state[at] as number) + value;
  });
}

function rotated(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}
