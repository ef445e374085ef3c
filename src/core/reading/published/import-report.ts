import type { Day } from "../../calendar/day.ts";
import { fiscalYearOf } from "../../calendar/fiscal-year.ts";
import { builtInNames, builtInSchema } from "../../schema/built-in/index.ts";
import { fieldNames, type Field, type Schema } from "../../schema/schema.ts";
import { cellKey } from "../../workbook/address.ts";
import { sheetOfRows } from "../../workbook/sheet-of-rows.ts";
import type { CellPosition, Workbook } from "../../workbook/workbook.ts";
import { foldText } from "../../text/normalize.ts";
import { linesOf, type Paragraph } from "./report-lines.ts";
import type { ReportText } from "./report-measure.ts";
import { readReport, type PublishedReport } from "./read-report.ts";

/** A published report as the workbook that its ministries would have had to type. */
export interface ImportedReport {
  readonly sheetName: string;
  /**
   * Rows × columns from A1: the title, the date, the overview's lines, an empty row for a note, the header, the
   * measures.
   */
  readonly values: readonly (readonly (string | null)[])[];
  readonly headerRow: number;
  /** The schema of the plan that the report is about, and where it came from. */
  readonly schema: Schema;
  readonly schemaSource: "given" | "built-in";
  readonly reportingDate: Day | undefined;
  /** Fields of which the report says nothing at any measure: their columns are there, and empty. */
  readonly silentFields: readonly Field[];
  /** Lines among the measures that are in no cell. */
  readonly unread: readonly Paragraph[];
  /** The number of the line of the text where a filled cell's text begins, by `cellKey`. */
  readonly lines: ReadonlyMap<number, number>;
}

/** The report, or the labels that would have set out its measures: the text holds none. */
export type ImportOutcome =
  | { readonly found: true; readonly report: ImportedReport }
  | { readonly found: false; readonly labels: readonly string[] };

/** The sheet that the measures of a report come to stand on. */
const sheetName = "施策進捗";
/** The plan is named in one of so many first lines of a report. */
const titleLines = 5;

/**
 * Turns the text of a report into a workbook. Without a schema, that of the plan which the report's title names is
 * used, else the general one.
 */
export function importReport(text: string, given: Schema | undefined): ImportOutcome {
  const schema = given ?? namedSchema(text);
  const report = readReport(text, schema);
  return report.measures.length > 0
    ? { found: true, report: importedReport(report, schema, given ? "given" : "built-in") }
    : { found: false, labels: labelsWanted(schema) };
}

function importedReport(
  report: PublishedReport,
  schema: Schema,
  schemaSource: ImportedReport["schemaSource"],
): ImportedReport {
  const said = new Set(report.measures.flatMap(({ texts }) => Object.keys(texts)));
  return {
    sheetName,
    ...layoutOf(report, schema),
    schema,
    schemaSource,
    reportingDate: report.date?.day,
    silentFields: schema.fields.filter(({ name }) => !said.has(name)),
    unread: report.unread,
  };
}

/** The report as a workbook of one sheet. */
export function workbookOfReport({ sheetName, values }: ImportedReport): Workbook {
  return { dateSystem: 1900, sheets: [sheetOfRows(sheetName, values)] };
}

/** The schema that the report's workbook carries: the plan's, with the day that the report bears. */
export function schemaOfForm({ schema, reportingDate }: ImportedReport): Schema {
  if (reportingDate === undefined) return schema;
  const period = schema.period ?? { fiscalYear: fiscalYearOf(reportingDate), half: undefined };
  return { ...schema, period: { ...period, reportingDate } };
}

/**
 * The schema to check a report with: without the fields on which it is silent, so that nothing is said of them. The
 * status stays, for its texts may tell it, but is not required.
 */
export function schemaOfReport({ schema, silentFields }: ImportedReport): Schema {
  const fields = schema.fields.flatMap((field) => {
    if (!silentFields.includes(field)) return [field];
    return field.name === fieldNames.status ? [{ ...field, required: false }] : [];
  });
  return { ...schema, fields };
}

/** The line of the report where a cell's text begins; for an empty cell of a measure, the line of its name. */
export function lineOfCell(report: ImportedReport, cell: CellPosition): number | undefined {
  return report.lines.get(cellKey(cell)) ?? lineOfRow(report, cell.row);
}

/** The line of the report where the measure of a row begins. */
export function lineOfRow({ lines, schema: { fields } }: ImportedReport, row: number): number | undefined {
  return lines.get(cellKey({ row, column: fields.findIndex(({ name }) => name === fieldNames.name) }));
}

function namedSchema(text: string): Schema {
  const head = foldText(
    linesOf(text)
      .slice(0, titleLines)
      .map((line) => line.text)
      .join(""),
  );
  const schemas = builtInNames.map(builtInSchema);
  return schemas.find(({ title }) => head.includes(foldText(title))) ?? builtInSchema("general");
}

function labelsWanted({ fields }: Schema): string[] {
  const wanted: readonly string[] = [fieldNames.name, fieldNames.progress];
  return fields.filter(({ name }) => wanted.includes(name)).map(({ title }) => title);
}

/** The values of the sheet and the line of each. */
function layoutOf(
  { title, date, overview, measures }: PublishedReport,
  { fields }: Schema,
): Pick<ImportedReport, "values" | "lines" | "headerRow"> {
  const lines = new Map<number, number>();
  const values: (string | null)[][] = [];
  const add = (cells: readonly (ReportText | undefined)[]): void => {
    cells.forEach((cell, column) => cell && lines.set(cellKey({ row: values.length, column }), cell.line));
    values.push(cells.map((cell) => cell?.text ?? null));
  };
  for (const line of [title, date, ...overview]) add([line]);
  values.push([]);
  const headerRow = values.push(fields.map((field) => field.title)) - 1;
  for (const { texts } of measures) add(fields.map(({ name }) => texts[name]));
  return { values, lines, headerRow };
}
