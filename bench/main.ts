import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { builtInSchema, readTable, reportingPeriod, rules } from "../src/core/index.ts";
import { readXlsx } from "../src/hosts/xlsx/index.ts";
import { makeWorkbook } from "./make-workbook.ts";

/** What checking takes beside exceljs merely loading the same file: wall time and peak memory of whole processes. */
const sizes = [10_000, 100_000];
const turns = 3;
const mebibyte = 1024 * 1024;

interface Measurement {
  readonly milliseconds: number;
  readonly peakBytes: number;
}

const run = promisify(execFile);

async function measure(task: "shinchoku" | "exceljs", file: string): Promise<Measurement> {
  const { stderr } = await run(process.execPath, ["bench/measured-process.mjs", task, file], { maxBuffer: mebibyte });
  return JSON.parse(stderr.slice(stderr.lastIndexOf("{"))) as Measurement;
}

/** The tasks in turn, so that what else the machine does falls on both; the median of each. */
async function compare(file: string): Promise<{ ours: Measurement; theirs: Measurement }> {
  const ours: Measurement[] = [];
  const theirs: Measurement[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    ours.push(await measure("shinchoku", file));
    theirs.push(await measure("exceljs", file));
  }
  return { ours: medianOf(ours), theirs: medianOf(theirs) };
}

function medianOf(measurements: readonly Measurement[]): Measurement {
  return {
    milliseconds: median(measurements.map(({ milliseconds }) => milliseconds)),
    peakBytes: median(measurements.map(({ peakBytes }) => peakBytes)),
  };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
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
  const input = { table: result.table, schema, period, overviews: [] };
  for (const rule of rules) {
    const ruleStarted = performance.now();
    const count = Array.from<unknown>(rule.check(input)).length;
    const milliseconds = performance.now() - ruleStarted;
    print(`  ${rule.id.padEnd(26)} ${milliseconds.toFixed(0).padStart(6)} ms  ${String(count)} findings`);
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const folder = await mkdtemp(path.join(tmpdir(), "shinchoku-bench-"));
try {
  const times = new Map<number, number>();
  for (const size of sizes) {
    const file = path.join(folder, `${String(size)}.xlsx`);
    await makeWorkbook(file, size);
    const { ours, theirs } = await compare(file);
    times.set(size, ours.milliseconds);
    print(
      `${String(size)} rows × 12: check ${(ours.milliseconds / 1000).toFixed(2)} s, ${(ours.peakBytes / mebibyte).toFixed(0)} MiB; ` +
        `exceljs load ${(theirs.milliseconds / 1000).toFixed(2)} s, ${(theirs.peakBytes / mebibyte).toFixed(0)} MiB; ` +
        `ratio ${(ours.milliseconds / theirs.milliseconds).toFixed(2)} time, ${(ours.peakBytes / theirs.peakBytes).toFixed(2)} memory`,
    );
  }
  const [small = NaN, large = NaN] = sizes.map((size) => times.get(size));
  print(`growth for 10 times the rows: ${(large / small).toFixed(1)} times the time`);
  print("rules at 100000 rows:");
  await printRuleTimes(path.join(folder, "100000.xlsx"));
} finally {
  await rm(folder, { recursive: true });
}
