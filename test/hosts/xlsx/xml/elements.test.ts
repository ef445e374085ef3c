import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { attribute, childrenNamed, parseXml, type XmlElement } from "../../../../src/hosts/xlsx/xml/elements.ts";
import { problemOf } from "../packages.ts";
import { anyDocument, written, type TestElement } from "./documents.ts";

function elementsIn({ children }: TestElement): TestElement[] {
  return children.filter((child) => typeof child !== "string");
}

function expectSame(parsed: XmlElement, element: TestElement, source: string): void {
  expect(parsed.qualifiedName).toBe(element.name);
  expect(parsed.attributes).toEqual(element.attributes);
  expect(parsed.text).toBe(element.children.filter((child) => typeof child === "string").join(""));
  expect(source.slice(parsed.start, parsed.end)).toBe(written(element));
  const inside = element.children.length > 0 || !element.manner.isShort;
  expect(parsed.isEmpty).toBe(!inside);
  if (inside) {
    expect(source.slice(parsed.start, parsed.innerStart)).toMatch(/^<[^]*>$/u);
    expect(source.slice(parsed.innerEnd, parsed.end)).toMatch(/^<\/[^<]*>$/u);
  }
  const children = elementsIn(element);
  expect(parsed.children).toHaveLength(children.length);
  parsed.children.forEach((child, at) => {
    const expected = children[at];
    if (expected) expectSame(child, expected, source);
  });
}

describe("parseXml", () => {
  test("finds every element where it is written", () => {
    fc.assert(
      fc.property(anyDocument, ({ root, source }) => {
        expectSame(parseXml("a.xml", source), root, source);
      }),
    );
  });

  test("leaves out what is not kept, and all inside it", () => {
    fc.assert(
      fc.property(anyDocument, fc.integer({ min: 1, max: 3 }), ({ root, source }, kept) => {
        let asked = 0;
        const parsed = parseXml("a.xml", source, () => {
          asked += 1;
          return asked % kept === 0;
        });
        const texts = new Set(allWritten(root));
        for (const { start, end } of allElements(parsed)) expect(texts).toContain(source.slice(start, end));
        const none = parseXml("a.xml", source, () => false);
        expect(none.children).toEqual([]);
        expect(source.slice(none.start, none.end)).toBe(written(root));
      }),
    );
  });

  test.each([
    ["a comment", "<row><!-- </row> --><c/></row>"],
    ["a section of text", "<row><![CDATA[</row>]]><c/></row>"],
    ["an instruction", "<row><?x </row> ?><c/></row>"],
    ["another of its name", "<row><row><c/></row><c/></row>"],
    ["no end of its own", "<row/>"],
  ])("passes over an element with %s", (_, row) => {
    const source = `<a>${row}${row}<b>1</b></a>`;
    const { children } = parseXml("a.xml", source, (name) => name !== "row");
    expect(children.map(({ start, end }) => source.slice(start, end))).toEqual(["<b>1</b>"]);
  });

  test("joins text around comments and CDATA", () => {
    expect(parseXml("a.xml", "<a>1<!--2--><![CDATA[<3>]]>&lt;&#x4;</a>".replace("&#x4;", "&#52;")).text).toBe("1<3><4");
  });

  test("refuses a declaration of the document's type by a code of its own", async () => {
    const parsed = Promise.resolve().then(() => parseXml("x.xml", "<!DOCTYPE a><a/>"));
    expect(await problemOf(parsed)).toEqual({ code: "document-type", facts: { part: "x.xml" } });
  });

  test("says which part is damaged", async () => {
    for (const text of ["", " ", "<a>", "<a/><b/>", "a", "<a b=1/>", "<a b='1' b='2'/>", "<a>&x;</a>"]) {
      expect(await problemOf(Promise.resolve().then(() => parseXml("x.xml", text)))).toEqual({
        code: "damaged",
        facts: { part: "x.xml" },
      });
    }
  });
});

test("names are asked for without their prefixes", () => {
  const root = parseXml("a.xml", '<x:a r:id="1" s="2"><x:b/><c/><b/></x:a>');
  expect([attribute(root, "id"), attribute(root, "s"), attribute(root, "t")]).toEqual(["1", "2", undefined]);
  expect(childrenNamed(root, "b").map(({ qualifiedName }) => qualifiedName)).toEqual(["x:b", "b"]);
});

test("elements stand within one another up to 256 deep; a part that goes deeper is damaged", async () => {
  const nested = (depth: number): string => "<a>".repeat(depth) + "</a>".repeat(depth);
  expect(allElements(parseXml("a.xml", nested(256)))).toHaveLength(256);
  const deeper = Promise.resolve().then(() => parseXml("a.xml", nested(257)));
  expect(await problemOf(deeper)).toEqual({ code: "damaged", facts: { part: "a.xml" } });
});

function allElements(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(allElements)];
}

function allWritten(element: TestElement): string[] {
  return [written(element), ...elementsIn(element).flatMap(allWritten)];
}
