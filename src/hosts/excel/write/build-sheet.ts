import { columnLetters, ownSheetMarker, rangeAddress, type SheetPlan } from "../../../core/index.ts";
import { markerFormula } from "../own-sheets.ts";
import { cellPieces } from "./cells.ts";
import { chartPiece } from "./charts.ts";
import { callBytes, type Piece } from "./pieces.ts";
import { pointsOfWidth } from "./looks.ts";
import { freeName } from "./new-names.ts";

/** A sheet that is built out of sight under a name of its own, until it takes the place of the old one. */
export interface BuiltSheet {
  readonly plan: SheetPlan;
  readonly worksheet: Excel.Worksheet;
  /** The name that it gets in the end. */
  readonly name: string;
  /** What stands before the names of its table and pivot tables while it is built. */
  readonly prefix: string;
}

/** Starts a hidden sheet; its marker is there from the beginning, so that a sheet left behind is found and removed. */
export function startSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  name: string,
  temporaryName: string,
): { readonly built: BuiltSheet; readonly piece: Piece } {
  const worksheet = context.workbook.worksheets.add(temporaryName);
  worksheet.visibility = "Hidden";
  return {
    built: { plan, worksheet, name, prefix: `${temporaryName}_` },
    piece: {
      bytes: 8 * callBytes,
      queue: () => {
        if (plan.kind === undefined) return;
        worksheet.names.add(ownSheetMarker, markerFormula(plan.kind)).visible = false;
      },
    },
  };
}

/** All of a sheet except its pivot tables, its print settings and what Excel only does on a visible sheet. */
export function sheetPieces({ plan, worksheet, prefix }: BuiltSheet): Piece[] {
  const textAt = ({ row, column }: { row: number; column: number }): string =>
    String(plan.rows[row]?.[column]?.value ?? "");
  return [
    ...cellPieces(worksheet, plan.rows, { row: 0, column: 0 }),
    {
      bytes: (plan.columnWidths.length * 3 + 20) * callBytes,
      queue: () => {
        setSizes(worksheet, plan);
        if (plan.table) addTable(worksheet, plan.table, prefix);
      },
    },
    ...plan.charts.map((chart) => chartPiece(worksheet, chart, textAt)),
  ];
}

function setSizes(worksheet: Excel.Worksheet, { columnWidths, rows }: SheetPlan): void {
  for (const [column, width] of columnWidths.entries()) {
    const letters = columnLetters(column);
    worksheet.getRange(`${letters}:${letters}`).format.columnWidth = pointsOfWidth(width);
  }
  if (rows.length > 0) worksheet.getRange(`1:${String(rows.length)}`).format.autofitRows();
}

function addTable(worksheet: Excel.Worksheet, plan: NonNullable<SheetPlan["table"]>, prefix: string): void {
  const { name, top, bottom, columnCount } = plan;
  const table = worksheet.tables.add(rangeAddress({ top, left: 0, bottom, right: columnCount - 1 }), true);
  table.name = `${prefix}${name}`;
  table.style = "TableStyleLight1";
}

/**
 * Puts a built sheet into its place: its names, and what Excel only does on a visible sheet. `taken` are the names that
 * tables and pivot tables must differ from.
 */
export function showSheet(
  { plan, worksheet, name, prefix }: BuiltSheet,
  madePivots: ReadonlySet<string>,
  taken: Set<string>,
): void {
  worksheet.name = name;
  worksheet.visibility = "Visible";
  if (plan.frozenRows > 0) worksheet.freezePanes.freezeRows(plan.frozenRows);
  if (plan.table) worksheet.tables.getItem(`${prefix}${plan.table.name}`).name = freeName(plan.table.name, taken);
  for (const pivot of plan.pivots) {
    if (madePivots.has(pivot.name))
      worksheet.pivotTables.getItem(`${prefix}${pivot.name}`).name = freeName(pivot.name, taken);
  }
}
