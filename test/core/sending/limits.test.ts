import { describe, expect, test } from "@jest/globals";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import { choiceClusters } from "../../../src/core/sending/readability/choice-clusters.ts";
import { checkReadability } from "../../../src/core/sending/readability/check-readability.ts";
import { readSeal, sealProperties } from "../../../src/core/sending/seal/seal-text.ts";
import { contentDigests } from "../../../src/core/sending/seal/sealed-content.ts";
import type { Seal } from "../../../src/core/sending/seal/seal.ts";
import { present, sheetOf } from "../sheets.ts";
import { cleanRows, inputOf } from "./case.ts";

describe("a column offers choices", () => {
  const column = { column: 0, header: "区分", field: undefined, duplicateOf: undefined };
  const clusters = (...values: readonly string[]): number =>
    choiceClusters(
      [{ column, cells: values.map((value, row) => ({ row, column: 0, value })) }],
      builtInSchema("general"),
    ).length;
  /** So many times one choice, written in two ways. */
  const twoWays = (count: number, choice = "取組中"): string[] => [
    ...Array<string>(count - 1).fill(choice),
    `${choice} `.replace("取組", "取り組み"),
  ];

  test("from six values on", () => {
    expect([5, 6].map((count) => clusters(...twoWays(count)))).toEqual([0, 1]);
  });

  test("of twenty characters at most", () => {
    const long = (length: number): string[] => [...twoWays(6), "取".repeat(length), "取".repeat(length)];
    expect([20, 21].map((length) => clusters(...long(length)))).toEqual([1, 0]);
  });

  test("that occur twice on an average", () => {
    expect(clusters(...twoWays(6), "甲", "乙", "丙")).toBe(1);
    expect(clusters(...twoWays(6), "甲", "乙", "丙", "丁")).toBe(1);
    expect(clusters(...twoWays(6), "甲", "乙", "丙", "丁", "戊", "己")).toBe(0);
  });
});

test("three columns that are told apart by a year are values of one in the long form", () => {
  const isLong = (...headers: readonly string[]): boolean => {
    const [header = [], first = []] = cleanRows;
    const sheet = sheetOf([
      [...header, ...headers],
      [...first, ...headers.map(() => 1)],
    ]);
    const input = inputOf({ title: "", sheets: [sheet] });
    if ("code" in input.check) throw new Error(input.check.code);
    return checkReadability(input, input.check).findings.some(({ number }) => number === "L3-09");
  };
  expect(isLong("令和5年度予算額（円）", "令和6年度予算額（円）", "令和7年度予算額（円）")).toBe(true);
  expect(isLong("令和5年度予算額（円）", "令和6年度予算額（円）")).toBe(false);
  expect(isLong("令和5年度予算額（円）", "令和6年度予算額（円）", "令和7年度執行額（円）")).toBe(false);
});

test("the sealed content has fifteen digits of a number", () => {
  const [header = [], first = []] = cleanRows;
  const digest = (value: number): string => {
    const sheet = sheetOf([
      [...header, "率"],
      [...first, value],
    ]);
    const input = inputOf({ title: "", sheets: [sheet] });
    if ("code" in input.check) throw new Error(input.check.code);
    return contentDigests({ dateSystem: 1900, sheets: [sheet] }, input.check.tables).digest;
  };
  expect(digest(0.1 + 0.2)).toBe(digest(0.3));
  expect(digest(0.123_456_789_012_342)).not.toBe(digest(0.123_456_789_012_343));
});

test("a seal stands in properties of 255 characters each", () => {
  const seal: Seal = {
    ...{ verdict: "ready", counts: { error: 0, warning: 0, info: 0 }, schema: "general", rules: "1" },
    ...{ time: "2007-10-03T09:00:00Z", digest: "0".repeat(64), rows: Array<string>(100).fill("0123abcd") },
  };
  const properties = sealProperties(seal);
  expect(properties.slice(0, -1).every(([, text]) => text.length === 255)).toBe(true);
  expect(properties.map(([name]) => name)).toEqual(properties.map((_, at) => `shinchoku.seal.${String(at + 1)}`));
  expect(readSeal(new Map(properties))).toMatchObject({ digest: seal.digest, rows: seal.rows });
  const text = properties.map(([, piece]) => piece).join("");
  expect(present(/"version":(\d+)/u.exec(text)?.[1])).toBe("1");
});
