import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { present } from "../../core/sheets.ts";

/** What the Open XML SDK finds wrong in a workbook, one line an error. */
export async function ooxmlErrors(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "shinchoku-"));
  try {
    const file = path.join(folder, "workbook.xlsx");
    await writeFile(file, bytes);
    return present((await errorsOf([file]))[0]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A workbook that was written, and the one it was made from. */
export interface WrittenFile {
  readonly original: string;
  readonly written: string;
}

/** What is wrong with written workbooks and was not with their originals, each error with its file. */
export async function newErrors(files: readonly WrittenFile[]): Promise<string[]> {
  const found = await errorsOf(files.map(({ written }) => written));
  const faulty = files.flatMap((file, at) => {
    const errors = present(found[at]);
    return errors.length > 0 ? [{ ...file, errors }] : [];
  });
  const known = await errorsOf(faulty.map(({ original }) => original));
  return faulty.flatMap(({ written, errors }, at) =>
    errors.filter((error) => !known[at]?.includes(error)).map((error) => `${path.basename(written)}: ${error}`),
  );
}

/** Runs the validator in a process of its own, since it is an ES module and Jest runs CommonJS. */
async function errorsOf(files: readonly string[]): Promise<readonly (readonly string[])[]> {
  if (files.length === 0) return [];
  const script = path.resolve("test/hosts/xlsx/validate.mjs");
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [script, ...files], { maxBuffer: 1024 ** 3 });
  if (stderr !== "") process.stderr.write(stderr);
  return JSON.parse(stdout) as string[][];
}
