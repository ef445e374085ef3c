import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { ProblemError, append } from "../../core/index.ts";
import { isSystemError } from "./system-error.ts";

/** A file that was found, and how it is spoken of. */
export interface FoundFile {
  readonly file: string;
  /** Its path below the folder that was named, or its name; the whole path where two would be called alike. */
  readonly shown: string;
}

/**
 * The files that some arguments name: a file, all files in a folder and the folders in it, or those in a folder whose
 * names match a pattern with * and ?. Each file once, in the order of their names. Hidden files are left out.
 */
export async function findFiles(places: readonly string[]): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const place of places) {
    for (const one of await filesAt(place))
      if (!found.has(path.resolve(one.file))) found.set(path.resolve(one.file), one);
  }
  const files = [...found.values()];
  const counts = new Map<string, number>();
  for (const { shown } of files) counts.set(shown, (counts.get(shown) ?? 0) + 1);
  return files
    .map(({ file, shown }) => ({ file, shown: counts.get(shown) === 1 ? shown : file }))
    .toSorted((one, other) => (one.shown < other.shown ? -1 : 1));
}

async function filesAt(place: string): Promise<FoundFile[]> {
  const stats = await statsOf(place);
  if (stats?.isDirectory()) return filesBelow(place, "");
  if (stats) return [{ file: place, shown: path.basename(place) }];
  const pattern = path.basename(place);
  const folder = path.dirname(place);
  if (!/[*?]/u.test(pattern) || !(await statsOf(folder))?.isDirectory())
    throw new ProblemError({ code: "file-not-found", facts: {}, file: place });
  const isWanted = matcher(pattern);
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && isWanted(entry.name))
    .map(({ name }) => ({ file: path.join(folder, name), shown: name }));
}

async function filesBelow(folder: string, below: string): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith(".")) continue;
    const file = path.join(folder, entry.name);
    const shown = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) append(found, await filesBelow(file, shown));
    else found.push({ file, shown });
  }
  return found;
}

async function statsOf(place: string): Promise<Awaited<ReturnType<typeof stat>> | undefined> {
  try {
    return await stat(place);
  } catch (error) {
    if (isSystemError(error) && (error.code === "ENOENT" || error.code === "ENOTDIR")) return undefined;
    throw error;
  }
}

/** Whether a name matches a pattern, letter case aside, as a command line of Windows would match it. */
function matcher(pattern: string): (name: string) => boolean {
  const source = pattern
    .normalize("NFC")
    .replace(/[.+^${}()|[\]\\]/gu, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  const expression = new RegExp(`^${source}$`, "iu");
  return (name) => expression.test(name.normalize("NFC"));
}
