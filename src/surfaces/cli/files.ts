import { readFile, realpath, stat, writeFile, mkdir } from "node:fs/promises";
import path from "node:path";
import { FailureError } from "../../messages/failure.ts";

/** Reads a file a person named. Throws a failure that says why it could not be read. */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    if ((await stat(file)).isDirectory()) throw new FailureError({ code: "file-is-folder", facts: { file } });
    return await readFile(file);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === "ENOENT" || error.code === "ENOTDIR") {
      throw new FailureError({ code: "file-not-found", facts: { file } });
    }
    throw new FailureError({ code: "file-not-readable", facts: { file, reason: error.code } });
  }
}

/** Writes a file, making its folder. Throws a failure that says why it could not be written. */
export async function writeOutput(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new FailureError({ code: "file-not-writable", facts: { file, reason: error.code } });
  }
}

/** Refuses to write over the file that is read: the original stays as it is. */
export async function refuseSameFile(input: string, output: string): Promise<void> {
  const [from, to] = await Promise.all([realpathOf(input), realpathOf(output)]);
  if (from === to) throw new FailureError({ code: "out-is-input", facts: { file: input } });
}

/** The real path of a file, or of where it would be. */
async function realpathOf(file: string): Promise<string> {
  try {
    return await realpath(file);
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
