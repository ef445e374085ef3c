#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { parseIsoDate } from "../../core/index.ts";
import { runCommandLine } from "./run.ts";
import { progressLine } from "./progress.ts";

// A run is over in a second or two, in which the engine otherwise spends more on optimizing, by copying functions into one
// another, than it gains (docs/decisions/0012).
setFlagsFromString("--max-inlined-bytecode-size-cumulative=0");

const now = new Date();
const localDate = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, "0"))
  .join("-");

process.exitCode = await runCommandLine(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  printFailure: (text) => process.stderr.write(text),
  progress: progressLine(process.stderr),
  useColors: process.stdout.isTTY && process.env.NO_COLOR === undefined,
  today: parseIsoDate(localDate) ?? NaN,
});
