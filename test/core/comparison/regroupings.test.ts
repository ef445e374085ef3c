import { describe, expect, test } from "@jest/globals";
import { comparePrevious } from "../../../src/core/comparison/compare-previous.ts";
import type { KnownMeasure } from "../../../src/core/comparison/known-measure.ts";
import { findTables } from "../../../src/core/find-table.ts";
import type { Table } from "../../../src/core/reading/table.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { sheetOf, workbookOf } from "../sheets.ts";

type Row = readonly [number: CellValue, name: CellValue, organizations: CellValue];

function tableOf(rows: readonly Row[]): Table {
  const values = [["施策番号", "施策名", "担当府省庁", "状況"], ...rows.map((row) => [...row, "実施中"])];
  const outcome = findTables(workbookOf(sheetOf(values)), {}, builtInSchema("general"), 0);
  if (!outcome.found) throw new Error(outcome.problem.code);
  return outcome.tables[0].table;
}

const nameOf = ({ cell }: KnownMeasure): CellValue => cell.value;

/**
 * What became of the measures: the split, the merged, those known by number, the others now and before, and passed-on
 * numbers.
 */
function compared(before: readonly Row[], now: readonly Row[]): Record<string, unknown> {
  const { split, merged, pairs, added, vanished, reassigned } = comparePrevious(tableOf(now), tableOf(before));
  return {
    split: split.map(({ one, several }) => [nameOf(one), ...several.map(nameOf)]),
    merged: merged.map(({ one, several }) => [nameOf(one), ...several.map(nameOf)]),
    byNumber: pairs.filter(({ matchedBy }) => matchedBy === "number").map(({ current }) => nameOf(current)),
    added: added.map(nameOf),
    vanished: vanished.map(nameOf),
    reassigned: reassigned.map(({ current, holder }) => [nameOf(current), nameOf(holder)]),
  };
}

const nothing = { split: [], merged: [], byNumber: [], added: [], vanished: [], reassigned: [] };
const city = "土木課";

describe("a measure is split", () => {
  test.each([
    ["公園の改修及び維持管理", ["公園の改修", "公園の維持管理"]],
    ["通学路と歩道の整備", ["通学路の整備", "歩道の整備"]],
    ["窓口手続の一元化、オンライン申請の拡充及び書類の削減", ["窓口手続の一元化、書類の削減", "オンライン申請の拡充"]],
    ["防災行政無線の更新", ["防災行政無線の更新（設計）", "防災行政無線の更新（工事）"]],
    ["橋りょうの長寿命化", ["橋りょうの長寿命化①", "橋りょうの長寿命化②"]],
  ])("%s", (name, parts) => {
    const now = parts.map((part, at): Row => [at + 1, part, city]);
    expect(compared([[1, name, city]], now)).toEqual({ ...nothing, split: [[name, ...parts]] });
    expect(compared(now, [[1, name, city]])).toEqual({ ...nothing, merged: [[name, ...parts]] });
  });

  test.each([
    ["まとめの作成とことの始まり", ["まとめの作成", "ことの始まり"]],
    ["公園の改修及び維持管理", ["公園の改修", "学校の維持管理"]],
    ["公園の改修及び維持管理", ["公園の改修", "公園の維持管理", "道路の維持管理"]],
    ["公園及び道", ["公園の整備", "道の整備"]],
    ["公園の改修", ["公園の改修（設計）", "学校の改修（工事）"]],
    ["公園", ["公園（設計）", "公園（工事）"]],
  ])("not %s: %s", (name, parts) => {
    const now = parts.map((part, at): Row => [at + 11, part, city]);
    expect(compared([[1, name, city]], now)).toMatchObject({ split: [], vanished: [name], added: parts });
  });

  test("only once, and only where the organizations do not speak against it", () => {
    const before: Row[] = [
      [1, "公園の改修及び維持管理", city],
      [2, "公園の維持管理及び改修", city],
    ];
    const now: Row[] = [
      [11, "公園の改修", null],
      [12, "公園の維持管理", "土木課、総務課"],
      [13, null, city],
    ];
    expect(compared(before, now).split).toEqual([["公園の改修及び維持管理", "公園の改修", "公園の維持管理"]]);
    expect(compared([[1, "公園の改修及び維持管理", "農林課"]], now).split).toEqual([]);
  });
});

test("what stands in very many names tells no parts, so that long plans take no longer for each measure", () => {
  const many = Array.from({ length: 70 }, (_, at): Row => [
    at + 1,
    `公園の改修その${"甲乙丙丁戊"[at % 5] ?? ""}${String(at)}`,
    city,
  ]);
  const now: Row[] = [...many, [101, "公園の改修", city], [102, "学校の点検", city]];
  expect(compared([[1, "公園の改修及び学校の点検", city]], now).split).toEqual([]);
});

describe("the measure of a number", () => {
  test("is another one only where neither name nor organization has to do with the other", () => {
    const before: Row = [5, "不正取引の取締り", "警察庁"];
    const other = compared([before], [[5, "暗号技術の評価", "総務省"]]);
    expect(other).toMatchObject({ byNumber: [], reassigned: [["暗号技術の評価", "不正取引の取締り"]] });
    const renamed: Row[] = [
      [5, "暗号技術の評価", "警察庁、総務省"],
      [5, "不正取引の防止", "総務省"],
      [5, "暗号技術の評価", "全府省庁"],
      [5, "暗号技術の評価", "総務庁"],
      [5, "暗号技術の評価", "警察庁／生活安全局"],
      [5, "暗号技術の評価", "総務省、みらい室"],
      [5, "暗号技術の評価", null],
      [5, null, "総務省"],
    ];
    for (const row of renamed) expect(compared([before], [row]).reassigned).toEqual([]);
  });

  test("was another one's where two are exchanged, but not where all are numbered anew", () => {
    const names = ["監査", "名簿", "手引き", "研修", "窓口", "点検"].map((name) => `${name}の整備`);
    const rows = (numbers: readonly (number | null)[]): Row[] =>
      names.map((name, at) => [numbers[at] ?? null, name, "総務省"]);
    const before = rows([1, 2, 3, 4, 5, 6]);
    expect(compared(before, rows([1, 3, 2, 4, 5, 6])).reassigned).toEqual([
      ["名簿の整備", "手引きの整備"],
      ["手引きの整備", "名簿の整備"],
    ]);
    expect(compared(before, rows([6, 5, 4, 3, 2, 1])).reassigned).toEqual([]);
    // One that has a number of nobody else, and one that has none now.
    expect(compared(before, rows([1, 2, 3, 4, 5, 9])).reassigned).toEqual([]);
    expect(compared(before, rows([1, 2, 3, 4, null, 5])).reassigned).toEqual([]);
    expect(compared(before, rows([1, 2, 3, 4, 6, 9])).reassigned).toEqual([]);
  });
});
