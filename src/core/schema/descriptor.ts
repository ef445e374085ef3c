import * as v from "valibot";
import { parseIsoDate } from "../calendar/day.ts";
import { ruleSeverities, stages } from "./schema.ts";

/**
 * A schema file: a Frictionless Table Schema descriptor (https://specs.frictionlessdata.io/table-schema/) whose
 * additions stand under the one key `shinchoku`, so that other tools of the field read it too.
 */

const text = v.pipe(v.string(), v.nonEmpty());
const name = v.pipe(text, v.regex(/^[a-z][a-z0-9-]*$/u));
const texts = v.optional(v.array(text), []);
const flag = v.optional(v.boolean(), false);
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const isoDay = v.pipe(
  v.string(),
  v.check((value) => parseIsoDate(value) !== undefined, "YYYY-MM-DD"),
);

const field = v.looseObject({
  name,
  title: text,
  type: v.optional(v.picklist(["string", "number", "integer", "date"]), "string"),
  constraints: v.optional(
    v.looseObject({
      required: flag,
      unique: flag,
      pattern: v.optional(text),
      maxLength: v.optional(count),
    }),
    {},
  ),
  shinchoku: v.optional(v.strictObject({ aliases: texts }), {}),
});

const status = v.strictObject({
  code: name,
  label: text,
  shortLabel: v.optional(text),
  mark: v.optional(v.string(), ""),
  aliases: texts,
  stage: v.picklist(stages),
  requires: texts,
  withinFiscalYear: flag,
});

const organization = v.strictObject({
  code: name,
  name: text,
  shortName: v.optional(text),
  aliases: texts,
  kind: v.optional(v.picklist(["organization", "group"]), "organization"),
  members: texts,
});

/**
 * From which share of the measures on (in per cent) the conclusion of a summary uses a word. A share that the word does
 * not bear is refused, so that no schema makes a conclusion better than its figures.
 */
const conclusion = v.strictObject({
  nearlyAll: v.optional(v.pipe(v.number(), v.minValue(90), v.maxValue(100)), 95),
  most: v.optional(v.pipe(v.number(), v.minValue(50), v.maxValue(90)), 70),
  started: v.optional(v.pipe(v.number(), v.minValue(50), v.maxValue(100)), 50),
});

const period = v.strictObject({
  fiscalYear: v.pipe(v.number(), v.integer(), v.minValue(1868), v.maxValue(2200)),
  half: v.optional(v.picklist([1, 2])),
  reportingDate: v.optional(isoDay),
});

const rule = v.strictObject({ rule: name, severity: v.picklist(ruleSeverities) });

export const descriptorShape = v.looseObject({
  name,
  title: text,
  fields: v.pipe(v.array(field), v.minLength(1)),
  missingValues: v.optional(v.array(v.string()), [""]),
  shinchoku: v.strictObject({
    version: text,
    period: v.optional(period),
    statuses: v.pipe(v.array(status), v.minLength(1)),
    organizations: v.optional(v.array(organization), []),
    conclusion: v.optional(conclusion, {}),
    rules: v.optional(v.array(rule), []),
  }),
});

/** A descriptor as a user may write it: what has a default may be left out. */
export type Descriptor = v.InferInput<typeof descriptorShape>;
/** A descriptor whose shape was checked and whose defaults are filled in. */
export type CompleteDescriptor = v.InferOutput<typeof descriptorShape>;
