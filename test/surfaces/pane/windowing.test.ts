import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { offsetsOf, windowOf } from "../../../src/surfaces/pane/components/windowing.ts";

describe("the window of a long list", () => {
  test("is what touches the screen", () => {
    const offsets = offsetsOf([10, 20, 30, 40]);
    expect(offsets).toEqual([0, 10, 30, 60, 100]);
    expect(windowOf(offsets, 15, 35)).toEqual({ first: 1, end: 3, before: 10, after: 40 });
    expect(windowOf(offsets, -50, 5)).toEqual({ first: 0, end: 1, before: 0, after: 90 });
  });

  test("is empty for an empty list", () => {
    expect(windowOf(offsetsOf([]), 0, 100)).toEqual({ first: 0, end: 0, before: 0, after: 0 });
  });

  test("covers the span and keeps the list's length, wherever the page is scrolled to", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1 }),
        fc.integer({ min: -2000, max: 40_000 }),
        fc.integer({ min: 0, max: 2000 }),
        (heights, top, height) => {
          const offsets = offsetsOf(heights);
          const length = offsets.at(-1) ?? 0;
          const { first, end, before, after } = windowOf(offsets, top, top + height);
          expect(before + after + heights.slice(first, end).reduce((sum, one) => sum + one, 0)).toBe(length);
          if (top < length && top + height > 0) {
            expect(before).toBeLessThanOrEqual(Math.max(top, 0));
            expect(length - after).toBeGreaterThanOrEqual(Math.min(top + height, length));
          }
        },
      ),
    );
  });
});
