import { describe, expect, test } from "@jest/globals";
import { append, largest, largestOf, smallest, smallestOf } from "../../src/core/long-lists.ts";

/** More than can be spread into arguments. */
const many = Array.from({ length: 300_000 }, (_, index) => index - 100);

describe("the largest and the smallest of a long list", () => {
  test("are found among numbers", () => {
    expect([smallest(many), largest(many)]).toEqual([-100, 299_899]);
  });

  test("are found by a number of each item", () => {
    const texts = ["ab", "", "abcd"];
    const length = (text: string): number => text.length;
    expect([smallestOf(texts, length), largestOf(texts, length)]).toEqual([0, 4]);
  });

  test("are the ends of all numbers where the list is empty", () => {
    expect([smallest([]), largest([])]).toEqual([Infinity, -Infinity]);
  });
});

test("a long list is added to the end of another", () => {
  const list = [0];
  append(list, many);
  expect(list).toHaveLength(many.length + 1);
  expect([list[0], list[1], list.at(-1)]).toEqual([0, -100, 299_899]);
});
