import { runCommandLine } from "../src/surfaces/cli/run.ts";
import { parseIsoDate } from "../src/core/index.ts";

/**
 * What `npm run demo` shows: the clean workbook, the draft as a ministry hands it in, its marked copy, the summary, the
 * text of a report, the template, what is wrong with sending the draft, its clean copy, and a mail with the clean
 * workbook.
 */
const runs = [
  ["check", "samples/progress-2007h1.xlsx"],
  ["check", "samples/progress-draft.xlsx", "--out", "out/marked.xlsx"],
  ["check", "samples/progress-draft.xlsx", "--fix", "--format", "json", "--out", "out/fixed.xlsx"],
  ["summarize", "samples/progress-2007h1.xlsx", "--out", "out/summary.xlsx", "--csv", "out/summary.csv"],
  ["send", "samples/progress-draft.xlsx", "--readability", "--out", "out/to-send.xlsx"],
  ["verify", "out/to-send.xlsx"],
  ["send", "samples/progress-2007h1.xlsx", "--mail", "out/mail.eml"],
  ["check", "samples/report.txt"],
  ["import", "samples/report.txt", "--out", "out/report.xlsx"],
  ["template", "--schema", "secure-japan-2007", "--out", "out/template.xlsx"],
];

for (const run of runs) {
  const quiet = run.includes("json");
  process.stdout.write(`\n$ npx shinchoku ${run.join(" ")}\n`);
  const exitCode = await runCommandLine(run, {
    print: (text) => process.stdout.write(quiet ? `${text.slice(0, text.indexOf("\n", 400))}\n  …\n` : text),
    printFailure: (text) => process.stderr.write(text),
    progress: () => undefined,
    useColors: process.stdout.isTTY,
    today: parseIsoDate("2007-10-03") ?? NaN,
    now: "2007-10-03T09:00:00Z",
  });
  process.stdout.write(`(exit ${String(exitCode)})\n`);
  if (exitCode === 2) process.exitCode = 2;
}
