import { describe, expect, test } from "@jest/globals";
import { readLegend } from "../../../src/core/learning/legend.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { sheetOf, workbookOf } from "../sheets.ts";

/** What the cells of a sheet say that marks mean, `mark=meaning` each. */
function legend(...rows: readonly (readonly CellValue[])[]): string[] {
  return [...readLegend(workbookOf(sheetOf(rows)))].map(([mark, meaning]) => `${mark}=${meaning}`);
}

describe("what marks mean", () => {
  test.each([
    [["◎：達成、○：おおむね順調"], ["◎=達成", "○=おおむね順調"]],
    [["A… 完了 B… 継続"], ["a=完了", "b=継続"]],
    [["（◎ 目標を上回った、△ 目標を下回った）"], ["◎=目標を上回った", "△=目標を下回った"]],
    [["１＝未着手；２＝着手"], ["1=未着手", "2=着手"]],
  ])("is said in one cell: %j", (row, expected) => {
    expect(legend(row)).toEqual(expected);
  });

  test("is said behind a space only where marks of two kinds are explained, since a bullet stands so too", () => {
    expect(legend(["○ 手引の改定"])).toEqual([]);
    expect(legend(["○ 手引の改定 ○ 監査の実施"])).toEqual([]);
    expect(legend(["○ 順調 △ 遅れ"])).toEqual(["○=順調", "△=遅れ"]);
  });

  test("is said in the cell beside a mark where nothing else stands in the row", () => {
    expect(legend(["◎", "達成"])).toEqual(["◎=達成"]);
    expect(legend([null, "ａ", null, "完了"])).toEqual(["a=完了"]);
    expect(legend(["◎", "達成", "5件"])).toEqual([]);
    expect(legend(["AB", "達成"])).toEqual([]);
    expect(legend(["7", "達成"])).toEqual([]);
    expect([20, 21].map((length) => legend(["◎", "達".repeat(length)]).length)).toEqual([1, 0]);
  });

  test("is left out where it is said in two ways, and kept where it is said twice alike", () => {
    expect(legend(["◎", "達成"], ["◎", "完了"], ["○", "順調"])).toEqual(["○=順調"]);
    expect(legend(["◎", "達成"], ["◎", "完了"], ["◎", "完了"])).toEqual([]);
    expect(legend(["◎", "達成"], ["◎：達成"])).toEqual(["◎=達成"]);
  });

  test("is not read on our own sheets", () => {
    const own = sheetOf([["◎", "達成"]], { ownKind: "findings" });
    expect(readLegend(workbookOf(own)).size).toBe(0);
  });
});
