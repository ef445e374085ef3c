import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from "playwright-core";

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where the Chromium that comes through npm is inflated to, once. */
const folder = path.resolve("node_modules/.cache/chromium");

/**
 * Starts the Chromium that comes through npm, or the one that `SHINCHOKU_CHROMIUM` names, such as Debian's. The former
 * needs nothing else on a Linux computer; it brings no Japanese font, which a test does not need and a picture does.
 */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch(launchOptions());
}

/** The same as a server, to which several processes can connect. */
export async function launchChromiumServer(): Promise<BrowserServer> {
  return chromium.launchServer(launchOptions());
}

function launchOptions(): LaunchOptions {
  const installed = process.env.SHINCHOKU_CHROMIUM;
  if (installed !== undefined) return { executablePath: installed, args };
  if (!existsSync(folder)) inflate();
  const libraries = [path.join(folder, "al2023", "lib"), process.env.LD_LIBRARY_PATH ?? ""].filter(
    (part) => part !== "",
  );
  return {
    executablePath: path.join(folder, "chromium"),
    args,
    env: { ...process.env, LD_LIBRARY_PATH: libraries.join(":"), FONTCONFIG_FILE: path.join(folder, "fonts.conf") },
  };
}

/**
 * The package holds the browser compressed, with the libraries that it needs. It inflates both into the folder for
 * temporary files if it believes itself on such a machine as it was made for, so a process of its own is told so. The
 * folder gets its name when it is complete, since tests in several processes may want it at once.
 */
function inflate(): void {
  mkdirSync(path.dirname(folder), { recursive: true });
  const unfinished = mkdtempSync(`${folder}-`);
  execFileSync(process.execPath, ["tools/inflate-chromium.mjs"], {
    env: { ...process.env, TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
  });
  writeFileSync(path.join(unfinished, "fonts.conf"), fontsConfiguration());
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
}

/** The package's one font, so that the browser starts without any other, and those of this computer. */
function fontsConfiguration(): string {
  const folders = [path.join(folder, "fonts"), "/usr/share/fonts"].map((one) => `<dir>${one}</dir>`);
  const cache = `<cachedir>${path.join(folder, "fonts-cache")}</cachedir>`;
  return `<?xml version="1.0"?>\n<fontconfig>${folders.join("")}${cache}</fontconfig>\n`;
}
