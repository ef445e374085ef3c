import { isoDate } from "../calendar/day.ts";
import { readDate } from "../date/read-date.ts";
import { foldText } from "../text/normalize.ts";
import { readNumber } from "../text/number.ts";
import type { BlockCell } from "./sheet-blocks.ts";
import { listOf, separator } from "./cell-lists.ts";
import type { CellForm } from "./sheet-columns.ts";

const yes = "○";

/** Names that staff know, by the identifiers that a descriptor uses: `reason` → 理由. */
export interface KnownNames {
  readonly fields: ReadonlyMap<string, string>;
  readonly organizations: ReadonlyMap<string, string>;
}

/** The text of a value on the schema sheet; `null` leaves the cell empty. */
export function sheetText(value: unknown, form: CellForm, names: KnownNames): string | number | null {
  if (Array.isArray(value)) return listText(value.map(String), form, names);
  if (form === "flag") return value === true ? yes : null;
  if (typeof value !== "string" && typeof value !== "number") return null;
  return typeof form === "object" ? (form.words[value] ?? value) : value;
}

function listText(texts: readonly string[], form: CellForm, names: KnownNames): string | null {
  const known = form === "fields" || form === "organizations" ? names[form] : undefined;
  const shown = texts.filter((text) => text !== "").map((text) => known?.get(text) ?? text);
  return shown.length === 0 ? null : shown.join(separator);
}

/**
 * The descriptor's value for a cell of the schema sheet; `undefined` for an empty cell. A cell that cannot be read so
 * gives its text, which the check of the descriptor then refuses.
 */
export function descriptorValue(
  { text, value }: BlockCell,
  form: CellForm,
  names: KnownNames,
  dateSystem: 1900 | 1904,
): unknown {
  if (text === "") return undefined;
  if (typeof form === "object") {
    const [code = text] = Object.entries(form.words).find(([, word]) => foldText(word) === foldText(text)) ?? [];
    return /^\d$/u.test(code) ? Number(code) : code;
  }
  switch (form) {
    case "text":
      return text;
    case "number": {
      const reading = readNumber(value);
      return reading.kind === "number" ? reading.value : text;
    }
    case "date": {
      const reading = readDate(value, { dateSystem, reportingDate: 0 });
      return reading.kind === "date" && reading.precision === "day" && !reading.relative
        ? isoDate(reading.start)
        : text;
    }
    case "flag":
      return true;
    case "list":
      return listOf(text);
    case "fields":
    case "organizations":
      return listOf(text).map((name) => identifierOf(name, names[form]));
  }
}

function identifierOf(name: string, names: ReadonlyMap<string, string>): string {
  for (const [identifier, known] of names) {
    if (foldText(known) === foldText(name)) return identifier;
  }
  return name;
}
