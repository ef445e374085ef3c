import type { Field, Schema, Status } from "../schema/schema.ts";
import { isCellError, type CellValue } from "../workbook/workbook.ts";
import { readDate, type DateContext, type DateReading } from "../date/read-date.ts";
import { isBlank, valueText } from "../workbook/grid.ts";
import { foldText } from "../text/normalize.ts";
import { readNumber } from "../text/number.ts";
import { once } from "../text/once.ts";
import { organizationDirectory, readOrganizations } from "./organizations.ts";
import type { Reading, StatusReading } from "./reading.ts";

/** Reads the values of cells by the types of their fields. */
export interface CellReader {
  read(field: Field, value: CellValue): Reading;
  /** Reads a date that stands in a column of no date field. */
  readDate(value: CellValue): DateReading;
}

/** A reader for one table. Choices and dates repeat much, so each wording is read once and its reading is shared. */
export function cellReader(schema: Schema, context: DateContext): CellReader {
  const missing = new Set(schema.missingValues);
  const directory = organizationDirectory(schema.organizations);
  const statuses = statusDirectory(schema.statuses);
  const read = {
    text: (value: CellValue): Reading => ({ kind: "text", text: valueText(value) }),
    number: (value: CellValue): Reading => numberReading(value, () => true),
    integer: (value: CellValue): Reading => numberReading(value, Number.isInteger),
    date: once((value: CellValue): Reading => ({
      kind: "date",
      text: valueText(value),
      date: readDate(value, context),
    })),
    status: once((value: CellValue): Reading => statusReading(valueText(value), statuses)),
    organizations: once((value: CellValue): Reading => ({
      kind: "organizations",
      text: valueText(value),
      organizations: readOrganizations(valueText(value), directory),
    })),
  };
  return {
    readDate: (value) => readDate(value, context),
    read: (field, value) => {
      if (value === null) return empty;
      if (isCellError(value)) return { kind: "error", error: value.error };
      const isMissing = isBlank(value) || (typeof value === "string" && missing.has(value.trim()));
      return isMissing ? empty : read[field.type](value);
    },
  };
}

const empty: Reading = { kind: "empty" };

function numberReading(value: CellValue, isAllowed: (number: number) => boolean): Reading {
  const text = valueText(value);
  const reading = readNumber(value);
  return reading.kind === "number" && isAllowed(reading.value)
    ? { kind: "number", text, number: reading.value }
    : { kind: "unreadable-number", text };
}

/** The statuses by every way to write them. */
function statusDirectory(statuses: readonly Status[]): ReadonlyMap<string, Status> {
  const directory = new Map<string, Status>();
  for (const status of statuses) {
    for (const name of [status.label, status.shortLabel, status.mark, ...status.aliases]) {
      if (name !== "") directory.set(foldText(name), status);
    }
  }
  return directory;
}

function statusReading(text: string, statuses: ReadonlyMap<string, Status>): StatusReading {
  const status = statuses.get(foldText(text));
  if (!status) return { kind: "status", text, status: undefined, writtenAs: "unlisted" };
  return { kind: "status", text, status, writtenAs: text === status.label ? "label" : "variant" };
}
