import { statusLabels } from "../plan/statuses.ts";
import type { ProgressRow } from "../progress/rows.ts";
import { newWorkbook, pageFooter, printedPage } from "../workbook.ts";
import { findings, type SmallSample } from "./sample.ts";
import { addBodyCell, addHeaderCell, addRows, column, headerRow, newSheet, rowsOf, type SmallColumn } from "./table.ts";

const statusHeads = [
  ["実施済", statusLabels.done],
  ["実施中", statusLabels["on-track"]],
  ["実施予定", statusLabels["to-start"]],
  ["未定", statusLabels.unknown],
] as const;

/**
 * A column for each status under one heading; ○ in one of them is the status of the row. One row has two, and one has
 * none.
 */
export const markedStatuses: SmallSample = {
  file: "status-marks.xlsx",
  workbook: () => {
    const { workbook, sheet } = newSheet("進捗状況調査票（状況ごとの列に○）");
    const marks = statusHeads.map(([header, label]): SmallColumn => ({
      header,
      width: 9,
      cell: ({ status }) => (status === label || status === everyStatus ? "○" : undefined),
    }));
    const before = [column("number"), column("name"), column("organizations")];
    const columns = [...before, ...marks, column("progress")];
    const [first, last] = [before.length + 1, before.length + marks.length];
    columns.forEach(({ header, width }, at) => {
      sheet.getColumn(at + 1).width = width;
      addHeaderCell(sheet, headerRow, at + 1, header);
      addHeaderCell(sheet, headerRow + 1, at + 1, header);
      if (at + 1 < first || at + 1 > last) sheet.mergeCells(headerRow, at + 1, headerRow + 1, at + 1);
    });
    sheet.getCell(headerRow, first).value = "状況";
    sheet.mergeCells(headerRow, first, headerRow, last);
    const rows = rowsOf(["1-2-03", "2-2-05", "3-2-03", "4-3-01", "9-4-01"], {
      "3-2-03": { status: everyStatus },
      "4-3-01": { status: undefined },
    });
    addRows(sheet, headerRow + 2, columns, rows);
    return workbook;
  },
  expected: { findings: [...findings("status-marked-twice", "D7"), ...findings("value-required", "D8")] },
};

/** Stands for a row in which every column has a mark. */
const everyStatus = "○";

/** What a form asks for, two labels side by side in its upper rows. */
const formFields = [
  ["number", "name"],
  ["organizations", "status"],
  ["due", "contact"],
  ["progress", undefined],
] as const;

/**
 * A form (個票) for each measure, on a sheet of its own; one has no progress text, one a short name of an organization.
 */
export const forms: SmallSample = {
  file: "forms.xlsx",
  workbook: () => {
    const workbook = newWorkbook("進捗状況調査票（個票）");
    const rows = rowsOf(["1-2-03", "2-2-05", "9-4-01"], {
      "2-2-05": { organizations: "国交省" },
      "9-4-01": { progress: undefined },
    });
    rows.forEach((row, at) => {
      const name = `個票${String(at + 1)}`;
      const sheet = workbook.addWorksheet(name, { pageSetup: printedPage(), headerFooter: pageFooter });
      [14, 40, 14, 40].forEach((width, column) => {
        sheet.getColumn(column + 1).width = width;
      });
      formFields.forEach(([left, right], line) => {
        addLabelled(sheet, line + 1, 1, left, row);
        if (right === undefined) sheet.mergeCells(line + 1, 2, line + 1, 4);
        else addLabelled(sheet, line + 1, 3, right, row);
      });
      sheet.getRow(formFields.length).height = 120;
    });
    return workbook;
  },
  expected: { findings: [...findings("organization-variant", "B2"), ...findings("value-required", "B4")] },
};

function addLabelled(
  sheet: Parameters<typeof addBodyCell>[0],
  line: number,
  at: number,
  field: keyof ProgressRow,
  row: ProgressRow,
): void {
  const { header, cell } = column(field);
  addHeaderCell(sheet, line, at, header);
  addBodyCell(sheet, line, at + 1, cell(row));
}
