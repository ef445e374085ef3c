import { addToGroup } from "../groups.ts";
import { joint } from "../comparison/equal-pairs.ts";
import { foldedText, knownMeasures, type KnownMeasure } from "../comparison/known-measure.ts";
import { fieldNames } from "../schema/schema.ts";
import type { Measure, Table } from "../reading/table.ts";
import { MeasureIndex } from "./know-again.ts";
import type { OrganizationNames } from "./organization-names.ts";
import type { Reply } from "./reply.ts";

/** A measure and the table that it stands in. */
export interface PlacedMeasure {
  readonly measure: Measure;
  readonly table: Table;
}

/** A measure of the plan, and where replies tell of it. */
export interface Entry {
  /** Where the plan has it; `undefined` without a plan, or for a measure that the plan has not. */
  readonly planned: PlacedMeasure | undefined;
  readonly told: ToldMeasure[];
}

/** Where a reply tells of a measure. */
export interface ToldMeasure extends PlacedMeasure {
  readonly reply: Reply;
}

/**
 * Brings the measures of all replies together: those of the plan in its order, then the others in that of the replies.
 * A measure without number and name is nobody's, and stays by itself.
 */
export function collectEntries(
  planTables: readonly Table[],
  replies: readonly Reply[],
  names: OrganizationNames,
): Entry[] {
  const entries: Entry[] = placedMeasures(planTables).map((planned) => ({ planned, told: [] }));
  const known = new Map<KnownMeasure, Entry>();
  const index = new MeasureIndex(names);
  const remember = (measure: KnownMeasure, entry: Entry): void => {
    known.set(measure, entry);
    index.add(measure);
  };
  const inPlan = knownMeasures({ measures: planTables.flatMap(({ measures }) => measures) });
  const knownInPlan = new Map(inPlan.map((one) => [one.measure, one]));
  for (const entry of entries) {
    const itself = entry.planned && knownInPlan.get(entry.planned.measure);
    if (itself) remember(itself, entry);
  }
  for (const reply of replies) {
    const placed = placedMeasures(reply.check.tables);
    const repeated = repeatedMeasures(placed);
    const own = knownMeasures({ measures: placed.flatMap(({ measure }) => (repeated.has(measure) ? [] : measure)) });
    const found = new Map(index.find(own).map(([now, before]) => [now.measure, known.get(before)]));
    const knownOf = new Map(own.map((one) => [one.measure, one]));
    for (const one of placed) {
      const told = { ...one, reply };
      const entry = found.get(repeated.get(one.measure) ?? one.measure);
      if (entry) {
        entry.told.push(told);
        continue;
      }
      const added: Entry = { planned: undefined, told: [told] };
      entries.push(added);
      found.set(one.measure, added);
      const itself = knownOf.get(one.measure);
      if (itself) remember(itself, added);
    }
  }
  return entries;
}

/** Measures that a reply tells of more than once, under the same number and name, by the first time that it does. */
function repeatedMeasures(placed: readonly PlacedMeasure[]): ReadonlyMap<Measure, Measure> {
  const first = new Map<string, Measure>();
  const repeated = new Map<Measure, Measure>();
  for (const { measure } of placed) {
    const { cells } = measure.rows[0];
    const key = joint(foldedText(cells[fieldNames.number]), foldedText(cells[fieldNames.name]));
    if (key === undefined) continue;
    const before = first.get(key);
    if (before) repeated.set(measure, before);
    else first.set(key, measure);
  }
  return repeated;
}

/** A measure as a reply has it, and as the plan has it. */
export interface ToldBesidePlan {
  readonly measure: Measure;
  readonly planned: Measure | undefined;
}

/** All that each reply tells of, in the order of the entries. */
export function toldByReply(entries: readonly Entry[]): ReadonlyMap<Reply, readonly ToldBesidePlan[]> {
  const told = new Map<Reply, ToldBesidePlan[]>();
  for (const { planned, told: all } of entries) {
    for (const { reply, measure } of all) addToGroup(told, reply, { measure, planned: planned?.measure });
  }
  return told;
}

/** All measures of some tables, each with its table. */
export function placedMeasures(tables: readonly Table[]): PlacedMeasure[] {
  return tables.flatMap((table) => table.measures.map((measure) => ({ measure, table })));
}
