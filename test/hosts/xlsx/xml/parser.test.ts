import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { XmlParser } from "../../../../src/hosts/xlsx/xml/parser.ts";
import { mostAttributes } from "../../../../src/hosts/xlsx/xml/attributes.ts";
import { localName } from "../../../../src/hosts/xlsx/xml/names.ts";
import { ProblemError } from "../../../../src/core/index.ts";
import { anyDocument } from "./documents.ts";

type Event = ["open", string, Record<string, string>] | ["close", string] | ["text", string];

/** What a parser tells of a document, texts that it tells in pieces joined; `undefined` when it refuses. */
function told(read: (tell: (event: Event) => void) => void): Event[] | undefined {
  const events: Event[] = [];
  try {
    read((event) => {
      const last = events.at(-1);
      if (event[0] === "text" && last?.[0] === "text") last[1] += event[1];
      else if (event[0] !== "text" || event[1] !== "") events.push(event);
    });
    return events;
  } catch (error) {
    if (error instanceof ProblemError || error instanceof NotWellFormed) return undefined;
    throw error;
  }
}

class NotWellFormed extends Error {}

function ours(pieces: readonly string[]): Event[] | undefined {
  return told((tell) => {
    const parser = new XmlParser("a.xml", {
      open: (name, attributes) => {
        tell(["open", name, attributes.all()]);
      },
      close: (name) => {
        tell(["close", name]);
      },
      text: (text) => {
        tell(["text", text]);
      },
    });
    pieces.forEach(parser.write);
    parser.close();
  });
}

function peers(source: string): Event[] | undefined {
  return told((tell) => {
    const parser = new SaxesParser();
    let depth = 0;
    const text = (piece: string): void => {
      if (depth > 0) tell(["text", piece]);
    };
    parser.on("error", () => {
      throw new NotWellFormed();
    });
    parser.on("doctype", () => {
      throw new NotWellFormed();
    });
    parser.on("opentag", ({ name, attributes }) => {
      depth += 1;
      tell(["open", localName(name), { ...attributes }]);
    });
    parser.on("closetag", ({ name }) => {
      depth -= 1;
      tell(["close", localName(name)]);
    });
    parser.on("text", text);
    parser.on("cdata", text);
    parser.write(source).close();
  });
}

/** The source in pieces that end anywhere, but not within a character. */
function cut(source: string, length: number): string[] {
  const characters = Array.from(source);
  const pieces: string[] = [];
  for (let at = 0; at < characters.length; at += length) pieces.push(characters.slice(at, at + length).join(""));
  return pieces;
}

describe("the parser tells the same as a peer", () => {
  test("of documents in whatever pieces they come", () => {
    fc.assert(
      fc.property(anyDocument, fc.integer({ min: 1, max: 9 }), ({ source }, length) => {
        const expected = peers(source);
        expect(expected).toBeDefined();
        expect(ours([source])).toEqual(expected);
        expect(ours(cut(source, length))).toEqual(expected);
      }),
    );
  });

  test("of documents with a piece left out or put in, which it refuses when the peer does", () => {
    const marks = fc.constantFrom(
      "<",
      ">",
      "/",
      "&",
      '"',
      "'",
      "=",
      " ",
      "&#9;",
      "&#x0;",
      "&lt;",
      "<a>",
      "</a>",
      "\u0001",
      "a",
      "1",
      "<!-- -->",
      "<![CDATA[",
      "]]>",
    );
    fc.assert(
      fc.property(
        anyDocument,
        fc.nat(),
        fc.nat(3),
        marks,
        fc.integer({ min: 1, max: 9 }),
        ({ source }, seed, gone, mark, length) => {
          const characters = Array.from(source);
          const at = seed % (characters.length + 1);
          const broken = [...characters.slice(0, at), mark, ...characters.slice(at + gone)].join("");
          fc.pre(!isToleratedHere(broken));
          const expected = peers(broken);
          expect(ours([broken])).toEqual(expected);
          expect(ours(cut(broken, length))).toEqual(expected);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

/** What the peer minds and a workbook is not harmed by: how comments and instructions are written inside. */
function isToleratedHere(source: string): boolean {
  return source.includes("<!--") || source.includes("<?") || source.includes("]]>");
}

test("a tag with more attributes than any real one is refused", () => {
  const tag = (count: number): string =>
    `<a ${Array.from({ length: count }, (_, at) => `b${String(at)}="1"`).join(" ")}/>`;
  expect(ours([tag(mostAttributes)])).toBeDefined();
  expect(ours([tag(mostAttributes + 1)])).toBeUndefined();
});

test("names, texts and tags that have no end are refused before they fill the memory", () => {
  for (const endless of ["<a ", '<a b="', "<!-- ", "<![CDATA[", "<?x "]) {
    const pieces = ["<r>", endless, ...Array.from({ length: 80 }, () => "x".repeat(2 ** 16))];
    expect(ours(pieces)).toBeUndefined();
  }
});
