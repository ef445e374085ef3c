import { ownSheetMarker, rangeAddress, type CellRange, type OwnSheetKind, type Sheet } from "../../../core/index.ts";
import { ExcelHostError } from "../excel-error.ts";
import { kindOfMarker } from "../own-sheets.ts";
import { sheetCellLimit } from "../limits.ts";

/** The cells from which the survey judges how much text a row of a sheet holds. */
const probe: CellRange = { top: 0, left: 0, bottom: 59, right: 49 };

/** What is known of a sheet before its values are read. */
export interface SheetSurvey {
  readonly worksheet: Excel.Worksheet;
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly isProtected: boolean;
  readonly ownKind: OwnSheetKind | undefined;
  /** Where values stand; `undefined` on an empty sheet. */
  readonly used: CellRange | undefined;
  /** `undefined`: some are. */
  readonly hasHiddenRows: boolean | undefined;
  readonly hasHiddenColumns: boolean | undefined;
  /** Cells with a formula; `undefined` on a protected sheet, where Excel does not tell them by kind. */
  readonly formulas: readonly CellRange[] | undefined;
  /** The values of the probed cells. */
  readonly probe: { readonly range: CellRange; readonly values: readonly (readonly unknown[])[] };
}

const visibilities: Readonly<Record<string, Sheet["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Surveys all sheets in two round trips, and finds out the date system. */
export async function surveyWorkbook(
  context: Excel.RequestContext,
): Promise<{ readonly dateSystem: 1900 | 1904; readonly sheets: readonly SheetSurvey[] }> {
  const worksheets = context.workbook.worksheets.load("items/name,items/visibility,items/protection/protected");
  const date = dateSystemProbe(context);
  await context.sync();
  const surveys = worksheets.items.map(startSurvey);
  await context.sync();
  return { dateSystem: date(), sheets: surveys.map((finish) => finish()) };
}

/**
 * Office.js does not tell the date system of a workbook, but its worksheet functions calculate in it: 2000-01-01 is
 * 36526 when days count from 1900 and 35064 when they count from 1904 (ECMA-376 part 1, 18.17.4.1).
 */
function dateSystemProbe(context: Excel.RequestContext): () => 1900 | 1904 {
  const result = context.workbook.functions.date(2000, 1, 1).load("value");
  return () => (result.value === 35_064 ? 1904 : 1900);
}

function startSurvey(worksheet: Excel.Worksheet): () => SheetSurvey {
  const used = worksheet
    .getUsedRangeOrNullObject(true)
    .load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  const marker = worksheet.names.getItemOrNullObject(ownSheetMarker).load("formula");
  const probed = worksheet.getRange(rangeAddress(probe)).load("values");
  const isProtected = worksheet.protection.protected;
  // On a protected sheet Excel refuses to look for special cells, as its own dialog does.
  const formulas = isProtected
    ? undefined
    : loadAreas(worksheet.getRange().getSpecialCellsOrNullObject("Formulas"));
  return () => ({
    worksheet,
    name: worksheet.name,
    visibility: visibilities[worksheet.visibility] ?? "visible",
    isProtected,
    ownKind: marker.isNullObject ? undefined : kindOfMarker(String(marker.formula)),
    used: used.isNullObject ? undefined : checkedSize(worksheet.name, rangeOf(used)),
    // `null` when some are hidden and some are not.
    hasHiddenRows: used.isNullObject ? false : ((used.rowHidden as boolean | null) ?? undefined),
    hasHiddenColumns: used.isNullObject ? false : ((used.columnHidden as boolean | null) ?? undefined),
    formulas: formulas && rangesOf(formulas),
    probe: { range: probe, values: probed.values },
  });
}

/** Asks for the rectangles of several ranges; `rangesOf` reads them after the next round trip. */
export function loadAreas(areas: Excel.RangeAreas): Excel.RangeAreas {
  areas.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return areas;
}

/** The rectangles that were asked for; none when there are no such cells. */
export function rangesOf(areas: Excel.RangeAreas): CellRange[] {
  return areas.isNullObject ? [] : areas.areas.items.map(rangeOf);
}

function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

function checkedSize(sheet: string, range: CellRange): CellRange {
  const cells = (range.bottom - range.top + 1) * (range.right - range.left + 1);
  if (cells > sheetCellLimit) throw new ExcelHostError({ code: "sheet-too-large", sheet, limit: sheetCellLimit });
  return range;
}
