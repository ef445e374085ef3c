import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { percentOf } from "../../../src/core/summary/percent.ts";

test.each([
  [27, 159, 17],
  [111, 159, 70],
  [18, 159, 11],
  [3, 159, 2],
  [1, 8, 13],
  [29, 200, 15],
  [0, 5, 0],
  [5, 5, 100],
  [0, 0, 0],
])("%i of %i is %i %", (count, total, percent) => {
  expect(percentOf(count, total)).toBe(percent);
});

test("a percentage is within half a point of the share, and half a point is rounded up", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 0, max: 100_000 }), (total, part) => {
      const count = part % (total + 1);
      const distance = percentOf(count, total) * total - count * 100;
      return distance * 2 > -total && distance * 2 <= total;
    }),
  );
});
