import { fieldNames, type Schema } from "../schema/schema.ts";
import { isBlank, valueText, type Grid } from "../workbook/grid.ts";
import { isDitto } from "./ditto.ts";
import type { Header } from "./header.ts";
import { foldText } from "../text/normalize.ts";
import { isContinuation, rowKind, type KnownTexts, type RowKind } from "./row-kind.ts";
import type { Layout, SkippedRow } from "./table.ts";
import { append } from "../long-lists.ts";

/** Rows without any value that a table can have between its measures; what comes after more is no longer the table. */
const longestGap = 50;
/** Blank names are a layout, and not slips, from this share of the rows on. */
const blankNameShare = 0.2;

/** The sheet rows of each measure, and the rows that hold none. */
export interface Body {
  readonly measures: readonly (readonly [number, ...number[]])[];
  readonly skippedRows: readonly SkippedRow[];
  readonly layout: Layout;
}

/** Divides the rows below the header into measures and others. */
export function readBody(grid: Grid, header: Header, known: KnownTexts): Body {
  const { rows, skippedRows } = bodyRows(grid, header, known);
  return { ...groupRows(grid, header, rows), skippedRows };
}

function bodyRows(grid: Grid, header: Header, known: KnownTexts): { rows: number[]; skippedRows: SkippedRow[] } {
  const rows: number[] = [];
  const skippedRows: SkippedRow[] = [];
  let pending: SkippedRow[] = [];
  let broken = false;
  let ended = false;
  let before = header.rows.last;
  for (const { row } of grid.sheet.rows) {
    if (row <= header.rows.last) continue;
    const kind = rowKind(grid, row, header.columns, known);
    const isGap = row - before > 1 && !isCovered(grid, header, before + 1);
    ended ||= row - before > longestGap || (kind === "part" && (broken || isGap));
    if (ended || kind === "other-header") {
      ended = true;
      if (kind !== "blank") pending.push({ row, reason: "after-table" });
      continue;
    }
    for (let blank = before + 1; isGap && blank < row; blank += 1) pending.push({ row: blank, reason: "blank" });
    before = row;
    if (kind === "whole" || kind === "part") {
      append(skippedRows, pending);
      pending = [];
      broken = false;
      rows.push(row);
    } else {
      pending.push({ row, reason: skipReason(kind, pending.at(-1)) });
      broken ||= isGap || kind === "blank" || kind === "total";
    }
  }
  append(
    skippedRows,
    pending.filter(({ reason }) => reason !== "blank"),
  );
  return { rows, skippedRows };
}

/** A note may go on in the next row. */
function skipReason(
  kind: Exclude<RowKind, "whole" | "part" | "other-header">,
  before: SkippedRow | undefined,
): SkippedRow["reason"] {
  return kind === "heading" && before?.reason === "note" ? "note" : kind;
}

/** Rows without values are no gap where the merged cells of a measure reach over them. */
function isCovered(grid: Grid, { columns }: Header, row: number): boolean {
  return isContinuation(grid, row, columns);
}

function groupRows(grid: Grid, { columns }: Header, rows: readonly number[]): Omit<Body, "skippedRows"> {
  const columnOf = new Map(columns.map(({ field, column }) => [field?.name, column]));
  const blankOrDitto = (row: number, name: string): "blank" | "ditto" | "own" => {
    const column = columnOf.get(name);
    const value = column === undefined ? null : grid.valueAt(row, column);
    if (isBlank(value)) return "blank";
    return isDitto(valueText(value)) ? "ditto" : "own";
  };
  const textAt = (row: number, name: string): string => {
    const column = columnOf.get(name);
    return column === undefined ? "" : valueText(grid.valueAt(row, column));
  };
  const kinds = rows.map((row, at) => {
    if (isContinuation(grid, row, columns) || repeatsMeasure(rows[at - 1], row, textAt)) return "sure";
    const name = blankOrDitto(row, fieldNames.name);
    if (name === "own" || blankOrDitto(row, fieldNames.number) === "own") return "begins";
    if (name === "ditto") return "sure";
    return blankOrDitto(row, fieldNames.organizations) === "own" ? "blank" : "begins";
  });
  const blankCount = kinds.filter((kind) => kind === "blank").length;
  const takesBlank = kinds.includes("sure") || blankCount >= rows.length * blankNameShare;
  const measures: [number, ...number[]][] = [];
  rows.forEach((row, at) => {
    const last = measures.at(-1);
    const continues = kinds[at] === "sure" || (kinds[at] === "blank" && takesBlank);
    if (last && continues) last.push(row);
    else measures.push([row]);
  });
  const layout = measures.some(({ length }) => length > 1) ? "row-per-organization" : "row-per-measure";
  return { measures, layout };
}

/**
 * Whether a row names the measure of the row above again, by number and name, for another organization, as every row of
 * a measure does where nothing is left out (rule L2-02).
 */
function repeatsMeasure(
  above: number | undefined,
  row: number,
  textAt: (row: number, name: string) => string,
): boolean {
  if (above === undefined) return false;
  const isSame = (name: string): boolean => textAt(row, name) !== "" && textAt(row, name) === textAt(above, name);
  const organization = textAt(row, fieldNames.organizations);
  const isOther = organization !== "" && organization !== textAt(above, fieldNames.organizations);
  return isOther && isSame(fieldNames.number) && isSame(fieldNames.name);
}

/** The texts by which `rowKind` knows rows: the headers of this table, and all that the schema knows. */
export function knownTexts(header: Header, { fields, statuses }: Schema): KnownTexts {
  const headers = [
    ...header.columns.flatMap((column) => column.header.split(" ")),
    ...fields.flatMap(({ title, aliases }) => [title, ...aliases]),
  ];
  const writings = statuses.flatMap(({ code, label, shortLabel, aliases }) =>
    [label, shortLabel, ...aliases]
      .map(foldText)
      .filter((text) => text.length > 1 && !/^\d+$/u.test(text))
      .map((text) => [text, code] as const),
  );
  return { headers: new Set(headers.map(foldText)), statuses: new Map(writings) };
}
