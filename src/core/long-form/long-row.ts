import { isoDate, type Day } from "../calendar/day.ts";
import { rowAddress } from "../collecting/row-address.ts";
import { isSerialNumber } from "../date/read-date.ts";
import { leastAdvanced } from "../reading/measure-status.ts";
import type { Cell, MeasureRow, Table } from "../reading/table.ts";
import { dateReadingOf, statusOf } from "../rules/support/cells.ts";
import { fieldNames, type Schema, type Status } from "../schema/schema.ts";
import { largest } from "../long-lists.ts";

/**
 * A line of the long form: what one organization says of one measure in one file. What nobody says is `undefined`.
 * One value a column and the same columns for every plan and period, so that lines of many files can be put below
 * each other (the rules on machine readability of 2026: L1-07, L2-06, L3-09).
 */
export interface LongRow {
  /** The name of the schema with which the file was read. */
  readonly schema: string;
  /** The reporting date. */
  readonly reportingDate: Day;
  readonly number: string | undefined;
  readonly name: string | undefined;
  /** The official name where the schema lists it, otherwise as written. */
  readonly organization: string | undefined;
  readonly answer: AnswerState;
  /** The code of the listed status; of several rows that of the least advanced. */
  readonly status: string | undefined;
  /** The status as written. */
  readonly statusText: string | undefined;
  /** The due date as written, one that Excel keeps as a number in ISO 8601. */
  readonly due: string | undefined;
  /** The last day by which it is due. */
  readonly dueDate: Day | undefined;
  readonly progress: string | undefined;
  readonly file: string | undefined;
  readonly sheet: string | undefined;
  /** The cell that the measure is spoken of by, as an A1 address. */
  readonly cell: string | undefined;
}

/**
 * Whether an answer counts towards the measure's status; does not, since another reply of the same organization takes
 * its place, or since its organization is not responsible and one that is has answered; or is missing.
 */
export type AnswerState = "counted" | "replaced" | "foreign" | "missing";

/** What the rows of one organization tell of a measure, and where they stand. */
export type ToldPart = Pick<LongRow, "status" | "statusText" | "due" | "dueDate" | "progress" | "sheet" | "cell">;

/** What nobody has told. */
export const untold: ToldPart = {
  status: undefined,
  statusText: undefined,
  due: undefined,
  dueDate: undefined,
  progress: undefined,
  sheet: undefined,
  cell: undefined,
};

/** What some rows of a measure tell together: the least advanced status, the last due date, each text once. */
export function toldPart(rows: readonly [MeasureRow, ...MeasureRow[]], table: Table, schema: Schema): ToldPart {
  const days = rows.flatMap(({ cells }) => dateReadingOf(cells[fieldNames.due])?.end ?? []);
  return {
    status: statusOfRows(rows, schema)?.code,
    statusText: textsOf(rows, fieldNames.status),
    due: textsOf(rows, fieldNames.due),
    dueDate: days.length === 0 ? undefined : largest(days),
    progress: textsOf(rows, fieldNames.progress),
    sheet: table.sheet,
    cell: rowAddress(rows[0], table),
  };
}

/** `undefined` where a row has no listed status, since then nothing is known of them all. */
function statusOfRows(rows: readonly MeasureRow[], schema: Schema): Status | undefined {
  const statuses = rows.map(statusOf);
  const listed = statuses.filter((status) => status !== undefined);
  return listed.length === statuses.length ? leastAdvanced(listed, schema) : undefined;
}

/** What the rows say in a field, a line each; a text that is repeated stands once. */
function textsOf(rows: readonly MeasureRow[], field: string): string | undefined {
  const texts = new Set(rows.flatMap(({ cells }) => saidText(cells[field]) ?? []));
  return texts.size === 0 ? undefined : [...texts].join("\n");
}

/** What a cell says, be it its own or that of the cell it repeats. */
export function saidText(cell: Cell | undefined): string | undefined {
  const reading = cell?.reading;
  if (!cell || !reading || reading.kind === "empty" || reading.kind === "error") return undefined;
  const date = dateReadingOf(cell);
  return date && isSerialNumber(Number(reading.text)) ? isoDate(date.start) : reading.text;
}
