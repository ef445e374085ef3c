import * as v from "valibot";
import { parseIsoDate } from "../calendar/day.ts";
import { descriptorShape, type CompleteDescriptor } from "./descriptor.ts";
import { consistencyProblems } from "./consistency.ts";
import type { SchemaProblem, SchemaResult } from "./problem.ts";
import { fieldNames, type Field, type FieldType, type Schema } from "./schema.ts";

/** Reads the text of a schema file. */
export function readSchemaText(json: string): SchemaResult<Schema> {
  let descriptor: unknown;
  try {
    descriptor = JSON.parse(json);
  } catch {
    return { ok: false, problems: [{ at: "", problem: "not-json" }] };
  }
  return readDescriptor(descriptor);
}

/** Checks a descriptor, its shape first and then what its parts say of one another, and turns it into a schema. */
export function readDescriptor(descriptor: unknown): SchemaResult<Schema> {
  const shape = v.safeParse(descriptorShape, descriptor);
  if (!shape.success) return { ok: false, problems: shape.issues.map(shapeProblem) };
  const schema = schemaOf(shape.output);
  const problems = consistencyProblems(schema);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: schema };
}

function shapeProblem(issue: v.BaseIssue<unknown>): SchemaProblem {
  const at = (issue.path ?? []).reduce((path, { key }) => joinPath(path, key), "");
  if (issue.received === "undefined") return { at, problem: "missing" };
  if (issue.expected === "never") return { at, problem: "unknown-key" };
  return {
    at,
    problem: "wrong-value",
    expected: issue.expected ?? issue.message,
    received: issue.received,
  };
}

function joinPath(path: string, key: unknown): string {
  if (typeof key === "number") return `${path}[${String(key)}]`;
  return path === "" ? String(key) : `${path}.${String(key)}`;
}

function schemaOf({ name, title, fields, missingValues, shinchoku }: CompleteDescriptor): Schema {
  const { version, period, statuses, organizations, conclusion, rules } = shinchoku;
  return {
    name,
    title,
    version,
    missingValues,
    fields: fields.map(fieldOf),
    statuses: statuses.map((status) => ({ ...status, shortLabel: status.shortLabel ?? status.label })),
    organizations: organizations.map((organization) => ({ ...organization, shortName: organization.shortName })),
    conclusion,
    rules,
    period: period && {
      fiscalYear: period.fiscalYear,
      half: period.half,
      reportingDate: period.reportingDate === undefined ? undefined : parseIsoDate(period.reportingDate),
    },
  };
}

function fieldOf({ name, title, type, constraints, shinchoku }: CompleteDescriptor["fields"][number]): Field {
  return {
    name,
    title,
    aliases: shinchoku.aliases,
    type: fieldType(name, type),
    required: constraints.required,
    unique: constraints.unique,
    pattern: constraints.pattern,
    maxLength: constraints.maxLength,
  };
}

/** To other tools the status and the organizations are strings; to us their names say what they are. */
function fieldType(name: string, type: CompleteDescriptor["fields"][number]["type"]): FieldType {
  if (name === fieldNames.status) return "status";
  if (name === fieldNames.organizations) return "organizations";
  return type === "string" ? "text" : type;
}
