import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { table, overviewsOn } from "./overviews.ts";

describe("nothing is taken for an overview", () => {
  test.each<[string, CellValue[][]]>([
    ["that has one status", [["実施済み", "1件"]]],
    [
      "that names a status twice",
      [
        ["実施済み", "1件"],
        ["実施中", "2件"],
        ["実施済み", "3件"],
      ],
    ],
    [
      "that has two totals",
      [
        ["実施済み", "1件"],
        ["実施中", "2件"],
        ["計", "3件"],
        ["総計", "3件"],
      ],
    ],
    [
      "that has figures below the statuses and no word before them that counts",
      [
        ["区分", "実施済み", "実施中"],
        ["比重", 1, 2],
      ],
    ],
    [
      "that has figures below the statuses and nothing before them",
      [
        ["実施済み", "実施中"],
        [1, 2],
      ],
    ],
    ["whose lines stand far apart", [["実施済み", "1件"], [], [], ["実施中", "2件"]]],
    [
      "that numbers the statuses",
      [
        ["実施済み", 1],
        ["実施中", 2],
        ["実施予定", 3],
      ],
    ],
    [
      "that has several counts a status",
      [
        ["状況", "総務省", "人事院"],
        ["実施済み", 1, 0],
        ["実施中", 1, 1],
      ],
    ],
    [
      "that has several rows of counts",
      [
        ["実施済み", "実施中"],
        ["1件", "2件"],
        ["3件", "4件"],
      ],
    ],
    ["that has no whole counts", [["件数"], ["実施済み", 1.5], ["実施中", -2]]],
    [
      "that says something else beside the labels",
      [
        ["実施済み", "済のもの"],
        ["実施中", true],
        ["未定", "2名と3件の計"],
      ],
    ],
    ["that has sentences only", [["実施中の施策が2施策（67%）ある。"], ["実施済みの施策が1施策（33%）ある。"]]],
    [
      "that has long texts with numbers",
      [
        ["実施済み", `1${"あ".repeat(300)}1件`],
        ["あ".repeat(150), "2件"],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(overviewsOn(rows)).toEqual([]);
  });

  test("on hidden sheets, on ours, and beside another progress table", () => {
    const rows = [
      ["実施済み", "1件"],
      ["実施中", "2件"],
    ];
    expect(overviewsOn(rows, { visibility: "hidden" })).toEqual([]);
    expect(overviewsOn(rows, { ownKind: "summary" })).toEqual([]);
    expect(overviewsOn([...table, [], ...rows])).toEqual([]);
  });
});
