import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { checkWorkbook, parseIsoDate } from "../../src/core/index.ts";
import { readXlsx } from "../../src/hosts/xlsx/index.ts";
import {
  collectedFrom,
  readReplies,
  type Candidate,
  type CheckedReplies,
} from "../../src/surfaces/collecting/index.ts";
import { prepareEngine } from "../../src/surfaces/cli/engine.ts";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { writeQualityPage } from "../quality/page.ts";
import { qualityPart } from "../quality/part.ts";
import { writePart } from "../quality/write-part.ts";
import { countedByHand, madeReplies, madeWorkbook } from "./made-replies.ts";

/**
 * Collects 40, 500, 1,000 and 2,000 replies that were made for it, and holds the totals against a count of its own;
 * says the processor time beside that of single checks in the same process, and what is kept in memory after reading.
 * `--record` writes docs/quality.md. The exit code is 1 where a total is wrong or the cost of a reply grows with their
 * number.
 */
const counts = [40, 500, 1000, 2000];
/** What is over sooner is done again, so that at least so many replies are read. */
const leastReplies = 480;
/** So much more may a reply cost among 2,000 than among 40. */
const mostGrowth = 1.3;
const today = parseIsoDate("2026-11-27") ?? NaN;
const request = { schema: undefined, asOf: today, today, fix: false };
const catalogue = catalogueOf("ja");

interface Measured {
  readonly replies: number;
  readonly measures: number;
  readonly isRight: boolean;
  /** Seconds of processor time. */
  readonly checks: number;
  readonly collecting: number;
  /** Kilobytes kept for each reply once all are read. */
  readonly kept: number;
}

const measured: Measured[] = [];
// As the command line does.
prepareEngine([]);
// What runs first is slow, whatever it is.
await measure(100);
for (const count of counts) {
  const one = await measure(count);
  measured.push(one);
  process.stdout.write(`${JSON.stringify(one)}\n`);
}
const [first, last] = [measured[0], measured.at(-1)] as [Measured, Measured];
const growth = last.collecting / last.replies / (first.collecting / first.replies);
if (process.argv.includes("--record")) await record();
process.exit(measured.every(({ isRight }) => isRight) && growth <= mostGrowth ? 0 : 1);

async function measure(count: number): Promise<Measured> {
  const folder = mkdtempSync(path.join(tmpdir(), "shinchoku-made-"));
  try {
    const made = madeReplies(count);
    for (const [at, one] of made.entries()) writeFileSync(path.join(folder, one.file), await madeWorkbook(one, at));
    const files = (await readdir(folder)).map((shown): Candidate => ({
      shown,
      isPlan: false,
      open: async () => readXlsx(await readFile(path.join(folder, shown))),
    }));
    const { measures, statuses } = countedByHand(made);
    const sum = { checks: 0, collecting: 0 };
    let kept = 0;
    let isRight = true;
    const times = Math.ceil(leastReplies / count);
    for (let time = 0; time < times; time += 1) {
      sum.checks += await processorTime(async () => {
        for (const { open } of files) checkWorkbook((await open()).workbook, request);
      });
      const before = heap();
      let read: CheckedReplies | undefined;
      sum.collecting += await processorTime(async () => {
        read = await readReplies({ files, plan: undefined, ...request, catalogue });
        const { collection, summary } = collectedFrom(read, request, catalogue);
        isRight &&=
          collection.measures.length === measures &&
          summary.counts.statuses.every((one, at) => one.count === statuses[at]) &&
          summary.counts.notCounted.count === 0;
      });
      kept = heap() - before;
      if (read?.replies.length !== count) isRight = false;
    }
    const [checks, collecting] = [rounded(sum.checks / times), rounded(sum.collecting / times)];
    return { replies: count, measures, isRight, checks, collecting, kept: Math.round(kept / count / 1024) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function processorTime(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** To a hundredth. */
function rounded(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

async function record(): Promise<void> {
  await writePart(
    "collecting",
    qualityPart({
      title: "Collecting many replies",
      command: "npm run replies",
      about: [
        "Replies are made, each with ten or eleven measures of which its neighbours have two as well, and collected in one process;",
        "the totals are held against a count that knows only what was written. “Checks” is the processor time to read and check each",
        "file by itself, “collecting” that to do so, bring them together, and check and count the collected table; “kept” is what",
        "stays in memory for a reply once all are read and their checks kept. Of 40 replies it is the mean of twelve times.",
      ],
      columns: ["replies", "measures", "totals", "checks (s)", "collecting (s)", "ratio", "kept (kB a reply)"],
      rows: measured.map(({ replies, measures, isRight, checks, collecting, kept }) => [
        ...[replies, measures, isRight ? "right" : "wrong", checks, collecting],
        ...[rounded(collecting / checks), kept],
      ]),
    }),
  );
  await writeQualityPage();
}
