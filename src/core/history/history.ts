import type { WorkbookCheck } from "../check-workbook.ts";
import type { DateReading } from "../date/read-date.ts";
import type { Measure, MeasureRow } from "../reading/table.ts";
import { measureStatus } from "../reading/measure-status.ts";
import { dateReadingOf, shownText } from "../rules/support/cells.ts";
import { fieldNames, type Schema, type Status } from "../schema/schema.ts";
import { foldText } from "../text/normalize.ts";
import { valueText } from "../workbook/grid.ts";
import { addToGroup } from "../groups.ts";
import { measureChains, type Regrouped } from "./measure-chains.ts";

/** A period's workbook: its file, and its check with the schema of the newest one. */
export interface Period {
  readonly file: string;
  readonly check: WorkbookCheck;
}

/** The ways of all measures through the periods, from the oldest to the newest. */
export interface History {
  readonly schema: Schema;
  readonly periods: readonly Period[];
  /**
   * Those of the newest period in its order, then those that it has no more, in the order of the last that had them.
   */
  readonly measures: readonly MeasureHistory[];
  /**
   * For each period how many measures have each of the schema's statuses, and last how many have none that is listed.
   */
  readonly counts: readonly (readonly number[])[];
}

/** A measure's way through the periods. */
export interface MeasureHistory {
  /** As the newest period that has the measure tells them. */
  readonly number: string | undefined;
  readonly name: string | undefined;
  readonly organizations: string | undefined;
  /** How it stood in each period; `undefined` where the period has not the measure. */
  readonly steps: readonly (HistoryStep | undefined)[];
  /** How often its due date was moved to a later one. */
  readonly postponed: number;
  /**
   * In how many periods, the newest that has the measure included, its progress text has been the same; 0 without one.
   */
  readonly unchanged: number;
  /** What it was split or merged from, or into, in the order of the periods. */
  readonly kin: readonly Kin[];
}

/** Another measure from which one came, or into which it went, since measures were split or merged. */
export interface Kin {
  readonly way: "split-from" | "split-into" | "merged-from" | "merged-into";
  readonly number: string | undefined;
  readonly name: string | undefined;
}

/** How a measure stood in one period. */
export interface HistoryStep {
  /** The least advanced of its rows; `undefined` where one has no listed status. */
  readonly status: Status | undefined;
  /** The due date as written. */
  readonly due: string | undefined;
}

/** Follows each measure through some periods, from the oldest to the newest; at least one. */
export function historyOf(periods: readonly [Period, ...Period[]]): History {
  const newest = periods.at(-1) as Period;
  const { schema } = newest.check;
  const measures = periods.map(({ check }) => check.tables.flatMap((table) => table.measures));
  const statuses = measures.map((all) => all.map((measure) => measureStatus(measure, schema)));
  const { chains, regrouped } = measureChains(measures);
  const kin = kinOf(regrouped);
  return {
    schema,
    periods,
    measures: chains.map((chain) => measureHistory(chain, schema, kin)),
    // Each check may have made the same schema anew.
    counts: statuses.map((all) =>
      [...schema.statuses, undefined].map((one) => all.filter((status) => status?.code === one?.code).length),
    ),
  };
}

/** What each measure was split or merged from, or into. */
function kinOf(regrouped: readonly Regrouped[]): ReadonlyMap<Measure, readonly Kin[]> {
  const kin = new Map<Measure, Kin[]>();
  const join = (measure: Measure, way: Kin["way"], { rows: [row] }: Measure): void => {
    const [number, name] = [firstText(row, fieldNames.number), firstText(row, fieldNames.name)];
    addToGroup(kin, measure, { way, number, name });
  };
  for (const { way, one, several } of regrouped) {
    for (const part of several) {
      join(one, way === "split" ? "split-into" : "merged-from", part);
      join(part, way === "split" ? "split-from" : "merged-into", one);
    }
  }
  return kin;
}

function measureHistory(
  chain: readonly (Measure | undefined)[],
  schema: Schema,
  kin: ReadonlyMap<Measure, readonly Kin[]>,
): MeasureHistory {
  const known = chain.filter((measure) => measure !== undefined);
  const textOf = (field: string): string | undefined => firstText(known.at(-1)?.rows[0], field);
  return {
    number: textOf(fieldNames.number),
    name: textOf(fieldNames.name),
    organizations: textOf(fieldNames.organizations),
    steps: chain.map(
      (measure) =>
        measure && { status: measureStatus(measure, schema), due: firstText(measure.rows[0], fieldNames.due) },
    ),
    postponed: postponements(known),
    unchanged: periodsUnchanged(known),
    kin: known.flatMap((measure) => kin.get(measure) ?? []),
  };
}

function firstText(row: MeasureRow | undefined, field: string): string | undefined {
  const cell = row?.cells[field];
  return cell && cell.reading.kind !== "empty" ? shownText(cell) : undefined;
}

/** How often a due date is later than the one before; what is no date says nothing. */
function postponements(measures: readonly Measure[]): number {
  const ends = measures
    .map(({ rows }): Extract<DateReading, { kind: "date" }> | undefined => dateReadingOf(rows[0].cells[fieldNames.due]))
    .flatMap((date) => date?.end ?? []);
  return ends.filter((end, at) => end > (ends[at - 1] ?? Infinity)).length;
}

/** Of how many periods, from the last one back, the texts are the same. */
function periodsUnchanged(measures: readonly Measure[]): number {
  const texts = measures.map(progressText).toReversed();
  const [last] = texts;
  if (last === "") return 0;
  const other = texts.findIndex((text) => text !== last);
  return other === -1 ? texts.length : other;
}

function progressText({ rows }: Measure): string {
  return rows
    .map(({ cells }) => foldText(valueText(cells[fieldNames.progress]?.value ?? null)))
    .filter((text) => text !== "")
    .join("\n");
}
