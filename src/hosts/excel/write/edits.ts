import {
  cellAddress,
  cellKey,
  columnRuns,
  rangeAddress,
  type CellEdit,
  type CellRange,
  type GuardReason,
  type Notice,
} from "../../../core/index.ts";
import { jsonBytes } from "../limits.ts";
import { askMixedFormats } from "../read/fonts.ts";
import { isFormula } from "../read/sheet-values.ts";
import { callBytes, type Piece } from "./pieces.ts";
import { asText } from "./text.ts";

/** An edit, and what speaks against it. */
export interface GuardedEdit {
  readonly edit: CellEdit;
  readonly reason: GuardReason | undefined;
}

/** Edits at most this many rows apart are looked at as one range, which takes less than a request for each. */
const gapLimit = 8;
const bytesOfLook = 1200;
const bytesOfLookedCell = 220;

/**
 * Looks at the cells of a sheet before they are edited: a formula, or text with mixed formats, is left as it is. The
 * pieces ask; `result` tells after they were sent.
 */
export function guardEdits(
  worksheet: Excel.Worksheet,
  edits: readonly CellEdit[],
): { readonly pieces: readonly Piece[]; readonly result: () => GuardedEdit[] } {
  const looks: (() => void)[] = [];
  const reasons = new Map<number, GuardReason>();
  const pieces = joinedRuns(columnRuns(edits)).map((range): Piece => ({
    bytes: bytesOfLook + bytesOfLookedCell * (range.bottom - range.top + 1),
    queue: () => {
      const cells = worksheet.getRange(rangeAddress(range)).load("values,formulas");
      const mixedFormats = askMixedFormats(cells);
      looks.push(() => {
        for (const [index, [isMixed]] of mixedFormats().entries()) {
          const key = cellKey({ row: range.top + index, column: range.left });
          if (isFormula(cells.formulas[index]?.[0], cells.values[index]?.[0])) reasons.set(key, "formula");
          else if (isMixed) reasons.set(key, "rich-text");
        }
      });
    },
  }));
  const result = (): GuardedEdit[] => {
    for (const look of looks) look();
    return edits.map((edit) => ({ edit, reason: reasons.get(cellKey(edit)) }));
  };
  return { pieces, result };
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

/** The new texts of a sheet, run by run down a column. */
export function editPieces(worksheet: Excel.Worksheet, edits: readonly CellEdit[]): Piece[] {
  const values = new Map(edits.map((edit) => [cellKey(edit), asText(edit.value)]));
  return columnRuns(edits).map((run) => {
    const texts: string[] = [];
    for (let row = run.top; row <= run.bottom; row += 1) {
      texts.push(values.get(cellKey({ row, column: run.left })) ?? "");
    }
    return {
      bytes: 2 * callBytes + texts.reduce((sum, text) => sum + jsonBytes(text) + 3, 0),
      queue: () => {
        worksheet.getRange(rangeAddress(run)).values = texts.map((text) => [text]);
      },
    };
  });
}
