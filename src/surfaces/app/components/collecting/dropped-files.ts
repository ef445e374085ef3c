import { append, ProblemError } from "../../../../core/index.ts";
import type { ChosenFile } from "../../collecting/collecting-view.ts";

/** The files that were dropped, and those in the folders that were; hidden ones are left out. */
export async function droppedFiles({ items }: DataTransfer): Promise<ChosenFile[]> {
  // What was dropped is known in this turn only; what no disk holds has no entry.
  const dropped = [...items].map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const found: ChosenFile[] = [];
  for (const { entry, file } of dropped) {
    // A folder that is dropped is that of the replies; its own name tells nothing.
    if (entry && isFolder(entry)) append(found, await filesIn(entry, ""));
    else if (file && !file.name.startsWith(".")) found.push({ shown: file.name, file });
  }
  return found;
}

async function filesOf(entry: FileSystemEntry, below: string): Promise<ChosenFile[]> {
  if (entry.name.startsWith(".")) return [];
  if (isFolder(entry)) return filesIn(entry, `${below}${entry.name}/`);
  const file = await named<File>(entry.name, (resolve, reject) => {
    (entry as FileSystemFileEntry).file(resolve, reject);
  });
  return [{ shown: `${below}${entry.name}`, file }];
}

async function filesIn(folder: FileSystemDirectoryEntry, below: string): Promise<ChosenFile[]> {
  const reader = folder.createReader();
  const found: ChosenFile[] = [];
  // A reader gives so many at a time, and none once it has given all.
  for (;;) {
    const entries = await named<FileSystemEntry[]>(folder.name, (resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (entries.length === 0) return found;
    for (const entry of entries) append(found, await filesOf(entry, below));
  }
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** What the browser hands out, or why it does not. */
async function named<Result>(
  file: string,
  ask: (resolve: (result: Result) => void, reject: (reason: Error) => void) => void,
): Promise<Result> {
  try {
    return await new Promise<Result>(ask);
  } catch (error) {
    const reason = error instanceof Error ? error.name : String(error);
    throw new ProblemError({ code: "file-not-readable", facts: { reason }, file }, { cause: error });
  }
}
