import type { Measure, MeasureRow, Table } from "../reading/table.ts";
import { shownText } from "../rules/support/cells.ts";
import { type Field, type Schema } from "../schema/schema.ts";
import type { PlacedMeasure } from "./entries.ts";
import { organizationOrder } from "./order.ts";
import { organizationNames } from "./organization-names.ts";
import { expectedFor } from "./responsible.ts";

/** The measures that one organization is asked about. */
export interface Distribution {
  readonly organization: string;
  readonly measures: readonly AskedMeasure[];
}

/** A measure as it is sent out. */
export interface AskedMeasure {
  readonly measure: Measure;
  /** Who is responsible, as the plan names them. */
  readonly organizations: readonly string[];
  /** The texts of the plan by field name: what names the measure, and what is known of it. */
  readonly texts: Readonly<Record<string, string | undefined>>;
}

/** What each organization of a plan is to be asked, in the schema's order. */
export function distribute(tables: readonly Table[], schema: Schema): Distribution[] {
  const names = organizationNames(schema);
  const placed = tables.flatMap((table) => table.measures.map((measure): PlacedMeasure => ({ measure, table })));
  const responsible = placed.map(({ measure }) => names.of(measure.rows));
  const named = [...new Set(responsible.flat())].filter((name) => !names.groupOf(name));
  const expected = responsible.map((organizations) => expectedFor(organizations, named, names));
  const everybody = [...new Set(expected.flat())].toSorted(organizationOrder(schema));
  return everybody.map((organization) => ({
    organization,
    measures: placed.flatMap(({ measure }, at) => {
      if (!expected[at]?.includes(organization)) return [];
      const [first] = measure.rows;
      const own = measure.rows.find((row) => names.of([row]).includes(organization)) ?? first;
      return [{ measure, organizations: responsible[at] ?? [], texts: textsOf(first, own, schema.fields) }];
    }),
  }));
}

/** The texts of the organization's own row where it has one; what is said once a measure stands in the first. */
function textsOf(first: MeasureRow, own: MeasureRow, fields: readonly Field[]): AskedMeasure["texts"] {
  return Object.fromEntries(
    fields.map(({ name }) => {
      // A cell that repeats the one above it is written as that one.
      const cell = own.cells[name]?.inherited ? first.cells[name] : own.cells[name];
      if (!cell || cell.reading.kind === "empty") return [name, undefined];
      const { reading } = cell;
      return [name, reading.kind === "status" ? (reading.status?.label ?? reading.text) : shownText(cell)];
    }),
  );
}
