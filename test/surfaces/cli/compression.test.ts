import { describe, expect, test } from "@jest/globals";
import { randomBytes } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { zlibCompression } from "../../../src/surfaces/cli/compression.ts";

async function unpacked(...packed: Uint8Array[]): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  await zlibCompression.unpack(packed, (piece) => pieces.push(piece));
  return pieces;
}

const content = Buffer.concat([randomBytes(100_000), Buffer.alloc(200_000, "施策")]);

describe("the compression of the command line", () => {
  test("unpacks in pieces of 64 KiB, whatever the packed one comes in", async () => {
    const packed = gzipSync(content);
    for (const given of [[packed], [packed.subarray(0, 10), packed.subarray(10, 5000), packed.subarray(5000)]]) {
      const pieces = await unpacked(...given);
      expect(Buffer.concat(pieces).equals(content)).toBe(true);
      expect(Math.max(...pieces.map(({ length }) => length))).toBe(64 * 1024);
    }
  });

  test("packs what any gzip unpacks", async () => {
    expect(gunzipSync(await zlibCompression.pack(content)).equals(content)).toBe(true);
  });

  test("fails where the end is missing", async () => {
    await expect(unpacked(gzipSync(content).subarray(0, 50_000))).rejects.toThrow("unexpected end of file");
  });

  test("fails where the content is damaged", async () => {
    const packed = Buffer.from(gzipSync(content));
    packed.fill(0xff, 2000, 2100);
    await expect(unpacked(packed)).rejects.toThrow("incorrect data check");
  });

  test("fails where whoever takes the pieces does, and takes no more", async () => {
    let taken = 0;
    const taking = zlibCompression.unpack([gzipSync(content)], () => {
      taken += 1;
      throw new RangeError("enough");
    });
    await expect(taking).rejects.toThrow("enough");
    expect(taken).toBe(1);
  });
});
