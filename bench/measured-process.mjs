/**
 * Runs one task in a process of its own and, at its end, prints what it took as JSON on stderr.
 * Usage: node measured-process.mjs check|mark|load|resave <workbook> [<copy>]
 */
import path from "node:path";
import { performance } from "node:perf_hooks";
import process from "node:process";

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

if (task === "check" || task === "mark") {
  const options = ["--schema", "secure-japan-2007", "--format", "json", ...(task === "mark" ? ["--out", copy] : [])];
  process.argv = [process.argv[0], "shinchoku", "check", file, ...options];
  process.stdout.write = () => true;
  await import(path.resolve("dist/shinchoku.mjs"));
} else {
  const { default: exceljs } = await import("exceljs");
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(file);
  if (task === "resave") await workbook.xlsx.writeFile(copy);
}
