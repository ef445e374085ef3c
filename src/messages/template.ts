import type { PlannedCell } from "../core/plans/sheet-plan.ts";
import type { WorkbookPlan } from "../core/plans/workbook-plan.ts";
import { schemaSheetPlan } from "../core/schema/schema-sheet.ts";
import type { Field, FieldType, Schema } from "../core/schema/schema.ts";
import type { Catalogue } from "./catalogue.ts";
import { choicesPlan } from "./choices-sheet.ts";

/** Rows that are prepared for measures; the table grows when more are filled in. */
const preparedRows = 200;
const headerRow = 2;

/** An empty workbook for a plan: the form with its drop-down lists, the choices, and the schema it is checked with. */
export function templatePlan(schema: Schema, catalogue: Catalogue): WorkbookPlan {
  const { sheet, note } = catalogue.template;
  const { fields, title } = schema;
  const bottom = headerRow + preparedRows;
  const columns = fields.map(({ name }, column) => ({
    field: name,
    range: { top: headerRow + 1, left: column, bottom, right: column },
  }));
  const choices = choicesPlan(schema, sheet, columns, catalogue);
  const blankRow = fields.map((): PlannedCell => ({ value: null, style: "input" }));
  return {
    replaces: ["check"],
    edits: [],
    marks: [],
    dropDowns: choices.dropDowns,
    choiceLists: choices.choiceLists,
    sheets: [
      {
        kind: undefined,
        name: sheet,
        columnWidths: fields.map(columnWidth),
        rows: [
          [{ value: title, style: "heading" }],
          [{ value: note, style: "note" }],
          fields.map((field): PlannedCell => ({ value: field.title, style: "column-header" })),
          ...Array.from({ length: preparedRows }, () => blankRow),
        ],
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

const widths: Readonly<Record<FieldType, number>> = {
  text: 20,
  number: 12,
  integer: 12,
  date: 16,
  status: 34,
  organizations: 26,
};
const longText = 500;

function columnWidth({ type, maxLength, unique }: Field): number {
  if (type === "text" && unique) return maxLength !== undefined && maxLength > 100 ? 40 : 12;
  return type === "text" && maxLength !== undefined && maxLength >= longText ? 60 : widths[type];
}
