import {
  cellKey,
  rangeAddress,
  type CellRange,
  type CellValue,
  type GuardReason,
  type Sheet,
  type SheetRow,
} from "../../../core/index.ts";
import { jsonBytes } from "../limits.ts";
import { cellValue } from "./cell-values.ts";
import type { SheetSurvey } from "./survey.ts";

/** Something to ask Excel for: about how large the answer is, and how to ask; `take` reads the answer afterwards. */
export interface Question {
  readonly bytes: number;
  readonly ask: () => () => void;
}

/** A guess for cells of which nothing was probed. */
const bytesOfUnknownCell = 24;
/** Far below the 5 million at which Excel silently answers `null`. */
const cellsAtOnce = 1_000_000;
/** How much of its size a payload without text takes for one cell: its quotes and its comma. */
const bytesAroundText = 1;

/** Reads a sheet's values piece by piece, and gathers what else is known of it. */
export class SheetReader {
  readonly merges: CellRange[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly guardedCells = new Map<number, GuardReason>();
  readonly used: CellRange;
  private readonly rows: SheetRow[] = [];
  private nextRow: number;
  private bytesPerRow: number;

  constructor(
    readonly survey: SheetSurvey,
    used: CellRange,
  ) {
    this.used = used;
    this.nextRow = used.top;
    this.bytesPerRow = probedBytesPerRow(survey, used);
    for (const range of survey.formulas ?? []) this.guardFormulas(range);
  }

  get rowsLeft(): number {
    return this.used.bottom - this.nextRow + 1;
  }

  /** The next rows, as many as fit; at least one when `isFirst`, so that the reading goes on. */
  nextValues(room: number, scale: number, isFirst: boolean): Question | undefined {
    const { left, right, bottom } = this.used;
    const bytesPerRow = this.bytesPerRow * scale;
    const fitting = Math.min(Math.floor(room / bytesPerRow), Math.floor(cellsAtOnce / (right - left + 1)));
    const count = Math.min(this.rowsLeft, Math.max(fitting, isFirst ? 1 : 0));
    if (count === 0) return undefined;
    const range = { top: this.nextRow, left, bottom: Math.min(bottom, this.nextRow + count - 1), right };
    return { bytes: count * bytesPerRow, ask: () => this.askValues(range) };
  }

  sheet(): Sheet {
    const { name, visibility, ownKind } = this.survey;
    const { rows, merges, hiddenRows, hiddenColumns, guardedCells } = this;
    return { name, visibility, ownKind, rows, merges, hiddenRows, hiddenColumns, guardedCells };
  }

  private askValues(range: CellRange): () => void {
    const { worksheet, formulas } = this.survey;
    const asked = worksheet.getRange(rangeAddress(range));
    asked.load(formulas ? "values" : "values,formulas");
    return () => {
      // Excel answers null when it finds the range too large; that must never count as empty.
      if ((asked.values as unknown) === null) throw new ValuesMissing();
      if (!formulas) this.guardWritten(range, asked.formulas);
      this.take(range, asked.values);
    };
  }

  private take(range: CellRange, values: readonly (readonly unknown[])[]): void {
    let bytes = 0;
    for (const [index, cells] of values.entries()) {
      const row = range.top + index;
      const taken: (CellValue | undefined)[] = [];
      for (const [offset, value] of cells.entries()) {
        bytes += bytesOf(value);
        const column = range.left + offset;
        const isFormula = this.guardedCells.get(cellKey({ row, column })) === "formula";
        const cell = cellValue(value, isFormula);
        if (cell !== undefined) taken[column] = cell;
      }
      if (taken.length > 0) this.rows.push({ row, values: taken });
    }
    this.bytesPerRow = (bytes * (this.survey.formulas ? 1 : 2)) / values.length;
    this.nextRow = range.bottom + 1;
  }

  private guardFormulas({ top, left, bottom, right }: CellRange): void {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) this.guardedCells.set(cellKey({ row, column }), "formula");
    }
  }

  /** On a protected sheet: a formula is what begins with = and differs from its value. */
  private guardWritten({ top, left }: CellRange, formulas: readonly (readonly unknown[])[]): void {
    for (const [row, cells] of formulas.entries()) {
      for (const [column, formula] of cells.entries()) {
        if (typeof formula !== "string" || !formula.startsWith("=")) continue;
        this.guardedCells.set(cellKey({ row: top + row, column: left + column }), "formula");
      }
    }
  }
}

/** Excel left the values out of its answer. */
export class ValuesMissing extends Error {}

function bytesOf(value: unknown): number {
  return (typeof value === "string" ? jsonBytes(value) : String(value).length) + bytesAroundText;
}

/** The average bytes of the probed rows, the header's among them, for the columns in use. */
function probedBytesPerRow({ probe, formulas }: SheetSurvey, used: CellRange): number {
  const width = used.right - used.left + 1;
  let bytes = 0;
  let cells = 0;
  for (const [row, values] of probe.values.entries()) {
    if (row < used.top || row > used.bottom) continue;
    for (const [column, value] of values.entries()) {
      if (column < used.left || column > used.right) continue;
      bytes += bytesOf(value);
      cells += 1;
    }
  }
  return (cells > 0 ? bytes / cells : bytesOfUnknownCell) * width * (formulas ? 1 : 2);
}
