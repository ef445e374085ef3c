/**
 * Runs one task in a process of its own and, at its end, prints what it took as JSON on stderr.
 * Usage: node measured-process.mjs check|mark|summarize|load|resave|floor <workbook> [<copy>]
 */
import path from "node:path";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { pathToFileURL } from "node:url";

const [, , task, file, copy] = process.argv;

process.on("exit", () => {
  // 1 says that the workbook has errors, which is what it is made for.
  if (process.exitCode === 1) process.exitCode = 0;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const measured = {
    milliseconds: performance.now(),
    processorMilliseconds: (userCPUTime + systemCPUTime) / 1000,
    peakBytes: maxRSS * 1024,
  };
  process.stderr.write(JSON.stringify(measured));
});

const schema = ["--schema", "secure-japan-2007", "--format", "json"];
const commands = {
  check: ["check", file, ...schema],
  mark: ["check", file, ...schema, "--out", copy],
  summarize: ["check", file, ...schema, "--out", copy, "--summary"],
};

if (task in commands) {
  process.stdout.write = () => true;
  process.argv = [process.argv[0], "shinchoku", ...commands[task]];
  // The built product, as a person runs it.
  await import(pathToFileURL(path.resolve("dist/shinchoku.mjs")).href);
} else if (task === "floor") {
  const { floor } = await import("./floor.mjs");
  await floor(file);
} else {
  const { default: exceljs } = await import("exceljs");
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(file);
  if (task === "resave") await workbook.xlsx.writeFile(copy);
}
