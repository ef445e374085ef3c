import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll } from "@jest/globals";
import { chromium, type Browser } from "playwright-core";

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** One browser for the tests of a file. */
export function browserForTests(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return () => {
    if (!browser) throw new Error("The browser starts before the tests and not earlier");
    return browser;
  };
}

/** Starts the Chromium that comes through npm, or the one that `SHINCHOKU_CHROMIUM` names, such as Debian's. */
async function launchChromium(): Promise<Browser> {
  const installed = process.env.SHINCHOKU_CHROMIUM;
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args });
  const folder = path.resolve("node_modules/.cache/chromium");
  const libraries = [path.join(folder, "al2023", "lib"), process.env.LD_LIBRARY_PATH ?? ""].filter((part) => part);
  return chromium.launch({
    executablePath: inflatedInto(folder),
    args,
    env: { ...process.env, LD_LIBRARY_PATH: libraries.join(":"), FONTCONFIG_FILE: fontsIn(folder) },
  });
}

/**
 * The package holds the browser compressed, with the libraries that it needs, and inflates both into the folder for
 * temporary files if it believes itself on such a machine as it was made for. A process of its own is told so.
 */
function inflatedInto(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const program = 'import chromium from "@sparticuz/chromium"; process.stdout.write(await chromium.executablePath());';
  return execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
    encoding: "utf8",
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
  });
}

/** The package's one font, so that the browser starts without any other, and those of this computer. */
function fontsIn(folder: string): string {
  const file = path.join(folder, "fonts.conf");
  const folders = [path.join(folder, "fonts"), "/usr/share/fonts"].map((one) => `<dir>${one}</dir>`);
  const cache = `<cachedir>${path.join(folder, "fonts-cache")}</cachedir>`;
  writeFileSync(file, `<?xml version="1.0"?>\n<fontconfig>${folders.join("")}${cache}</fontconfig>\n`);
  return file;
}
