import {
  fieldNames,
  placeFields,
  type AskedMeasure,
  type Distribution,
  type Field,
  type PlannedCell,
  type Schema,
  type WorkbookPlan,
} from "../../core/index.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import { withCellTexts } from "../cell-text.ts";
import { choicesPlan } from "../choices-sheet.ts";
import { columnWidth } from "../form.ts";
import { schemaSheetPlan } from "../schema-sheet.ts";

/** A column of the workbook: one to fill in or to know the measure by, or what was reported last time. */
type RequestColumn = { readonly field: Field; readonly header: string; readonly isPrevious: boolean };

/** Fields that keep what is known; of all others only the place in the plan stays. */
const kept: readonly string[] = [fieldNames.due];

/**
 * The workbook that an organization is asked to fill in: its own measures, whose numbers and names are locked, the last
 * report in grey beside the cells for the new one, drop-down lists, and the schema.
 */
export function requestPlan(
  { organization, measures }: Distribution,
  schema: Schema,
  fields: readonly Field[],
  catalogue: Catalogue,
): WorkbookPlan {
  const { request } = catalogue.collecting;
  const { sheet } = catalogue.template;
  const columns = requestColumns(fields, catalogue);
  const above: PlannedCell[][] = [
    [{ value: request.title({ plan: schema.title, organization }), style: "heading" }],
    [{ value: request.note, style: "note" }],
  ];
  const headerRow = above.length;
  const bottom = headerRow + measures.length;
  const choiceColumns = columns.flatMap(({ field, isPrevious }, column) =>
    field.name === fieldNames.status && !isPrevious
      ? [{ sheet, field: field.name, range: { top: headerRow + 1, left: column, bottom, right: column } }]
      : [],
  );
  const choices = choicesPlan(schema, choiceColumns, catalogue);
  const form = {
    kind: undefined,
    name: sheet,
    columnWidths: columns.map(({ field }) => columnWidth(field)),
    rows: [
      ...above,
      columns.map(({ header }): PlannedCell => ({ value: header, style: "column-header" })),
      ...measures.map((measure) => columns.map((column) => requestCell(measure, column))),
    ],
    table: { name: "ShinchokuMeasures", top: headerRow, bottom, columnCount: columns.length },
    isProtected: true,
    pivots: [],
    charts: [],
    frozenRows: headerRow + 1,
    print: { orientation: "landscape", repeatRows: { first: headerRow, last: headerRow }, isOnePage: false },
  } as const;
  return {
    replaces: ["lists"],
    edits: [],
    marks: [],
    dropDowns: choices.dropDowns,
    choiceLists: choices.choiceLists,
    sheets: [withCellTexts(form, catalogue), ...choices.sheets, schemaSheetPlan(schema)],
  };
}

function requestColumns(fields: readonly Field[], { collecting }: Catalogue): RequestColumn[] {
  const { status, progress } = collecting.request.previous;
  const previous = new Map<string, string>([
    [fieldNames.status, status],
    [fieldNames.progress, progress],
  ]);
  return fields.flatMap((field): RequestColumn[] => {
    const own = { field, header: field.title, isPrevious: false };
    const header = previous.get(field.name);
    return header === undefined ? [own] : [{ field, header, isPrevious: true }, own];
  });
}

function requestCell({ organizations, texts }: AskedMeasure, { field, isPrevious }: RequestColumn): PlannedCell {
  const { name } = field;
  const text = name === fieldNames.organizations ? organizations.join("、") : texts[name];
  if (isPrevious) return { value: text ?? null, style: "previous" };
  if (placeFields.includes(name) || name === fieldNames.organizations) return { value: text ?? null, style: "wrapped" };
  return { value: kept.includes(name) ? (text ?? null) : null, style: "open-input" };
}
