/**
 * Changes the sample workbooks by chance, runs every command on the result, and counts what may not happen: `npm run
 * fuzz` for some hundred, `npm run fuzz -- --runs 20000 --record` for a long run, whose figures go into
 * docs/quality.md. `--seed N` repeats a run.
 */
import { fork, type ChildProcess } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Task } from "./child.ts";
import { writeQualityPage } from "../quality/page.ts";
import { writePart } from "../quality/write-part.ts";
import { fuzzPart, type FuzzFigures } from "./quality-part.ts";
import type { TrialResult } from "./trial.ts";

const { values } = parseArgs({
  options: { runs: { type: "string" }, seed: { type: "string" }, record: { type: "boolean" } },
});
const count = Number(values.runs ?? 300);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const patience = 60_000;

const files = ["samples", "samples/small"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => path.join(folder, name)),
);

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

let child: ChildProcess | undefined;

/** The result of a task; `undefined` when it took too long and was ended. */
function resultOf(task: Task): Promise<TrialResult | undefined> {
  const worker = (child ??= fork(path.join(import.meta.dirname, "child.ts"), { execArgv: process.execArgv }));
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      worker.kill("SIGKILL");
      child = undefined;
      resolve(undefined);
    }, patience);
    worker.removeAllListeners().once("message", (result: TrialResult) => {
      clearTimeout(timer);
      resolve(result);
    });
    worker.once("exit", () => {
      clearTimeout(timer);
      child = undefined;
      resolve(undefined);
    });
    worker.send(task);
  });
}

const figures: FuzzFigures = { seed, files: count, runs: 0, answered: 0, hangs: 0, faults: {} };
const started = Date.now();
say(`seed ${String(seed)}, ${String(count)} files`);
for (let number = 0; number < count; number += 1) {
  const task = { file: files[number % files.length] ?? "", seed: seed + number };
  const result = await resultOf(task);
  if (!result) {
    figures.hangs += 1;
    say(`hangs or ends: ${task.file} with --seed ${String(task.seed)}`);
    continue;
  }
  figures.runs += result.runs;
  figures.answered += result.answered;
  for (const { fault, command, text } of result.faults) {
    figures.faults[fault] = (figures.faults[fault] ?? 0) + 1;
    say(`${fault}: ${task.file} seed ${String(task.seed)}: ${command}: ${text.trim().slice(0, 300)}`);
  }
}
child?.kill();
say(`${JSON.stringify(figures)} ${String(Math.round((Date.now() - started) / 1000))} s`);
if (values.record) {
  await writePart("changed-workbooks", fuzzPart(figures));
  await writeQualityPage();
}
if (figures.hangs > 0 || Object.keys(figures.faults).length > 0) process.exitCode = 1;
