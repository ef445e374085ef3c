import {
  cellAddress,
  columnRuns,
  looks,
  rangeAddress,
  type CellPosition,
  type CellRange,
  type CellStyle,
  type PlannedCell,
  largestOf,
} from "../../../core/index.ts";
import { jsonBytes } from "../limits.ts";
import { addressLists } from "./areas.ts";
import { callBytes, type Piece } from "./pieces.ts";
import { applyLook, numberFormats } from "./looks.ts";
import { asText, linkFormula } from "./text.ts";

type Rows = readonly (readonly PlannedCell[])[];

/** Rows that are written by one piece; the client splits them further (1,500 cells a write). */
const rowsOfPiece = 250;
/** Actions and paths of one look. */
const callsOfLook = 30;
/** Bytes that the client spends on 1,500 cells. */
const bytesOfWrite = 1500;

/** Writes cells and their styles from `origin` on. */
export function cellPieces(worksheet: Excel.Worksheet, rows: Rows, origin: CellPosition): Piece[] {
  return [...valuePieces(worksheet, rows, origin), ...stylePieces(worksheet, rows, origin)];
}

function valuePieces(worksheet: Excel.Worksheet, rows: Rows, origin: CellPosition): Piece[] {
  const width = Math.max(
    0,
    largestOf(rows, ({ length }) => length),
  );
  if (width === 0) return [];
  const pieces: Piece[] = [];
  for (let first = 0; first < rows.length; first += rowsOfPiece) {
    const entries = rows
      .slice(first, first + rowsOfPiece)
      .map((row) => Array.from({ length: width }, (_, column) => entryOf(row[column])));
    const top = origin.row + first;
    const range = { top, left: origin.column, bottom: top + entries.length - 1, right: origin.column + width - 1 };
    const cellBytes = entries.flat().reduce<number>((sum, entry) => sum + jsonBytes(String(entry)) + 1, 0);
    pieces.push({
      bytes: cellBytes + bytesOfWrite * Math.ceil((entries.length * width) / 1500),
      queue: () => {
        worksheet.getRange(rangeAddress(range)).values = entries;
      },
    });
  }
  return pieces;
}

/** What is entered into a cell: a link is a formula of ours, any other text stays a text. */
function entryOf(cell: PlannedCell | undefined): string | number {
  if (cell?.value === undefined || cell.value === null) return "";
  if (typeof cell.value === "number") return cell.value;
  if (!cell.link || cell.value === "") return asText(cell.value);
  return linkFormula(cell.value, cell.link.sheet, cellAddress(cell.link));
}

function stylePieces(worksheet: Excel.Worksheet, rows: Rows, origin: CellPosition): Piece[] {
  const positions = new Map<CellStyle, CellPosition[]>();
  for (const [row, cells] of rows.entries()) {
    for (const [column, { style }] of cells.entries()) {
      const list = positions.get(style) ?? [];
      list.push({ row: origin.row + row, column: origin.column + column });
      positions.set(style, list);
    }
  }
  return [...positions].flatMap(([style, cells]) => {
    const runs = columnRuns(cells);
    const look = looks[style];
    const formats = addressLists(runs).map((addresses) => ({
      bytes: addresses.length + callsOfLook * callBytes,
      queue: () => {
        applyLook(worksheet.getRanges(addresses).format, look);
      },
    }));
    const numberFormat = numberFormats[look.numberFormat];
    const numbers = numberFormat === undefined ? [] : runs.map((run) => numberPiece(worksheet, run, numberFormat));
    return [...formats, ...numbers];
  });
}

/** RangeAreas have no number format, so every run is set by itself. */
function numberPiece(worksheet: Excel.Worksheet, run: CellRange, numberFormat: string): Piece {
  const formats = Array.from({ length: run.bottom - run.top + 1 }, () => [numberFormat]);
  return {
    bytes: 3 * callBytes + formats.length * (numberFormat.length + 6),
    queue: () => {
      worksheet.getRange(rangeAddress(run)).numberFormat = formats;
    },
  };
}
