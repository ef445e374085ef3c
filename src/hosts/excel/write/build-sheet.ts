import { columnLetters, ownSheetMarker, rangeAddress, type Offer, type SheetPlan } from "../../../core/index.ts";
import { markerFormula, unfinishedMarker } from "../own-sheets.ts";
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
  /**
   * The names of its table and pivot tables by their names in the plan. They differ from those of the sheet that it
   * replaces, so that nothing is renamed when it takes its place.
   */
  readonly objectNames: ReadonlyMap<string, string>;
}

/** Starts a hidden sheet; its marker is there from the beginning, so that a sheet left behind is found and removed. */
export function startSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  name: string,
  temporaryName: string,
  taken: Set<string>,
): { readonly built: BuiltSheet; readonly piece: Piece } {
  const worksheet = context.workbook.worksheets.add(temporaryName).load("id");
  worksheet.visibility = "Hidden";
  const objects = [...(plan.table ? [plan.table.name] : []), ...plan.pivots.map((pivot) => pivot.name)];
  return {
    built: {
      plan,
      worksheet,
      name,
      objectNames: new Map(objects.map((object) => [object, freeName(object, taken)])),
    },
    piece: {
      bytes: 8 * callBytes,
      queue: () => {
        const formula = plan.kind === undefined ? unfinishedMarker : markerFormula(plan.kind);
        worksheet.names.add(ownSheetMarker, formula).visible = false;
      },
    },
  };
}

/** All of a sheet except its pivot tables, its print settings and what Excel only does on a visible sheet. */
export function sheetPieces({ plan, worksheet, objectNames }: BuiltSheet): Piece[] {
  const textAt = ({ row, column }: { row: number; column: number }): string =>
    String(plan.rows[row]?.[column]?.value ?? "");
  return [
    ...cellPieces(worksheet, plan.rows, { row: 0, column: 0 }),
    {
      bytes: (plan.columnWidths.length * 3 + 20) * callBytes,
      queue: () => {
        setSizes(worksheet, plan);
        for (const offer of plan.offers ?? []) addOffer(worksheet, offer);
        if (plan.table) addTable(worksheet, plan.table, nameIn(objectNames, plan.table.name));
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

function addTable(worksheet: Excel.Worksheet, plan: NonNullable<SheetPlan["table"]>, name: string): void {
  const { top, bottom, columnCount } = plan;
  const table = worksheet.tables.add(rangeAddress({ top, left: 0, bottom, right: columnCount - 1 }), true);
  table.name = name;
  table.style = "TableStyleLight1";
}

/** ExcelApi 1.8. */
function addOffer(worksheet: Excel.Worksheet, { range, texts, refusal }: Offer): void {
  const { dataValidation } = worksheet.getRange(rangeAddress(range));
  dataValidation.rule = { list: { inCellDropDown: true, source: texts.join(",") } };
  dataValidation.errorAlert = { showAlert: true, style: "Stop", title: refusal.title, message: refusal.text };
}

/** The name that a table or a pivot table of the plan has in the workbook. */
export function nameIn(objectNames: BuiltSheet["objectNames"], planned: string): string {
  return objectNames.get(planned) ?? planned;
}
