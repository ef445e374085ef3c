import type { WorkbookCheck } from "../../check-workbook.ts";
import { columnRuns } from "../../plans/column-runs.ts";
import { cellAddress, columnLetters, rangeAddress } from "../../workbook/address.ts";
import type { CellPosition } from "../../workbook/workbook.ts";
import { columnsWithValue, rowsWithValue } from "../hidden-cells.ts";
import type { SheetContents } from "../package-contents.ts";
import type { SendInput } from "../send-rule.ts";
import { blankRows } from "./blank-rows.ts";
import type { ChangeCode, ChangeFacts, CleaningChange, HiddenChoice, SheetCleaning } from "./cleaning-plan.ts";

/** The list of changes, in which what there is nothing of is left out. */
class ChangeList {
  readonly changes: CleaningChange[] = [];

  /** Adds a change if it is one. */
  add<Code extends ChangeCode>(code: Code, isOne: boolean, facts: ChangeFacts[Code]): void {
    // Code and facts belong together, which the compiler cannot see of a variable code.
    if (isOne) this.changes.push({ code, facts } as unknown as CleaningChange);
  }

  addCells(
    code: "values-removed" | "values-shown" | "cells-filled",
    sheet: string,
    cells: readonly CellPosition[],
  ): void {
    const ranges = columnRuns(cells).map(rangeAddress);
    this.add(code, cells.length > 0, { sheet, ranges, count: cells.length });
  }
}

/** All that is done for a clean copy, sheet by sheet and then in the file as a whole. */
export function changesOf(
  input: SendInput,
  check: WorkbookCheck | undefined,
  sheets: readonly SheetCleaning[],
  hidden: HiddenChoice,
): CleaningChange[] {
  const list = new ChangeList();
  const tables = check ? check.tables : [];
  const { contents } = input;
  const people = contents.sheets.filter(({ ownKind }) => ownKind === undefined);
  const own = contents.sheets.filter(({ ownKind, hasMarks }) => ownKind !== undefined || hasMarks);
  const hiddenSheets = people.filter(({ visibility }) => visibility !== "visible").map(({ name }) => name);
  list.add(hidden === "remove" ? "sheets-removed" : "sheets-shown", hiddenSheets.length > 0, { sheets: hiddenSheets });
  list.add("own-removed", own.length > 0, { sheets: own.map(({ name }) => name) });
  for (const cleaning of sheets) {
    const blank = tables.filter((table) => table.sheet === cleaning.name).flatMap(blankRows);
    const facts = { sheet: cleaning.name, rows: blank.map((row) => row + 1) };
    list.add("blank-rows-removed", blank.length > 0, facts);
    for (const sheet of contents.sheets.filter(({ name }) => name === cleaning.name))
      addSheetChanges(list, sheet, cleaning, input, hidden);
  }
  for (const { sheet, row, column, before, value } of sheets.flatMap(({ corrections }) => corrections)) {
    list.add("text-corrected", true, { sheet, cell: cellAddress({ row, column }), before, after: value });
  }
  addFileChanges(list, input);
  return list.changes;
}

function addSheetChanges(
  list: ChangeList,
  contents: SheetContents,
  cleaning: SheetCleaning,
  { workbook }: SendInput,
  hidden: HiddenChoice,
): void {
  const { name, hiddenRows, filteredRows, hiddenColumns, comments } = contents;
  const reasons = workbook.sheets.filter((one) => one.name === name).flatMap((one) => [...one.guardedCells.values()]);
  const rows = rowsWithValue(
    workbook,
    name,
    [...hiddenRows, ...filteredRows].sort((one, other) => one - other),
  );
  const columns = columnsWithValue(workbook, name, hiddenColumns);
  const rowFacts = { sheet: name, rows: rows.map((row) => row + 1) };
  list.add(hidden === "remove" ? "rows-removed" : "rows-shown", rows.length > 0, rowFacts);
  const columnFacts = { sheet: name, columns: columns.map(columnLetters) };
  list.add(hidden === "remove" ? "columns-removed" : "columns-shown", columns.length > 0, columnFacts);
  list.add("filter-cleared", filteredRows.length > 0, { sheet: name });
  list.addCells("values-removed", name, cleaning.emptied);
  list.addCells("values-shown", name, cleaning.shown);
  const ranges = cleaning.unmerged.map(rangeAddress);
  list.add("cells-unmerged", ranges.length > 0, { sheet: name, ranges });
  list.addCells("cells-filled", name, cleaning.fills);
  const formulas = reasons.filter((reason) => reason === "formula").length;
  list.add("formulas-to-values", formulas > 0, { sheet: name, count: formulas });
  list.add("comments-removed", comments.length > 0, { sheet: name, count: comments.length });
  const texts = cleaning.removedHeaders;
  list.add("headers-removed", texts.length > 0, { sheet: name, texts });
}

function addFileChanges(list: ChangeList, { contents }: SendInput): void {
  const { properties, links, names, extras, sheets, hasStructurePassword } = contents;
  list.add("properties-emptied", properties.length > 0, { values: properties.map(({ value }) => value) });
  list.add("links-broken", links.length > 0, { targets: [...new Set(links.map(({ target }) => target))] });
  list.add("names-removed", names.length > 0, { names: names.map(({ name }) => name) });
  for (const { kind, count } of extras) list.add("extra-removed", true, { kind, count });
  const locked = sheets.filter(({ hasPassword }) => hasPassword).map(({ name }) => name);
  const isLocked = locked.length > 0 || hasStructurePassword;
  list.add("passwords-removed", isLocked, { sheets: locked, ofWorkbook: hasStructurePassword });
  const printers = [...new Set(sheets.flatMap((sheet) => sheet.printers))];
  list.add("printers-removed", printers.length > 0, { printers });
}
