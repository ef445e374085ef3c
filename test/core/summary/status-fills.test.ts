import { expect, test } from "@jest/globals";
import { stages } from "../../../src/core/schema/schema.ts";
import { statusFills } from "../../../src/core/summary/status-fills.ts";

const patterns = ["none", "wdUpDiag", "pct20", "ltHorz", "lgGrid"];

test("what is late looks alike in all plans, whatever other statuses they have", () => {
  const [, late] = statusFills([{ stage: "done" }, { stage: "late" }]);
  expect(statusFills([{ stage: "underway" }, { stage: "planned" }, { stage: "late" }])[2]).toEqual(late);
});

test("all stages, further statuses of one, and what has none differ, and neighbours of a plan do so in pattern too", () => {
  const statuses = [...stages, "done", "done", "done", "done"].map((stage) => ({ stage }) as { stage: "done" });
  const fills = statusFills(statuses);
  expect(new Set(fills.map(({ color }) => color)).size).toBe(stages.length + 5);
  for (const [at, { color, pattern }] of fills.entries()) {
    expect(color).toMatch(/^[0-9A-F]{6}$/u);
    expect(patterns).toContain(pattern);
    expect(fills[at + 1]?.pattern).not.toBe(pattern);
  }
});

test("a fill comes again only when all have been used", () => {
  const fills = statusFills(Array.from({ length: 6 }, () => ({ stage: "late" }) as const));
  expect(fills[5]).toEqual(fills[1]);
  expect(new Set(fills.slice(0, 5)).size).toBe(5);
});
