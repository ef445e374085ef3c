import { foldText } from "../text/normalize.ts";
import { valueText } from "../workbook/grid.ts";
import { dateReadingOf, shownText } from "../rules/support/cells.ts";
import type { Cell } from "../reading/table.ts";
import { fieldNames, type Field } from "../schema/schema.ts";
import { placeFields } from "./collected-fields.ts";
import type { CollectedMeasure } from "./collection.ts";
import { placeText } from "./points.ts";

/** What several organizations say in one field, each text with all that say it. */
export interface SharedText {
  readonly organizations: readonly string[];
  readonly text: string;
}

/** The value of a field of a collected measure: one for all, or the texts of several side by side. */
export type CollectedValue = string | number | null | readonly SharedText[];

/**
 * What the collected table holds for a measure: the plan's word on what names it, the least advanced status, the lead
 * organization's dates and numbers, and all texts. What nobody says is `null`.
 */
export function collectedValue(measure: CollectedMeasure, field: Field): CollectedValue {
  const { status, organizations } = measure;
  if (placeFields.includes(field.name)) return placeText(measure, field.name) ?? null;
  if (field.name === fieldNames.completed && status && status.stage !== "done") return null;
  switch (field.type) {
    case "status":
      return status?.label ?? unlistedStatus(measure, field.name);
    case "organizations":
      return field.name === fieldNames.organizations
        ? organizations.join("、") || null
        : firstValue(measure, field.name);
    case "date":
      return field.name === fieldNames.completed ? lastDate(measure, field.name) : firstValue(measure, field.name);
    case "number":
    case "integer":
      return firstValue(measure, field.name);
    case "text":
      return textsOf(measure, field.name);
  }
}

/** Whose an answer is, as it is headed: the organization, or else the file. */
export function answererOf({ from: { organization, reply } }: CollectedMeasure["answers"][number]): string {
  return organization ?? reply.file;
}

/** The status of an answer as written; `undefined` where it is left empty. */
export function statusOfAnswer({ rows }: CollectedMeasure["answers"][number]): string | undefined {
  const texts = rows.flatMap(({ cells }) => {
    const reading = cells[fieldNames.status]?.reading;
    if (reading?.kind === "status") return reading.status?.label ?? reading.text;
    return reading?.kind === "error" ? reading.error : [];
  });
  return texts.length === 0 ? undefined : [...new Set(texts)].join("、");
}

function cellsOf({ answers }: CollectedMeasure, field: string): { readonly cell: Cell; readonly answerer: string }[] {
  return answers.flatMap((answer) =>
    answer.rows.flatMap(({ cells }) => {
      const cell = cells[field];
      return cell && cell.reading.kind !== "empty" ? [{ cell, answerer: answererOf(answer) }] : [];
    }),
  );
}

/** Where the answers come to no status: the first that is none of the schema's, as written. */
function unlistedStatus(measure: CollectedMeasure, field: string): string | null {
  const unlisted = cellsOf(measure, field).find(
    ({ cell: { reading } }) => reading.kind !== "status" || !reading.status,
  );
  return unlisted ? shownText(unlisted.cell) : null;
}

/** What the first says that says anything; of a measure that nobody answers, what the plan has. */
function firstValue(measure: CollectedMeasure, field: string): string | number | null {
  const [first] = cellsOf(measure, field);
  const cell =
    first?.cell ?? (measure.answers.length === 0 ? measure.planned?.measure.rows[0].cells[field] : undefined);
  if (!cell) return null;
  if (cell.reading.kind === "number" && typeof cell.value === "number") return cell.value;
  return shownText(cell) || null;
}

/** The last of the dates, since a measure is completed when its last part is. */
function lastDate(measure: CollectedMeasure, field: string): string | null {
  const cells = cellsOf(measure, field).map(({ cell }) => cell);
  const endOf = (cell: Cell): number => dateReadingOf(cell)?.end ?? Infinity;
  const last = cells.toSorted((one, other) => endOf(one) - endOf(other)).at(-1);
  return last ? shownText(last) : null;
}

function textsOf(measure: CollectedMeasure, field: string): CollectedValue {
  const texts = new Map<string, { organizations: string[]; text: string }>();
  for (const { cell, answerer } of cellsOf(measure, field)) {
    const text = valueText(cell.value).trim();
    const key = foldText(text);
    const same = texts.get(key);
    if (!same) texts.set(key, { organizations: [answerer], text });
    else if (!same.organizations.includes(answerer)) same.organizations.push(answerer);
  }
  const [only, ...others] = texts.values();
  if (!only) return null;
  return others.length === 0 ? only.text : [...texts.values()];
}
