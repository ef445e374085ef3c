import { expect, test } from "@jest/globals";
import { statusFills } from "../../../src/core/summary/status-fills.ts";

const patterns = ["none", "wdUpDiag", "pct20", "ltHorz", "lgGrid"];

test.each([0, 1, 4, 7, 8, 9, 15, 16])(
  "%i statuses, and what has none, have a fill each, the same in all charts",
  (count) => {
    const fills = statusFills(count);
    expect(fills).toHaveLength(count + 1);
    expect(fills).toEqual(statusFills(30).slice(0, count + 1));
  },
);

test("neighbours differ in colour and pattern, and fills come again only when all have been used", () => {
  const fills = statusFills(15);
  const first = fills.slice(0, 8);
  expect(new Set(first.map(({ color }) => color)).size).toBe(8);
  expect(fills.slice(8)).toEqual(first);
  for (const [at, { color, pattern }] of fills.entries()) {
    expect(color).toMatch(/^[0-9A-F]{6}$/u);
    expect(patterns).toContain(pattern);
    expect(fills[at + 1]?.pattern).not.toBe(pattern);
  }
});
