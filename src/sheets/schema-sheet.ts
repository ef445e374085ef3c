import {
  schemaSheetName,
  schemaSheetRows,
  type CellStyle,
  type Schema,
  type SchemaSheetRow,
  type SheetPlan,
} from "../core/index.ts";

const styles: { readonly [Role in SchemaSheetRow["role"]]: CellStyle } = {
  blank: "wrapped",
  title: "heading",
  header: "column-header",
  object: "wrapped",
};

/** The sheet on which staff read and edit a schema. */
export function schemaSheetPlan(schema: Schema): SheetPlan {
  return {
    kind: undefined,
    name: schemaSheetName,
    columnWidths: [44, 40, 14, 12, 14, 16, 22, 26],
    rows: schemaSheetRows(schema).map(({ role, values }) => values.map((value) => ({ value, style: styles[role] }))),
    table: undefined,
    pivots: [],
    charts: [],
    frozenRows: 0,
    print: { orientation: "landscape", repeatRows: undefined, isOnePage: false },
  };
}
