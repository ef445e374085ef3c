import { findings, type SmallSample } from "./sample.ts";
import { addBodyCell, addHeaderCell, addNumberCell, addTable, column, headerRow, newSheet, rowsOf } from "./table.ts";

/** The lines of the overview: of two counts one is wrong, then a percentage and the total. */
const lines = [
  ["実施済", 2, "33%"],
  ["準備中", 4, "67%"],
  ["開始予定", 1, "16%"],
  ["不明", 0, "0%"],
  ["合計", 7, "100%"],
] as const;

/** An overview on a sheet of its own that does not agree with the rows. */
export const overviewMismatch: SmallSample = {
  file: "overview-mismatch.xlsx",
  workbook: () => {
    const { workbook, sheet } = newSheet("進捗状況調査票（概要が表と合わない）");
    const fields = ["number", "name", "organizations", "status", "progress", "due"] as const;
    const rows = rowsOf(["1-3-03", "2-3-02", "4-3-03", "5-2-03", "8-1-08", "9-3-02"]);
    addTable(
      sheet,
      fields.map((field) => column(field)),
      rows,
    );
    const overview = workbook.addWorksheet("概要");
    overview.getCell(1, 1).value = "進捗状況の概要";
    ["状況", "施策数", "割合"].forEach((header, at) => {
      addHeaderCell(overview, headerRow, at + 1, header);
    });
    lines.forEach(([status, count, percent], at) => {
      addBodyCell(overview, headerRow + 1 + at, 1, status);
      addNumberCell(overview, headerRow + 1 + at, 2, count);
      addBodyCell(overview, headerRow + 1 + at, 3, percent);
    });
    return workbook;
  },
  expected: {
    findings: [
      ...findings("overview-count-mismatch", "B5"),
      ...findings("overview-percent-mismatch", "C6"),
      ...findings("overview-total-mismatch", "B8"),
    ],
  },
};
