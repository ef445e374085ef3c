import {
  cellAddress,
  cellKey,
  columnRuns,
  rangeAddress,
  valueText,
  type CellEdit,
  type CellRange,
  type CellValue,
  type KeptReason,
  type MadeEdit,
  type Notice,
} from "../../../core/index.ts";
import { jsonBytes } from "../limits.ts";
import { cellValue } from "../read/cell-values.ts";
import { askMixedFormats } from "../read/fonts.ts";
import { isFormula } from "../read/sheet-values.ts";
import { callBytes, type Piece } from "./pieces.ts";
import { asText } from "./text.ts";

/** An edit, what its cell holds now, and what speaks against it. */
export interface GuardedEdit {
  readonly edit: CellEdit;
  readonly holds: CellValue;
  readonly reason: KeptReason | undefined;
}

/** Edits at most this many rows apart are looked at as one range, which takes less than a request for each. */
const gapLimit = 8;
const bytesOfLook = 1200;
const bytesOfLookedCell = 220;

/**
 * Looks at the cells of a sheet before they are edited. A formula, text with mixed formats, and what someone has
 * changed since it was read are left as they are. The pieces ask; `result` tells after they were sent.
 */
export function guardEdits(
  worksheet: Excel.Worksheet,
  edits: readonly CellEdit[],
): { readonly pieces: readonly Piece[]; readonly result: () => GuardedEdit[] } {
  const looks: (() => void)[] = [];
  const cells = new Map<number, { readonly holds: CellValue; readonly reason: KeptReason | undefined }>();
  const pieces = joinedRuns(columnRuns(edits)).map((range): Piece => ({
    bytes: bytesOfLook + bytesOfLookedCell * (range.bottom - range.top + 1),
    queue: () => {
      const asked = worksheet.getRange(rangeAddress(range)).load("values,formulas");
      const mixedFormats = askMixedFormats(asked);
      looks.push(() => {
        for (const [index, [isMixed]] of mixedFormats().entries()) {
          const value: unknown = asked.values[index]?.[0];
          const hasFormula = isFormula(asked.formulas[index]?.[0], value);
          cells.set(cellKey({ row: range.top + index, column: range.left }), {
            holds: cellValue(value, hasFormula) ?? null,
            reason: hasFormula ? "formula" : isMixed ? "rich-text" : undefined,
          });
        }
      });
    },
  }));
  const result = (): GuardedEdit[] => {
    for (const look of looks) look();
    return edits.map((edit) => {
      const { holds = null, reason } = cells.get(cellKey(edit)) ?? {};
      return { edit, holds, reason: reason ?? (hasChanged(edit, holds) ? "changed" : undefined) };
    });
  };
  return { pieces, result };
}

/** Whether someone has changed the cell since it was read, to something other than what is wanted. */
function hasChanged(edit: CellEdit, holds: CellValue): boolean {
  return edit.before !== undefined && edit.before !== valueText(holds) && !isMade({ edit, holds });
}

/** Whether the cell holds what the edit wants. */
export function isMade({ edit, holds }: Pick<GuardedEdit, "edit" | "holds">): boolean {
  return edit.value === holds || (edit.value === "" && holds === null);
}

/** The edits that are to be made. */
export function dueEdits(guarded: readonly GuardedEdit[]): GuardedEdit[] {
  return guarded.filter((one) => one.reason === undefined && !isMade(one));
}

/** Edits that were due, as made. */
export function madeEdits(due: readonly GuardedEdit[]): MadeEdit[] {
  return due.map(({ edit, holds }) => ({ ...edit, was: holds }));
}

function joinedRuns(runs: readonly CellRange[]): CellRange[] {
  const joined: CellRange[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.left === run.left && run.top - last.bottom <= gapLimit)
      joined[joined.length - 1] = { ...last, bottom: run.bottom };
    else joined.push(run);
  }
  return joined;
}

/** What is said of edits that were not made. */
export function editNotices(guarded: readonly GuardedEdit[]): Notice[] {
  return guarded.flatMap(({ edit, reason }): Notice[] =>
    reason === undefined ? [] : [{ code: "edit-kept", facts: { sheet: edit.sheet, cell: cellAddress(edit), reason } }],
  );
}

/** The new values of a sheet, run by run down a column. */
export function editPieces(worksheet: Excel.Worksheet, edits: readonly CellEdit[]): Piece[] {
  const values = new Map(edits.map((edit) => [cellKey(edit), entryOf(edit.value)]));
  return columnRuns(edits).map((run) => {
    const entries: (string | number | boolean)[] = [];
    for (let row = run.top; row <= run.bottom; row += 1) {
      entries.push(values.get(cellKey({ row, column: run.left })) ?? "");
    }
    return {
      bytes: 2 * callBytes + entries.reduce<number>((sum, entry) => sum + jsonBytes(String(entry)) + 3, 0),
      queue: () => {
        worksheet.getRange(rangeAddress(run)).values = entries.map((entry) => [entry]);
      },
    };
  });
}

function entryOf(value: CellEdit["value"]): string | number | boolean {
  return typeof value === "string" ? asText(value) : (value ?? "");
}
