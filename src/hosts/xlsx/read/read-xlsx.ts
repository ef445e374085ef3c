import { type Sheet, type Workbook } from "../../../core/index.ts";
import { openPackage, type Package } from "../package.ts";
import { openPlainPackage } from "../plain-package.ts";
import type { ReadablePackage } from "../readable-package.ts";
import { readSharedStrings, type SharedStrings } from "./shared-strings.ts";
import { readSheetValues } from "./sheet-values.ts";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "./workbook-part.ts";

/** An open .xlsx: what is needed to write it back, and its values. */
interface OpenXlsx<Container extends ReadablePackage> {
  readonly container: Container;
  readonly workbookPart: WorkbookPart;
  readonly workbook: Workbook;
}

/** An open .xlsx of which a copy can be written, and one that can only be read. */
export type XlsxFile = OpenXlsx<Package>;
export type ReadXlsx = OpenXlsx<ReadablePackage>;

/** An .xlsx of which only its list of sheets was read. */
export type UnreadXlsx = Omit<XlsxFile, "workbook">;

/**
 * Reads a workbook. Throws an `ProblemError` when the bytes are none, or one that cannot be read. `onOpened` is told of
 * it before its sheets are read, which can take long; what that throws ends the reading.
 */
export async function readXlsx(bytes: Uint8Array, onOpened?: (unread: UnreadXlsx) => Promise<void>): Promise<XlsxFile> {
  return readContainer(await openPackage(bytes), onOpened);
}

/**
 * Reads a workbook where there are no streams; it cannot be written then. Throws an `ProblemError` as `readXlsx` does,
 * but tells less of what is no workbook.
 */
export async function readPlainXlsx(bytes: Uint8Array): Promise<ReadXlsx> {
  return readContainer(openPlainPackage(bytes));
}

async function readContainer<Container extends ReadablePackage>(
  container: Container,
  onOpened?: (unread: Omit<OpenXlsx<Container>, "workbook">) => Promise<void>,
): Promise<OpenXlsx<Container>> {
  const workbookPart = await readWorkbookPart(container);
  await onOpened?.({ container, workbookPart });
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
