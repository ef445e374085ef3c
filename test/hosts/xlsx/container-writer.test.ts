import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from "@zip.js/zip.js";
import { describe, expect, test } from "@jest/globals";
import type { PackedPart } from "../../../src/hosts/xlsx/container-format.ts";
import { containerOf } from "../../../src/hosts/xlsx/container-writer.ts";
import { packedPart } from "../../../src/hosts/xlsx/packed-part.ts";
import { openPackage } from "../../../src/hosts/xlsx/package.ts";
import { packageOf, problemOf, storedParts } from "./packages.ts";

const modified = 0x00210000;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(bytes: Uint8Array): Promise<[string, string, Date][]> {
  const entries = await new ZipReader(new Uint8ArrayReader(bytes), {
    useWebWorkers: false,
    checkSignature: true,
  }).getEntries();
  return Promise.all(
    entries.map(async (entry) => {
      if (entry.directory) throw new Error("a folder");
      const content = await entry.getData(new Uint8ArrayWriter());
      return [entry.filename, new TextDecoder().decode(content), entry.lastModDate] as [string, string, Date];
    }),
  );
}

describe("a container", () => {
  test("gives back what was packed, whatever its names and sizes", async () => {
    const contents = [
      ["a.xml", ""],
      ["xl/進捗.xml", "施策".repeat(70_000)],
      ["é", "x"],
    ] as const;
    const parts = await Promise.all(contents.map(([name, text]) => packedPart(name, bytesOf(text), modified)));
    expect(await read(containerOf(parts))).toEqual(contents.map(([name, text]) => [name, text, new Date(1980, 0, 1)]));
  });

  test.each([65_534, 65_535, 65_536])("holds %d parts", async (count) => {
    const packed = await packedPart("", bytesOf("x"), modified);
    const parts = Array.from({ length: count }, (_, at): PackedPart => ({ ...packed, name: `p${String(at)}` }));
    const entries = await new ZipReader(new Uint8ArrayReader(containerOf(parts)), {
      useWebWorkers: false,
    }).getEntries();
    expect(entries).toHaveLength(count);
    expect(entries.at(-1)?.filename).toBe(`p${String(count - 1)}`);
  });
});

describe("a part that is copied", () => {
  const change = new Map([["b.xml", "<b/>"]]);

  test("keeps its packed bytes, its time, and its place behind what stands before the container", async () => {
    const original = await packageOf({ "a.bin": new Uint8Array([1, 2, 3, 4]), "b.xml": "<a/>" });
    const prepended = new Uint8Array([...bytesOf("PK some stub "), ...original]);
    for (const bytes of [original, prepended]) {
      const written = await (await openPackage(bytes)).withParts(change);
      expect((await storedParts(written)).get("a.bin")).toEqual((await storedParts(original)).get("a.bin"));
      expect((await read(written)).map(([name, , date]) => [name, date.getFullYear()])).toEqual([
        ["a.bin", 2020],
        ["b.xml", 2020],
      ]);
    }
  });

  test("is damaged where none begins, where it is cut, and where it is encrypted", async () => {
    const original = await packageOf({ "a.bin": new Uint8Array(100).fill(7), "b.xml": "<a/>" });
    const noHeader = original.slice();
    noHeader[0] = 0x51;
    noHeader.set([0x50, 0x4b], 0);
    noHeader[2] = 9;
    const problem = { code: "damaged", facts: { part: "a.bin" } };
    expect(await problemOf((await openPackage(noHeader)).withParts(change))).toEqual(problem);
    const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, password: "x", zipCrypto: true });
    await writer.add("a.bin", new Uint8ArrayReader(new Uint8Array(9)));
    expect(await problemOf((await openPackage(await writer.close())).withParts(change))).toEqual(problem);
  });
});
