import { isoDate, type Day, type LongRow } from "../../../core/index.ts";

/** The columns of the long form in their order, each with what its values are. */
export const rowColumns = [
  ["schema", "text"],
  ["reportingDate", "day"],
  ["number", "text"],
  ["name", "text"],
  ["organization", "text"],
  ["answer", "text"],
  ["status", "text"],
  ["statusText", "text"],
  ["due", "text"],
  ["dueDate", "day"],
  ["progress", "text"],
  ["file", "text"],
  ["sheet", "text"],
  ["cell", "text"],
] as const satisfies readonly (readonly [keyof LongRow, "text" | "day"])[];

/** A value as a text, a day in ISO 8601; `null` for what nobody says. */
export function valueOf(value: string | Day | undefined): string | null {
  return typeof value === "number" ? isoDate(value) : (value ?? null);
}
