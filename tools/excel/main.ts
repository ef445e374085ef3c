import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { developmentBase } from "../webpack/manifest.js";
import { resultFile } from "../webpack/serving.js";
import { guidance, noResult } from "./guidance.ts";
import { isAllWell, runSelfCheck } from "./self-check.ts";

/**
 * Opens the add-in in the desktop Excel of this computer, or says what to do where there is none. With `--self-check`
 * the pane tries every feature by itself; the result is shown and left as a file, and the exit code is 1 unless all
 * works.
 *
 * office-addin-debugging is fetched when it is needed: it brings a native key store that not every computer can build,
 * which `npm ci` must not depend on (docs/decisions/0015).
 */
const debuggingTool = "office-addin-debugging@7.0.0";

const excelPlaces: Readonly<Record<string, readonly string[]>> = {
  darwin: ["/Applications/Microsoft Excel.app"],
  win32: ["C:/Program Files", "C:/Program Files (x86)"].map(
    (folder) => `${folder}/Microsoft Office/root/Office16/EXCEL.EXE`,
  ),
};

const hasExcel = (excelPlaces[process.platform] ?? []).some((place) => existsSync(place));
const language = (process.env.LC_ALL ?? process.env.LANG ?? "ja").startsWith("en") ? "en" : "ja";

if (hasExcel && process.argv.includes("--self-check")) {
  const result = await runSelfCheck(debuggingTool);
  process.stdout.write(result === undefined ? `${noResult[language]}\n` : `${result}\n${resultFile}\n`);
  process.exitCode = result !== undefined && isAllWell(result) ? 0 : 1;
} else if (hasExcel) {
  const arguments_ = ["--yes", debuggingTool, "start", "manifest.xml", "desktop", "--app", "excel"];
  const tool = spawn("npx", [...arguments_, "--dev-server", "npm start"], { stdio: "inherit", shell: true });
  tool.on("exit", (code) => {
    process.exitCode = code ?? 1;
  });
} else {
  process.stdout.write(guidance[language]({ base: developmentBase }));
}
