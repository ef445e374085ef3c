import { readFileSync } from "node:fs";
import { createInflateRaw } from "node:zlib";

const directoryEnd = { signature: 0x06054b50, length: 22 };
const directoryHeader = 46;
const localHeader = 30;
const lessThan = 0x3c;

/** What no reader can do without: to unpack every part of a workbook and look at every byte once. Returns its tags. */
export async function floor(file) {
  const bytes = readFileSync(file);
  let tags = 0;
  for (const packed of packedParts(bytes)) {
    const stream = createInflateRaw({ chunkSize: 64 * 1024 });
    stream.end(packed);
    for await (const piece of stream) tags += tagsIn(piece);
  }
  return tags;
}

function tagsIn(piece) {
  let tags = 0;
  for (let at = 0; at < piece.length; at += 1) if (piece[at] === lessThan) tags += 1;
  return tags;
}

/** The packed bytes of the parts, by the list at the end of the container (APPNOTE.TXT 6.3.10 of PKWARE, 4.3). */
function* packedParts(bytes) {
  const end = bytes.length - directoryEnd.length;
  if (bytes.readUInt32LE(end) !== directoryEnd.signature) throw new Error("The container has a comment");
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const header = bytes.readUInt32LE(at + 42);
    const start = header + localHeader + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
    yield bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    const additions = bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    at += directoryHeader + additions;
  }
}
