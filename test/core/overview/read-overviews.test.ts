import { describe, expect, test } from "@jest/globals";
import { checkWorkbook, type WorkbookCheck } from "../../../src/core/check-workbook.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import { cellAddress } from "../../../src/core/workbook/address.ts";
import type { CellValue, Sheet } from "../../../src/core/workbook/workbook.ts";
import { present, sheetOf, workbookOf } from "../sheets.ts";

const table = [
  ["施策番号", "施策名", "担当府省庁", "状況"],
  ["1", "基準の見直し", "内閣官房", "実施済み"],
  ["2", "監査の実施", "総務省", "実施中"],
  ["3", "研修の実施", "人事院", "実施中"],
];

/** The check of the table in a workbook with further sheets. */
function checkWith(...sheets: readonly Sheet[]): WorkbookCheck {
  const workbook = workbookOf(sheetOf(table, { name: "進捗" }), ...sheets);
  const request = { schema: undefined, asOf: undefined, today: 20_000, fix: false };
  const outcome = checkWorkbook(workbook, request);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.check;
}

/** The overviews on a further sheet: labels, counts and percentages, and the total. */
function overviewsOn(rows: readonly (readonly CellValue[])[], extras: Parameters<typeof sheetOf>[1] = {}): unknown {
  const { overviews } = checkWith(sheetOf(rows, { name: "概要", ...extras }));
  return overviews.map(({ statuses, total }) => [
    statuses.map(({ status, count, percent }) => [status.code, count.value, ...(percent ? [percent.value] : [])]),
    ...(total ? [total.value] : []),
  ]);
}

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

describe("several overviews", () => {
  const ofAll = sheetOf(
    [
      ["実施済み", "2件"],
      ["実施中", "1件"],
    ],
    { name: "全体" },
  );
  const ofPart = sheetOf(
    [
      ["実施済み", "0件"],
      ["実施中", "1件"],
    ],
    { name: "総務省" },
  );
  const withTotal = sheetOf(
    [
      ["実施済み", "0件"],
      ["実施中", "3件"],
      ["合計", "3件"],
    ],
    { name: "概要" },
  );

  test("may be of parts of the plan: those are compared whose total is that of the table", () => {
    const { overviews } = checkWith(ofAll, ofPart, withTotal);
    expect(overviews.map(({ sheet }) => sheet)).toEqual(["全体", "概要"]);
  });

  test("are reported after the table's own findings, each with its sheet", () => {
    const { findings } = checkWith(ofAll, withTotal);
    expect(findings.map((finding) => [finding.rule, finding.sheet, cellAddress(finding)])).toEqual([
      ["column-missing", "進捗", "A1"],
      ["overview-count-mismatch", "全体", "B1"],
      ["overview-count-mismatch", "全体", "B2"],
      ["overview-count-mismatch", "概要", "B1"],
      ["overview-count-mismatch", "概要", "B2"],
    ]);
    expect(present(findings[1]).facts).toEqual({ status: "実施済み", stated: 2, counted: 1 });
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

test("lines side by side stand at most two columns apart", () => {
  const apart = (columns: number): CellValue[][] => [
    ["実施済み", ...Array<null>(columns - 1).fill(null), "実施中"],
    ["1件", ...Array<null>(columns - 1).fill(null), "2件"],
  ];
  expect(overviewsOn(apart(2))).toEqual([
    [
      [
        ["done", 1],
        ["underway", 2],
      ],
    ],
  ]);
  expect(overviewsOn(apart(3))).toEqual([]);
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

describe("beside one of several tables", () => {
  const rows = table.slice(1);
  const chapter = (name: string, counted: readonly (readonly CellValue[])[]): Sheet =>
    sheetOf(
      [
        ...table.slice(0, 1),
        ...rows.map((row) => [`${name}${String(row[0])}`, `${name}の${String(row[1])}`, row[2] ?? "", row[3] ?? ""]),
        [],
        [],
        ...counted,
      ],
      { name },
    );
  const overviewsOfTwo = (counted: readonly (readonly CellValue[])[]): unknown => {
    const workbook = workbookOf(chapter("甲", counted), chapter("乙", []));
    const outcome = checkWorkbook(workbook, { schema: undefined, asOf: undefined, today: 20_000, fix: false });
    return outcome.ok && outcome.check.overviews.map(({ of, measures }) => [of?.sheet, measures.length]);
  };

  test("an overview counts that table, or all if its total is theirs", () => {
    expect(overviewsOfTwo([["件数"], ["実施済み", "1件"], ["実施中", "2件"], ["計", "3件"]])).toEqual([["甲", 3]]);
    expect(overviewsOfTwo([["件数"], ["実施済み", "2件"], ["実施中", "4件"], ["計", "6件"]])).toEqual([[undefined, 6]]);
  });
});
