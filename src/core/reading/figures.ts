import { fieldNames } from "../schema/schema.ts";
import type { Grid } from "../workbook/grid.ts";
import { isBlank } from "../workbook/grid.ts";
import type { CellReader } from "./cell.ts";
import type { Column, FigureKind, Figures } from "./table.ts";

/** Every kind of figure, in the order in which offices set their columns. */
export const figureKinds = ["start", "rate", "baseline", "target", "actual"] as const satisfies readonly FigureKind[];

/** The ends of headers, without notes in brackets, that tell the kinds; the years and names before them vary. */
const headerEnds: { readonly [Kind in FigureKind]: RegExp } = {
  start: /^(?:開始|着手)(?:時期|年月日?|日|年度|予定|予定日|予定時期)$/u,
  rate: /(?:進捗|達成)(?:率|割合)$/u,
  baseline: /(?:基準|策定時の?|当初)値$/u,
  target: /(?:目標値|数値目標|目標数値|^目標)$/u,
  actual: /(?:実績値|現状値|^実績)$/u,
};

/** What will do where no header ends so: 令和６年度｜目標, of which a column of texts may have the same name. */
const shortEnds: Partial<Readonly<Record<FigureKind, RegExp>>> = {
  start: /(?:^|期間)(?:開始|着手|始期)$/u,
  target: /(?:年度?|期|[RH]\d{1,2}|指標)目標$/u,
  actual: /(?:年度?|期|[RH]\d{1,2}|指標)実績$/u,
};

const knownFields: ReadonlySet<string> = new Set(Object.values(fieldNames));

/**
 * The columns of figures, whether or not the schema lists them. A kind that two columns are headed for, such as a
 * target for each year, has none: which of them belongs to the other figures is not known.
 */
export function figureColumns(columns: readonly Column[]): ReadonlyMap<FigureKind, Column> {
  const free = columns.filter(({ field }) => !field || !knownFields.has(field.name));
  const found = new Map<FigureKind, Column>();
  for (const kind of figureKinds) {
    const headed = (end: RegExp): Column[] => free.filter(({ header }) => end.test(withoutNotes(header)));
    const full = headed(headerEnds[kind]);
    // 開始 and the like head dates where the plan's own schema says so.
    const short = kind !== "start" || free.some(isShortStart) ? shortEnds[kind] : undefined;
    const [column, ...others] = full.length === 0 && short ? headed(short) : full;
    if (column && others.length === 0) found.set(kind, column);
  }
  return found;
}

function isShortStart({ field, header }: Column): boolean {
  return field?.type === "date" && shortEnds.start?.test(withoutNotes(header)) === true;
}

/** Whether a header names a figure of some kind: 実績値 is no slip for 実績日. */
export function isFigureHeader(header: string): boolean {
  return figureKinds.some((kind) => headerEnds[kind].test(withoutNotes(header)));
}

/** The figures of a row; a blank cell has none. */
export function figuresOf(
  { valueAt }: Grid,
  row: number,
  columns: ReadonlyMap<FigureKind, Column>,
  reader: CellReader,
): Figures {
  if (columns.size === 0) return noFigures;
  const cellOf = ([kind, { column, rowOffset = 0, header }]: readonly [FigureKind, Column]): [
    FigureKind,
    Figures[FigureKind],
  ][] => {
    const place = { row: row + rowOffset, column };
    const value = valueAt(place.row, place.column);
    const cell = { ...place, header, value };
    if (isBlank(value)) return [];
    return [[kind, kind === "start" ? { ...cell, date: reader.readDate(value) } : cell]];
  };
  return Object.fromEntries([...columns].flatMap(cellOf));
}

const noFigures: Figures = {};

function withoutNotes(header: string): string {
  return header
    .normalize("NFKC")
    .replace(/\([^()]*\)/gu, "")
    .replace(/\s+/gu, "");
}
