import { cellAddress, type CellPosition } from "../../core/index.ts";
import { inExcel, type ActionOptions } from "./action.ts";
import { ExcelHostError } from "./excel-error.ts";

/** Shows a cell to the person: selects it and scrolls to it. Throws when its sheet is gone or hidden. */
export async function selectCell(sheet: string, cell: CellPosition, options: ActionOptions = {}): Promise<void> {
  await inExcel(options, async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load("visibility");
    await context.sync();
    if (worksheet.isNullObject) throw new ExcelHostError({ code: "sheet-missing", sheet });
    if (worksheet.visibility !== "Visible") throw new ExcelHostError({ code: "sheet-hidden", sheet });
    worksheet.activate();
    worksheet.getRange(cellAddress(cell)).select();
    await context.sync();
  });
}
