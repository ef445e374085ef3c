import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { plainText } from "../../../../src/hosts/xlsx/read/plain-text.ts";
import { parseXml } from "../../../../src/hosts/xlsx/xml/elements.ts";
import { attributeText, contentText, inlineString, stringText } from "../../../../src/hosts/xlsx/xml/escape.ts";
import { readData, valuesOf } from "../packages.ts";

/** Any text, also of what XML cannot hold: control characters, halves of surrogate pairs, what looks like an escape. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 4 }),
      fc.constantFrom(
        "_x000D_",
        "_x",
        "_",
        "x0041_",
        "\r\n",
        "\u0000",
        "\u001F",
        "\u0085",
        "\uD800",
        "\uDC00",
        "\uFFFE",
        "]]>",
      ),
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(""));

describe("a text survives being written and read", () => {
  test("in the content of an element", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: read } = parseXml("a.xml", `<a>${contentText(stringText(text))}</a>`);
        expect(plainText(read)).toBe(text);
      }),
    );
  });

  test("in an attribute", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { attributes } = parseXml("a.xml", `<a b="${attributeText(stringText(text))}"/>`);
        expect(plainText(attributes.b ?? "")).toBe(text);
      }),
    );
  });

  test("as a cell", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const sheet = await readData(`<row><c t="inlineStr">${inlineString(text, "")}</c></row>`);
        expect(valuesOf(sheet)).toEqual([[text]]);
      }),
      { numRuns: 40 },
    );
  });
});

test.each([
  [" a", true],
  ["a ", true],
  ["\u3000a", true],
  ["a  b", true],
  ["a\nb", true],
  ["a\tb", true],
  ["a b", false],
  ["施策", false],
  ["A&B", false],
  ["", false],
])("white space that a reader might drop is kept by word: %j", (text, isKept) => {
  expect(inlineString(text, "").includes('xml:space="preserve"')).toBe(isKept);
});
