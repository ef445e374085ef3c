import type ExcelJS from "exceljs";
import { measureOf } from "../plan/index.ts";
import { statusLabels } from "../plan/statuses.ts";
import { progressRow, type ProgressRow } from "../progress/rows.ts";
import { findings, type SmallSample } from "./sample.ts";
import { addTable, column, firstRow, newSheet } from "./table.ts";

/** Measures of two organizations whose progress text has one bullet for each, and one measure of a single one. */
const numbers = ["3-3-04", "3-4-04", "4-3-01", "4-2-04", "7-1-05"];
const columns = (["number", "section", "name", "organizations", "status", "progress", "due"] as const).map((field) =>
  column(field),
);
/** Fields that a measure has once: in the further rows they are merged, blank or marked as repeated. */
const sharedFields = ["number", "section", "name", "due"] as const;
const sharedColumns = [1, 2, 3, 7];

/** The measures' rows, a row for each organization, and where each measure begins. */
function organizationRows(repeated: (field: (typeof sharedFields)[number], rowAt: number) => string | undefined): {
  rows: ProgressRow[];
  firsts: number[];
} {
  const rows: ProgressRow[] = [];
  const firsts: number[] = [];
  for (const number of numbers) {
    const measure = measureOf(number);
    firsts.push(rows.length);
    measure.organizations.forEach((organization, at) => {
      const bullets = measure.organizations.length === 1 ? measure.progress : measure.progress.slice(at, at + 1);
      const own = {
        ...progressRow(measure),
        organizations: organization,
        progress: bullets.map((bullet) => `・${bullet}`).join("\n"),
      };
      const rowAt = rows.length;
      const shared = Object.fromEntries(sharedFields.map((field) => [field, repeated(field, rowAt)]));
      rows.push(at === 0 ? own : { ...own, ...shared });
    });
  }
  return { rows, firsts };
}

/** The cells that a measure has once are merged down over its organizations. */
export const mergedOrganizationRows: SmallSample = {
  file: "row-per-organization-merged.xlsx",
  workbook: () => {
    const { workbook, sheet } = newSheet("進捗状況調査票（府省庁ごとの行、セル結合）");
    const { rows, firsts } = organizationRows(() => undefined);
    addTable(sheet, columns, rows);
    firsts.forEach((first, at) => {
      mergeShared(sheet, firstRow + first, firstRow + (firsts[at + 1] ?? rows.length) - 1);
    });
    return workbook;
  },
  expected: { findings: findings("cell-merged", "A4") },
};

function mergeShared(sheet: ExcelJS.Worksheet, from: number, to: number): void {
  if (from === to) return;
  for (const shared of sharedColumns) sheet.mergeCells(from, shared, to, shared);
}

/** The cells that a measure has once are blank in its further rows; one measure's organizations stand differently. */
export const blankOrganizationRows: SmallSample = {
  file: "row-per-organization-blank.xlsx",
  workbook: () => {
    const { workbook, sheet } = newSheet("進捗状況調査票（府省庁ごとの行、空欄）");
    const { rows } = organizationRows(() => undefined);
    const last = rows.pop();
    if (last) rows.push({ ...last, status: statusLabels["to-start"] });
    addTable(sheet, columns, rows);
    return workbook;
  },
  expected: { findings: [...findings("statuses-differ", "E11"), ...findings("planned-but-underway", "F12")] },
};

/** The cells that a measure has once say in its further rows that they repeat the one above. */
export const dittoOrganizationRows: SmallSample = {
  file: "row-per-organization-ditto.xlsx",
  workbook: () => {
    const { workbook, sheet } = newSheet("進捗状況調査票（府省庁ごとの行、〃）");
    const { rows } = organizationRows((field) => (field === "due" ? "同上" : "〃"));
    addTable(sheet, columns, rows);
    return workbook;
  },
  expected: {
    findings: ["5", "7", "10", "12"].flatMap((row) =>
      findings("ditto-mark", `A${row}`, `B${row}`, `C${row}`, `G${row}`),
    ),
  },
};
