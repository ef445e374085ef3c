import type { WorkbookCheck } from "../../check-workbook.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { doubtfulText } from "../header-texts.ts";
import { columnsWithValue, rowsWithValue } from "../hidden-cells.ts";
import type { SheetContents } from "../package-contents.ts";
import { peopleIn } from "../people.ts";
import type { SendInput } from "../send-rule.ts";
import { changesOf } from "./changes.ts";
import type { CleaningPlan, HiddenChoice, SheetCleaning } from "./cleaning-plan.ts";
import { blankRows } from "./blank-rows.ts";
import { correctionsOf } from "./corrections.ts";
import { filledCells } from "./filled-cells.ts";

/**
 * Plans a clean copy of a workbook.
 *
 * @param check with the fixes that cannot change a meaning; `undefined` where the workbook holds no progress table
 */
export function planCleaning(input: SendInput, check: WorkbookCheck | undefined, hidden: HiddenChoice): CleaningPlan {
  const { contents } = input;
  const staying = contents.sheets.filter(
    ({ ownKind, visibility }) => ownKind === undefined && (hidden === "show" || visibility === "visible"),
  );
  const people = peopleIn(contents);
  const sheets = staying.map((sheet) => sheetCleaning(sheet, input, check, hidden, people));
  return { hidden, sheets, changes: changesOf(input, check, sheets, hidden) };
}

function sheetCleaning(
  contents: SheetContents,
  { workbook }: SendInput,
  check: WorkbookCheck | undefined,
  hidden: HiddenChoice,
  people: readonly string[],
): SheetCleaning {
  const { name, hiddenRows, filteredRows, hiddenColumns, unseen, headersAndFooters } = contents;
  const isRemoved = hidden === "remove";
  const unseenCells = unseen.flatMap(({ cells }) => cells);
  const tables = check?.tables.filter((table) => table.sheet === name) ?? [];
  const sheet = workbook.sheets.find((one) => one.name === name);
  const hiddenOnes = isRemoved ? rowsWithValue(workbook, name, [...hiddenRows, ...filteredRows]) : [];
  return {
    name,
    removedRows: [...hiddenOnes, ...tables.flatMap(blankRows)],
    removedColumns: isRemoved ? columnsWithValue(workbook, name, hiddenColumns) : [],
    unmerged: tables.flatMap(({ merges }) =>
      merges.map(({ top, left, bottom, right }) => ({ top, left, bottom, right })),
    ),
    corrections: sheet && check ? correctionsOf(sheet, check) : [],
    fills: tables.flatMap(filledCells),
    emptied: isRemoved ? unseenCells : [],
    shown: isRemoved ? [] : unseenCells,
    removedHeaders: headersAndFooters.filter((text) => doubtfulText(text, people)),
  };
}

/** A workbook as its clean copy will be: with values where it has formulas, which may then be corrected. */
export function withoutFormulas({ sheets, ...workbook }: Workbook): Workbook {
  const kept = sheets.map((sheet) => {
    const guards = [...sheet.guardedCells].filter(([, reason]) => reason !== "formula");
    return { ...sheet, guardedCells: new Map(guards) };
  });
  return { ...workbook, sheets: kept };
}
