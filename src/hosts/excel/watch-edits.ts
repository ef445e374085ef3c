import { parseRangeAddress, type CellRange } from "../../core/index.ts";
import { inExcel } from "./action.ts";
import { supports } from "./api-sets.ts";

/** Cells that someone has changed. */
export interface SheetEdit {
  /** The id of the sheet, which `readRange` takes for its name. */
  readonly sheet: string;
  /** The changed cells; `undefined` when rows, columns or cells moved, or so much changed that all is to be read again. */
  readonly range: CellRange | undefined;
}

/** Cells of one change that are read by themselves at most. */
const cellLimit = 12_000;

/**
 * Tells of every change of cells by the user at this Excel and by others who edit the workbook at the same time, but not
 * of our own. Excel on the web tells of no pick from a drop-down list (OfficeDev/office-js 4066, 3888). The returned
 * function ends it.
 */
export async function watchEdits(onEdit: (edit: SheetEdit) => void): Promise<() => Promise<void>> {
  const registration = await inExcel({}, async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      if (isByPerson(event)) onEdit({ sheet: event.worksheetId, range: rangeOf(event) });
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return async () => {
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
  };
}

/** Below ExcelApi 1.14 our own changes are not told apart here; `carryOut` has Excel report none while it works. */
function isByPerson({ triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
  return !(supports("own-changes") && triggerSource === "ThisLocalAddin");
}

function rangeOf({ address, changeType }: Excel.WorksheetChangedEventArgs): CellRange | undefined {
  const range = changeType === "RangeEdited" ? parseRangeAddress(address) : undefined;
  if (!range) return undefined;
  const cells = (range.bottom - range.top + 1) * (range.right - range.left + 1);
  return cells > cellLimit ? undefined : range;
}
