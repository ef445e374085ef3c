import {
  type CellRange,
  type ChoiceList,
  type DropDown,
  fieldNames,
  type Schema,
  type SheetPlan,
  largestOf,
} from "../core/index.ts";
import type { Catalogue } from "../words/catalogue.ts";

/** The drop-down lists of a table: the lists on a sheet of their own, and where they are offered. */
export interface ChoicesPlan {
  readonly sheets: readonly SheetPlan[];
  readonly choiceLists: readonly ChoiceList[];
  readonly dropDowns: readonly DropDown[];
}

/** The column of a field and the rows in which it offers a choice. */
export interface ChoiceColumn {
  readonly sheet: string;
  readonly field: string;
  readonly range: CellRange;
}

/**
 * Plans drop-down lists for the status and organization columns. The official wordings are too long for a list within
 * a validation (Excel takes 255 characters), so they stand on a sheet.
 */
export function choicesPlan(schema: Schema, columns: readonly ChoiceColumn[], catalogue: Catalogue): ChoicesPlan {
  const { choicesSheet } = catalogue;
  const lists = [
    {
      field: fieldNames.status,
      name: "shinchoku.statuses",
      header: choicesSheet.statuses,
      choices: schema.statuses.map(({ label }) => label),
      strict: true,
    },
    {
      field: fieldNames.organizations,
      name: "shinchoku.organizations",
      header: choicesSheet.organizations,
      choices: schema.organizations.map(({ name }) => name),
      strict: false,
    },
  ] as const;
  const offered = lists.filter(
    ({ choices, field }) => choices.length > 0 && columns.some((column) => column.field === field),
  );
  if (offered.length === 0) return { sheets: [], choiceLists: [], dropDowns: [] };
  const longest = largestOf(offered, ({ choices }) => choices.length);
  const choiceSheet: SheetPlan = {
    kind: "choices",
    name: choicesSheet.name,
    columnWidths: offered.map(({ strict }) => (strict ? 84 : 30)),
    rows: [
      offered.map(({ header }) => ({ value: header, style: "column-header" })),
      ...Array.from({ length: longest }, (_, row) =>
        offered.map(({ choices }) => ({ value: choices[row] ?? null, style: "wrapped" as const })),
      ),
    ],
    table: undefined,
    pivots: [],
    charts: [],
    frozenRows: 1,
    print: { orientation: "landscape", repeatRows: undefined, isOnePage: false },
  };
  return {
    sheets: [choiceSheet],
    choiceLists: offered.map(({ name, choices }, column) => ({
      name,
      sheet: choiceSheet.name,
      range: { top: 1, left: column, bottom: choices.length, right: column },
    })),
    dropDowns: offered.flatMap(({ field, name, strict }) =>
      columns
        .filter((column) => column.field === field)
        .map(({ sheet, range }) => ({ sheet, range, list: name, strict, refusal: choicesSheet.refusal })),
    ),
  };
}
