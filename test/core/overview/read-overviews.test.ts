import { describe, expect, test } from "@jest/globals";
import { checkWorkbook } from "../../../src/core/check-workbook.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { sheetOf, workbookOf } from "../sheets.ts";
import { table, overviewsOn } from "./overviews.ts";

describe("an overview is read", () => {
  test.each<[string, CellValue[][], unknown]>([
    [
      "in sentences",
      [["概要"], ["「実施済み」 … 1施策（33％）"], ["「実施中」 … ２施策(67%)"]],
      [
        [
          ["done", 1, 33],
          ["underway", 2, 67],
        ],
      ],
    ],
    [
      "beside labels that are merged over columns",
      [
        ["実施済み", null, null, "1件"],
        ["実施中", null, null, "1,002件"],
      ],
      [
        [
          ["done", 1],
          ["underway", 1002],
        ],
      ],
    ],
    [
      "with marks before the labels, other ways to write them, and a line between",
      [["◎実施済", 1], [], ["○ 継続", 2], ["計", 3]],
      [
        [
          ["done", 1],
          ["underway", 2],
        ],
        3,
      ],
    ],
    [
      "with percentages in a column of their own",
      [
        ["実施済み", 1, "33%"],
        ["実施中", 2, "66.7%"],
      ],
      [
        [
          ["done", 1, 33],
          ["underway", 2, 66.7],
        ],
      ],
    ],
    [
      "with percentages that the header tells",
      [
        ["状況", "施策", "構成比"],
        ["実施済み", 1, 33],
        ["実施中", 2, 67],
      ],
      [
        [
          ["done", 1, 33],
          ["underway", 2, 67],
        ],
      ],
    ],
    [
      "below labels in a row, behind a word that counts",
      [
        ["区分", "実施済み", "実施中"],
        ["件数", 1, 2],
      ],
      [
        [
          ["done", 1],
          ["underway", 2],
        ],
      ],
    ],
    [
      "below labels in a row",
      [
        ["実施済み", "実施中", "計"],
        ["1件", "2件", "3件"],
      ],
      [
        [
          ["done", 1],
          ["underway", 2],
        ],
        3,
      ],
    ],
  ])("%s", (_, rows, statuses) => {
    expect(overviewsOn(rows)).toEqual([statuses]);
  });

  test("with a slip in a long label, where a unit tells that it counts", () => {
    const schema = builtInSchema("secure-japan-2007");
    const rows = [["既に実施済み … 3施策(50%)"], ["現時点では、年度内(同上)に実施できるどうか不明", "3施策(50%)"]];
    const request = { schema, asOf: undefined, today: 20_000, fix: false };
    const outcome = checkWorkbook(workbookOf(sheetOf(table), sheetOf(rows, { name: "概要" })), request);
    expect(outcome.ok && outcome.check.overviews[0]?.statuses.map(({ status }) => status.code)).toEqual([
      "done",
      "unknown",
    ]);
  });
});

test("a figure stands at most eight columns behind its label", () => {
  const behind = (columns: number): CellValue[][] =>
    ["実施済み", "実施中"].map((label) => [label, ...Array<null>(columns - 1).fill(null), "1件"]);
  expect(overviewsOn(behind(8))).toEqual([
    [
      [
        ["done", 1],
        ["underway", 1],
      ],
    ],
  ]);
  expect(overviewsOn(behind(9))).toEqual([]);
});

test("headers say that figures count or are percentages only where they stand next to them", () => {
  const counted = [
    ["実施済み", 1],
    ["実施中", 2],
  ];
  const read = [
    [
      ["done", 1],
      ["underway", 2],
    ],
  ];
  expect(overviewsOn([["状況", "施策数"], ...counted])).toEqual([read]);
  expect(overviewsOn([["施策数", "備考"], ...counted])).toEqual([]);
  const withOthers = [
    ["実施済み", 1, 33],
    ["実施中", 2, 67],
  ];
  expect(overviewsOn([["状況", "件数", "割合"], ...withOthers])).toEqual([
    [
      [
        ["done", 1, 33],
        ["underway", 2, 67],
      ],
    ],
  ]);
  expect(overviewsOn([["状況", "件数", "前回"], ...withOthers])).toEqual([]);
  expect(overviewsOn([["状況", "割合", "件数"], ...withOthers])).toEqual([]);
});
