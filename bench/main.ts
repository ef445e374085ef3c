import { candidateFinder } from "../src/core/rules/support/candidates.ts";
import { MentionCollector } from "../src/core/rules/support/first-mentions.ts";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { builtInSchema, readProgress, readTable, reportingPeriod, rules } from "../src/core/index.ts";
import { readXlsx } from "../src/hosts/xlsx/index.ts";
import { makeWorkbook } from "./make-workbook.ts";

/**
 * What the product takes beside exceljs with the same file, in one run: checking beside merely loading, and a marked
 * copy, without and with a summary, beside loading and saving; and what any program takes to unpack the file and look
 * at each byte once. Whole processes; processor time, which other work on the machine changes least, the time on the
 * wall, and peak memory.
 */
const sizes = [10_000, 100_000];
const turns = 5;
const mebibyte = 1024 * 1024;
const pairs = [
  { ours: "check", theirs: "load" },
  { ours: "mark", theirs: "resave" },
  { ours: "summarize", theirs: "resave" },
] as const;

type Task = (typeof pairs)[number]["ours" | "theirs"] | "floor";

interface Measurement {
  readonly milliseconds: number;
  readonly processorMilliseconds: number;
  readonly peakBytes: number;
}

const run = promisify(execFile);

async function measure(task: Task, file: string): Promise<Measurement> {
  const args = ["bench/measured-process.mjs", task, file, `${file}.copy.xlsx`];
  const { stderr } = await run(process.execPath, args, { maxBuffer: mebibyte });
  return JSON.parse(stderr.slice(stderr.lastIndexOf("{"))) as Measurement;
}

/** Three tasks in turn, so that what else the machine does falls on all; the median of each. */
async function compare(
  ours: Task,
  theirs: Task,
  file: string,
): Promise<readonly [Measurement, Measurement, Measurement]> {
  const measured: [Measurement, Measurement, Measurement][] = [];
  for (let turn = 0; turn < turns; turn += 1)
    measured.push([await measure(ours, file), await measure(theirs, file), await measure("floor", file)]);
  return [
    medianOf(measured.map(([own]) => own)),
    medianOf(measured.map(([, other]) => other)),
    medianOf(measured.map(([, , floor]) => floor)),
  ];
}

function medianOf(measurements: readonly Measurement[]): Measurement {
  const medianBy = (field: keyof Measurement): number => median(measurements.map((measurement) => measurement[field]));
  return {
    milliseconds: medianBy("milliseconds"),
    processorMilliseconds: medianBy("processorMilliseconds"),
    peakBytes: medianBy("peakBytes"),
  };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
}

function shown({ milliseconds, processorMilliseconds, peakBytes }: Measurement): string {
  const seconds = (processorMilliseconds / 1000).toFixed(2);
  const wall = (milliseconds / 1000).toFixed(2);
  return `${seconds} s of processor (${wall} s), ${(peakBytes / mebibyte).toFixed(0)} MiB`;
}

async function printRuleTimes(file: string): Promise<void> {
  const schema = builtInSchema("secure-japan-2007");
  const period = reportingPeriod(schema, undefined, 0);
  const { workbook } = await readXlsx(await readFile(file));
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("The benchmark's workbook has no sheet");
  const started = performance.now();
  const result = readTable(sheet, schema, { dateSystem: workbook.dateSystem, reportingDate: period.reportingDate });
  if (!result.found) throw new Error("The benchmark's table was not found");
  print(`  ${"(reading the table)".padEnd(26)} ${(performance.now() - started).toFixed(0).padStart(6)} ms`);
  const progressStarted = performance.now();
  const progress = readProgress(result.table, schema, period.reportingDate);
  print(`  ${"(reading the texts)".padEnd(26)} ${(performance.now() - progressStarted).toFixed(0).padStart(6)} ms`);
  const firstMentions = new MentionCollector();
  firstMentions.add(progress);
  const candidates = candidateFinder(rules)(result.table);
  const input = {
    table: result.table,
    schema,
    period,
    isSchemaKnown: true,
    unfit: {},
    overviews: [],
    progress,
    next: [],
    outlooks: [],
    firstMentions,
  };
  for (const rule of rules) {
    const ruleStarted = performance.now();
    const count = Array.from<unknown>(rule.check({ ...input, candidates: candidates.get(rule) ?? [] })).length;
    const milliseconds = performance.now() - ruleStarted;
    print(`  ${rule.id.padEnd(26)} ${milliseconds.toFixed(0).padStart(6)} ms  ${String(count)} findings`);
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const folder = await mkdtemp(path.join(tmpdir(), "shinchoku-bench-"));
try {
  print(`${cpus()[0]?.model ?? "unknown processor"}, ${String(cpus().length)} cores, Node ${process.versions.node}`);
  const times = new Map<Task, number[]>();
  for (const size of sizes) {
    const file = path.join(folder, `${String(size)}.xlsx`);
    await makeWorkbook(file, size);
    for (const { ours, theirs } of pairs) {
      const [own, other, floor] = await compare(ours, theirs, file);
      times.set(ours, [...(times.get(ours) ?? []), own.processorMilliseconds]);
      const time = (own.processorMilliseconds / other.processorMilliseconds).toFixed(2);
      const memory = (own.peakBytes / other.peakBytes).toFixed(2);
      print(`${String(size)} rows × 12`);
      print(`  ${`shinchoku ${ours}`.padEnd(16)} ${shown(own)}`);
      print(`  ${`exceljs ${theirs}`.padEnd(16)} ${shown(other)}`);
      print(`  ${"the floor".padEnd(16)} ${shown(floor)}`);
      const factor = (own.processorMilliseconds / floor.processorMilliseconds).toFixed(1);
      print(`  ratio            ${time} of the time, ${memory} of the memory; ${factor} times the floor`);
    }
  }
  for (const [task, [small = NaN, large = NaN]] of times) {
    print(`growth of ${task} for 10 times the rows: ${(large / small).toFixed(1)} times the time`);
  }
  print("rules at 100000 rows:");
  await printRuleTimes(path.join(folder, "100000.xlsx"));
} finally {
  await rm(folder, { recursive: true });
}
