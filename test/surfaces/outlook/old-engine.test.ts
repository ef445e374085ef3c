import { createContext, runInContext } from "node:vm";
import { readFileSync } from "node:fs";
import { transformSync } from "@swc/core";
import { expect, test } from "@jest/globals";

const source = transformSync(readFileSync("src/surfaces/outlook/old-engine.ts", "utf8"), {
  jsc: { target: "es2016", parser: { syntax: "typescript" } },
}).code;

/**
 * What an expression comes to in a realm that knows of the language what ECMAScript 2016 has, after the file has run
 * there.
 */
function inOldEngine(expression: string): unknown {
  const realm = createContext({});
  runInContext(forgetting, realm);
  runInContext(source, realm);
  return JSON.parse(runInContext(`JSON.stringify([${expression}])`, realm) as string);
}

const later: Readonly<Record<string, readonly string[]>> = {
  Object: ["values", "entries", "fromEntries"],
  "Array.prototype": ["at", "flat", "flatMap", "findLast", "findLastIndex", "toSorted", "toReversed"],
  "String.prototype": ["at", "padStart", "padEnd", "trimStart", "trimEnd", "replaceAll", "matchAll"],
};
const forgetting = Object.entries(later)
  .flatMap(([on, names]) => names.map((name) => `delete ${on}.${name};`))
  .join("\n");

const expressions = [
  "Object.values({ b: 1, a: 2 })",
  "Object.entries({ b: 1, a: 2 })",
  "Object.fromEntries(new Map([['a', 1], ['b', 2]]))",
  "[1, 2, 3].at(-1), [1, 2, 3].at(0), [1].at(-2) === undefined",
  "[[1], 2, [3, [4]]].flat()",
  "[1, 2].flatMap((one, at) => [one, at]), [1, 2].flatMap((one) => one)",
  "[1, 2, 3].findLast((one) => one < 3), [1].findLast((one) => one > 3) === undefined",
  "[1, 2, 3].findLastIndex((one) => one < 3), [1].findLastIndex((one) => one > 3)",
  "[3, 1, 10].toSorted(), [3, 1, 10].toSorted((one, other) => one - other), ['b', 'a', 'b'].toSorted()",
  "Array.from({ length: 30 }, (_, at) => [at % 3, at]).toSorted(([one], [other]) => one - other)",
  "(() => { const list = [2, 1]; list.toSorted(); return list.toReversed(); })()",
  "'abc'.at(-1), 'abc'.at(0)",
  "'7'.padStart(3, '0'), '7'.padStart(2), '1234'.padStart(3, '0'), 'a'.padEnd(6, 'xy')",
  "' a '.trimStart(), ' a '.trimEnd()",
  "'a.b.c'.replaceAll('.', '-'), 'aXbX'.replaceAll(/x/giu, () => 'y'), 'a.b'.replaceAll('.', '$&$&')",
  "Array.from('a1b22'.matchAll(/[a-z](\\\\d+)/gu), (found) => [...found]), [...'ab'.matchAll(/x*/gu)].length",
].map((expression) => expression.replaceAll("\\\\", "\\"));

test.each(expressions)("%s is what it is in an engine of today", (expression) => {
  const realm = createContext({});
  expect(inOldEngine(expression)).toEqual(JSON.parse(runInContext(`JSON.stringify([${expression}])`, realm) as string));
});

test("what an engine has of its own is left as it is", () => {
  const realm = createContext({});
  runInContext("var own = Array.prototype.flatMap;", realm);
  runInContext(source, realm);
  expect(runInContext("own === Array.prototype.flatMap", realm)).toBe(true);
});
