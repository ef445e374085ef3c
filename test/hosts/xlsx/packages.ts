import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter, type FileEntry } from "@zip.js/zip.js";
import { readXlsx } from "../../../src/hosts/xlsx/index.ts";
import { ProblemError, type Problem } from "../../../src/core/index.ts";
import type { CellValue, Sheet, Workbook } from "../../../src/core/index.ts";
import { present } from "../../core/sheets.ts";

/** Parts of a package by their names. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A container of parts, in the order given. */
export async function packageOf(parts: Parts): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { extendedTimestamp: false, useWebWorkers: false });
  for (const [name, content] of Object.entries(parts)) {
    const reader = typeof content === "string" ? new TextReader(content) : new Uint8ArrayReader(content);
    await writer.add(name, reader, { lastModDate: new Date(2020, 0, 1) });
  }
  return writer.close();
}

/** An entry of a container with its bytes, as they are stored and unpacked. */
export interface StoredPart {
  readonly compressed: Uint8Array;
  readonly content: Uint8Array;
}

/** All parts of a container. */
export async function storedParts(bytes: Uint8Array): Promise<ReadonlyMap<string, StoredPart>> {
  const entries = await new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false }).getEntries();
  const parts = new Map<string, StoredPart>();
  for (const entry of entries) {
    if (!entry.directory) parts.set(entry.filename, await storedPart(entry));
  }
  return parts;
}

async function storedPart(entry: FileEntry): Promise<StoredPart> {
  return {
    compressed: await entry.getData(new Uint8ArrayWriter(), { passThrough: true }),
    content: await entry.getData(new Uint8ArrayWriter()),
  };
}

/** The text of a part of a container. */
export async function partText(bytes: Uint8Array, part: string): Promise<string> {
  return new TextDecoder().decode(present((await storedParts(bytes)).get(part)).content);
}

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
export const contentTypePrefix = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What a test workbook holds; everything may be left out. */
export interface WorkbookContents {
  /** The inside of the `worksheet` elements, in tab order; the sheets are called Sheet1, Sheet2, … */
  readonly sheets?: readonly string[];
  /** Other names for the sheets, as XML. */
  readonly names?: readonly string[];
  /** The inside of the `si` elements. */
  readonly strings?: readonly string[];
  /** What stands in the workbook part before and behind the list of sheets. */
  readonly beforeSheets?: string;
  readonly behindSheets?: string;
  /** The inside of the `styleSheet` element. */
  readonly styles?: string;
}

/** The parts of a small workbook as Excel would lay them out. A test changes what it is about. */
export function workbookParts(contents: WorkbookContents = {}): Record<string, string> {
  const { sheets = [""], names = [], strings, beforeSheets = "", behindSheets = "", styles } = contents;
  const numbers = sheets.map((_, at) => String(at + 1));
  const others = [
    ...(strings ? [["sharedStrings", "sharedStrings"]] : []),
    ...(styles === undefined ? [] : [["styles", "styles"]]),
  ] as [string, string][];
  return {
    "[Content_Types].xml":
      `<Types xmlns="${packageNamespace}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${contentTypePrefix}.sheet.main+xml"/>` +
      numbers
        .map((number) => override(`worksheets/sheet${number}.xml`, "worksheet"))
        .concat(others.map(([part, type]) => override(`${part}.xml`, type)))
        .join("") +
      "</Types>",
    "_rels/.rels": relationshipList([["rId1", `${relationshipNamespace}/officeDocument`, "xl/workbook.xml"]]),
    "xl/workbook.xml":
      `<workbook xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}">${beforeSheets}<sheets>` +
      numbers
        .map((number, at) => `<sheet name="${names[at] ?? `Sheet${number}`}" sheetId="${number}" r:id="rId${number}"/>`)
        .join("") +
      `</sheets>${behindSheets}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationshipList([
      ...numbers.map((number): Link => [
        `rId${number}`,
        `${relationshipNamespace}/worksheet`,
        `worksheets/sheet${number}.xml`,
      ]),
      ...others.map(([part], at): Link => [`rIdX${String(at)}`, `${relationshipNamespace}/${part}`, `${part}.xml`]),
    ]),
    ...Object.fromEntries(sheets.map((inside, at) => [`xl/worksheets/sheet${String(at + 1)}.xml`, worksheet(inside)])),
    ...(strings && {
      "xl/sharedStrings.xml": `<sst xmlns="${mainNamespace}">${strings.map((inside) => `<si>${inside}</si>`).join("")}</sst>`,
    }),
    ...(styles !== undefined && {
      "xl/styles.xml": `<styleSheet xmlns="${mainNamespace}">${styles}</styleSheet>`,
    }),
  };
}

/** A relationship's id, type and target. */
export type Link = readonly [id: string, type: string, target: string];

/** A relationships part. */
export function relationshipList(links: readonly Link[]): string {
  const elements = links.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${packageNamespace}/relationships">${elements.join("")}</Relationships>`;
}

function override(part: string, type: string): string {
  return `<Override PartName="/xl/${part}" ContentType="${contentTypePrefix}.${type}+xml"/>`;
}

/** A worksheet part with what is inside the root element. */
export function worksheet(inside: string): string {
  return `<worksheet xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}">${inside}</worksheet>`;
}

/** Reads a workbook of parts. */
export async function readParts(parts: Parts): Promise<Workbook> {
  return (await readXlsx(await packageOf(parts))).workbook;
}

/** Reads the only sheet of a workbook with that inside of `sheetData`. */
export async function readData(data: string, contents: WorkbookContents = {}): Promise<Sheet> {
  const { sheets } = await readParts(workbookParts({ ...contents, sheets: [`<sheetData>${data}</sheetData>`] }));
  return present(sheets[0]);
}

/** The values of a sheet as rows × columns from A1; `null` where there is none. */
export function valuesOf({ rows }: Sheet): CellValue[][] {
  const grid: CellValue[][] = [];
  for (const { row, values } of rows) {
    while (grid.length <= row) grid.push([]);
    grid[row] = Array.from(values, (value) => value ?? null);
  }
  return grid;
}

/** Why something was refused; fails when it was not, or with anything but an `ProblemError`. */
export async function problemOf(work: Promise<unknown>): Promise<Problem> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error("Expected a refusal");
}
