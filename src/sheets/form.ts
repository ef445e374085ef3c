import {
  type Field,
  fieldNames,
  type FieldType,
  type PlannedCell,
  type Schema,
  type WorkbookPlan,
} from "../core/index.ts";
import type { Catalogue } from "../words/catalogue.ts";
import { choicesPlan } from "./choices-sheet.ts";
import { schemaSheetPlan } from "./schema-sheet.ts";

/** The sheet of a form: what stands above its header, and the rows below it. */
export interface Form {
  readonly sheet: string;
  readonly above: readonly (readonly PlannedCell[])[];
  /** Rows × the schema's fields. */
  readonly rows: readonly (readonly PlannedCell[])[];
}

/**
 * A workbook to fill in: the form with the schema's columns and drop-down lists, the choices, and the schema itself.
 */
export function formPlan(schema: Schema, { sheet, above, rows }: Form, catalogue: Catalogue): WorkbookPlan {
  const { fields } = schema;
  const headerRow = above.length;
  const bottom = headerRow + rows.length;
  const columns = fields.map(({ name }, column) => ({
    sheet,
    field: name,
    range: { top: headerRow + 1, left: column, bottom, right: column },
  }));
  const choices = choicesPlan(schema, columns, catalogue);
  return {
    replaces: ["lists"],
    edits: [],
    marks: [],
    dropDowns: choices.dropDowns,
    choiceLists: choices.choiceLists,
    sheets: [
      {
        kind: undefined,
        name: sheet,
        columnWidths: fields.map(columnWidth),
        rows: [...above, fields.map((field): PlannedCell => ({ value: field.title, style: "column-header" })), ...rows],
        table: { name: "ShinchokuMeasures", top: headerRow, bottom, columnCount: fields.length },
        pivots: [],
        charts: [],
        frozenRows: headerRow + 1,
        print: { orientation: "landscape", repeatRows: { first: headerRow, last: headerRow }, isOnePage: false },
      },
      ...choices.sheets,
      schemaSheetPlan(schema),
    ],
  };
}

/** All columns of a plan fit on a page across; the progress text takes a quarter of it. */
const widths: Readonly<Record<FieldType, number>> = {
  text: 16,
  number: 10,
  integer: 10,
  date: 13,
  status: 24,
  organizations: 18,
};
const widthsByName: Readonly<Record<string, number>> = { [fieldNames.number]: 9, [fieldNames.name]: 28 };
/** A text of so many characters or more takes the widest column. */
const longText = { length: 500, width: 56 };

/** The width of a field's column, in characters. */
export function columnWidth({ name, type, maxLength = 0 }: Field): number {
  return widthsByName[name] ?? (type === "text" && maxLength >= longText.length ? longText.width : widths[type]);
}
