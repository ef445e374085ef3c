import type { Measure } from "../reading/table.ts";
import { shownText } from "../rules/support/cells.ts";
import { fieldNames, type Field, type Schema } from "../schema/schema.ts";
import type { Collection } from "./collection.ts";
import type { PlacedMeasure } from "./entries.ts";
import { organizationOrder } from "./order.ts";
import { organizationNames, type OrganizationNames } from "./organization-names.ts";
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
export function distribute(placed: readonly PlacedMeasure[], schema: Schema): Distribution[] {
  const names = organizationNames(schema);
  const owned = placed.map(({ measure }) => ({ measure, organizations: names.of(measure.rows) }));
  const responsible = owned.flatMap(({ organizations }) => organizations);
  const named = [...new Set(responsible)].filter((name) => !names.groupOf(name));
  const expected = owned.map((one) => ({ ...one, asked: expectedFor(one.organizations, named, names) }));
  const everybody = [...new Set(expected.flatMap(({ asked }) => asked))].toSorted(organizationOrder(schema));
  return everybody.map((organization) => ({
    organization,
    measures: expected
      .filter(({ asked }) => asked.includes(organization))
      .map(({ measure, organizations }) => ({
        ...{ measure, organizations },
        texts: textsOf(measure, organization, names, schema.fields),
      })),
  }));
}

/** Fields that other organizations have filled in where a measure is known by their replies alone. */
const answeredFields: readonly string[] = [fieldNames.status, fieldNames.progress];

/**
 * What an organization is to be asked that has not answered; what others answer this time is not shown as the last
 * report.
 */
export function requestTo(organization: string, { measures, schema }: Collection): Distribution {
  const names = organizationNames(schema);
  const unanswered = measures.filter((measure) => measure.unanswered.includes(organization));
  return {
    organization,
    measures: unanswered.flatMap(({ planned, told, organizations }) =>
      // A measure is known from the plan or from a reply.
      [...(planned ? [planned] : told)].slice(0, 1).map(({ measure }) => {
        const fields = schema.fields.filter(({ name }) => planned ?? !answeredFields.includes(name));
        return { measure, organizations, texts: textsOf(measure, organization, names, fields) };
      }),
    ),
  };
}

/** The texts of the organization's own row where it has one; what is said once a measure stands in the first. */
function textsOf(
  { rows }: Measure,
  organization: string,
  names: OrganizationNames,
  fields: readonly Field[],
): AskedMeasure["texts"] {
  const [first] = rows;
  const own = rows.find((row) => names.of([row]).includes(organization)) ?? first;
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
