import { cpus, platform, release } from "node:os";
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

/** The page of the last long run, with its day and machine. */
export function qualityPage(figures: FuzzFigures, on: Date): string {
  const { seed, files, runs, answered, hangs } = figures;
  const processors = cpus();
  const machine = `${platform()} ${release()}, ${String(processors.length)} × ${processors[0]?.model ?? "?"}, Node.js ${process.version}`;
  const rows = [
    ["changed workbooks", files],
    ["commands run on them", runs],
    ["… that did their work", answered],
    ["… that said in a sentence why not", runs - answered],
    ["hangs", hangs],
    ...faults.map((fault) => [fault, figures.faults[fault] ?? 0] as const),
  ];
  return [
    "# Quality",
    "",
    "Written by `npm run fuzz -- --record`: the sample workbooks are changed by chance (their bytes, their parts, what stands",
    "in them), every command is run on each, and what may not happen is counted. The same seed gives the same workbooks.",
    "",
    `On ${on.toISOString().slice(0, 10)}, seed ${String(seed)}, ${machine}:`,
    "",
    "| what | count |",
    "| --- | ---: |",
    ...rows.map(([what, number]) => `| ${String(what)} | ${String(number)} |`),
    "",
  ].join("\n");
}
