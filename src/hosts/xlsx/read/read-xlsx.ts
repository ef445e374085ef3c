import { type Sheet, type Workbook } from "../../../core/index.ts";
import { openPackage, type Package } from "../package.ts";
import { openPlainPackage } from "../plain-package.ts";
import type { ReadablePackage } from "../readable-package.ts";
import { readSharedStrings, type SharedStrings } from "./shared-strings.ts";
import { readSheetValues } from "./sheet-values.ts";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "./workbook-part.ts";

/** An open .xlsx: its values, and what is needed to write it back. */
interface OpenXlsx<Container extends ReadablePackage> {
  readonly workbook: Workbook;
  readonly container: Container;
  readonly workbookPart: WorkbookPart;
}

/** An open .xlsx of which a copy can be written, and one that can only be read. */
export type XlsxFile = OpenXlsx<Package>;
export type ReadXlsx = OpenXlsx<ReadablePackage>;

/** Reads a workbook. Throws an `ProblemError` when the bytes are none, or one that cannot be read. */
export async function readXlsx(bytes: Uint8Array): Promise<XlsxFile> {
  return readContainer(await openPackage(bytes));
}

/**
 * Reads a workbook where there are no streams; it cannot be written then. Throws an `ProblemError` as `readXlsx` does,
 * but tells less of what is no workbook.
 */
export async function readPlainXlsx(bytes: Uint8Array): Promise<ReadXlsx> {
  return readContainer(openPlainPackage(bytes));
}

async function readContainer<Container extends ReadablePackage>(container: Container): Promise<OpenXlsx<Container>> {
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
  container: ReadablePackage,
  { name, visibility, ownKind }: SheetEntry,
  part: string,
  strings: SharedStrings,
): Promise<Sheet> {
  const { rows, merges, hiddenRows, hiddenColumns, guardedCells } = await readSheetValues(container, part, strings);
  return { name, visibility, ownKind, rows, merges, hiddenRows, hiddenColumns, guardedCells };
}
