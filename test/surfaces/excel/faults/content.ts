import type { ExcelDouble } from "../../../hosts/excel/double/excel-double.ts";
import { fullAddress } from "../../../hosts/excel/double/workbook/addresses.ts";
import { shownFormula } from "../../../hosts/excel/double/workbook/cells.ts";
import type { NameModel, SheetModel } from "../../../hosts/excel/double/workbook/model.ts";

/** What a person would find in the workbook, without ids, so that two workbooks can be compared. */
export interface Content {
  /** The sheets that are not ours, with all that stands on them but our marks and lists. */
  readonly people: readonly string[];
  /** Our marks and lists on people's sheets, our sheets, and our names. */
  readonly ours: readonly string[];
  /** Things of ours that nobody should see: unfinished sheets, formats without a formula, events switched off. */
  readonly litter: readonly string[];
}

export function contentOf({ workbook }: ExcelDouble): Content {
  const own = workbook.sheets.filter(isOurs);
  const people = workbook.sheets.filter((sheet) => !isOurs(sheet));
  return {
    people: people.map((sheet) => text({ ...sheetContent(sheet), marks: [], lists: [] })),
    ours: [
      text(workbook.sheets.map(({ name, visibility }) => [name, visibility])),
      ...own.map((sheet) => text(sheetContent(sheet))),
      ...people.map((sheet) => text([sheet.name, sheetContent(sheet).marks, sheetContent(sheet).lists])),
      text(workbook.names.map(nameContent)),
    ],
    litter: [
      ...workbook.sheets.filter(({ name }) => name.startsWith("shinchoku_new_")).map(({ name }) => name),
      ...people.flatMap((sheet) => sheet.conditionalFormats.filter(isBlank).map(({ id }) => `${sheet.name} ${id}`)),
      ...(workbook.eventsEnabled ? [] : ["no events"]),
    ],
  };
}

function isOurs({ names, name }: SheetModel): boolean {
  return names.some((one) => one.name === "_shinchoku") || name.startsWith("shinchoku_new_");
}

function isBlank({ type, formula }: SheetModel["conditionalFormats"][number]): boolean {
  return type === "Custom" && formula === "";
}

function sheetContent(sheet: SheetModel): Record<string, unknown> {
  const isMark = ({ formula }: { readonly formula: string }): boolean => formula.includes("shinchoku:");
  const isList = ({ rule }: { readonly rule: unknown }): boolean => text(rule).includes("shinchoku.");
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: [...sheet.rows]
      .sort(([one], [other]) => one - other)
      .map(([row, cells]) => [
        row,
        [...cells]
          .sort(([one], [other]) => one - other)
          .map(([column, cell]) => [column, cell.value, shownFormula(cell)]),
      ]),
    formats: sheet.conditionalFormats
      .filter((format) => !isMark(format) && !isBlank(format))
      .map(({ ranges, formula, type }) => [ranges, formula, type]),
    marks: sheet.conditionalFormats
      .filter(isMark)
      .map(({ ranges, formula, formats }) => [ranges, formula, [...formats]]),
    rules: sheet.validations.filter((rule) => !isList(rule)).map(({ range, rule }) => [range, rule]),
    lists: sheet.validations.filter(isList).map(({ range, rule, errorAlert }) => [range, rule, errorAlert]),
    tables: sheet.tables.map(({ range }) => range),
    pivots: sheet.pivots.map(({ at, rowFields, columnFields, dataFields }) => [
      at,
      rowFields,
      columnFields,
      dataFields,
    ]),
    charts: sheet.charts.map(({ name, position }) => [name, position]),
    frozenRows: sheet.frozenRows,
    print: [...sheet.pageLayout],
  };
}

function nameContent({ name, refersTo, visible }: NameModel): unknown {
  return [name, typeof refersTo === "string" ? refersTo : fullAddress(refersTo.sheet, refersTo.range), visible];
}

function text(value: unknown): string {
  return JSON.stringify(value);
}
