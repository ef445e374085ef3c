import { cellAddress, type CellPosition, ProblemError } from "../../core/index.ts";
import { inExcel, type ActionOptions } from "./action.ts";

/** Shows a cell to the user: selects it and scrolls to it. Throws when its sheet is gone or hidden. */
export async function selectCell(sheet: string, cell: CellPosition, options: ActionOptions = {}): Promise<void> {
  await inExcel(options, async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load("visibility");
    await context.sync();
    if (worksheet.isNullObject) throw new ProblemError({ code: "sheet-gone", facts: { sheet } });
    if (worksheet.visibility !== "Visible") throw new ProblemError({ code: "sheet-hidden", facts: { sheet } });
    worksheet.activate();
    worksheet.getRange(cellAddress(cell)).select();
    await context.sync();
  });
}
