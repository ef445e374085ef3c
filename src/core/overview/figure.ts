import type { CellPosition, CellValue } from "../workbook/workbook.ts";

/** A number of a hand-made overview, with the cell that says it. */
export interface Figure extends CellPosition {
  readonly value: number;
  /** The cell's text. */
  readonly text: string;
}

/** A percentage: 17 for 17 %. */
export interface PercentFigure extends Figure {
  /** How many decimals are stated; `undefined` for a number of which Excel shows as many as the cell's format says. */
  readonly decimals: number | undefined;
}

/** What a cell states: a count, a percentage or both, and whether it names the unit of the count. */
export interface CellFigures {
  /** What the cell says before its figures. */
  readonly label: string;
  readonly count: Figure | undefined;
  readonly percent: PercentFigure | undefined;
  readonly hasUnit: boolean;
}

const count = /(?<count>\d{1,3}(?:,\d{3})+|\d+)\s*(?<unit>施策|事業|項目|件|measures?)?/u.source;
const percent = /(?<percent>\d+(?:\.(?<decimals>\d+))?)\s*%/u.source;
/** 27施策(17%), 27, 17%, also behind a label: 「既に実施済み」 … 27施策(17%). */
const figures = new RegExp(`^(?:${count}(?:\\s*\\(\\s*${percent.replaceAll("?<", "?<in")}\\s*\\))?|${percent})$`, "u");
/** What stands between a label and its figures. */
const leaders = /[\s….‥・:：]*$/u;
const longestText = 200;

/** Reads the figures of a cell, which may follow a label. `undefined` when there are none. */
export function figuresOf(value: CellValue, at: CellPosition): CellFigures | undefined {
  if (typeof value === "number") return numberFigures(value, at);
  if (typeof value !== "string" || value.length > longestText || !/[\d０-９]/u.test(value)) return undefined;
  const text = value.normalize("NFKC").trim();
  const start = text.search(/[\d,]+\s*(?:施策|事業|項目|件|measures?)?\s*(?:\(\s*[\d.]+\s*%\s*\))?$|[\d.]+\s*%$/u);
  const groups = start < 0 ? undefined : figures.exec(text.slice(start))?.groups;
  if (!groups) return undefined;
  const label = text.slice(0, start).replace(leaders, "");
  return textFigures(groups, label, { ...at, text: value });
}

function numberFigures(value: number, at: CellPosition): CellFigures | undefined {
  const figure = { row: at.row, column: at.column, text: String(value) };
  if (Number.isInteger(value) && value >= 0) {
    return { label: "", count: { ...figure, value }, percent: undefined, hasUnit: false };
  }
  if (value < 0 || value > 1) return undefined;
  const share = { ...figure, value: value * 100, decimals: undefined };
  return { label: "", count: undefined, percent: share, hasUnit: false };
}

function textFigures(
  groups: Readonly<Record<string, string | undefined>>,
  label: string,
  { row, column, text }: CellPosition & { readonly text: string },
): CellFigures {
  const stated = groups.inpercent ?? groups.percent;
  const decimals = (groups.indecimals ?? groups.decimals ?? "").length;
  return {
    label,
    count:
      groups.count === undefined ? undefined : { row, column, text, value: Number(groups.count.replaceAll(",", "")) },
    percent: stated === undefined ? undefined : { row, column, text, value: Number(stated), decimals },
    hasUnit: groups.unit !== undefined,
  };
}
