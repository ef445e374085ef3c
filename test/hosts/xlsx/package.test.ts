import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { newPackage, openPackage, textLimit } from "../../../src/hosts/xlsx/package.ts";
import { unpackedLimit } from "../../../src/hosts/xlsx/readable-package.ts";
import { compressWith, streamCompression } from "../../../src/hosts/xlsx/compression.ts";
import { zlibCompression } from "../../../src/surfaces/cli/compression.ts";
import { packageOf, problemOf, storedParts, type Parts } from "./packages.ts";

/** The offset of the entry with that name in the list of entries at the container's end (APPNOTE 4.3.12). */
function listedAt(bytes: Uint8Array, name: string): number {
  const buffer = Buffer.from(bytes);
  const nameOffset = 46;
  let at = buffer.indexOf("PK\u0001\u0002", 0, "latin1");
  while (buffer.toString("utf8", at + nameOffset, at + nameOffset + name.length) !== name) {
    at = buffer.indexOf("PK\u0001\u0002", at + 1, "latin1");
    if (at === -1) throw new Error(`${name} is not listed`);
  }
  return at;
}

/** The container with a number of 4 bytes of an entry of the list written over. */
function patched(bytes: Uint8Array, name: string, field: number, value: number): Uint8Array {
  const copy = Buffer.from(bytes);
  copy.writeUInt32LE(value, listedAt(bytes, name) + field);
  return copy;
}

const crcField = 16;
const compressedSizeField = 20;
const sizeField = 24;
const offsetField = 42;

async function read(bytes: Uint8Array, part: string): Promise<string> {
  return (await openPackage(bytes)).text(part);
}

describe.each([
  ["streams", streamCompression],
  ["Node's zlib", zlibCompression],
  ["the library alone", undefined],
])("a hostile container is refused, unpacked with %s,", (_, compression) => {
  beforeAll(() => {
    compressWith(compression);
  });
  afterAll(() => {
    compressWith(streamCompression);
  });

  const parts: Parts = { "a.xml": `<a>${"施策".repeat(500)}</a>`, "b.xml": `<b>${"x".repeat(3000)}</b>` };

  test("that says it unpacks to more than is read", async () => {
    const bytes = patched(await packageOf(parts), "a.xml", sizeField, unpackedLimit + 1);
    expect(await problemOf(openPackage(bytes))).toEqual({ code: "too-large", facts: { limit: unpackedLimit } });
  });

  test("whose part is too long for one text", async () => {
    const bytes = patched(await packageOf(parts), "a.xml", sizeField, textLimit + 1);
    expect(await problemOf(read(bytes, "a.xml"))).toEqual({ code: "too-large", facts: { limit: textLimit } });
  });

  test("whose part unpacks to more than it says", async () => {
    const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
    await writer.add("bomb.xml", new Uint8ArrayReader(new Uint8Array(64 * 1024 ** 2).fill(0x20)));
    const bytes = patched(await writer.close(), "bomb.xml", sizeField, 100);
    let unpacked = 0;
    const streaming = (await openPackage(bytes)).stream("bomb.xml", (text) => {
      unpacked += text.length;
    });
    expect(await problemOf(streaming)).toEqual({ code: "damaged", facts: { part: "bomb.xml" } });
    expect(unpacked).toBeLessThan(1024 ** 2);
  });

  test.each([
    ["unpacks to less than it says", sizeField, 5000],
    ["has another check sum", crcField, 1],
    ["is shorter than it says", compressedSizeField, 900_000],
    ["stands elsewhere", offsetField, 5],
    ["stands beyond the end", offsetField, 0x7fffffff],
  ])("whose part %s", async (_, field, value) => {
    const bytes = patched(await packageOf(parts), "a.xml", field, value);
    expect(await problemOf(read(bytes, "a.xml"))).toMatchObject({ code: "damaged" });
  });

  test("whose parts lie over one another", async () => {
    const bytes = await packageOf(parts);
    const offset = Buffer.from(bytes).readUInt32LE(listedAt(bytes, "a.xml") + offsetField);
    const overlapping = patched(bytes, "b.xml", offsetField, offset);
    expect(await problemOf(read(overlapping, "b.xml"))).toMatchObject({ code: "damaged" });
  });

  test.each([
    ["a.xmx", "a.xml", "a.xml"],
    ["A.xmx", "A.xml", "a.xml"],
  ])("with two parts of one name (%s as %s)", async (name, renamed, first) => {
    const buffer = Buffer.from(await packageOf({ [first]: "<a>1</a>", [name]: "<a>2</a>" }));
    for (let at = buffer.indexOf(name); at !== -1; at = buffer.indexOf(name, at + 1)) buffer.write(renamed, at);
    expect(await problemOf(openPackage(buffer))).toEqual({ code: "damaged", facts: { part: renamed } });
  });

  test.each(["../../evil.xml", "/etc/evil.xml", "C:/evil.xml", "xl/../../evil.xml"])(
    "with a part called %s",
    async (name) => {
      const placeholder = "x".repeat(name.length);
      const buffer = Buffer.from(await packageOf({ [placeholder]: "<a/>" }));
      for (let at = buffer.indexOf(placeholder); at !== -1; at = buffer.indexOf(placeholder, at + 1))
        buffer.write(name, at);
      expect(await problemOf(openPackage(buffer))).toEqual({ code: "damaged", facts: { part: "" } });
    },
  );

  test("that is locked part by part", async () => {
    const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, password: "secret", zipCrypto: true });
    await writer.add("a.xml", new Uint8ArrayReader(Buffer.from("<a/>")));
    expect(await problemOf(read(await writer.close(), "a.xml"))).toEqual({ code: "damaged", facts: { part: "a.xml" } });
  });
});

