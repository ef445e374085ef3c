import {
  ownSheetMarker,
  rangeAddress,
  type CellRange,
  type OwnSheetKind,
  type Sheet,
  ProblemError,
} from "../../../core/index.ts";
import { sheetCellLimit } from "../limits.ts";
import { kindOfSheet } from "../own-sheets.ts";
import { loadAreas, rangeOf, rangesOf } from "./areas.ts";

/** The cells from which it is judged how much text a row of a sheet holds; they begin at A1. */
const probedCells = "A1:AX60";

/** What is known of a sheet before its values are read. */
export interface SheetProbe {
  readonly ownKind: OwnSheetKind | undefined;
  /** Where values stand; `undefined` on an empty sheet. */
  readonly used: CellRange | undefined;
  /** `undefined`: some are. */
  readonly hasHiddenRows: boolean | undefined;
  readonly hasHiddenColumns: boolean | undefined;
  /** The values of some cells from A1 on. */
  readonly probe: readonly (readonly unknown[])[];
}

const visibilities: Readonly<Record<string, Sheet["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

export function visibilityOf({ visibility }: Excel.Worksheet): Sheet["visibility"] {
  return visibilities[visibility] ?? "visible";
}

/**
 * Looks at a sheet. Call it before a round trip and the result after it, when `made` can tell the sheets that we made.
 */
export function surveySheet(
  worksheet: Excel.Worksheet,
  made: () => ReadonlyMap<OwnSheetKind, string>,
): () => SheetProbe {
  const used = worksheet
    .getUsedRangeOrNullObject(true)
    .load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  const marker = worksheet.names.getItemOrNullObject(ownSheetMarker).load("formula");
  const probed = worksheet.getRange(probedCells).load("values");
  worksheet.load("name");
  return () => ({
    ownKind: kindOfSheet(worksheet.name, marker, made()),
    used: used.isNullObject ? undefined : checkedSize(worksheet.name, rangeOf(used)),
    hasHiddenRows: used.isNullObject ? false : hasHidden(used.rowHidden),
    hasHiddenColumns: used.isNullObject ? false : hasHidden(used.columnHidden),
    probe: probed.values,
  });
}

/**
 * Looks for the cells with a formula; on a protected sheet Excel does not tell cells by kind, as its own dialog does
 * not, and the answer is `undefined`. Only the used range is searched, since Excel looks at every cell of what it is
 * given. Call it before a round trip and the result after it.
 */
export function surveyFormulas(worksheet: Excel.Worksheet, used: CellRange): () => readonly CellRange[] | undefined {
  if (worksheet.protection.protected) return () => undefined;
  const areas = loadAreas(worksheet.getRange(rangeAddress(used)).getSpecialCellsOrNullObject("Formulas"));
  return () => rangesOf(areas);
}

/**
 * Office.js does not tell the date system of a workbook, but its worksheet functions calculate in it: 2000-01-01 is
 * 36526 when days count from 1900 and 35064 when they count from 1904 (ECMA-376 part 1, 18.17.4.1). Call it before a
 * round trip and the result after it.
 */
export function surveyDateSystem(context: Excel.RequestContext): () => 1900 | 1904 {
  const result = context.workbook.functions.date(2000, 1, 1).load("value");
  return () => (result.value === 35_064 ? 1904 : 1900);
}

/** Excel answers `null`, against its types, when some are hidden and some are not. */
function hasHidden(answer: boolean | null): boolean | undefined {
  return answer ?? undefined;
}

function checkedSize(sheet: string, range: CellRange): CellRange {
  const cells = (range.bottom - range.top + 1) * (range.right - range.left + 1);
  if (cells > sheetCellLimit)
    throw new ProblemError({ code: "sheet-too-large", facts: { sheet, limit: sheetCellLimit } });
  return range;
}
