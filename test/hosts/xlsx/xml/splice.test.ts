import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseXml, type XmlElement } from "../../../../src/hosts/xlsx/xml/elements.ts";
import { attributeText } from "../../../../src/hosts/xlsx/xml/escape.ts";
import { appendInside, insertInOrder, setAttribute, spliced } from "../../../../src/hosts/xlsx/xml/splice.ts";
import { present } from "../../../core/sheets.ts";
import { anyDocument } from "./documents.ts";

/** What a document says, without where it stands in the text. */
interface Meaning {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Meaning[];
}

function meaningOf({ qualifiedName, attributes, text, children }: XmlElement): Meaning {
  return { name: qualifiedName, attributes, text, children: children.map(meaningOf) };
}

function meaning(source: string): Meaning {
  return meaningOf(parseXml("a.xml", source));
}

/** The meaning with that of the n-th element (in document order) changed. */
function changed(root: Meaning, number: number, change: (element: Meaning) => Meaning): Meaning {
  let at = -1;
  const visit = (element: Meaning): Meaning => {
    at += 1;
    const isIt = at === number;
    const visited = { ...element, children: element.children.map(visit) };
    return isIt ? change(visited) : visited;
  };
  return visit(root);
}

function allElements(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(allElements)];
}

/** A document, its elements, and one of them. */
const anyPlace = fc.tuple(anyDocument, fc.nat()).map(([{ source }, seed]) => {
  const elements = allElements(parseXml("a.xml", source));
  const number = seed % elements.length;
  return { source, number, element: present(elements[number]) };
});

describe("spliced", () => {
  test("replaces stretches of a text, in whatever order they are given", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.tuple(fc.nat(20), fc.nat(5), fc.string({ maxLength: 3 })), { maxLength: 5 }),
        (text, list) => {
          let from = 0;
          let expected = "";
          const splices = list.map(([gap, length, piece]) => {
            const start = Math.min(from + gap, text.length);
            const end = Math.min(start + length, text.length);
            expected += text.slice(from, start) + piece;
            from = end;
            return { start, end, text: piece };
          });
          expect(spliced(text, splices)).toBe(expected + text.slice(from));
          const distinct = new Set(splices.map(({ start }) => start)).size === splices.length;
          if (distinct) expect(spliced(text, splices.toReversed())).toBe(expected + text.slice(from));
        },
      ),
    );
  });

  test("refuses those that overlap", () => {
    const overlapping = [
      { start: 0, end: 3, text: "" },
      { start: 2, end: 4, text: "" },
    ];
    expect(() => spliced("abcdef", overlapping)).toThrow("overlap");
  });
});

test("setAttribute changes or adds one attribute and nothing else", () => {
  const anyName = fc.constantFrom("count", "a", "r:id", "施");
  fc.assert(
    fc.property(
      anyPlace,
      anyName,
      fc.boolean(),
      fc.nat(),
      fc.string({ unit: "grapheme" }),
      (place, added, isNew, seed, value) => {
        const { source, number, element } = place;
        const existing = Object.keys(element.attributes);
        const name = isNew || existing.length === 0 ? added : present(existing[seed % existing.length]);
        const splice = setAttribute(element, source, name, attributeText(value).replaceAll("'", "&apos;"));
        expect(meaning(spliced(source, [splice]))).toEqual(
          changed(meaning(source), number, (before) => ({
            ...before,
            attributes: { ...before.attributes, [name]: value },
          })),
        );
      },
    ),
  );
});

test("appendInside adds a last child", () => {
  fc.assert(
    fc.property(anyPlace, ({ source, number, element }) => {
      const child: Meaning = { name: "new", attributes: { a: "1" }, text: "", children: [] };
      expect(meaning(spliced(source, [appendInside(element, source, '<new a="1"/>')]))).toEqual(
        changed(meaning(source), number, (before) => ({ ...before, children: [...before.children, child] })),
      );
    }),
  );
});

test("appendInside and setAttribute go together", () => {
  fc.assert(
    fc.property(anyPlace, ({ source, number, element }) => {
      const splices = [setAttribute(element, source, "count", "9"), appendInside(element, source, "<new/>")];
      const child: Meaning = { name: "new", attributes: {}, text: "", children: [] };
      expect(meaning(spliced(source, splices))).toEqual(
        changed(meaning(source), number, (before) => ({
          ...before,
          attributes: { ...before.attributes, count: "9" },
          children: [...before.children, child],
        })),
      );
    }),
  );
});

test("insertInOrder keeps children in the order of the schema", () => {
  const order = ["a", "b", "c", "d", "e"];
  fc.assert(
    fc.property(fc.subarray(order), fc.constantFrom(...order), fc.boolean(), (names, name, isShort) => {
      const inside = names.map((child) => `<p:${child}>${child}</p:${child}>`).join("");
      const source = names.length === 0 && isShort ? "<p:x/>" : `<p:x>${inside}</p:x>`;
      const splice = insertInOrder(parseXml("a.xml", source), source, order, name, `<p:${name} n="1"/>`);
      const children = parseXml("a.xml", spliced(source, [splice])).children;
      expect(children.map((child) => child.name)).toEqual([...names, name].toSorted());
      expect(children.findLast((child) => child.name === name)?.attributes).toEqual({ n: "1" });
    }),
  );
});

test("insertInOrder passes over names that the order does not know", () => {
  const source = "<x><a/><other/><c/></x>";
  const splice = insertInOrder(parseXml("a.xml", source), source, ["a", "b", "c"], "b", "<b/>");
  expect(spliced(source, [splice])).toBe("<x><a/><b/><other/><c/></x>");
});
