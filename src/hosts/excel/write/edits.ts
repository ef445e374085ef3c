import { columnRuns, rangeAddress, type CellEdit, type GuardReason } from "../../../core/index.ts";
import { jsonBytes } from "../limits.ts";
import { fontLoad, isMixed } from "../read/fonts.ts";
import type { Notice } from "./notice.ts";
import { callBytes, type Piece } from "./pieces.ts";
import { asText } from "./text.ts";

/** An edit, and what speaks against it. */
export interface GuardedEdit {
  readonly edit: CellEdit;
  readonly reason: GuardReason | undefined;
}

/**
 * Looks at the cells before they are edited: a formula, or text with mixed formats, is left as it is. Call it before a
 * round trip and the result after it.
 */
export function guardEdits(context: Excel.RequestContext, edits: readonly CellEdit[]): () => GuardedEdit[] {
  const asked = edits.map((edit) => {
    const cell = context.workbook.worksheets.getItem(edit.sheet).getCell(edit.row, edit.column).load("formulas");
    const properties = cell.getCellProperties({ format: { font: fontLoad } });
    return { edit, cell, properties };
  });
  return () =>
    asked.map(({ edit, cell, properties }) => ({ edit, reason: reasonAgainst(cell.formulas, properties.value) }));
}

function reasonAgainst(
  formulas: readonly (readonly unknown[])[],
  properties: readonly (readonly Excel.CellProperties[])[],
): GuardReason | undefined {
  const formula = formulas[0]?.[0];
  if (typeof formula === "string" && formula.startsWith("=")) return "formula";
  return isMixed(properties[0]?.[0]) ? "rich-text" : undefined;
}

/** What is said of edits that were not made. */
export function editNotices(guarded: readonly GuardedEdit[]): Notice[] {
  return guarded.flatMap(({ edit: { sheet, row, column }, reason }) =>
    reason === undefined ? [] : [{ code: "edit-kept" as const, sheet, row, column, reason }],
  );
}

/** The new texts of a sheet, run by run down a column. */
export function editPieces(worksheet: Excel.Worksheet, edits: readonly CellEdit[]): Piece[] {
  const values = new Map(edits.map(({ row, column, value }) => [`${String(row)}:${String(column)}`, asText(value)]));
  return columnRuns(edits).map((run) => {
    const texts: string[] = [];
    for (let row = run.top; row <= run.bottom; row += 1) {
      texts.push(values.get(`${String(row)}:${String(run.left)}`) ?? "");
    }
    return {
      bytes: 2 * callBytes + texts.reduce((sum, text) => sum + jsonBytes(text) + 3, 0),
      queue: () => {
        worksheet.getRange(rangeAddress(run)).values = texts.map((text) => [text]);
      },
    };
  });
}
