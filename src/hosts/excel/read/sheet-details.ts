import { cellKey, rangeAddress, type CellRange } from "../../../core/index.ts";
import { supports } from "../api-sets.ts";
import { fontLoad, isMixed } from "./fonts.ts";
import type { Question, SheetReader } from "./sheet-reader.ts";
import { loadAreas, rangesOf } from "./survey.ts";

/** Excel tells merged areas only where there are at most 512; two cells make the smallest. */
const cellsWithMerges = 1024;
const bytesOfMerges = 6000;
/** Cells whose fonts are read at most: 170 bytes each. Beyond, text with mixed formats is only seen before it is edited. */
const cellsWithFonts = 12_000;
const bytesOfFont = 170;
const bytesOfHidden = 24;

/** What is asked of a sheet besides its values. */
export function detailQuestions(reader: SheetReader): readonly Question[] {
  const { hasHiddenRows, hasHiddenColumns } = reader.survey;
  return [
    ...(supports("merged-cells") ? mergeQuestions(reader) : []),
    ...(hasHiddenRows === false ? [] : [hiddenRows(reader)]),
    ...(hasHiddenColumns === false ? [] : [hiddenColumns(reader)]),
    ...(cellCount(reader.used) <= cellsWithFonts ? [richText(reader)] : []),
  ];
}

function cellCount({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Merged areas by bands of rows, each too small to hold more of them than Excel tells. */
function mergeQuestions({ survey, used, merges }: SheetReader): Question[] {
  const known = new Set<string>();
  return bandsOf(used).map((band) => ({
    bytes: bytesOfMerges,
    ask: () => {
      const areas = loadAreas(survey.worksheet.getRange(rangeAddress(band)).getMergedAreasOrNullObject());
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

function hiddenRows({ survey, used, hiddenRows: hidden }: SheetReader): Question {
  return {
    bytes: bytesOfHidden * (used.bottom - used.top + 1),
    ask: () => {
      const rows = survey.worksheet.getRange(rangeAddress(used)).getRowProperties({ rowHidden: true });
      return () => {
        for (const [index, { rowHidden }] of rows.value.entries()) if (rowHidden === true) hidden.add(used.top + index);
      };
    },
  };
}

function hiddenColumns({ survey, used, hiddenColumns: hidden }: SheetReader): Question {
  return {
    bytes: bytesOfHidden * (used.right - used.left + 1),
    ask: () => {
      const columns = survey.worksheet.getRange(rangeAddress(used)).getColumnProperties({ columnHidden: true });
      return () => {
        for (const [index, { columnHidden }] of columns.value.entries()) {
          if (columnHidden === true) hidden.add(used.left + index);
        }
      };
    },
  };
}

function richText({ survey, used, guardedCells }: SheetReader): Question {
  return {
    bytes: bytesOfFont * cellCount(used),
    ask: () => {
      const cells = survey.worksheet.getRange(rangeAddress(used)).getCellProperties({ format: { font: fontLoad } });
      return () => {
        for (const [row, properties] of cells.value.entries()) {
          for (const [column, cell] of properties.entries()) {
            const key = cellKey({ row: used.top + row, column: used.left + column });
            if (isMixed(cell) && !guardedCells.has(key)) guardedCells.set(key, "rich-text");
          }
        }
      };
    },
  };
}
