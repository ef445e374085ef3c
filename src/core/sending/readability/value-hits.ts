import type { WorkbookCheck } from "../../check-workbook.ts";
import { columnRuns } from "../../plans/column-runs.ts";
import type { Column, Table } from "../../reading/table.ts";
import type { Schema } from "../../schema/schema.ts";
import { columnLimit, rangeAddress } from "../../workbook/address.ts";
import { valueText } from "../../workbook/grid.ts";
import type { CellPosition, Sheet } from "../../workbook/workbook.ts";
import type { SendInput } from "../send-rule.ts";
import type { OfficialNumber } from "./official-rules.ts";
import { hitOf, type ReadabilityHit } from "./readability-hit.ts";
import { choiceClusters } from "./choice-clusters.ts";
import { columnValues, type ColumnValues } from "./column-values.ts";

/** Where the values of the checked tables do not keep the official rules. */
export function valueHits({ workbook }: SendInput, { tables, schema }: WorkbookCheck): ReadabilityHit[] {
  return tables.flatMap((table) => {
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
    return sheet ? tableHits(table, sheet, schema) : [];
  });
}

function tableHits(table: Table, sheet: Sheet, schema: Schema): ReadabilityHit[] {
  const columns = columnValues(table, sheet);
  const cellHit = (number: OfficialNumber, cells: readonly CellPosition[]): ReadabilityHit[] =>
    hitOf(number, sheet.name, columnRuns(cells).map(rangeAddress), { count: cells.length });
  const cellsWhere = (isOne: (text: string, column: Column) => boolean): CellPosition[] =>
    columns.flatMap(({ column, cells }) => cells.filter(({ value }) => isOne(valueText(value), column)));
  const left = table.rows.flatMap(({ cells }) =>
    Object.values(cells).flatMap((cell) =>
      cell?.inherited === "blank" && cell.reading.kind !== "empty" ? [cell] : [],
    ),
  );
  const several = table.rows.flatMap(({ cells }) =>
    Object.values(cells).flatMap((cell) => {
      const organizations =
        cell?.reading.kind === "organizations" && !cell.inherited ? cell.reading.organizations : undefined;
      return cell && (organizations?.parts.length ?? 0) > 1 ? [cell] : [];
    }),
  );
  return [
    ...cellHit("L1-07", several),
    ...cellHit("L2-02", left),
    ...choiceClusters(columns, schema).flatMap(({ header, details, count }) =>
      hitOf("L2-04", sheet.name, [header], { count, details }),
    ),
    ...cellHit(
      "L2-05",
      cellsWhere((text) => otherWithDetail.test(text)),
    ),
    ...cellHit("L2-06", formulasOf(table, sheet)),
    ...hitOf(
      "L3-04",
      sheet.name,
      columns.filter(lacksUnit).map(({ column }) => column.header),
    ),
    ...cellHit(
      "L3-05",
      cellsWhere((text, { field }) => field?.type === "date" && isEraOnly(text)),
    ),
    ...repeatedYears(columns).flatMap((headers) => hitOf("L3-09", sheet.name, headers)),
  ];
}

/** その他（…）: what it is stands in the cell of the choice. */
const otherWithDetail = /^その他\s*[（(：:].+|^others?\s*[(:].+/iu;

function formulasOf({ range, headerRows }: Table, { guardedCells }: Sheet): CellPosition[] {
  return [...guardedCells].flatMap(([key, reason]) => {
    const cell = { row: Math.floor(key / columnLimit), column: key % columnLimit };
    const isInside = cell.row >= headerRows.first && cell.row <= range.bottom;
    return reason === "formula" && isInside && cell.column >= range.left && cell.column <= range.right ? [cell] : [];
  });
}

/** Values from which on a column is one of figures. */
const fewestFigures = 3;
/** A unit in brackets, or a word that is one or that needs none. */
const unit =
  /[（(［[].+[）)］\]]|円|億|万|千|件|人|名|回|個|社|者|箇所|か所|日|月|年|時|分|秒|%|％|率|割合|比|数|番号|No|№|ID|コード|順|位|level|rate|ratio|number|count|percent|share|year|date|code/iu;

/** A column of figures whose header does not say what they are counted in. */
function lacksUnit({ column: { header, field }, cells }: ColumnValues): boolean {
  const figures = cells.filter(({ value }) => typeof value === "number");
  const isKnown = field !== undefined && (field.name === "number" || field.type === "date" || field.type === "status");
  return !isKnown && figures.length >= fewestFigures && figures.length === cells.length && !unit.test(header);
}

const era = /明治|大正|昭和|平成|令和|(?:^|[^A-Za-z])[MTSHR]\s?\d{1,2}[.．年/]/u;
const westernYear = /(?:19|20)\d{2}|(?:１９|２０)[０-９]{2}/u;

function isEraOnly(text: string): boolean {
  return era.test(text) && !westernYear.test(text);
}

/** Columns of one kind that are told apart by a year are values of one column in the long form. */
const fewestYears = 3;

function repeatedYears(columns: readonly ColumnValues[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const { header } of columns.map(({ column }) => column)) {
    const kind = header.normalize("NFKC").replaceAll(/(?:明治|大正|昭和|平成|令和|[MTSHR])?\s?(?:\d+|元)年度?/gu, "\0");
    if (kind.includes("\0")) groups.set(kind, [...(groups.get(kind) ?? []), header]);
  }
  return [...groups.values()].filter(({ length }) => length >= fewestYears);
}
