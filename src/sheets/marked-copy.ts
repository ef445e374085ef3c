import {
  combinedPlan,
  fieldNames,
  openFindings,
  removalPlan,
  shortSeal,
  type Finding,
  type Mark,
  type Seal,
  type Severity,
  type Table,
  type WorkbookCheck,
  type WorkbookPlan,
} from "../core/index.ts";
import type { Catalogue } from "../words/catalogue.ts";
import { choicesPlan, type ChoiceColumn } from "./choices-sheet.ts";
import { findingsSheetPlan } from "./findings-sheet.ts";
import { saySeal } from "../words/say.ts";

/** What a marked copy holds besides the findings. */
export interface CopyOptions {
  readonly dropDowns: boolean;
  /** The record of the check that the copy bears, to be seen under the findings. */
  readonly seal?: Seal;
}

/** The plan of a marked copy: the fixes, a mark on every cell with a finding, the findings sheet, drop-down lists. */
export function markedCopyPlan(
  check: WorkbookCheck,
  catalogue: Catalogue,
  { dropDowns, seal }: CopyOptions,
): WorkbookPlan {
  const { findings, fixes } = check;
  const marking = {
    ...removalPlan(["check"]),
    edits: fixes,
    marks: marksOf(openFindings(findings)),
    sheets: [findingsSheetPlan(check, catalogue, seal && saySeal(seal, shortSeal(seal), catalogue))],
  };
  return dropDowns ? combinedPlan([marking, dropDownPlan(check, catalogue)]) : marking;
}

/** The plan of the drop-down lists on the columns of the table, with the sheet of their choices. */
export function dropDownPlan(check: WorkbookCheck, catalogue: Catalogue): WorkbookPlan {
  const { schema, tables } = check;
  return { ...removalPlan(["lists"]), ...choicesPlan(schema, tables.flatMap(choiceColumns), catalogue) };
}

const levels: readonly Severity[] = ["error", "warning", "info"];

/** One mark a cell, with its most serious finding. */
function marksOf(findings: readonly Finding[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { sheet, row, column, severity } of findings) {
    const key = `${sheet}:${String(row)}:${String(column)}`;
    const before = marks.get(key);
    if (before && levels.indexOf(before.severity) <= levels.indexOf(severity)) continue;
    marks.set(key, { sheet, row, column, severity });
  }
  return [...marks.values()];
}

const choiceFields: readonly string[] = [fieldNames.status, fieldNames.organizations];

/** Where a table offers a choice: below its header, or in the cells of its forms. */
function choiceColumns({ sheet, columns, range, headerRows, layout, rows }: Table): ChoiceColumn[] {
  const top = headerRows.last + 1;
  const bottom = Math.max(top, range.bottom);
  if (layout === "form") {
    return rows.flatMap(({ cells }) =>
      choiceFields.flatMap((field): ChoiceColumn[] => {
        const cell = cells[field];
        return cell
          ? [{ sheet, field, range: { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column } }]
          : [];
      }),
    );
  }
  return columns.flatMap(({ column, field, markedStatus }) =>
    field && markedStatus === undefined && choiceFields.includes(field.name)
      ? [{ sheet, field: field.name, range: { top, left: column, bottom, right: column } }]
      : [],
  );
}
