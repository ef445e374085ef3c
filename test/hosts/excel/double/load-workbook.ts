import { TextWriter, Uint8ArrayReader, ZipReader } from "@zip.js/zip.js";
import exceljs from "exceljs";
import { parseRangeAddress, type CellValue } from "../../../../src/core/index.ts";
import { setCell } from "./workbook/cells.ts";
import {
  addSheetModel,
  newId,
  newWorkbookModel,
  type CellModel,
  type SheetModel,
  type WorkbookModel,
} from "./workbook/model.ts";

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;
const dayInMilliseconds = 86_400_000;

/** A workbook file as the double's state, read by exceljs: a reader that shares nothing with the product's own. */
export async function loadWorkbook(bytes: Uint8Array): Promise<WorkbookModel> {
  const file = new exceljs.Workbook();
  await file.xlsx.load(bytes.slice().buffer);
  const model = newWorkbookModel(file.properties.date1904 ? 1904 : 1900);
  for (const worksheet of file.worksheets) loadSheet(model, worksheet);
  await loadNames(model, bytes);
  return model;
}

/** exceljs keeps only names of ranges; ours are looked for in the text of the workbook part. */
async function loadNames({ names, sheets }: WorkbookModel, bytes: Uint8Array): Promise<void> {
  const entries = await new ZipReader(new Uint8ArrayReader(bytes)).getEntries();
  const part = entries.find(({ filename }) => filename === "xl/workbook.xml");
  const text = part && !part.directory ? await part.getData(new TextWriter()) : "";
  for (const [, attributes = "", formula = ""] of text.matchAll(/<definedName ([^>]*)>([^<]*)</gu)) {
    const [, name = ""] = /\bname="([^"]*)"/u.exec(attributes) ?? [];
    const [, place] = /\blocalSheetId="(\d+)"/u.exec(attributes) ?? [];
    if (!/^_?shinchoku/u.test(name)) continue;
    const owner = place === undefined ? names : sheets[Number(place)]?.names;
    owner?.push({ name, refersTo: `=${formula}`, visible: !attributes.includes('hidden="1"') });
  }
}

function loadSheet(model: WorkbookModel, worksheet: exceljs.Worksheet): void {
  const sheet = addSheetModel(model, worksheet.name);
  sheet.visibility = visibilities[worksheet.state];
  const fonts = new Map<string, string>();
  loadColumns(sheet, worksheet);
  worksheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.hidden) sheet.hiddenRows.add(number - 1);
    row.eachCell((cell, column) => {
      const loaded = cell.type === exceljs.ValueType.Merge ? undefined : cellModel(cell, model.dateSystem, fonts);
      if (loaded) setCell(sheet, number - 1, column - 1, loaded);
    });
  });
  loadRules(model, sheet, worksheet);
  for (const address of worksheet.model.merges) {
    const range = parseRangeAddress(address);
    if (range) sheet.merges.push(range);
  }
}

/** What exceljs reads of conditional formats and entry rules, against its types. */
interface Rules {
  readonly conditionalFormattings?: readonly {
    readonly ref: string;
    readonly rules: readonly { readonly type: string; readonly formulae?: readonly string[] }[];
  }[];
  readonly dataValidations?: { readonly model: Readonly<Record<string, ValidationRule>> };
}

interface ValidationRule {
  readonly type: string;
  readonly formulae?: readonly string[];
}

function loadRules(model: WorkbookModel, sheet: SheetModel, worksheet: exceljs.Worksheet): void {
  const { conditionalFormattings = [], dataValidations } = worksheet as unknown as Rules;
  for (const { ref, rules } of conditionalFormattings) {
    const ranges = ref.split(" ").flatMap((address) => parseRangeAddress(address) ?? []);
    for (const { type, formulae = [] } of rules) {
      const formula = type === "expression" ? `=${formulae[0] ?? ""}` : "";
      const kind = type === "expression" ? "Custom" : "Other";
      sheet.conditionalFormats.push({ id: newId(model), ranges, type: kind, formula, formats: new Map() });
    }
  }
  for (const [address, { type, formulae = [] }] of Object.entries(dataValidations?.model ?? {})) {
    const range = parseRangeAddress(address.replace("range:", ""));
    if (!range) continue;
    const rule =
      type === "list" ? { list: { source: listSource(formulae[0] ?? "") } } : { custom: { formula: "=TRUE" } };
    const kind = type === "list" ? "List" : "Custom";
    sheet.validations.push({ range, rule, type: kind, errorAlert: null, ignoreBlanks: true });
  }
}

/** What Excel answers for a list: a formula, or the texts alone where the list is spelt out in quotes. */
function listSource(formula: string): string {
  return /^"(?<texts>.*)"$/u.exec(formula)?.groups?.texts ?? `=${formula}`;
}

function loadColumns(sheet: SheetModel, worksheet: exceljs.Worksheet): void {
  for (let number = 1; number <= worksheet.columnCount; number += 1) {
    if (worksheet.getColumn(number).hidden) sheet.hiddenColumns.add(number - 1);
  }
}

/** A short name for a font, the same for cells with the same. */
function fontName({ font }: exceljs.Cell, fonts: Map<string, string>): string {
  const description = JSON.stringify(font);
  const name = fonts.get(description) ?? `font ${String(fonts.size + 1)}`;
  fonts.set(description, name);
  return name;
}

function cellModel(cell: exceljs.Cell, dateSystem: 1900 | 1904, fonts: Map<string, string>): CellModel | undefined {
  const { value } = cell;
  const plain = { font: fontName(cell, fonts) };
  if (typeof value === "object" && value !== null && !(value instanceof Date)) {
    if ("richText" in value) {
      const text = value.richText.map((run) => run.text).join("");
      return { value: text, font: value.richText.length > 1 ? "mixed" : plain.font };
    }
    if ("formula" in value || "sharedFormula" in value) {
      // `value.result` lacks results such as 0 and FALSE.
      return { ...plain, value: resultOf(cell.result, dateSystem), formula: `=${cell.formula}` };
    }
  }
  const simple = resultOf(value, dateSystem);
  return simple === null ? undefined : { ...plain, value: simple };
}

function resultOf(value: exceljs.CellValue | undefined, dateSystem: 1900 | 1904): CellValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return serialOf(value, dateSystem);
  if (typeof value !== "object") return value;
  if ("error" in value) return { error: value.error };
  if ("hyperlink" in value) return textOf(value.text);
  throw new Error(`A value that exceljs reads as ${JSON.stringify(value)}`);
}

/** exceljs gives the text of a link with mixed formats as an object, against its types. */
function textOf(text: unknown): string {
  if (typeof text !== "object" || text === null || !("richText" in text) || !Array.isArray(text.richText))
    return String(text);
  return text.richText.map((run: { readonly text: string }) => run.text).join("");
}

/** exceljs turns every number with a date format into a date; Excel keeps the serial number. */
function serialOf(date: Date, dateSystem: 1900 | 1904): number {
  const days = date.getTime() / dayInMilliseconds + (dateSystem === 1904 ? 24_107 : 25_569);
  return Math.round(days * 1e9) / 1e9;
}
