import { rangeAddress, type CellRange } from "../../../core/index.ts";
import { jsonBytes } from "../limits.ts";
import type { SheetProbe } from "./survey.ts";

/** Something to ask Excel for: about how large the answer is, and how to ask; the result takes what came. */
export interface Question {
  readonly bytes: number;
  readonly ask: () => () => void;
}

/** Some rows of a sheet as Excel gave them. */
export interface ValueBlock {
  readonly top: number;
  readonly values: readonly (readonly unknown[])[];
  /** On a protected sheet, where formulas are told from values only by themselves. */
  readonly formulas: readonly (readonly unknown[])[] | undefined;
}

/** A guess for cells of which nothing was probed. */
const bytesOfUnknownCell = 24;
/** Far below the 5 million at which Excel silently answers `null`. */
const cellsAtOnce = 1_000_000;
/** The comma after a value. */
const bytesAroundValue = 1;

/** Excel left the values out of its answer, as it does where it finds them too many. */
export class ValuesMissing extends Error {}

/** Reads the values of a sheet piece by piece, and learns from each how large the next will be. */
export class ValuesReader {
  readonly blocks: ValueBlock[] = [];
  private nextRow: number;
  private bytesPerRow: number;

  constructor(
    private readonly worksheet: Excel.Worksheet,
    readonly used: CellRange,
    probe: SheetProbe["probe"],
    private readonly isProtected: boolean,
  ) {
    this.nextRow = used.top;
    this.bytesPerRow = probedBytesPerRow(probe, used) * this.copies;
  }

  get rowsLeft(): number {
    return this.used.bottom - this.nextRow + 1;
  }

  /** The next rows, as many as fit; at least one when `isFirst`, so that the reading goes on. */
  next(room: number, scale: number, isFirst: boolean): Question | undefined {
    const { left, right } = this.used;
    const bytesPerRow = this.bytesPerRow * scale;
    const fitting = Math.min(Math.floor(room / bytesPerRow), Math.floor(cellsAtOnce / (right - left + 1)));
    const count = Math.min(this.rowsLeft, Math.max(fitting, isFirst ? 1 : 0));
    if (count <= 0) return undefined;
    const range = { top: this.nextRow, left, bottom: this.nextRow + count - 1, right };
    return { bytes: count * bytesPerRow, ask: () => this.ask(range) };
  }

  /** Values and formulas of a protected sheet are both read. */
  private get copies(): number {
    return this.isProtected ? 2 : 1;
  }

  private ask(range: CellRange): () => void {
    const asked = this.worksheet.getRange(rangeAddress(range)).load(this.isProtected ? "values,formulas" : "values");
    return () => {
      // Never to be taken for empty cells.
      if ((asked.values as unknown) === null) throw new ValuesMissing();
      this.blocks.push({
        top: range.top,
        values: asked.values,
        formulas: this.isProtected ? asked.formulas : undefined,
      });
      this.bytesPerRow = (bytesOf(asked.values) / asked.values.length) * this.copies;
      this.nextRow = range.bottom + 1;
    };
  }
}

function bytesOf(values: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const cells of values) {
    for (const value of cells) {
      bytes += (typeof value === "string" ? jsonBytes(value) : String(value).length) + bytesAroundValue;
    }
  }
  return bytes;
}

/** The average bytes of the probed rows, the header's among them, for the columns in use. */
function probedBytesPerRow(values: SheetProbe["probe"], used: CellRange): number {
  const probed = values.slice(used.top, used.bottom + 1).map((cells) => cells.slice(used.left, used.right + 1));
  const cellCount = probed.reduce((sum, cells) => sum + cells.length, 0);
  const bytesPerCell = cellCount > 0 ? bytesOf(probed) / cellCount : bytesOfUnknownCell;
  return bytesPerCell * (used.right - used.left + 1);
}
