import { columnLetters, columnLimit, parseRangeAddress, rowLimit, type CellRange } from "../../core/index.ts";
import { inExcel } from "./action.ts";
import { supports } from "./api-sets.ts";

/** Cells that someone has changed. */
export interface SheetEdit {
  /** The id of the sheet, which `readRange` takes for its name. */
  readonly sheet: string;
  /**
   * The changed cells; `undefined` when rows, columns or cells moved, or so much changed that all is to be read again.
   */
  readonly range: CellRange | undefined;
}

/** Cells that someone has chosen. */
export interface SheetSelection {
  /** The id of the sheet, which `sheetName` takes. */
  readonly sheet: string;
  readonly range: CellRange;
}

/** Who hears of what people do in the workbook. */
export interface Watcher {
  readonly onEdit: (edit: SheetEdit) => void;
  readonly onSelect: (selection: SheetSelection) => void;
}

/** Cells of one change that are read by themselves at most. */
const cellLimit = 12_000;

/**
 * Tells of every change of cells by the user at this Excel and by others who edit the workbook at the same time, but
 * not of our own. Excel on the web tells of no pick from a drop-down list (OfficeDev/office-js 4066, 3888). And it
 * tells which cells are chosen, also when we choose them, which Excel does not tell apart. The returned function ends
 * it.
 */
export async function watchWorkbook({ onEdit, onSelect }: Watcher): Promise<() => Promise<void>> {
  const registrations = await inExcel({}, async (context) => {
    const { worksheets } = context.workbook;
    const changes = worksheets.onChanged.add((event) => {
      if (isByPerson(event)) onEdit({ sheet: event.worksheetId, range: rangeOf(event) });
      return Promise.resolve();
    });
    const selections = worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      const range = selectedRange(address);
      if (range) onSelect({ sheet: worksheetId, range });
      return Promise.resolve();
    });
    await context.sync();
    return { context, changes, selections };
  });
  return async () => {
    await Excel.run(registrations.context, async (context) => {
      registrations.changes.remove();
      registrations.selections.remove();
      await context.sync();
    });
  };
}

/** The name of a sheet by its id; `undefined` when the sheet is gone. */
export async function sheetName(id: string): Promise<string | undefined> {
  return inExcel({}, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
    await context.sync();
    return sheet.isNullObject ? undefined : sheet.name;
  });
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

/** The first of the areas that are chosen: cells, whole rows (`7:9`) or whole columns (`B:C`). */
function selectedRange(address: string): CellRange | undefined {
  const [area = ""] = address.split(",");
  const rows = /^(\d+):(\d+)$/u.exec(area);
  if (rows) return parseRangeAddress(`A${rows[1] ?? ""}:${columnLetters(columnLimit - 1)}${rows[2] ?? ""}`);
  const columns = /^([A-Z]+):([A-Z]+)$/u.exec(area);
  if (columns) return parseRangeAddress(`${columns[1] ?? ""}1:${columns[2] ?? ""}${String(rowLimit)}`);
  return parseRangeAddress(area);
}
