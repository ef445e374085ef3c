import { ProblemError } from "../../core/index.ts";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { isSystemError } from "./system-error.ts";

/** Bytes up to which a file is read unless an option says otherwise; ten times what 25,000 measures take. */
export const fileSizeLimit = 256 * 1024 ** 2;

/**
 * Reads a file a user named, of at most so many bytes. Only files that are on a disk are read: a pipe or a device may
 * go on for ever. Throws a failure that says why it could not be read.
 */
export async function readInput(file: string, limit: number): Promise<Uint8Array> {
  try {
    const stats = await stat(file);
    if (stats.isDirectory()) throw new ProblemError({ code: "file-is-folder", facts: {}, file });
    if (!stats.isFile()) throw new ProblemError({ code: "file-not-regular", facts: {}, file });
    if (stats.size > limit)
      throw new ProblemError({ code: "file-too-large", facts: { size: stats.size, limit }, file });
    return await readFile(file);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === "ENOENT" || error.code === "ENOTDIR") {
      throw new ProblemError({ code: "file-not-found", facts: {}, file });
    }
    throw new ProblemError({ code: "file-not-readable", facts: { reason: error.code }, file });
  }
}

/** Bytes of a file that was read. */
export async function sizeOfFile(file: string): Promise<number> {
  return (await stat(file)).size;
}

/** A file that an option names to be written. */
export interface Output {
  readonly option: "--out" | "--csv" | "--rows" | "--mail" | "--returns";
  readonly file: string;
}

/** Refuses to write over a file that is read, which stays as it is, and to write two files into one. */
export async function refuseSameFiles(
  inputs: readonly (string | undefined)[],
  outputs: readonly Output[],
): Promise<void> {
  const read = inputs.filter((file) => file !== undefined);
  const identities = new Map<string, string>();
  for (const file of read) identities.set(await identityOf(file), file);
  const written = new Map<string, Output>();
  for (const output of outputs) {
    const { option } = output;
    const identity = await identityOf(output.file);
    const file = identities.get(identity);
    if (file !== undefined) throw new ProblemError({ code: "out-is-input", facts: { option }, file });
    const other = written.get(identity);
    if (other) throw new ProblemError({ code: "outputs-are-same", facts: { option, other: other.option } });
    written.set(identity, output);
  }
}

/**
 * What tells a file from all others, by whatever path or link it is named; of one that is not there, where it would be.
 */
async function identityOf(file: string): Promise<string> {
  try {
    const { dev, ino } = await stat(file, { bigint: true });
    return `${String(dev)}:${String(ino)}`;
  } catch (error) {
    if (isSystemError(error)) return path.resolve(file);
    throw error;
  }
}
