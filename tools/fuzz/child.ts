import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { mutated } from "./mutations.ts";
import { Chance } from "./random.ts";
import { trial, type TrialResult } from "./trial.ts";

/** A workbook to change, and the seed of the change. */
export interface Task {
  readonly file: string;
  readonly seed: number;
}

/** Carries out one task in a folder of its own. */
export async function carryOutTask({ file, seed }: Task): Promise<TrialResult> {
  const folder = mkdtempSync(path.join(tmpdir(), "shinchoku-fuzz-"));
  try {
    return await trial(await mutated(readFileSync(file), new Chance(seed)), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// A process of its own, so that one that hangs can be ended.
process.on("message", (task: Task) => {
  void carryOutTask(task).then((result) => process.send?.(result));
});
