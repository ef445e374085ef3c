import { type Sheet, type Workbook } from "../../../core/index.ts";
import { openPackage, type Package } from "../package.ts";
import { readSharedStrings, type SharedStrings } from "./shared-strings.ts";
import { readSheetValues } from "./sheet-values.ts";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "./workbook-part.ts";

/** An open .xlsx: its values, and what is needed to write it back. */
export interface XlsxFile {
  readonly workbook: Workbook;
  readonly container: Package;
  readonly workbookPart: WorkbookPart;
}

/** Reads a workbook. Throws an `ProblemError` when the bytes are none, or one that cannot be read. */
export async function readXlsx(bytes: Uint8Array): Promise<XlsxFile> {
  const container = await openPackage(bytes);
  const workbookPart = await readWorkbookPart(container);
  const strings = await readSharedStrings(
    container,
    workbookPart.relationships.find(({ kind }) => kind === "sharedStrings")?.target,
  );
  const sheets: Sheet[] = [];
  for (const entry of workbookPart.sheets) {
    if (entry.part !== undefined) sheets.push(await readSheet(container, entry, entry.part, strings));
  }
  return { workbook: { dateSystem: workbookPart.dateSystem, sheets }, container, workbookPart };
}

async function readSheet(
  container: Package,
  { name, visibility, ownKind }: SheetEntry,
  part: string,
  strings: SharedStrings,
): Promise<Sheet> {
  const { rows, merges, hiddenRows, hiddenColumns, guardedCells } = await readSheetValues(container, part, strings);
  return { name, visibility, ownKind, rows, merges, hiddenRows, hiddenColumns, guardedCells };
}
