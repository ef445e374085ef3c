import { describe, expect, test } from "@jest/globals";
import { readTable } from "../../../src/core/reading/read-table.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { sheetOf } from "../sheets.ts";

const schema = builtInSchema("general");

/** The totals to date of the one measure, by their headers; `undefined` where none were read. */
function totals(headers: readonly string[], values: readonly CellValue[]): unknown {
  const rows = [
    ["番号", "施策名", "担当府省庁", "状況", ...headers],
    ["1", "甲", "総務省", "実施中", ...values],
  ];
  const result = readTable(sheetOf(rows), schema, { dateSystem: 1900, reportingDate: 13_788 });
  if (!result.found) throw new Error("No table");
  return result.table.rows[0]?.cumulative?.map(({ header, row, column, value }) => [header, row, column, value]);
}

describe("values of several years", () => {
  const years = ["R5", "R6年度", "令和4年度"];

  test("are totals to date where a label in the row says so, the earliest year first", () => {
    expect(totals(["指標", ...years], ["整備延長（累計）", 5, 7, 3])).toEqual([
      ["令和4年度", 1, 7, 3],
      ["R5", 1, 5, 5],
      ["R6年度", 1, 6, 7],
    ]);
    for (const label of ["累積の件数", "Cumulative length"])
      expect(totals(["指標", ...years], [label, 5, 7, 3])).toHaveLength(3);
  });

  test("are totals to date where the header of each year says so, and not of some only", () => {
    expect(totals(["2023年度（累計）", "2024年度（累計）"], [5, 7])).toEqual(
      [
        ["2023年度(累計)", 1, 4, 5],
        ["2024年度(累計)", 1, 5, 7],
      ].map(([header, ...rest]) => [expect.stringContaining(String(header).slice(0, 6)), ...rest]),
    );
    expect(totals(["2023年度（累計）", "2024年度"], [5, 7])).toBeUndefined();
  });

  test("are each of their year alone where nothing says so, a sentence aside", () => {
    expect(totals(["指標", ...years], ["整備延長", 5, 7, 3])).toBeUndefined();
    const sentence = "累計の値を公表した。".padEnd(60, "。");
    expect(totals(["指標", ...years], [sentence, 5, 7, 3])).toHaveLength(3);
    expect(totals(["指標", ...years], [`${sentence}。`, 5, 7, 3])).toBeUndefined();
  });

  test("are left out where the cell is blank, and are none of one year alone or twice", () => {
    expect(totals(["指標", ...years], ["累計", 5, null, 3])).toEqual([
      ["令和4年度", 1, 7, 3],
      ["R5", 1, 5, 5],
    ]);
    expect(totals(["指標", "R5"], ["累計", 5])).toBeUndefined();
    expect(totals(["指標", "R5", "令和5年度"], ["累計", 5, 7])).toBeUndefined();
    expect(totals(["指標", "R5", "R6"], ["累計", 5, 7])).toHaveLength(2);
  });

  test.each(["目標", "計画", "予定", "見込", "予算", "決算額", "事業費", "達成率", "割合"])(
    "are none where one is headed %s: it was not reached",
    (word) => {
      expect(totals(["指標", "R5", `R6${word}`], ["累計", 5, 7])).toBeUndefined();
    },
  );

  test.each(["平成30年度", "H30", "h30", "昭和63年", "S63", "令和元年度", "R元年", "2019", "Ｒ４"])(
    "are told by %s",
    (year) => {
      expect(totals(["指標", year, "R6"], ["累計", 5, 7])).toHaveLength(2);
    },
  );

  test.each(["R", "第4回", "1999", "件数"])("are not told by %s", (year) => {
    expect(totals(["指標", year, "R6"], ["累計", 5, 7])).toBeUndefined();
  });
});
