import { findings, type SmallSample } from "./sample.ts";
import { addHeaderCell, addRows, addTable, column, headerRow, newSheet, rowsOf, type SmallColumn } from "./table.ts";

const someMeasures = ["1-1-01", "1-1-02", "1-3-02", "2-2-01", "3-4-01", "4-2-05"];

/** Nobody is responsible: a column that the plan requires is not there. */
export const columnMissing: SmallSample = {
  file: "column-missing.xlsx",
  workbook: () => {
    const { workbook, sheet } = newSheet("進捗状況調査票（担当府省庁の列がない）");
    addTable(sheet, fieldColumns("number", "name", "status", "progress", "due", "contact"), rowsOf(someMeasures));
    return workbook;
  },
  expected: { findings: findings("column-missing", "A3") },
};

/** Two columns headed 進捗状況, and two of the same header that no field has. */
export const columnDuplicated: SmallSample = {
  file: "column-duplicated.xlsx",
  workbook: () => {
    const { workbook, sheet } = newSheet("進捗状況調査票（同じ見出しの列が二つある）");
    const document: SmallColumn = { header: "資料番号", width: 12, cell: (row) => row.number };
    addTable(
      sheet,
      [
        ...fieldColumns("number", "name", "organizations", "status", "progress"),
        column("progress"),
        column("due"),
        document,
        document,
      ],
      rowsOf(someMeasures),
    );
    return workbook;
  },
  expected: { findings: findings("column-duplicated", "F3", "I3") },
};

/** Two headers with a wrong character: 丁 for 庁, 渉 for 捗. */
export const columnSimilar: SmallSample = {
  file: "column-similar.xlsx",
  workbook: () => {
    const { workbook, sheet } = newSheet("進捗状況調査票（見出しに誤字がある）");
    addTable(
      sheet,
      [
        ...fieldColumns("number", "name"),
        column("organizations", "担当府省丁"),
        column("status"),
        column("progress", "進渉状況"),
        column("due"),
      ],
      rowsOf(someMeasures),
    );
    return workbook;
  },
  expected: { findings: findings("column-similar", "C3", "E3") },
};

/** Headers by other words, with spaces and line breaks inside; one status and one organization are written short. */
export const headerWords: SmallSample = {
  file: "header-words.xlsx",
  workbook: () => {
    const { workbook, sheet } = newSheet("進捗状況調査票（見出しの言葉が違う）");
    addTable(
      sheet,
      [
        column("number", "施策\nNo."),
        column("name", "施 策 名"),
        column("organizations", "所管"),
        column("status", "ステータス"),
        column("progress", "取 組\n状 況"),
        column("due", "期　限"),
        column("contact", "担当課"),
        column("remarks", "備　考"),
      ],
      rowsOf(["1-1-01", "1-3-03", "2-1-04", "3-3-04", "4-3-01"], {
        "1-3-03": { status: "実施済" },
        "3-3-04": { organizations: "厚労省、総務省" },
      }),
    );
    return workbook;
  },
  expected: { findings: [...findings("status-variant", "D5"), ...findings("organization-variant", "C7")] },
};

/** A header of two rows: 担当, 実施期間 and 進捗 are merged over their columns, the others over both rows. */
export const twoRowHeader: SmallSample = {
  file: "two-row-header.xlsx",
  workbook: () => {
    const { workbook, sheet } = newSheet("進捗状況調査票（2行の見出し）");
    const started: SmallColumn = { header: "開始", width: 12, cell: () => "平成19年4月" };
    const columns = [
      ...fieldColumns("number", "name"),
      column("organizations", "府省庁"),
      column("contact", "課室"),
      started,
      column("due"),
      column("status", "区分"),
      column("progress", "取組状況"),
      column("reason"),
      column("remarks"),
    ];
    const groups = new Map([
      ["担当", [3, 4]],
      ["実施期間", [5, 6]],
      ["進捗", [7, 9]],
    ] as const);
    columns.forEach(({ header, width }, at) => {
      sheet.getColumn(at + 1).width = width;
      addHeaderCell(sheet, headerRow, at + 1, header);
      addHeaderCell(sheet, headerRow + 1, at + 1, header);
    });
    for (const [group, [from, to]] of groups) {
      sheet.getCell(headerRow, from).value = group;
      sheet.mergeCells(headerRow, from, headerRow, to);
    }
    for (const alone of [1, 2, columns.length]) sheet.mergeCells(headerRow, alone, headerRow + 1, alone);
    const rows = rowsOf(["1-2-03", "2-2-05", "3-2-03", "8-1-05", "9-4-01"], {
      "2-2-05": { organizations: "国交省" },
      "3-2-03": { due: "平成19年9月" },
      "8-1-05": { reason: undefined },
    });
    addRows(sheet, headerRow + 2, columns, rows);
    return workbook;
  },
  expected: {
    findings: [
      ...findings("organization-variant", "C6"),
      ...findings("plan-overdue", "F7"),
      ...findings("relative-date", "H8"),
      ...findings("reason-missing", "I8"),
    ],
  },
};

function fieldColumns(...fields: Parameters<typeof column>[0][]): SmallColumn[] {
  return fields.map((field) => column(field));
}
