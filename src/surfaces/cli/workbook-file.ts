import path from "node:path";
import { readXlsx, unpackWith, XlsxError, type XlsxFile } from "../../hosts/xlsx/index.ts";
import { LargePieceDecompression } from "./decompression.ts";
import { readInput } from "./files.ts";
import { workbookFailure } from "./workbook-failure.ts";

unpackWith(LargePieceDecompression);

/** Opens a workbook a person named; throws a failure that says what is wrong with it. */
export async function openWorkbook(file: string): Promise<XlsxFile> {
  const bytes = await readInput(file);
  return naming(file, () => readXlsx(bytes));
}

/** Runs work on a workbook and gives its errors the name of the file. */
export async function naming<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof XlsxError) throw workbookFailure(path.basename(file), error);
    throw error;
  }
}
