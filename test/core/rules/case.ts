import type { FactsByRule, RuleId } from "../../../src/core/rules/index.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import type { Field, Schema } from "../../../src/core/schema/schema.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import type { SheetExtras } from "../sheets.ts";

/** A small sheet and what is said of it: both a test and an example on the rule's page. */
export interface RuleCase {
  /** What the sheet shows, as a heading on the page in each language. */
  readonly title: { readonly ja: string; readonly en: string };
  /** Rows × columns from A1, the header among them. */
  readonly rows: readonly (readonly CellValue[])[];
  /** The rows of the previous workbook, on a sheet 前回, where the rule compares with one. */
  readonly previous?: readonly (readonly CellValue[])[];
  readonly extras?: Pick<SheetExtras, "merges" | "guarded">;
  /** The general schema unless given. The reporting date is 2007-10-03, in fiscal year 2007. */
  readonly schema?: Schema;
  /** Whether no schema was given, so that the general one stands in for that of the plan. */
  readonly isSchemaUnknown?: boolean;
  /** The other rules that speak of this sheet, in the order of their findings; any further one fails the test. */
  readonly others?: readonly RuleId[];
}

/** A sheet of which the rule speaks. */
interface InvalidCase<Id extends RuleId> extends RuleCase {
  /** All findings of the rule, in reading order. */
  readonly findings: readonly [ExpectedFinding<Id>, ...ExpectedFinding<Id>[]];
}

interface ExpectedFinding<Id extends RuleId> {
  /** Its A1 address. */
  readonly cell: string;
  readonly value: string;
  readonly facts: FactsByRule[Id];
  readonly fix?: string;
}

/** The sheets on which a rule is silent and those on which it speaks. */
export interface RuleCases<Id extends RuleId = RuleId> {
  readonly rule: Id;
  /** Why the rule exists, on its page; other rules are named by their ids. */
  readonly about: { readonly ja: string; readonly en: string };
  readonly valid: readonly [RuleCase, ...RuleCase[]];
  readonly invalid: readonly [InvalidCase<Id>, ...InvalidCase<Id>[]];
}

/** Declares the cases of a rule; the id fixes the type of their facts. */
export function casesOf<Id extends RuleId>(rule: Id, cases: Omit<RuleCases<Id>, "rule">): RuleCases<Id> {
  return { rule, ...cases };
}

const builtIn = builtInSchema("general");
/**
 * The general schema; a sheet of a case shows only the columns that it is about, so that the progress text may be
 * missing.
 */
export const general: Schema = {
  ...builtIn,
  fields: builtIn.fields.map((field) => (field.name === "progress" ? { ...field, required: false } : field)),
};
export const secureJapan = builtInSchema("secure-japan-2007");

/** The general schema with a field changed, or with a further one, which is a text column unless it says otherwise. */
export function withField(change: Pick<Field, "name" | "title"> & Partial<Field>): Schema {
  const text = { aliases: [], type: "text", required: false, unique: false, pattern: undefined, maxLength: undefined };
  const known = general.fields.find(({ name }) => name === change.name);
  const changed: Field = { ...text, type: "text", ...known, ...change };
  const fields = known
    ? general.fields.map((field) => (field === known ? changed : field))
    : [...general.fields, changed];
  return { ...general, fields };
}
