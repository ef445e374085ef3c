import { readFile, stat, writeFile, mkdir } from "node:fs/promises";
import path from "node:path";
import { ProblemError } from "../../core/index.ts";

/** Reads a file a person named. Throws a failure that says why it could not be read. */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    if ((await stat(file)).isDirectory()) throw new ProblemError({ code: "file-is-folder", facts: {}, file });
    return await readFile(file);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === "ENOENT" || error.code === "ENOTDIR") {
      throw new ProblemError({ code: "file-not-found", facts: {}, file });
    }
    throw new ProblemError({ code: "file-not-readable", facts: { reason: error.code }, file });
  }
}

/** Writes a file, making its folder. Throws a failure that says why it could not be written. */
export async function writeOutput(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new ProblemError({ code: "file-not-writable", facts: { reason: error.code }, file });
  }
}

/** A file that an option names to be written. */
export interface Output {
  readonly option: "--out" | "--csv";
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

/** What tells a file from all others, by whatever path or link it is named; of one that is not there, where it would be. */
async function identityOf(file: string): Promise<string> {
  try {
    const { dev, ino } = await stat(file, { bigint: true });
    return `${String(dev)}:${String(ino)}`;
  } catch (error) {
    if (isSystemError(error)) return path.resolve(file);
    throw error;
  }
}

/** An error of the system, by its form: an `Error` of another realm, as in Jest, is no instance of this one's. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException & { readonly code: string } {
  return (
    typeof error === "object" &&
    error !== null &&
    "syscall" in error &&
    "code" in error &&
    typeof error.code === "string"
  );
}
