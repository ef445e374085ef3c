import { describe, expect, test } from "@jest/globals";
import { checkWorkbook, historyOf, type History, type Period } from "../../../src/core/index.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { present, sheetOf, workbookOf } from "../sheets.ts";

const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況", "完了予定"];
const schema = builtInSchema("general");

type Rows = readonly (readonly CellValue[])[];

/** The history of some periods, each with its rows; those after the first sheet's stand on another. */
function history(...periods: readonly Rows[]): History {
  const checked = periods.map((rows, at): Period => {
    const workbook = workbookOf(sheetOf([header, ...rows]));
    const outcome = checkWorkbook(workbook, { schema, asOf: undefined, today: 20_784, fix: false, acceptsEmpty: true });
    if (!outcome.ok) throw new Error(outcome.problem.code);
    return { file: `第${String(at + 1)}期.xlsx`, check: outcome.check };
  });
  return historyOf(checked as [Period, ...Period[]]);
}

/** Each measure as its number, its statuses, postponements and unchanged periods. */
function shown({ measures }: History): string[] {
  return measures.map(({ number = "?", steps, postponed, unchanged }) =>
    [number, steps.map((step) => (step ? (step.status?.code ?? "none") : "-")).join(">"), postponed, unchanged].join(
      " ",
    ),
  );
}

const meeting = "会議を開催した。";

describe("a history", () => {
  test("follows each measure through the periods, in the newest one's order, and those that are gone after it", () => {
    const way = history(
      [
        ["1", "甲", "総務省", "検討中", meeting, "2024年3月末"],
        ["2", "乙", "総務省", "実施中", meeting, "2025年3月末"],
      ],
      [
        ["2", "乙", "総務省", "実施中", meeting, "2025年3月末"],
        ["3", "丙", "法務省", "実施中", "着手した。", null],
      ],
      [
        ["3", "丙", "法務省", "完了", "完了した。", null],
        ["1", "甲", "総務省", "実施中", "再開した。", "2026年3月末"],
      ],
    );
    expect(way.measures.map(({ number, name, organizations }) => [number, name, organizations])).toEqual([
      ["3", "丙", "法務省"],
      ["1", "甲", "総務省"],
      ["2", "乙", "総務省"],
    ]);
    expect(shown(way).map((line) => line.split(" ")[1])).toEqual([
      "->underway>done",
      "underway>->underway",
      "underway>underway>-",
    ]);
    expect(way.measures.map(({ steps }) => steps.map((step) => step?.due))).toEqual([
      [undefined, undefined, undefined],
      ["2024年3月末", undefined, "2026年3月末"],
      ["2025年3月末", "2025年3月末", undefined],
    ]);
  });

  test("counts how often a due date was moved back, and for how many periods a text has not changed", () => {
    const way = history(
      [
        ["1", "甲", "総務省", "実施中", meeting, "2024年3月末"],
        ["2", "乙", "総務省", "実施中", "着手した。", "2026年3月末"],
        ["3", "丙", "総務省", "実施中", null, "未定"],
      ],
      [
        ["1", "甲", "総務省", "実施中", meeting, "2025年3月末"],
        ["2", "乙", "総務省", "実施中", meeting, "2025年3月末"],
        ["3", "丙", "総務省", "実施中", null, "2025年3月末"],
      ],
      [
        ["1", "甲", "総務省", "実施中", "会議を開催した。 ", "2026年3月末"],
        ["2", "乙", "総務省", "実施中", meeting, "2025年3月末"],
        ["3", "丙", "総務省", "実施中", null, "2025年3月末"],
      ],
    );
    expect(way.measures.map(({ postponed, unchanged }) => [postponed, unchanged])).toEqual([
      [2, 3],
      [0, 2],
      [0, 0],
    ]);
  });

  test("counts the statuses of each period in the schema's order, and last those that are not listed", () => {
    const way = history(
      [["1", "甲", "総務省", "実施中", meeting, null]],
      [
        ["1", "甲", "総務省", "完了", meeting, null],
        ["2", "乙", "総務省", "そのうち", meeting, null],
      ],
    );
    const at = (code: string): number => way.schema.statuses.findIndex((status) => status.code === code);
    expect(present(way.counts[0])[at("underway")]).toBe(1);
    expect(present(way.counts[1])[at("done")]).toBe(1);
    expect(way.counts.map((counts) => counts.at(-1))).toEqual([0, 1]);
    expect(way.counts.every(({ length }) => length === way.schema.statuses.length + 1)).toBe(true);
  });

  test("keeps a measure that nothing names by itself", () => {
    const way = history(
      [[null, null, "総務省", "実施中", meeting, null]],
      [[null, null, "総務省", "実施中", meeting, null]],
    );
    expect(way.measures.every(({ name, number }) => name === undefined && number === undefined)).toBe(true);
  });

  test("tells which measures were split and merged, from both sides", () => {
    const { measures } = history(
      [
        ["1", "道路及び橋りょうの点検", "国土交通省", "実施中", meeting],
        ["2", "港湾の点検", "国土交通省", "実施中", meeting],
        ["3", "空港の点検", "国土交通省", "実施中", meeting],
      ],
      [
        ["4", "道路の点検", "国土交通省", "実施中", meeting],
        ["5", "橋りょうの点検", "国土交通省", "実施中", meeting],
        ["6", "港湾及び空港の点検", "国土交通省", "実施中", meeting],
      ],
    );
    expect(measures.map(({ number, kin }) => [number, kin.map((one) => `${one.way} ${String(one.number)}`)])).toEqual([
      ["4", ["split-from 1"]],
      ["5", ["split-from 1"]],
      ["6", ["merged-from 2", "merged-from 3"]],
      ["1", ["split-into 4", "split-into 5"]],
      ["2", ["merged-into 6"]],
      ["3", ["merged-into 6"]],
    ]);
  });
});
