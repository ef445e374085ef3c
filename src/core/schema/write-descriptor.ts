import { isoDate } from "../calendar/day.ts";
import type { Descriptor } from "./descriptor.ts";
import type { Field, Schema } from "./schema.ts";

/** The descriptor of a schema, complete: reading it gives the same schema again. */
export function writeDescriptor({
  name,
  title,
  version,
  fields,
  missingValues,
  statuses,
  organizations,
  conclusion,
  rules,
  period,
}: Schema): Descriptor {
  return {
    name,
    title,
    fields: fields.map(fieldDescriptor),
    missingValues: [...missingValues],
    primaryKey: fields
      .filter(({ required, unique }) => required && unique)
      .slice(0, 1)
      .map((field) => field.name),
    shinchoku: {
      version,
      ...(period && {
        period: {
          fiscalYear: period.fiscalYear,
          ...(period.half !== undefined && { half: period.half }),
          ...(period.reportingDate !== undefined && { reportingDate: isoDate(period.reportingDate) }),
        },
      }),
      statuses: statuses.map((status) => ({ ...status, aliases: [...status.aliases], requires: [...status.requires] })),
      organizations: organizations.map(({ shortName, ...organization }) => ({
        ...organization,
        ...(shortName !== undefined && { shortName }),
        aliases: [...organization.aliases],
        members: [...organization.members],
      })),
      conclusion: { ...conclusion },
      ...(rules.length > 0 && { rules: rules.map((setting) => ({ ...setting })) }),
    },
  };
}

function fieldDescriptor({
  name,
  title,
  aliases,
  type,
  required,
  unique,
  pattern,
  maxLength,
}: Field): Descriptor["fields"][number] {
  return {
    name,
    title,
    type: type === "number" || type === "integer" || type === "date" ? type : "string",
    ...(type === "date" && { format: "any" }),
    constraints: {
      required,
      unique,
      ...(pattern !== undefined && { pattern }),
      ...(maxLength !== undefined && { maxLength }),
    },
    shinchoku: { aliases: [...aliases] },
  };
}
