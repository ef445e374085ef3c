import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { present } from "../../core/sheets.ts";

/** A workbook that was written, and the one it was made from, if any. */
export interface WrittenFile {
  readonly original?: string;
  readonly written: string;
}

/** What the Open XML SDK finds wrong with written workbooks and not with their originals, each with its file. */
export async function newErrors(files: readonly WrittenFile[]): Promise<string[]> {
  const found = await errorsOf(files.map(({ written }) => written));
  const faulty = files.flatMap((file, at) => {
    const errors = present(found[at]);
    return errors.length > 0 ? [{ ...file, errors }] : [];
  });
  const known = await errorsOf(faulty.flatMap(({ original }) => original ?? []));
  const originals = faulty.flatMap(({ original }) => original ?? []);
  return faulty.flatMap(({ original, written, errors }) => {
    const before = original === undefined ? [] : present(known[originals.indexOf(original)]);
    return errors.filter((error) => !before.includes(error)).map((error) => `${path.basename(written)}: ${error}`);
  });
}

/** Runs the validator in a process of its own, since it is an ES module and Jest runs CommonJS. */
async function errorsOf(files: readonly string[]): Promise<string[][]> {
  if (files.length === 0) return [];
  const script = path.resolve("test/hosts/xlsx/validate.mjs");
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [script, ...files], { maxBuffer: 1024 ** 3 });
  if (stderr !== "") process.stderr.write(stderr);
  return JSON.parse(stdout) as string[][];
}
