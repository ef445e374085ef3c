import { bodyStyle, noteStyle } from "../progress/style.ts";
import { findings, type SmallSample } from "./sample.ts";
import {
  addBodyCell,
  addHeaderCell,
  addNumberCell,
  addTable,
  column,
  firstRow,
  headerRow,
  newSheet,
  rowsOf,
} from "./table.ts";

const columns = (["number", "name", "organizations", "status", "progress", "due"] as const).map((field) =>
  column(field),
);

/** A total row, notes, a second table below and a third to the right; the last measure has a short name. */
export const notesAndTotal: SmallSample = {
  file: "notes-and-total.xlsx",
  workbook: () => {
    const { workbook, sheet } = newSheet("進捗状況調査票（合計、注記、別の表がある）");
    const rows = rowsOf(["1-3-03", "2-3-02", "4-3-03", "5-2-03", "8-1-08", "9-3-02"], {
      "9-3-02": { organizations: "経産省、内閣府" },
    });
    addTable(sheet, columns, rows);
    const totalRow = firstRow + rows.length;
    columns.forEach((_, at) => {
      addBodyCell(sheet, totalRow, at + 1, ["合計", "6施策"][at]);
    });
    ["※ 状況は、平成19年10月3日現在である。", "※ 施策は、調査票から6件を抜き出したものである。"].forEach((note, at) => {
      const cell = sheet.getCell(totalRow + 1 + at, 1);
      cell.value = note;
      cell.style = { ...noteStyle, alignment: { horizontal: "left", vertical: "middle" } };
    });
    addCounts(1, totalRow + 4, "状況", [
      ["実施済", 2],
      ["準備中", 3],
      ["開始予定", 1],
    ]);
    sheet.getColumn(columns.length + 1).width = 3;
    addCounts(columns.length + 2, headerRow, "府省庁", [
      ["内閣官房", 2],
      ["経済産業省", 5],
      ["警察庁", 1],
    ]);
    sheet.getColumn(columns.length + 2).width = 14;
    return workbook;

    function addCounts(left: number, top: number, title: string, counts: readonly (readonly [string, number])[]): void {
      addHeaderCell(sheet, top, left, title);
      addHeaderCell(sheet, top, left + 1, "件数");
      counts.forEach(([name, count], at) => {
        addBodyCell(sheet, top + 1 + at, left, name);
        addNumberCell(sheet, top + 1 + at, left + 1, count);
      });
    }
  },
  expected: { findings: findings("organization-variant", "C9") },
};

const shownOrganization = "経済産業省";
const blankTailRows = 6;

/**
 * A filter shows one organization's measures only, the contacts are hidden, and bordered blank rows follow. What is
 * hidden has a fault each: a status that is not filled in, and a platform character.
 */
export const hiddenAndFiltered: SmallSample = {
  file: "hidden-and-filtered.xlsx",
  workbook: () => {
    const { workbook, sheet } = newSheet("進捗状況調査票（非表示と絞り込み）");
    const allColumns = [...columns, column("contact"), column("remarks")];
    const rows = rowsOf(["3-1-02", "3-1-04", "3-2-06", "3-3-02", "4-3-01", "5-1-08", "5-1-09", "7-2-02"], {
      "3-3-02": { contact: "㈱架空総合調査 内線2231" },
      "4-3-01": { status: undefined },
    });
    addTable(sheet, allColumns, rows);
    const lastRow = firstRow + rows.length - 1;
    rows.forEach(({ organizations }, at) => {
      sheet.getRow(firstRow + at).hidden = organizations !== shownOrganization;
    });
    sheet.getColumn(columns.length + 1).hidden = true;
    for (let row = lastRow + 1; row <= lastRow + blankTailRows; row += 1) {
      allColumns.forEach((_, at) => (sheet.getCell(row, at + 1).style = bodyStyle(false, false)));
    }
    sheet.autoFilter = { from: { row: headerRow, column: 1 }, to: { row: lastRow, column: allColumns.length } };
    return workbook;
  },
  edits: [
    {
      part: "xl/worksheets/sheet1.xml",
      text: '<autoFilter ref="A3:H11"/>',
      by:
        '<autoFilter ref="A3:H11"><filterColumn colId="2"><filters>' +
        `<filter val="${shownOrganization}"/></filters></filterColumn></autoFilter>`,
    },
  ],
  expected: { findings: [...findings("platform-character", "G7"), ...findings("value-required", "D8")] },
};
