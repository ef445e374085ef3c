import { expect, test } from "@jest/globals";
import { GrowingDocument, jsonPieces } from "../../../src/surfaces/cli/json-pieces.ts";

const documents = [
  { lists: [], nothing: undefined, number: 1, text: "一行\n二行", inner: { a: [1, { b: null }] } },
  { few: [{ a: 1 }, { b: { c: "x\ny" } }], missing: null },
  ...[49, 50, 51, 100].map((length) => ({ many: Array.from({ length }, (_, at) => ({ at })) })),
];

test.each(documents)("a document in pieces is what JSON makes of it whole: %#", (document) => {
  expect([...jsonPieces(document)].join("")).toBe(`${JSON.stringify(document, undefined, 2)}\n`);
});

test.each([[[]], [[{ a: 1 }]], [[{ a: [] }, { b: "x\ny" }, {}]]])("a document that grows by %j is the same", (list) => {
  const pieces: string[] = [];
  const document = new GrowingDocument("list", (piece) => pieces.push(piece));
  for (const element of list) document.add(element);
  document.end({ count: list.length, inner: { none: null } });
  const whole = { list, count: list.length, inner: { none: null } };
  expect(pieces.join("")).toBe(`${JSON.stringify(whole, undefined, 2)}\n`);
});

test("the elements of a list are made when their piece is", () => {
  let made = 0;
  function* list(): Generator<object> {
    for (; made < 1000; made += 1) yield { made };
  }
  for (const piece of jsonPieces({ list: list() })) if (piece.includes('"made"')) break;
  expect(made).toBeLessThan(100);
});
