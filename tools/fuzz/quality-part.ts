import { qualityPart, type QualityPart } from "../quality/part.ts";
import { faults, type Fault } from "./trial.ts";

/** What a sweep has counted. */
export interface FuzzFigures {
  readonly seed: number;
  /** Changed workbooks. */
  readonly files: number;
  /** Commands that were run, and how many of them ended without a failure. */
  runs: number;
  answered: number;
  hangs: number;
  readonly faults: Partial<Record<Fault, number>>;
}

/** The figures of a long run as a part of docs/quality.md. */
export function fuzzPart({ seed, files, runs, answered, hangs, faults: found }: FuzzFigures): QualityPart {
  return qualityPart({
    title: "Workbooks changed by chance",
    command: `npm run fuzz -- --runs ${String(files)} --seed ${String(seed)}`,
    about: [
      "The sample workbooks are changed by chance (their bytes, their parts, what stands in them), every command is run on",
      "each, and what may not happen is counted. The same seed gives the same workbooks.",
    ],
    columns: ["what", "count"],
    rows: [
      ["changed workbooks", files],
      ["commands run on them", runs],
      ["… that did their work", answered],
      ["… that said in a sentence why not", runs - answered],
      ["hangs", hangs],
      ...faults.map((fault) => [fault, found[fault] ?? 0] as const),
    ],
  });
}
