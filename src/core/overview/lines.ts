import { isBlank, type Grid } from "../workbook/grid.ts";
import type { Status } from "../schema/schema.ts";
import type { CellPosition } from "../workbook/workbook.ts";
import { figuresOf, type CellFigures, type Figure, type PercentFigure } from "./figure.ts";
import type { LabelReader, LineLabel } from "./labels.ts";

/** A line of a hand-made overview: a label and its figures, which stand in the same cell or beside it. */
export interface Line extends CellPosition {
  readonly label: LineLabel;
  readonly count: Figure;
  readonly percent: PercentFigure | undefined;
  readonly hasUnit: boolean;
  /** Whole numbers that follow the count: percentages without their sign, or counts of something else. */
  readonly others: readonly Figure[];
}

/**
 * Where the figures of a label stand: to its right, the labels one below the other; or below it, the labels in a row.
 */
export type Direction = "right" | "down";

/** Columns that a merged label may cover. */
const furthestFigure = 8;

/** The line that begins with the label in a cell, if there is one. */
export function lineAt(
  grid: Grid,
  at: CellPosition & { readonly text: string },
  direction: Direction,
  labels: LabelReader,
): Line | undefined {
  const { text } = at;
  const inline = figuresOf(text, at);
  if (inline?.count && inline.label !== "") {
    if (direction === "down") return undefined;
    const label = labels.read(inline.label, inline.hasUnit);
    return label && lineOf(at, label, [inline]);
  }
  const sure = labels.read(text, false);
  const beside = sure || direction === "right" ? figuresBeside(grid, at, direction) : [];
  const label = sure ?? labels.read(text, beside[0]?.hasUnit === true);
  return label && lineOf(at, label, beside);
}

function lineOf(at: CellPosition, label: LineLabel, cells: readonly CellFigures[]): Line | undefined {
  const [first, ...others] = cells;
  if (!first?.count) return undefined;
  return {
    row: at.row,
    column: at.column,
    label,
    count: first.count,
    percent: first.percent ?? others[0]?.percent,
    hasUnit: first.hasUnit,
    others: others.flatMap(({ count }) => count ?? []),
  };
}

/** The cells with nothing but figures that follow a label, without a gap from the first on. */
function figuresBeside({ valueAt }: Grid, { row, column }: CellPosition, direction: Direction): CellFigures[] {
  const found: CellFigures[] = [];
  for (let step = 1; step <= furthestFigure; step += 1) {
    const at = direction === "right" ? { row, column: column + step } : { row: row + step, column };
    const value = valueAt(at.row, at.column);
    if (isBlank(value)) {
      if (found.length > 0 || direction === "down") break;
      continue;
    }
    const figures = figuresOf(value, at);
    if (!figures || figures.label !== "") break;
    found.push(figures);
  }
  return found;
}

/** The statuses of lines, in order. */
export function statusesOf(lines: readonly Line[]): Status[] {
  return lines.flatMap(({ label }) => (label.kind === "status" ? label.status : []));
}
