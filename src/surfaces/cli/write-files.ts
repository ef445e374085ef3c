import { ProblemError } from "../../core/index.ts";
import { constants } from "node:fs";
import { access, lstat, mkdir, open, realpath, rename, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { withCleanup } from "./interruption.ts";
import { isSystemError } from "./system-error.ts";

/** A file that is to be written, and what will be in it. */
export interface FileToWrite {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A file that is complete on the disk under a temporary name beside its own. */
interface StagedFile {
  readonly file: string;
  readonly target: string;
  readonly temporary: string;
}

/**
 * The only way in which anything is written: every file is first written whole under a temporary name beside its own
 * and then takes the place of the old one, so that there is the old file or the new one whatever happens between. Of
 * several files none is changed before all are on the disk; where they are made one after the other, no two need be in
 * memory. Makes their folders.
 *
 * Throws a failure that says why a file could not be written; nothing of it is left then.
 */
export async function writeFiles(files: Iterable<FileToWrite> | AsyncIterable<FileToWrite>): Promise<void> {
  const temporaries: string[] = [];
  await withCleanup(temporaries, async () => {
    const staged: StagedFile[] = [];
    for await (const { file, bytes } of files) {
      await naming(file, async () => {
        const one = await stage(file, bytes, temporaries);
        if (one) staged.push(one);
      });
    }
    for (const { file, target, temporary } of staged) {
      await naming(file, async () => {
        await rename(temporary, target);
        temporaries.splice(temporaries.indexOf(temporary), 1);
        await flushFolder(path.dirname(target));
      });
    }
  });
}

/** Characters of a temporary name that chance makes, so that two runs do not meet. */
const chanceCharacters = 8;

async function stage(file: string, bytes: Uint8Array, temporaries: string[]): Promise<StagedFile | undefined> {
  await mkdir(path.dirname(file), { recursive: true });
  const old = await existing(file);
  if (old && !old.isRegular) {
    await writeFile(file, bytes);
    return undefined;
  }
  const target = old?.target ?? file;
  const chance = Math.random().toString(36).slice(2).padEnd(chanceCharacters, "0").slice(0, chanceCharacters);
  const temporary = path.join(path.dirname(target), `.shinchoku-${chance}.tmp`);
  temporaries.push(temporary);
  const handle = await open(temporary, "wx");
  try {
    if (old) await handle.chmod(old.mode);
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { file, target, temporary };
}

/** The bits of a file's mode that say who may do what with it. */
const permissions = 0o7777;

interface ExistingFile {
  /** The file itself where it is named by a link. */
  readonly target: string;
  readonly mode: number;
  /** What is none, such as a pipe, is written as it is. */
  readonly isRegular: boolean;
}

/** What stands there already. Throws the system's error when it must not be written. */
async function existing(file: string): Promise<ExistingFile | undefined> {
  try {
    await lstat(file);
    const target = await realpath(file);
    const stats = await stat(target);
    await access(target, constants.W_OK);
    return { target, mode: stats.mode & permissions, isRegular: stats.isFile() };
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** Has the folder remember the new name. Windows does so by itself, and does not let folders be opened. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The system's codes for a disk, or a user's share of it, that is full. */
const fullCodes = ["ENOSPC", "EDQUOT"];

async function naming(file: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (fullCodes.includes(error.code)) throw new ProblemError({ code: "no-space", facts: {}, file });
    throw new ProblemError({ code: "file-not-writable", facts: { reason: error.code }, file });
  }
}
