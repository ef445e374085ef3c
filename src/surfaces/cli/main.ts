#!/usr/bin/env node
import { parseIsoDate } from "../../core/index.ts";
import { catalogueOf } from "../../words/catalogues.ts";
import { problemText } from "../../words/say.ts";
import { localTime } from "../sending/index.ts";
import { prepareEngine } from "./engine.ts";
import { printerTo } from "./printer.ts";
import { progressLine } from "./progress.ts";
import { failureText, languageOf, runCommandLine } from "./run.ts";

const now = new Date();
const localDate = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, "0"))
  .join("-");

const args = process.argv.slice(2);
prepareEngine(args);

const language = languageOf(args);
const output = printerTo(process.stdout);
const failures = printerTo(process.stderr);

// What was printed may fail until all of it has left this process.
process.once("beforeExit", () => {
  const reason = output.failure();
  if (reason === undefined) return;
  failures.print(`${problemText({ code: "output-not-writable", facts: { reason } }, catalogueOf(language))}\n`);
  process.exitCode = 2;
});

// A defect that shows only after its run, such as in an event of a stream.
process.on("uncaughtException", (error) => {
  failures.print(failureText(error, args));
  process.exitCode = 2;
});

async function main(): Promise<void> {
  process.exitCode = await runCommandLine(args, {
    print: output.print,
    printFailure: failures.print,
    progress: progressLine(process.stderr, language),
    useColors: process.stdout.isTTY && process.env.NO_COLOR === undefined,
    today: parseIsoDate(localDate) ?? NaN,
    now: localTime(now),
  });
}

// Not awaited here: webpack keeps a module that waits apart, with all it shares with others, and each use of a name of
// such a module is a call (docs/decisions/0012).
void main();
