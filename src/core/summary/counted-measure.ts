import type { Day } from "../calendar/day.ts";
import { measureStatus } from "../reading/measure-status.ts";
import type { Cell, Measure, MeasureRow, Table } from "../reading/table.ts";
import { dateReadingOf } from "../rules/support/cells.ts";
import { fieldNames, type Schema, type Status } from "../schema/schema.ts";
import { labelKeeper, labelText, oneLine } from "./labels.ts";
import { largest } from "../long-lists.ts";

/** A measure as a summary counts it. Texts are on one line; a text that the table lacks is `undefined`. */
export interface CountedMeasure {
  readonly number: string | undefined;
  readonly name: string | undefined;
  readonly chapter: string | undefined;
  /** What it is counted under: its section, with the chapter where several have one of that name; else its chapter. */
  readonly section: string | undefined;
  /** Each once: by its official name where it is listed, otherwise as written. A group stands for itself. */
  readonly organizations: readonly string[];
  /** The status it counts with; `undefined` where it has none that the schema lists. */
  readonly status: Status | undefined;
  /** The last day by which it is due. */
  readonly due: Day | undefined;
  /** What its status requires to be said, and its reason: the texts that are there. */
  readonly reason: string | undefined;
}

/** The measures of some tables, in sheet order. Where none tells a chapter or section, the sheets are the sections. */
export function countedMeasures(tables: readonly Table[], schema: Schema): CountedMeasure[] {
  const measures = tables.flatMap((table) => table.measures);
  const sheets = tables.flatMap((table) => table.measures.map(() => table.sheet));
  const chapterOf = labelKeeper();
  const sectionOf = labelKeeper();
  const organizationOf = labelKeeper();
  const places = measures.map(({ rows: [first] }) => ({
    chapter: fieldTexts(first, [fieldNames.chapter]).map(chapterOf)[0],
    section: fieldTexts(first, [fieldNames.section]).map(sectionOf)[0],
  }));
  const isSheetSection =
    tables.length > 1 && places.every(({ chapter, section }) => (chapter ?? section) === undefined);
  const sections = isSheetSection ? sheets : sectionLabels(places);
  return measures.map((measure, at) => {
    const [first] = measure.rows;
    const status = measureStatus(measure, schema);
    return {
      number: labelText(textOf(first.cells[fieldNames.number])),
      name: labelText(textOf(first.cells[fieldNames.name])),
      chapter: places[at]?.chapter,
      section: sections[at],
      organizations: organizationsOf(measure, organizationOf),
      status,
      due: dueOf(measure),
      reason: reasonOf(measure, status),
    };
  });
}

interface Place {
  readonly chapter: string | undefined;
  readonly section: string | undefined;
}

/** その他 of two chapters are two sections. */
function sectionLabels(places: readonly Place[]): (string | undefined)[] {
  const firstChapters = new Map<string | undefined, string | undefined>();
  const shared = new Set<string | undefined>();
  for (const { chapter, section } of places) {
    if (!firstChapters.has(section)) firstChapters.set(section, chapter);
    else if (firstChapters.get(section) !== chapter) shared.add(section);
  }
  return places.map(({ chapter, section }) => {
    if (section === undefined) return chapter;
    return shared.has(section) && chapter !== undefined ? `${chapter} ${section}` : section;
  });
}

function organizationsOf({ rows }: Measure, labelOf: (label: string) => string): string[] {
  const labels = new Set<string>();
  for (const { cells } of rows) {
    const reading = cells[fieldNames.organizations]?.reading;
    if (reading?.kind !== "organizations") continue;
    for (const { text, organization } of reading.organizations.parts) {
      labels.add(labelOf(organization?.name ?? oneLine(text)));
    }
  }
  return [...labels];
}

/** Where each organization has its own row, the measure is due when the last of them is. */
function dueOf({ rows }: Measure): Day | undefined {
  const days = rows.flatMap(({ cells }) => dateReadingOf(cells[fieldNames.due])?.end ?? []);
  return days.length === 0 ? undefined : largest(days);
}

function reasonOf({ rows }: Measure, status: Status | undefined): string | undefined {
  const fields = new Set([...(status?.requires ?? []), fieldNames.reason]);
  const texts = new Set(rows.flatMap((row) => fieldTexts(row, fields)));
  return texts.size === 0 ? undefined : [...texts].join(" ");
}

function fieldTexts({ cells }: MeasureRow, fields: Iterable<string>): string[] {
  return [...fields].flatMap((field) => labelText(textOf(cells[field])) ?? []);
}

/** What a cell says, be it its own or that of the cell it repeats; empty for an error, which says nothing. */
function textOf(cell: Cell | undefined): string {
  const reading = cell?.reading;
  return reading === undefined || reading.kind === "empty" || reading.kind === "error" ? "" : reading.text;
}
