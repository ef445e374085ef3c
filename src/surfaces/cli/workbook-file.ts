import path from "node:path";
import { naming, ProblemError } from "../../core/index.ts";
import { isLockFileName, readXlsx, compressWith, type UnreadXlsx, type XlsxFile } from "../../hosts/xlsx/index.ts";
import { zlibCompression } from "./compression.ts";
import { readInput } from "./files.ts";

compressWith(zlibCompression);

/** Opens a workbook a user named; throws a problem that says what is wrong with it. For `onOpened` see `readXlsx`. */
export async function openWorkbook(
  file: string,
  sizeLimit: number,
  onOpened?: (unread: UnreadXlsx) => Promise<void>,
): Promise<XlsxFile> {
  return namingFile(file, async () => {
    if (isLockFileName(path.basename(file)))
      throw new ProblemError({ code: "not-xlsx", facts: { found: "lock-file" } });
    return readXlsx(await readInput(file, sizeLimit), onOpened);
  });
}

/** Does work on a file and gives its problems the file's name, without its folder. */
export function namingFile<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  return naming(path.basename(file), work);
}
