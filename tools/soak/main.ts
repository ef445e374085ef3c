import { startSoak, type SoakCounts } from "../../test/surfaces/excel/soak/soak.ts";
import { writeQualityPage } from "../quality/page.ts";
import { qualityPart } from "../quality/part.ts";
import { writePart } from "../quality/write-part.ts";

/**
 * Edits the draft beside the pane for some minutes (`-- --minutes 30`), through Office.js's own client and the double
 * of Excel, and says what is kept at the start, in the middle and at the end. `--record` writes docs/quality.md. The
 * exit code is 1 when anything has grown.
 */
const minutes = Number(optionValue("--minutes") ?? 30);
if (!(minutes > 0)) throw new Error("--minutes takes a number above 0");
/** Bursts before the first count, so that what is made once is there. */
const warmUp = 40;
/** So many timers may wait at the moment of a count. */
const waitingTimers = 4;
/** Bytes by which a heap differs from one collection to the next. */
const noise = 4 * 1024 ** 2;

interface Moment extends SoakCounts {
  readonly minute: number;
  readonly heap: number;
}

const soak = await startSoak();
for (let burst = 0; burst < warmUp; burst += 1) await soak.step();
const started = performance.now();
const moments = [now()];
for (const share of [0.5, 1]) {
  while (performance.now() - started < share * minutes * 60_000) await soak.step();
  moments.push(now());
}
const [first, , last] = moments as [Moment, Moment, Moment];
const grown =
  last.keptObjects > first.keptObjects ||
  last.registrations > first.registrations ||
  last.timers > first.timers + waitingTimers;
const hasHeapGrown = last.heap - first.heap > noise;
for (const moment of moments) process.stdout.write(`${JSON.stringify(moment)}\n`);
if (process.argv.includes("--record")) await record();
process.exit(grown || hasHeapGrown ? 1 : 0);

function now(): Moment {
  globalThis.gc?.();
  const minute = Math.round((performance.now() - started) / 6000) / 10;
  return { minute, ...soak.counts(), heap: process.memoryUsage().heapUsed };
}

async function record(): Promise<void> {
  await writePart(
    "soak",
    qualityPart({
      title: "Editing beside the pane",
      command: `npm run soak -- --minutes ${String(minutes)}`,
      about: [
        "Cells of the draft are edited in bursts beside the pane, which checks after each; now and then it corrects, marks,",
        "summarizes, clears and looks again. Office.js's own client, a double of Excel behind it. “Kept” are objects that the",
        "client has Excel keep, “registrations” those for changes; the heap is that after a garbage collection.",
      ],
      columns: ["minute", "edits", "checks", "kept", "registrations", "timers", "heap (MB)"],
      rows: moments.map(({ minute, edits, rechecks, keptObjects, registrations, timers, heap }) => [
        minute,
        edits,
        rechecks,
        keptObjects,
        registrations,
        timers,
        Math.round(heap / 1024 ** 2),
      ]),
    }),
  );
  await writeQualityPage();
}

function optionValue(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}
