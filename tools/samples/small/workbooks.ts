import type { CellContent } from "../progress/cell.ts";
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
  type SmallColumn,
} from "./table.ts";

/** Dates counted from 1904; read as counted from 1900, all of them would lie four years back. */
export const dates1904: SmallSample = {
  file: "dates-1904.xlsx",
  workbook: () => {
    const { workbook, sheet } = newSheet("進捗状況調査票（1904年から数える日付）");
    workbook.properties.date1904 = true;
    const fields = ["number", "name", "organizations", "status", "progress", "due", "completed"] as const;
    addTable(
      sheet,
      fields.map((field) => column(field)),
      rowsOf(["1-1-06", "1-2-07", "1-3-04", "2-2-03", "6-1-04"], {
        "1-1-06": { due: { date: "2007-07-31" } },
        "1-3-04": { due: { date: "2007-09-28" } },
        "2-2-03": { completed: { date: "2007-10-18" } },
      }),
    );
    return workbook;
  },
  expected: { findings: [...findings("plan-overdue", "F6"), ...findings("completed-in-future", "G7")] },
};

/** A list of another kind: no measures, no statuses. */
export const notAProgressWorkbook: SmallSample = {
  file: "not-a-progress-workbook.xlsx",
  workbook: () => {
    const { workbook, sheet } = newSheet("事務用品 単価表");
    sheet.name = "単価表";
    const headers = ["品名", "規格", "単位", "単価（円）", "数量", "納入場所"];
    const rows = [
      ["コピー用紙", "A4 2,500枚入り", "箱", 1980, 40, "庶務係"],
      ["ファイル", "A4 縦 背幅3cm", "冊", 168, 120, "庶務係"],
      ["ボールペン", "黒 0.7mm", "本", 72, 300, "会計係"],
      ["付箋", "75mm角 100枚", "個", 118, 90, "会計係"],
      ["封筒", "角形2号 100枚入り", "袋", 840, 25, "文書係"],
    ];
    headers.forEach((header, at) => {
      sheet.getColumn(at + 1).width = 20;
      addHeaderCell(sheet, headerRow, at + 1, header);
    });
    rows.forEach((row, rowAt) => {
      row.forEach((value, at) => {
        if (typeof value === "number") addNumberCell(sheet, firstRow + rowAt, at + 1, value);
        else addBodyCell(sheet, firstRow + rowAt, at + 1, value);
      });
    });
    return workbook;
  },
  expected: { refused: "no-progress-table" },
};

/** The schema of `withSchema`: a number in one form, and a sum. */
export const withSchemaFile = "with-schema.schema.json";

/** A plan of another schema, with a column of numbers and a pattern for the measures' numbers. */
export const withSchema: SmallSample = {
  file: "with-schema.xlsx",
  workbook: () => {
    const { workbook, sheet } = newSheet("進捗状況調査票（予算額のある計画）");
    const budgets: Readonly<Record<string, CellContent>> = {
      "1-2-03": "12.5",
      "1-3-02": "１，２００",
      "3-2-05": "約30百万円",
      "3の4の1": "48",
      "5-1-04": "310",
    };
    const budget: SmallColumn = {
      header: "予算額（百万円）",
      width: 14,
      cell: ({ number }) => (typeof number === "string" ? budgets[number] : undefined),
    };
    const fields = ["number", "name", "organizations", "status", "progress"] as const;
    const rows = rowsOf(["1-2-03", "1-3-02", "3-2-05", "3-4-01", "5-1-04"], { "3-4-01": { number: "3の4の1" } });
    addTable(sheet, [...fields.map((field) => column(field)), budget], rows);
    return workbook;
  },
  expected: {
    findings: [...findings("number-unreadable", "F6"), ...findings("pattern-mismatch", "A7")],
    schema: withSchemaFile,
  },
};
