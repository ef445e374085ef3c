import { readdirSync, readFileSync } from "node:fs";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter, type ZipWriterConstructorOptions } from "@zip.js/zip.js";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { entriesOfAnyContainer } from "../../../src/hosts/xlsx/any-container.ts";
import { containerEntries } from "../../../src/hosts/xlsx/container-entries.ts";
import type { ContainerEntry } from "../../../src/hosts/xlsx/container-entry.ts";
import { containerOf, joined } from "../../../src/hosts/xlsx/container-writer.ts";
import { plainDirectory } from "../../../src/hosts/xlsx/plain-directory.ts";
import { packedPart } from "../../../src/hosts/xlsx/packed-part.ts";

/** What each part is called and holds, or that it is damaged. */
async function contentsOf(read: () => Promise<readonly ContainerEntry[]>): Promise<unknown> {
  try {
    const entries = await read();
    return await Promise.all(entries.map(async (entry) => [entry.name, entry.size, await contentOf(entry)]));
  } catch {
    return "refused";
  }
}

async function contentOf({ unpack, packed }: ContainerEntry): Promise<unknown> {
  const pieces: Uint8Array[] = [];
  try {
    await unpack((piece) => pieces.push(piece));
  } catch {
    return "damaged";
  }
  return [Buffer.from(joined(pieces)).toString("base64"), packed()];
}

async function zipOf(
  names: readonly string[],
  options: ZipWriterConstructorOptions = {},
  content = "施策",
): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, ...options });
  for (const name of names) await writer.add(name, new Uint8ArrayReader(Buffer.from(content.repeat(20))));
  return writer.close();
}

const samples = ["samples", "samples/small", "test/fixtures/seeded"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => `${folder}/${name}`),
);

describe("a container that is written as most are", () => {
  test.each(samples)("%s is read at once, as the library reads it", async (file) => {
    const bytes = new Uint8Array(readFileSync(file));
    expect(plainDirectory(bytes)).toBeDefined();
    const [read, expected] = [
      await contentsOf(() => containerEntries(bytes)),
      await contentsOf(() => entriesOfAnyContainer(bytes)),
    ];
    expect(read).toEqual(expected);
  });

  test.each<[string, ZipWriterConstructorOptions]>([
    ["with descriptors behind the parts", { dataDescriptor: true }],
    ["with bare descriptors", { dataDescriptor: true, dataDescriptorSignature: false }],
    ["with no descriptors", { dataDescriptor: false }],
    ["with times", { dataDescriptor: false, extendedTimestamp: true }],
    ["with nothing packed", { dataDescriptor: false, level: 0 }],
  ])("%s is read at once", async (_, options) => {
    const bytes = await zipOf(["a.xml", "_rels/.rels", "[Content_Types].xml"], options);
    expect(plainDirectory(bytes)?.map(({ name }) => name)).toEqual(["a.xml", "_rels/.rels", "[Content_Types].xml"]);
    const expected = await contentsOf(() => entriesOfAnyContainer(bytes));
    expect(await contentsOf(() => containerEntries(bytes))).toEqual(expected);
  });
});

describe("is left to the library", () => {
  test.each<[string, () => Promise<Uint8Array>]>([
    ["zip64", () => zipOf(["a.xml"], { zip64: true })],
    ["a part that is encrypted", () => zipOf(["a.xml"], { password: "x", zipCrypto: true })],
    ["a name in other than ASCII", () => zipOf(["進捗.xml"])],
    ["a folder", async () => containerOf([await packedPart("xl/", new Uint8Array(0), 0)])],
    ["a path that leads out", async () => containerOf([await packedPart("xl/../../a", new Uint8Array(0), 0)])],
    ["what begins before the first part", async () => joined([Buffer.from("PK"), await zipOf(["a.xml"])])],
    ["what goes on behind the list", async () => joined([await zipOf(["a.xml"]), Buffer.from("x")])],
    ["what is too short", () => Promise.resolve(new Uint8Array(10))],
  ])("%s", async (_, bytes) => {
    expect(plainDirectory(await bytes())).toBeUndefined();
  });

  test("a list that ends in two places", async () => {
    const inner = await zipOf(["a.xml"], { dataDescriptor: false });
    const outer = containerOf([{ ...(await packedPart("b.xml", inner, 0)), content: inner, method: 0 }]);
    expect(plainDirectory(outer)).toBeUndefined();
  });
});

test("whatever byte of a container is another, it is read as the library reads it, or refused as by the library", async () => {
  const containers = [
    await zipOf(["a.xml", "xl/b.xml"], { dataDescriptor: true }),
    await zipOf(["a.xml", "xl/b.xml"], { dataDescriptor: false, extendedTimestamp: false }),
    containerOf([await packedPart("xl/c.xml", Buffer.from("<c/>".repeat(9)), 0)]),
  ];
  const change = fc.record({
    of: fc.constantFrom(...containers),
    bytes: fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.integer({ min: 0, max: 255 })),
      {
        minLength: 1,
        maxLength: 2,
      },
    ),
  });
  await fc.assert(
    fc.asyncProperty(change, async ({ of, bytes }) => {
      const changed = Uint8Array.from(of);
      for (const [at, byte] of bytes) changed[Math.floor(at * changed.length)] = byte;
      const expected = await contentsOf(() => entriesOfAnyContainer(changed));
      expect(await contentsOf(() => containerEntries(changed))).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});
