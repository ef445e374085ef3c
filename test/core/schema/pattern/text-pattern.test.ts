import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { present } from "../../sheets.ts";
import { textPattern } from "../../../../src/core/schema/pattern/text-pattern.ts";

const patterns = [
  "",
  "a",
  "\\d+-\\d+-\\d{2}",
  "(?:施策|事業)[0-9０-９]{1,3}",
  "a*b+c?",
  "(a|b|)*c",
  "(?<name>a|bc)+",
  "[^a-c\\]]{2,}",
  "a{0}b{1,2}c{2}",
  "a+?b*?c??d{1,2}?",
  "^a$|^$|b",
  "a^b|a$b",
  "(^a|b)*$",
  "\\p{L}+\\P{L}",
  "\\u{20BB7}+",
  "\\uD842\\uDFB7\\u65bd",
  "\\x41\\cA\\t\\n\\0\\.\\/",
  ".+",
  "((a*)*)*",
  "(a+)+b",
  "[(|*)]+",
  "\\(\\)\\[",
];

describe("says of any text what the language's own engine says", () => {
  const text = fc.string({
    unit: fc.constantFrom(...("abcd0123-０９施策事業𠮷 \n.()|*[]A\u0001\t\0/".match(/./gsu) ?? [])),
    maxLength: 12,
  });

  test.each(patterns)("%s", (pattern) => {
    const own = present(textPattern(pattern));
    const expression = new RegExp(`^(?:${pattern})$`, "u");
    fc.assert(
      fc.property(text, (value) => {
        expect(own.matches(value)).toBe(expression.test(value));
      }),
      { numRuns: 300 },
    );
  });

  test("for patterns put together by chance", () => {
    const piece = fc.constantFrom(
      "a",
      "b",
      "[ab]",
      "(a|b)",
      "(?:ab)*",
      "a+",
      "b?",
      "(a*b)+",
      "a{2}",
      "|",
      "^",
      "$",
      ".",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 6 }),
        fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 6 }),
        (pieces, value) => {
          const pattern = pieces.join("");
          expect(present(textPattern(pattern)).matches(value)).toBe(new RegExp(`^(?:${pattern})$`, "u").test(value));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ["(a+)+b", "a".repeat(10_000)],
  ["(a|a)*b", "a".repeat(10_000)],
  ["a*a*a*a*a*b", "a".repeat(10_000)],
  ["(.*)*(.*)*c", "ab".repeat(5_000)],
])("%s takes no longer than the text is long", (pattern, text) => {
  expect(present(textPattern(pattern)).matches(text)).toBe(false);
});

test.each(["(", "a{2,1}", "[b-a]", "(?=a)", "(?!a)", "(?<=a)", "(?<!a)", "(a)\\1", "(?<n>a)\\k<n>", "\\ba", "a\\B"])(
  "%s is not compiled",
  (pattern) => {
    expect(textPattern(pattern)).toBeUndefined();
  },
);

test.each([
  ["a{999}", true],
  ["a{1000}", false],
  ["ba{1000}", false],
  ["(?:a{30}){33}", true],
  ["(?:a{40}){40}", false],
  ["(?:(?:(?:a{0,90}){0,90}){0,90}){0,90}", false],
  ["a{999999999}", false],
  ["(?:a?){999999999}", false],
  ["a".repeat(999), true],
  ["a".repeat(1001), false],
])("only so many states and characters are", (pattern, isCompiled) => {
  expect(textPattern(pattern) !== undefined).toBe(isCompiled);
});

test("a pattern has a thousand characters at most", () => {
  const ofLength = (length: number): string => `[${"ab".repeat(length).slice(0, length - 2)}]`;
  expect([1000, 1001].map((length) => textPattern(ofLength(length)) !== undefined)).toEqual([true, false]);
});
