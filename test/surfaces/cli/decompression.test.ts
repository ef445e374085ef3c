import { describe, expect, test } from "@jest/globals";
import { randomBytes } from "node:crypto";
import { deflateRawSync, gzipSync } from "node:zlib";
import { LargePieceDecompression } from "../../../src/surfaces/cli/decompression.ts";

async function unpacked(format: string, packed: Uint8Array): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  const source = new ReadableStream({
    start(controller) {
      controller.enqueue(packed);
      controller.close();
    },
  });
  const sink = new WritableStream<Uint8Array>({ write: (piece) => void pieces.push(piece) });
  await source.pipeThrough(new LargePieceDecompression(format)).pipeTo(sink);
  return pieces;
}

const content = Buffer.concat([randomBytes(100_000), Buffer.alloc(200_000, "施策")]);

describe("the decompression of the command line", () => {
  test.each([
    ["gzip", gzipSync(content)],
    ["deflate-raw", deflateRawSync(content)],
  ])("unpacks %s in pieces of 64 KiB", async (format, packed) => {
    const pieces = await unpacked(format, packed);
    expect(Buffer.concat(pieces).equals(content)).toBe(true);
    expect(Math.max(...pieces.map(({ length }) => length))).toBe(64 * 1024);
  });

  test("fails where the end is missing", async () => {
    await expect(unpacked("gzip", gzipSync(content).subarray(0, 50_000))).rejects.toThrow("unexpected end of file");
  });

  test("fails where the content is damaged", async () => {
    const packed = Buffer.from(gzipSync(content));
    packed.fill(0xff, 2000, 2100);
    await expect(unpacked("gzip", packed)).rejects.toThrow("incorrect data check");
  });
});
