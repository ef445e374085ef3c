/**
 * Runs one task in a process of its own and, at its end, prints its time and peak memory as JSON on stderr.
 * Usage: node measured-process.mjs shinchoku|exceljs <workbook>
 */
import path from "node:path";
import process from "node:process";

const [, , task, file] = process.argv;
const started = performance.now();

process.on("exit", () => {
  const milliseconds = performance.now() - started;
  process.stderr.write(JSON.stringify({ milliseconds, peakBytes: process.resourceUsage().maxRSS * 1024 }));
});

if (task === "shinchoku") {
  process.argv = [process.argv[0], "shinchoku", "check", file, "--schema", "secure-japan-2007", "--format", "json"];
  process.stdout.write = () => true;
  await import(path.resolve("dist/shinchoku.mjs"));
} else {
  const { default: exceljs } = await import("exceljs");
  await new exceljs.Workbook().xlsx.readFile(file);
}
