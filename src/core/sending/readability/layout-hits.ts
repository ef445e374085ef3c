import type { WorkbookCheck } from "../../check-workbook.ts";
import { columnRuns } from "../../plans/column-runs.ts";
import type { Table } from "../../reading/table.ts";
import { cellAddress, columnLetters, rangeAddress } from "../../workbook/address.ts";
import { gridOf, isBlank } from "../../workbook/grid.ts";
import type { CellPosition, Sheet } from "../../workbook/workbook.ts";
import type { SheetContents } from "../package-contents.ts";
import type { SendInput } from "../send-rule.ts";
import { hitOf, type ReadabilityHit } from "./readability-hit.ts";

/** Where the layout of the checked sheets does not keep the official rules. */
export function layoutHits({ workbook, contents }: SendInput, { tables }: WorkbookCheck): ReadabilityHit[] {
  return tables.flatMap((table) => {
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
    const file = contents.sheets.find(({ name }) => name === table.sheet);
    return [...(sheet ? tableHits(table, sheet) : []), ...(file ? fileHits(table, file) : [])];
  });
}

function tableHits(table: Table, sheet: Sheet): ReadabilityHit[] {
  const { range, headerRows, skippedRows } = table;
  const rowsOf = (...reasons: string[]): string[] =>
    skippedRows
      .filter(({ reason }) => reasons.includes(reason))
      .map(({ row }) => `${String(row + 1)}:${String(row + 1)}`);
  const around = [...cellsAround(table, sheet), ...rowsOf("note", "heading", "total", "repeated-header")];
  const names = new Set(table.columns.map(({ column }) => column));
  // A form has labels, and no columns that could be named; that it is no list is said by L3-01.
  const isForm = table.layout === "form";
  const inside = Array.from({ length: range.right - range.left + 1 }, (_, at) => range.left + at);
  const unnamed = isForm ? [] : inside.filter((column) => !names.has(column));
  const filled = (column: number): boolean =>
    sheet.rows.some(({ row, values }) => row > headerRows.last && row <= range.bottom && !isBlank(values[column]));
  const headerMerges = sheet.merges.filter(({ top, bottom }) => bottom >= headerRows.first && top <= headerRows.last);
  const isFirst = headerRows.first === 0 && headerRows.last === 0;
  const header = isForm ? rangeAddress(range) : `${String(headerRows.first + 1)}:${String(headerRows.last + 1)}`;
  return [
    ...hitOf("L1-02", sheet.name, rowsOf("after-table")),
    ...hitOf("L1-03", sheet.name, unnamed.filter((column) => !filled(column)).map(wholeColumn)),
    ...hitOf("L1-04", sheet.name, around),
    ...hitOf("L1-05", sheet.name, unnamed.filter(filled).map(wholeColumn)),
    ...hitOf("L1-06", sheet.name, paddedHeaders(table, sheet)),
    ...hitOf("L1-12", sheet.name, headerMerges.map(rangeAddress)),
    ...hitOf("L3-01", sheet.name, isFirst && !isForm ? [] : [header]),
  ];
}

function fileHits(
  { headerRows }: Table,
  { name, hiddenRows, filteredRows, hiddenColumns, pictures }: SheetContents,
): ReadabilityHit[] {
  const rows = [...hiddenRows, ...filteredRows].map((row) => `${String(row + 1)}:${String(row + 1)}`);
  const hidden = [...rows, ...hiddenColumns.map(wholeColumn)];
  const [first] = hidden;
  const header = cellAddress({ row: headerRows.first, column: 0 });
  return [
    ...hitOf("L1-10", name, pictures === 0 ? [] : [header], { count: pictures }),
    ...hitOf("L1-13", name, first === undefined ? [] : [first], { count: hidden.length }),
  ];
}

function wholeColumn(column: number): string {
  return `${columnLetters(column)}:${columnLetters(column)}`;
}

/** Cells with a value above the header, or beside the table. */
function cellsAround({ range, headerRows }: Table, sheet: Sheet): string[] {
  const found: CellPosition[] = [];
  for (const { row, values } of sheet.rows) {
    for (const [column, value] of values.entries()) {
      if (isBlank(value)) continue;
      const isBeside = row <= range.bottom && (column < range.left || column > range.right);
      if (row < headerRows.first || isBeside) found.push({ row, column });
    }
  }
  return columnRuns(found).map(rangeAddress);
}

/** Headers with spaces or line breaks inside. */
function paddedHeaders({ headerRows, columns }: Table, sheet: Sheet): string[] {
  const { valueAt } = gridOf(sheet);
  const found: string[] = [];
  for (let row = headerRows.first; row <= headerRows.last; row += 1) {
    for (const { column } of columns) {
      const value = valueAt(row, column);
      if (typeof value === "string" && padding.test(value)) found.push(cellAddress({ row, column }));
    }
  }
  return found;
}

/** A line break, or a space between two Japanese characters: neither belongs into a name. */
const padding =
  /[\r\n]|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{Zs}\t]+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;
