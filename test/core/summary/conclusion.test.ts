import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import type { Stage } from "../../../src/core/schema/schema.ts";
import type { Conclusion } from "../../../src/core/summary/conclusion.ts";
import { measureRow, summaryOf } from "./summaries.ts";

const secureJapan = builtInSchema("secure-japan-2007");

/** The conclusion from so many measures with each status of 2007, and so many without one. */
function concludeFrom(done: number, underway: number, planned: number, undecided: number, none = 0): Conclusion {
  const statuses = [
    ...Array.from({ length: done }, () => "◎"),
    ...Array.from({ length: underway }, () => "○"),
    ...Array.from({ length: planned }, () => "△"),
    ...Array.from({ length: undecided }, () => "×"),
    ...Array.from({ length: none }, () => null),
  ];
  return summaryOf(
    statuses.map((status, at) => measureRow(at + 1, { status, organizations: "内閣官房" })),
    secureJapan,
  ).conclusion;
}

describe("the conclusion", () => {
  test("of 2007: nearly all within the fiscal year, and the plan is underway", () => {
    expect(concludeFrom(27, 111, 18, 3)).toEqual({
      level: "nearly-all",
      isUnderway: true,
      isWithinFiscalYear: true,
      total: 159,
      settled: 156,
      started: 138,
      late: 0,
      stopped: 0,
      notCounted: 0,
    });
  });

  test.each<[Conclusion["level"], Parameters<typeof concludeFrom>]>([
    ["empty", [0, 0, 0, 0]],
    ["completed", [3, 0, 0, 0]],
    ["all", [1, 1, 1, 0]],
    ["nearly-all", [0, 19, 0, 1]],
    ["most", [0, 18, 0, 2]],
    ["most", [0, 7, 0, 3]],
    ["some", [0, 6, 0, 4]],
    ["some", [0, 0, 0, 1]],
  ])("is %s from %j", (level, counts) => {
    expect(concludeFrom(...counts).level).toBe(level);
  });

  test("compares the exact share: 94.9 % rounds to 95, but is not nearly all", () => {
    expect(concludeFrom(0, 94, 0, 5).level).toBe("most");
  });

  test("is not better for what is not known: a measure without a status is not settled", () => {
    expect(concludeFrom(1, 0, 0, 0, 1)).toMatchObject({ level: "some", settled: 1, notCounted: 1 });
    expect(concludeFrom(3, 0, 0, 0, 1).level).toBe("most");
  });

  test("is not that all goes well while some measures are late or were given up", () => {
    const statuses = ["遅れ", "遅延", "やや遅れ", "廃止", ...Array.from({ length: 8 }, () => "実施中")];
    const conclusion = summaryOf(statuses.map((status, at) => measureRow(at + 1, { status }))).conclusion;
    expect(conclusion).toMatchObject({ level: "some", total: 12, settled: 8, started: 8, late: 3, stopped: 1 });
  });

  test("does not call a plan underway that only few have begun", () => {
    expect(concludeFrom(1, 0, 9, 0)).toMatchObject({ level: "all", isUnderway: false, started: 1 });
  });

  test("speaks of the fiscal year only where every status that is expected does", () => {
    expect(concludeFrom(2, 0, 0, 0).isWithinFiscalYear).toBe(false);
    const general = summaryOf([measureRow(1, { status: "実施中" })]).conclusion;
    expect(general.isWithinFiscalYear).toBe(false);
  });

  test.each<[string, boolean, boolean, boolean]>([
    ["both", true, true, true],
    ["only what is underway", true, false, false],
    ["only what is planned", false, true, false],
    ["neither", false, false, false],
  ])("is within the fiscal year where %s is: %s, %s", (_, underway, planned, isWithin) => {
    const within: Partial<Record<Stage, boolean>> = { underway, planned };
    const statuses = secureJapan.statuses.map((status) => ({
      ...status,
      withinFiscalYear: within[status.stage] ?? true,
    }));
    const rows = ["○", "△"].map((status, at) => measureRow(at + 1, { status, organizations: "内閣官房" }));
    expect(summaryOf(rows, { ...secureJapan, statuses }).conclusion.isWithinFiscalYear).toBe(isWithin);
  });

  test("never gets better when a measure gets worse", () => {
    const levels: readonly Conclusion["level"][] = ["completed", "all", "nearly-all", "most", "some"];
    const counts = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(5));
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 2 }), ([done, underway, planned, undecided, none], from) => {
        const before = [done, underway, planned, undecided] as const;
        fc.pre((before[from] ?? 0) > 0);
        const after = before.map((count, at) => (at === from ? count - 1 : at === from + 1 ? count + 1 : count));
        const [a = 0, b = 0, c = 0, d = 0] = after;
        const one = concludeFrom(...before, none);
        const other = concludeFrom(a, b, c, d, none);
        return levels.indexOf(other.level) >= levels.indexOf(one.level) && other.started <= one.started;
      }),
      { numRuns: 40 },
    );
  });
});