describe("withParts", () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}(?:\/[a-z0-9]{1,8}){0,2}\.[a-z]{3}$/u), {
    minLength: 1,
    maxLength: 8,
  });
  const given = names.chain((list) =>
    fc.record({
      parts: fc.tuple(...list.map((name) => fc.tuple(fc.constant(name), fc.uint8Array({ maxLength: 4000 })))),
      changes: fc.dictionary(
        fc.oneof(fc.constantFrom(...list), fc.constant("added/part.xml")),
        fc.option(fc.string({ unit: "binary", maxLength: 200 }).filter((text) => !/\p{Cs}/u.test(text))),
      ),
    }),
  );

  test("replaces, adds and leaves out what is asked for, and copies all else byte by byte", async () => {
    await fc.assert(
      fc.asyncProperty(given, async ({ parts, changes }) => {
        const original = await packageOf(Object.fromEntries(parts));
        const before = await storedParts(original);
        const bytes = await (await openPackage(original)).withParts(new Map(Object.entries(changes)));
        const after = await storedParts(bytes);
        const expected = new Set([...before.keys(), ...Object.keys(changes)].filter((name) => changes[name] !== null));
        expect(new Set(after.keys())).toEqual(expected);
        for (const [name, { content, compressed }] of after) {
          const change = changes[name];
          if (typeof change === "string")
            expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(content)).toBe(change);
          else expect({ content, compressed }).toEqual(before.get(name));
        }
      }),
      { numRuns: 60 },
    );
  });

  test("writes the same bytes again, whatever the time of day", async () => {
    const parts = new Map([["a.xml", "<a/>"]]);
    expect(await newPackage(parts)).toEqual(await newPackage(parts));
    const opened = await openPackage(await packageOf({ "b.xml": "<b/>" }));
    expect(await opened.withParts(parts)).toEqual(await opened.withParts(parts));
  });

  test("keeps a part that was stored without a date or without compression", async () => {
    const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, level: 0, extendedTimestamp: false });
    await writer.add("a.xml", new Uint8ArrayReader(Buffer.from("<a>1</a>")));
    const buffer = Buffer.from(await writer.close());
    const listed = listedAt(buffer, "a.xml");
    buffer.writeUInt32LE(0, listed + 12);
    buffer.writeUInt32LE(0, 10);
    const bytes = await (await openPackage(buffer)).withParts(new Map([["b.xml", "<b/>"]]));
    expect(await read(bytes, "a.xml")).toBe("<a>1</a>");
    expect(await read(bytes, "b.xml")).toBe("<b/>");
  });

  test("replaces a part whose name differs in letter case only", async () => {
    const opened = await openPackage(await packageOf({ "XL/Workbook.xml": "<old/>" }));
    const bytes = await opened.withParts(new Map([["xl/workbook.xml", "<new/>"]]));
    expect([...(await storedParts(bytes)).keys()]).toEqual(["XL/Workbook.xml"]);
    expect(await read(bytes, "xl/workbook.xml")).toBe("<new/>");
  });
});
