import type { Schema, Stage } from "../schema/schema.ts";
import type { CountedMeasure } from "./counted-measure.ts";

/**
 * What the figures allow to be said, in no language.
 *
 * A measure is settled when its status says that it is done or will be carried out; one that is late, given up or open,
 * or without a listed status, is not. So what is not known never makes the conclusion better, and shares are compared
 * exactly, not as rounded.
 */
export interface Conclusion {
  /** Of how many measures it is settled; `completed` when all are done, `empty` when there are none. */
  readonly level: "empty" | "completed" | "all" | "nearly-all" | "most" | "some";
  /** Whether so many are done or underway that the plan may be said to be underway. */
  readonly isUnderway: boolean;
  /**
   * Whether there are settled measures that are not done, and all of them are to be carried out within the fiscal year.
   */
  readonly isWithinFiscalYear: boolean;
  readonly total: number;
  readonly settled: number;
  readonly started: number;
  /** Of those that are not settled: how many are late, and how many were given up. */
  readonly late: number;
  readonly stopped: number;
  readonly notCounted: number;
}

/** Concludes from the statuses of measures by the thresholds of the schema. */
export function conclude(
  measures: readonly CountedMeasure[],
  { conclusion: { nearlyAll, most, started: startedShare } }: Schema,
): Conclusion {
  const total = measures.length;
  const statuses = measures.flatMap(({ status }) => status ?? []);
  const count = (...stages: readonly Stage[]): number => statuses.filter(({ stage }) => stages.includes(stage)).length;
  const reaches = (part: number, percent: number): boolean => part * 100 >= percent * total;
  const done = count("done");
  const started = count("done", "underway");
  const settled = count("done", "underway", "planned");
  const expected = statuses.filter(({ stage }) => stage === "underway" || stage === "planned");
  const level = ((): Conclusion["level"] => {
    if (total === 0) return "empty";
    if (done === total) return "completed";
    if (settled === total) return "all";
    if (reaches(settled, nearlyAll)) return "nearly-all";
    return reaches(settled, most) ? "most" : "some";
  })();
  return {
    level,
    isUnderway: reaches(started, startedShare),
    isWithinFiscalYear: expected.length > 0 && expected.every(({ withinFiscalYear }) => withinFiscalYear),
    total,
    settled,
    started,
    late: count("late"),
    stopped: count("stopped"),
    notCounted: total - statuses.length,
  };
}
