import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { selfCheckManifest } from "../webpack/manifest.js";
import { resultFile } from "../webpack/serving.js";

const manifestFile = "out/self-check/manifest.xml";
/** Milliseconds that Excel has to start, load the pane and try all; the first build is in it. */
const patience = 10 * 60_000;
const betweenLooks = 1000;

/**
 * Opens the desktop Excel with a pane that runs the self-check without a click, waits for its result, and stops.
 * Returns the result as a text, which is left in out/self-check.txt; `undefined` when none came.
 */
export async function runSelfCheck(debuggingTool: string): Promise<string | undefined> {
  writeSelfCheckManifest();
  rmSync(resultFile, { force: true });
  await debugging(debuggingTool, [
    "start",
    manifestFile,
    "desktop",
    "--app",
    "excel",
    "--no-debug",
    "--no-live-reload",
    "--dev-server",
    '"npm start -- --env selfCheck"',
  ]);
  for (let waited = 0; waited < patience && !existsSync(resultFile); waited += betweenLooks) {
    await new Promise((resolve) => setTimeout(resolve, betweenLooks));
  }
  await debugging(debuggingTool, ["stop", manifestFile]);
  return existsSync(resultFile) ? readFileSync(resultFile, "utf8") : undefined;
}

/** Whether all that was tried works; what this Excel does not have and what nobody asked for does not count. */
export function isAllWell(result: string): boolean {
  return !/\t(?:failed|differs)\b|^stopped\b/mu.test(result);
}

function writeSelfCheckManifest(): void {
  mkdirSync("out/self-check", { recursive: true });
  writeFileSync(manifestFile, selfCheckManifest(readFileSync("manifest.xml", "utf8")));
}

function debugging(tool: string, command: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn("npx", ["--yes", tool, ...command], { stdio: "inherit", shell: true });
    child.on("error", reject);
    child.on("exit", () => {
      resolve();
    });
  });
}
