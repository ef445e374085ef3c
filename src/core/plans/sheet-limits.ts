import { rowLimit } from "../workbook/address.ts";
import type { PlannedCell } from "./sheet-plan.ts";

/** Characters that a cell holds, in UTF-16 code units (Excel specifications and limits). */
export const cellTextLimit = 32_767;

/**
 * Characters of a sheet's part that a host can hold in one text, with room for what stands between the rows: the engine
 * of Chromium, Edge and Node.js takes 536,870,888 (V8, `String::kMaxLength`), others take more.
 */
const sheetTextLimit = 400_000_000;
/** About what is written around each cell's text, where it stands and where it leads to included. */
const charactersOfCell = 100;
/** A character that a file cannot hold as it is takes at most so many: `_x0001_`. */
const charactersOfEscape = 7;
/**
 * All but characters that are written as they are; half an emoji is counted too, which is quicker than to look at both.
 */
const escaped = /[^ !#-%'-;=?-^`-\uD7FF\uE000-\uFFFD]/g;

type Row = readonly PlannedCell[];

/**
 * The rows from the first on that a sheet holds: as many as Excel has, and no more text than can be written. `limit` is
 * in UTF-16 code units as written.
 */
export function rowsThatFit(rows: Iterable<Row>, limit = sheetTextLimit): Row[] {
  const fitting: Row[] = [];
  let characters = 0;
  for (const row of rows) {
    characters += row.reduce((sum, { value }) => sum + charactersOfCell + writtenLength(value), 0);
    if (fitting.length === rowLimit || characters > limit) break;
    fitting.push(row);
  }
  return fitting;
}

function writtenLength(value: PlannedCell["value"]): number {
  if (typeof value !== "string") return 0;
  return value.length + (charactersOfEscape - 1) * (value.match(escaped)?.length ?? 0);
}
