import type { PercentFigure } from "../overview/figure.ts";
import { defineRule } from "./rule.ts";
import { statedCounts } from "./support/stated-counts.ts";

/**
 * A percentage of a hand-made overview is that of the rows, rounded half up to the decimals that it has.
 *
 * Where the count beside it is wrong, `overview-count-mismatch` speaks, since the percentage is put right with it.
 */
export const overviewPercentMismatch = defineRule({
  id: "overview-percent-mismatch",
  group: "overview",
  severity: "error",
  *check(input) {
    for (const { status, sheet, count, percent, counted, total } of statedCounts(input)) {
      if (!percent || count.value !== counted || isPercentOf(percent, counted, total)) continue;
      const stated = roundedPercent(percent.value, 1, percent.decimals ?? 0);
      const facts = {
        status: status.shortLabel,
        stated,
        counted: roundedPercent(counted * 100, total, percent.decimals ?? 0),
      };
      yield { sheet, at: percent, value: percent.decimals === undefined ? `${stated}%` : percent.text, facts };
    }
  },
});

/** A number without stated decimals may be exact or rounded; it is right when no whole percentage would be nearer. */
function isPercentOf({ value, decimals }: PercentFigure, counted: number, total: number): boolean {
  if (decimals === undefined) return Math.abs(value * total - counted * 100) <= total / 2;
  return roundedPercent(value, 1, decimals) === roundedPercent(counted * 100, total, decimals);
}

/** A fraction as a text with so many decimals, rounded half up. */
function roundedPercent(numerator: number, denominator: number, decimals: number): string {
  const scale = 10 ** decimals;
  return (Math.floor((numerator * scale) / denominator + 1 / 2) / scale).toFixed(decimals);
}
