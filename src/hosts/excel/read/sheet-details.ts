import { cellKey, rangeAddress, type CellRange, type GuardReason } from "../../../core/index.ts";
import { supports } from "../api-sets.ts";
import { loadAreas, rangesOf } from "./areas.ts";
import { askMixedFormats } from "./fonts.ts";
import type { SheetProbe } from "./survey.ts";
import type { Question } from "./values-reader.ts";

/** What is gathered of a sheet besides its values. */
export interface SheetDetails {
  readonly merges: CellRange[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly richText: Map<number, GuardReason>;
}

export function noDetails(): SheetDetails {
  return { merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), richText: new Map() };
}

/** Excel tells merged areas only where there are at most 512; two cells make the smallest. */
const cellsWithMerges = 1024;
const bytesOfMerges = 1000;
/**
 * Cells whose fonts are read at most: 170 bytes each. Beyond, text with mixed formats is only seen before it is edited.
 */
const cellsWithFonts = 12_000;
const bytesOfFont = 170;
const bytesOfHidden = 24;
const rowsAtOnce = 100_000;

/** What is asked of a sheet besides its values; the answers are put into `details`. */
export function detailQuestions(
  worksheet: Excel.Worksheet,
  { hasHiddenRows, hasHiddenColumns }: SheetProbe,
  used: CellRange,
  details: SheetDetails,
): readonly Question[] {
  return [
    ...(supports("merged-cells") ? mergeQuestions(worksheet, used, details) : []),
    ...(hasHiddenRows === false ? [] : hiddenRows(worksheet, used, details)),
    ...(hasHiddenColumns === false ? [] : [hiddenColumns(worksheet, used, details)]),
    ...(cellCount(used) <= cellsWithFonts ? [richText(worksheet, used, details)] : []),
  ];
}

function cellCount({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Merged areas by bands of rows, each too small to hold more of them than Excel tells. */
function mergeQuestions(worksheet: Excel.Worksheet, used: CellRange, { merges }: SheetDetails): Question[] {
  const known = new Set<string>();
  return bandsOf(used).map((band) => ({
    bytes: bytesOfMerges,
    ask: () => {
      const areas = loadAreas(worksheet.getRange(rangeAddress(band)).getMergedAreasOrNullObject());
      return () => {
        // An area that reaches into two bands is told twice.
        for (const range of rangesOf(areas)) {
          if (!known.has(rangeAddress(range))) merges.push(range);
          known.add(rangeAddress(range));
        }
      };
    },
  }));
}

function bandsOf({ top, left, bottom, right }: CellRange): CellRange[] {
  const columns = Math.min(right - left + 1, cellsWithMerges);
  const rows = Math.floor(cellsWithMerges / columns);
  const bands: CellRange[] = [];
  for (let from = top; from <= bottom; from += rows) {
    for (let first = left; first <= right; first += columns) {
      const last = Math.min(right, first + columns - 1);
      bands.push({ top: from, left: first, bottom: Math.min(bottom, from + rows - 1), right: last });
    }
  }
  return bands;
}

function hiddenRows(worksheet: Excel.Worksheet, used: CellRange, details: SheetDetails): Question[] {
  const questions: Question[] = [];
  for (let top = used.top; top <= used.bottom; top += rowsAtOnce) {
    const band = { ...used, top, bottom: Math.min(used.bottom, top + rowsAtOnce - 1) };
    questions.push({
      bytes: bytesOfHidden * (band.bottom - top + 1),
      ask: () => {
        const rows = worksheet.getRange(rangeAddress(band)).getRowProperties({ rowHidden: true });
        return () => {
          for (const [index, { rowHidden }] of rows.value.entries()) {
            if (rowHidden === true) details.hiddenRows.add(top + index);
          }
        };
      },
    });
  }
  return questions;
}

function hiddenColumns(worksheet: Excel.Worksheet, used: CellRange, details: SheetDetails): Question {
  return {
    bytes: bytesOfHidden * (used.right - used.left + 1),
    ask: () => {
      const columns = worksheet.getRange(rangeAddress(used)).getColumnProperties({ columnHidden: true });
      return () => {
        for (const [index, { columnHidden }] of columns.value.entries()) {
          if (columnHidden === true) details.hiddenColumns.add(used.left + index);
        }
      };
    },
  };
}

function richText(worksheet: Excel.Worksheet, used: CellRange, details: SheetDetails): Question {
  return {
    bytes: bytesOfFont * cellCount(used),
    ask: () => {
      const mixedFormats = askMixedFormats(worksheet.getRange(rangeAddress(used)));
      return () => {
        for (const [row, cells] of mixedFormats().entries()) {
          for (const [column, isMixed] of cells.entries()) {
            const cell = { row: used.top + row, column: used.left + column };
            if (isMixed) details.richText.set(cellKey(cell), "rich-text");
          }
        }
      };
    },
  };
}
