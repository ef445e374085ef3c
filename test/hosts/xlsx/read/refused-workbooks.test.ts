import { describe, expect, test } from "@jest/globals";
import { present } from "../../../core/sheets.ts";
import {
  mainNamespace,
  packageOf,
  problemOf,
  readParts,
  relationshipList,
  relationshipNamespace,
  workbookParts,
  worksheet,
  type Parts,
} from "../packages.ts";
import type { FoundFile } from "../../../../src/core/index.ts";
import { readXlsx } from "../../../../src/hosts/xlsx/index.ts";
import { parts } from "./workbooks.ts";

function compoundFile(stream: string): Uint8Array {
  return Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from(stream, "utf16le")]);
}

describe("what is no workbook is refused", () => {
  const without = (name: string): Parts => Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name));
  const entities =
    '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">]>';

  test.each<[string, Parts, object]>([
    ["a package of another kind", { "word/document.xml": "<w/>" }, { code: "not-xlsx", facts: { found: "word" } }],
    ["an empty package", { "a.txt": "" }, { code: "not-xlsx", facts: { found: "other" } }],
    ["a workbook part that is missing", without("xl/workbook.xml"), { code: "not-xlsx", facts: { found: "other" } }],
    [
      "a workbook part of another kind",
      { ...parts, "xl/workbook.xml": "<document/>" },
      { code: "not-xlsx", facts: { found: "other" } },
    ],
    [
      "the binary format",
      {
        "_rels/.rels": relationshipList([["rId1", `${relationshipNamespace}/officeDocument`, "xl/workbook.bin"]]),
        "xl/workbook.bin": new Uint8Array(9),
      },
      { code: "binary-xlsb", facts: {} },
    ],
    [
      "a worksheet part that is missing",
      without("xl/worksheets/sheet1.xml"),
      { code: "damaged", facts: { part: "xl/worksheets/sheet1.xml" } },
    ],
    [
      "a sheet without its relationship",
      without("xl/_rels/workbook.xml.rels"),
      { code: "damaged", facts: { part: "xl/_rels/workbook.xml.rels" } },
    ],
    [
      "shared strings that are missing",
      Object.fromEntries(
        Object.entries(workbookParts({ strings: ["<t>a</t>"] })).filter(([name]) => name !== "xl/sharedStrings.xml"),
      ),
      { code: "damaged", facts: { part: "xl/sharedStrings.xml" } },
    ],
    [
      "a workbook without a list of sheets",
      { ...parts, "xl/workbook.xml": `<workbook xmlns="${mainNamespace}"/>` },
      { code: "damaged", facts: { part: "xl/workbook.xml" } },
    ],
    [
      "two sheets of one name",
      workbookParts({ sheets: ["", ""], names: ["Plan", "PLAN"] }),
      { code: "damaged", facts: { part: "xl/workbook.xml" } },
    ],
    [
      "an element that is not closed",
      { ...parts, "xl/workbook.xml": "<workbook>" },
      { code: "damaged", facts: { part: "xl/workbook.xml" } },
    ],
    ["an empty part", { ...parts, "xl/workbook.xml": "" }, { code: "damaged", facts: { part: "xl/workbook.xml" } }],
    [
      "an empty relationships part",
      { ...parts, "_rels/.rels": "" },
      { code: "damaged", facts: { part: "_rels/.rels" } },
    ],
    [
      "a worksheet that is not closed",
      { ...parts, "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row><c><v>1" },
      { code: "damaged", facts: { part: "xl/worksheets/sheet1.xml" } },
    ],
    [
      "a worksheet that is empty",
      { ...parts, "xl/worksheets/sheet1.xml": "" },
      { code: "damaged", facts: { part: "xl/worksheets/sheet1.xml" } },
    ],
    [
      "elements that cross",
      { ...parts, "xl/worksheets/sheet1.xml": worksheet("<sheetData><row></sheetData></row>") },
      { code: "damaged", facts: { part: "xl/worksheets/sheet1.xml" } },
    ],
    [
      "an unknown entity",
      { ...parts, "xl/worksheets/sheet1.xml": worksheet("<sheetData><row><c><v>&lol;</v></c></row></sheetData>") },
      { code: "damaged", facts: { part: "xl/worksheets/sheet1.xml" } },
    ],
    [
      "entities that expand",
      { ...parts, "xl/worksheets/sheet1.xml": `${entities}${worksheet("<sheetData/>")}` },
      { code: "document-type", facts: { part: "xl/worksheets/sheet1.xml" } },
    ],
    [
      "a document type that leads outside",
      {
        ...parts,
        "xl/workbook.xml": `<!DOCTYPE workbook SYSTEM "file:///etc/passwd">${parts["xl/workbook.xml"] ?? ""}`,
      },
      { code: "document-type", facts: { part: "xl/workbook.xml" } },
    ],
    [
      "characters that XML does not know",
      { ...parts, "xl/worksheets/sheet1.xml": worksheet("<sheetData><row><c><v>&#0;</v></c></row></sheetData>") },
      { code: "damaged", facts: { part: "xl/worksheets/sheet1.xml" } },
    ],
    [
      "bytes that are no text",
      { ...parts, "xl/worksheets/sheet1.xml": new Uint8Array([0x3c, 0x61, 0xff, 0xfe, 0x3e]) },
      { code: "damaged", facts: { part: "xl/worksheets/sheet1.xml" } },
    ],
    [
      "a character that is cut at the end",
      { ...parts, "xl/worksheets/sheet1.xml": new Uint8Array([...Buffer.from(`${worksheet("")} `), 0xe6, 0x96]) },
      { code: "damaged", facts: { part: "xl/worksheets/sheet1.xml" } },
    ],
    [
      "elements within one another without end",
      { ...parts, "xl/workbook.xml": `<workbook>${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}</workbook>` },
      { code: "damaged", facts: { part: "xl/workbook.xml" } },
    ],
  ])("%s", async (_, given, problem) => {
    expect(await problemOf(readParts(given))).toEqual(problem);
  });

  test.each<[string, Uint8Array, string]>([
    ["no bytes", new Uint8Array(0), "not-xlsx"],
    ["a text", Buffer.from("施策番号,施策名"), "not-xlsx"],
    ["the beginning of a container", Buffer.from("PK"), "damaged"],
    ["an empty container", Buffer.from(`504b0506${"00".repeat(18)}`, "hex"), "not-xlsx"],
    ["an old workbook", Buffer.from(`d0cf11e0a1b11ae1${"00".repeat(600)}`, "hex"), "legacy-xls"],
    [
      "an encrypted workbook",
      Buffer.concat([
        Buffer.from("d0cf11e0a1b11ae1", "hex"),
        Buffer.from("EncryptedPackage", "utf16le"),
        Buffer.alloc(3),
      ]),
      "encrypted",
    ],
  ])("%s", async (_, bytes, code) => {
    expect((await problemOf(readXlsx(bytes))).code).toBe(code);
  });

  test.each<[string, Uint8Array, FoundFile]>([
    ["no bytes", new Uint8Array(0), "empty"],
    ["a table as text", Buffer.from("施策番号,施策名\r\n"), "text"],
    ["a table as text of Windows in Japanese", Buffer.from([0x8e, 0x7b, 0x8d, 0xf4, 0x2c, 0x31]), "text"],
    ["a table as UTF-16", Buffer.from("\uFEFF施策番号\t施策名", "utf16le"), "text"],
    ["bytes", Buffer.from([1, 2, 3, 4, 0x80]), "other"],
    ["a PDF", Buffer.from("%PDF-1.7\n"), "pdf"],
    ["a web page", Buffer.from("\uFEFF  <html><table>"), "web-page"],
    ["a table of a web page", Buffer.from("<TABLE border=1>"), "web-page"],
    ["a web page with a type", Buffer.from("<!DOCTYPE html>\n<html>"), "web-page"],
    [
      "a spreadsheet of 2003",
      Buffer.from('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      "xml-spreadsheet",
    ],
    ["an old document", compoundFile("WordDocument"), "word"],
    ["an old presentation", compoundFile("PowerPoint Document"), "presentation"],
  ])("%s is told", async (_, bytes, found) => {
    expect(await problemOf(readXlsx(bytes))).toEqual({ code: "not-xlsx", facts: { found } });
  });

  test.each<[string, Parts, FoundFile]>([
    ["a presentation", { "ppt/presentation.xml": "<p/>" }, "presentation"],
    ["an OpenDocument file", { "META-INF/manifest.xml": "<m/>", "content.xml": "<c/>" }, "opendocument"],
    ["a Java archive", { "META-INF/manifest.xml": "<m/>" }, "other"],
  ])("%s is told by its parts", async (_, given, found) => {
    expect(await problemOf(readParts(given))).toEqual({ code: "not-xlsx", facts: { found } });
  });

  test("a container that is cut anywhere", async () => {
    const bytes = await packageOf(parts);
    for (let length = 2; length < bytes.length; length += 97) {
      expect((await problemOf(readXlsx(bytes.subarray(0, length)))).code).toBe("damaged");
    }
    expect(present((await readXlsx(bytes)).workbook.sheets[0]).name).toBe("Sheet1");
  });
});
