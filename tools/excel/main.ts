import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { developmentBase } from "../webpack/manifest.js";
import { guidance } from "./guidance.ts";

/**
 * Opens the add-in in the desktop Excel of this computer, or says what to do where there is none.
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

if (hasExcel) {
  const arguments_ = ["--yes", debuggingTool, "start", "manifest.xml", "desktop", "--app", "excel"];
  const tool = spawn("npx", [...arguments_, "--dev-server", "npm start"], { stdio: "inherit", shell: true });
  tool.on("exit", (code) => {
    process.exitCode = code ?? 1;
  });
} else {
  process.stdout.write(guidance[language]({ base: developmentBase }));
}
