import {
  fieldNames,
  labelKeeper,
  labelText,
  measuresByRow,
  valueText,
  type Finding,
  type MeasureRow,
  type PlacedRow,
  type Schema,
  type WorkbookCheck,
} from "../../../core/index.ts";

/** The measure that a finding is about. A finding about no measure has none of it. */
export interface FindingPlace {
  /** The measure's name as written; may be empty. */
  readonly title: string;
  /** The chapter, or the section where the table has no chapters. */
  readonly chapter: string | undefined;
  /** Those of the finding's row: by the official name where it is listed, otherwise as written. */
  readonly organizations: readonly string[];
}

/** What findings can be told apart by: a column's title, and what stands in it, in the plan's order. */
export interface Facet {
  readonly title: string;
  readonly options: readonly string[];
}

/** Where findings stand, and by what a person can choose among them. */
export interface FindingPlaces {
  /** For each finding, in their order. */
  readonly places: readonly FindingPlace[];
  /** Each only where there is a choice. */
  readonly facets: {
    readonly organizations: Facet | undefined;
    readonly chapters: Facet | undefined;
    readonly sheets: readonly string[] | undefined;
  };
}

type CheckedTables = Pick<WorkbookCheck, "findings" | "tables" | "schema">;

const nowhere: FindingPlace = { title: "", chapter: undefined, organizations: [] };

/** Finds the measure of every finding. Findings of one row share one place, which is then cloned once. */
export function findingPlaces({ findings, tables, schema }: CheckedTables): FindingPlaces {
  const chapterField = [fieldNames.chapter, fieldNames.section].find((field) =>
    tables.some(({ columns }) => columns.some((column) => column.field?.name === field)),
  );
  const placeOf = placeReader(chapterField);
  const rows = new Map(tables.map((table) => [table.sheet, measuresByRow(table)]));
  const known = new Map<MeasureRow, FindingPlace>();
  const places = findings.map((finding) => {
    const found = rows.get(finding.sheet)?.get(finding.row);
    if (!found) return nowhere;
    const place = known.get(found.row) ?? placeOf(found);
    known.set(found.row, place);
    return place;
  });
  return { places, facets: facetsOf(findings, places, schema, chapterField) };
}

function placeReader(chapterField: string | undefined): (found: PlacedRow) => FindingPlace {
  const chapterOf = labelKeeper();
  const organizationOf = labelKeeper();
  return ({
    row,
    measure: {
      rows: [first],
    },
  }) => {
    const chapter = chapterField === undefined ? undefined : labelText(readText(first, chapterField));
    return {
      title: valueText(first.cells[fieldNames.name]?.value ?? null),
      chapter: chapter === undefined ? undefined : chapterOf(chapter),
      organizations: organizationsOf(row).map(organizationOf),
    };
  };
}

/** What a cell says, be it its own or that of the cell it repeats. */
function readText({ cells }: MeasureRow, field: string): string {
  const reading = cells[field]?.reading;
  return reading && "text" in reading ? reading.text : "";
}

function organizationsOf({ cells }: MeasureRow): string[] {
  const reading = cells[fieldNames.organizations]?.reading;
  if (reading?.kind !== "organizations") return [];
  return reading.organizations.parts.flatMap(({ text, organization }) => organization?.name ?? labelText(text) ?? []);
}

function facetsOf(
  findings: readonly Finding[],
  places: readonly FindingPlace[],
  { fields, organizations: listed }: Schema,
  chapterField: string | undefined,
): FindingPlaces["facets"] {
  const titled = (field: string | undefined, options: readonly string[]): Facet | undefined => {
    const title = fields.find(({ name }) => name === field)?.title;
    return title === undefined || options.length < 2 ? undefined : { title, options };
  };
  const named = new Set(places.flatMap(({ organizations }) => organizations));
  const official = listed.map(({ name }) => name).filter((name) => named.delete(name));
  const chapters = new Set(places.flatMap(({ chapter }) => chapter ?? []));
  const sheets = [...new Set(findings.map(({ sheet }) => sheet))];
  return {
    organizations: titled(fieldNames.organizations, [...official, ...named]),
    chapters: titled(chapterField, [...chapters]),
    sheets: sheets.length < 2 ? undefined : sheets,
  };
}
