import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { offsetsOf, windowOf, type ListWindow } from "../../../src/surfaces/app/components/windowing.ts";

/** The items that are drawn, in the order of the page. */
function drawnIn({ runs }: ListWindow): number[] {
  return runs.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, at) => first + at));
}

describe("the window of a long list", () => {
  test("is what touches the screen", () => {
    const offsets = offsetsOf([10, 20, 30, 40]);
    expect(offsets).toEqual([0, 10, 30, 60, 100]);
    expect(windowOf(offsets, 15, 35, undefined)).toEqual({ runs: [{ first: 1, end: 3, before: 10 }], after: 40 });
    expect(windowOf(offsets, -50, 5, undefined)).toEqual({ runs: [{ first: 0, end: 1, before: 0 }], after: 90 });
  });

  test("is empty for an empty list", () => {
    expect(windowOf(offsetsOf([]), 0, 100, undefined)).toEqual({ runs: [{ first: 0, end: 0, before: 0 }], after: 0 });
  });

  test("has the kept item in its place, once, wherever the screen is", () => {
    const offsets = offsetsOf([10, 20, 30, 40]);
    const [second, third] = [
      { first: 1, end: 2 },
      { first: 2, end: 3 },
    ];
    expect(windowOf(offsets, 35, 50, 0)).toEqual({
      runs: [
        { first: 0, end: 1, before: 0 },
        { ...third, before: 20 },
      ],
      after: 40,
    });
    expect(windowOf(offsets, 15, 25, 3)).toEqual({
      runs: [
        { ...second, before: 10 },
        { first: 3, end: 4, before: 30 },
      ],
      after: 0,
    });
    expect(windowOf(offsets, 15, 25, 1)).toEqual({ runs: [{ ...second, before: 10 }], after: 70 });
    expect(windowOf(offsets, 15, 25, 4)).toEqual({ runs: [{ ...second, before: 10 }], after: 70 });
  });

  test("covers the span and keeps the list's length, wherever the page is scrolled to and whatever is kept", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1 }),
        fc.integer({ min: -2000, max: 40_000 }),
        fc.integer({ min: 0, max: 2000 }),
        fc.option(fc.nat({ max: 100 }), { nil: undefined }),
        (heights, top, height, kept) => {
          const offsets = offsetsOf(heights);
          const list = windowOf(offsets, top, top + height, kept);
          const drawn = drawnIn(list);
          expect(drawn).toEqual([...new Set(drawn)].sort((one, other) => one - other));
          const spaces = list.runs.reduce((sum, { before }) => sum + before, list.after);
          expect(spaces + drawn.reduce((sum, at) => sum + (heights[at] ?? NaN), 0)).toBe(offsets.at(-1));
          const onScreen = heights.flatMap((_, at) =>
            (offsets[at] ?? 0) < top + height && (offsets[at + 1] ?? 0) > top ? [at] : [],
          );
          expect(drawn).toEqual(expect.arrayContaining(onScreen));
          if (kept !== undefined && kept < heights.length) expect(drawn).toContain(kept);
        },
      ),
    );
  });
});
