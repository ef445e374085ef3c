import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ProblemError } from "../../../src/core/index.ts";
import { readContents, readPlainXlsx, readXlsx } from "../../../src/hosts/xlsx/index.ts";
import { openPackage } from "../../../src/hosts/xlsx/package.ts";
import { openPlainPackage } from "../../../src/hosts/xlsx/plain-package.ts";
import { utf8Text } from "../../../src/hosts/xlsx/utf8-text.ts";
import { packageOf } from "./packages.ts";
import { embarrassingWorkbook } from "./read/embarrassing-workbook.ts";

const samples = ["samples", "samples/small"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => `${folder}/${name}`),
);

describe("a container that is read without streams", () => {
  test.each(samples)("%s is the same workbook, with the same contents", async (file) => {
    const bytes = new Uint8Array(readFileSync(file));
    const [plain, streamed] = [await readPlainXlsx(bytes), await readXlsx(bytes)];
    expect(plain.workbook).toEqual(streamed.workbook);
    expect(await readContents(plain)).toEqual(await readContents(streamed));
  });

  test("holds the same parts as any other", async () => {
    const bytes = await embarrassingWorkbook("<v>2</v>");
    const [plain, streamed] = [openPlainPackage(bytes), await openPackage(bytes)];
    expect(plain.partNames).toEqual(streamed.partNames);
    for (const part of plain.partNames) {
      expect([plain.has(part.toUpperCase()), plain.size(part)]).toEqual([true, streamed.size(part)]);
      expect(Buffer.from(await plain.bytes(part)).equals(Buffer.from(await streamed.bytes(part)))).toBe(true);
    }
    expect(await plain.text("[Content_Types].xml")).toBe(await streamed.text("[Content_Types].xml"));
  });

  test.each([
    ["no container", () => Promise.resolve(new TextEncoder().encode("PK, but none"))],
    ["nothing", () => Promise.resolve(new Uint8Array(0))],
    ["a part that is no UTF-8", () => packageOf({ "xl/a.xml": new Uint8Array([0xff, 0xfe, 0x3c, 0]) })],
    ["a part that is not there", () => packageOf({ "xl/b.xml": "<b/>" })],
  ])("%s is damaged", async (_, bytes) => {
    const read = async (): Promise<unknown> => openPlainPackage(await bytes()).text("xl/a.xml");
    const error: unknown = await read().catch((thrown: unknown) => thrown);
    expect(error instanceof ProblemError && error.problem.code).toBe("damaged");
  });

  test("two parts whose names differ in case only are refused", async () => {
    const bytes = await packageOf({ "xl/a.xml": "<a/>", "xl/b.xml": "<a/>" });
    const twice = Buffer.from(bytes.map((byte) => byte))
      .toString("latin1")
      .replaceAll("xl/b.xml", "xl/A.xml");
    const open = (): unknown => openPlainPackage(new Uint8Array(Buffer.from(twice, "latin1")));
    expect(open).toThrow(ProblemError);
  });
});

describe("a text in UTF-8", () => {
  test("is what the runtime makes of it, whatever it is and however long", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 50 }), fc.integer({ min: 1, max: 4000 }), (part, times) => {
        const text = part
          .repeat(times)
          .slice(0, 20_000)
          .replaceAll(/\p{Cs}/gu, "");
        expect(utf8Text(new TextEncoder().encode(text))).toBe(text.replace(/^\uFEFF/u, ""));
      }),
    );
  });

  test("is refused where it is cut or no UTF-8", () => {
    for (const bytes of [[0xe6], [0xe6, 0x96], [0x80], [0xc0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xe6, 0x41, 0x41]])
      expect(() => utf8Text(Uint8Array.from(bytes))).toThrow(RangeError);
  });
});
