import { inflateRawSync } from "node:zlib";
import { parseCellAddress } from "../../../../../src/core/index.ts";
import { setCell } from "../workbook/cells.ts";
import { addSheetModel, type SheetModel, type WorkbookModel } from "../workbook/model.ts";

const localHeader = 0x04034b50;

/**
 * The sheets of a workbook file, added at the end. Only a small file is read, whose parts carry their sizes in front
 * and whose texts stand in the cells.
 */
export function insertSheets(model: WorkbookModel, file: Uint8Array): SheetModel[] {
  const parts = partsOf(Buffer.from(file));
  const names = [...(parts.get("xl/workbook.xml") ?? "").matchAll(/<sheet name="([^"]*)"/gu)];
  return names.map(([, name = ""], index) => {
    const sheet = addSheetModel(model, name);
    const part = parts.get(`xl/worksheets/sheet${String(index + 1)}.xml`) ?? "";
    for (const [, address = "", content = ""] of part.matchAll(/<c r="([^"]*)"[^>]*>(.*?)<\/c>/gu)) {
      const texts = [...content.matchAll(/<t>([^<]*)<\/t>/gu)].map(([, text = ""]) => text);
      const cell = parseCellAddress(address);
      if (cell) setCell(sheet, cell.row, cell.column, { value: texts.join(""), font: fontOf(content) });
    }
    return sheet;
  });
}

function fontOf(content: string): string {
  return content.includes("<rPr>") ? "mixed" : "font 1";
}

function partsOf(file: Buffer): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (let at = 0; file.readUInt32LE(at) === localHeader;) {
    const [size, nameLength, extraLength] = [18, 26, 28].map((field, index) =>
      index === 0 ? file.readUInt32LE(at + field) : file.readUInt16LE(at + field),
    ) as [number, number, number];
    const data = at + 30 + nameLength + extraLength;
    const name = file.toString("utf8", at + 30, at + 30 + nameLength);
    parts.set(name, inflateRawSync(file.subarray(data, data + size)).toString("utf8"));
    at = data + size;
  }
  return parts;
}
