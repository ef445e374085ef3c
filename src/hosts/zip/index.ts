import { zipSync, type Zippable } from "fflate";

/** A file in an archive; its name may have folders, parted by “/”. */
export interface ArchivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * One archive of some files, as they are: workbooks are packed already. `moment` is when they were made, in ISO 8601.
 */
export function zipFiles(files: readonly ArchivedFile[], moment: string): Uint8Array {
  const names = new Set(files.map(({ name }) => name));
  if (names.size < files.length) throw new Error("Two files of an archive have one name");
  const contents: Zippable = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  return zipSync(contents, { level: 0, mtime: moment.slice(0, "YYYY-MM-DDThh:mm:ss".length) });
}
