import { describe, expect, test } from "@jest/globals";
import { checkWorkbook } from "../../../../src/core/check-workbook.ts";
import { checkReadability, type ReadabilityCheck } from "../../../../src/core/sending/readability/check-readability.ts";
import { officialNumbers, officialRules } from "../../../../src/core/sending/readability/official-rules.ts";
import { planCleaning } from "../../../../src/core/sending/cleaning/plan-cleaning.ts";
import { rules } from "../../../../src/core/rules/index.ts";
import type { CellValue } from "../../../../src/core/workbook/workbook.ts";
import { sheetOf } from "../../sheets.ts";
import { cleanRows, inputOf, type SendCase } from "../case.ts";

function readabilityOf(one: SendCase): ReadabilityCheck {
  const input = inputOf(one);
  if ("code" in input.check) throw new Error(input.check.code);
  return checkReadability(input, input.check);
}

/** What is said of an official rule in a workbook. */
function said(one: SendCase, number: string): unknown {
  const finding = readabilityOf(one).findings.find((found) => found.number === number);
  if (!finding) return [];
  return [
    ...finding.ordinary.map(({ rule, count }) => `${rule} ${String(count)}`),
    ...finding.hits.map(({ places, count, details }) => [...places, count, ...details].join(" ")),
  ];
}

const header = cleanRows[0] ?? [];
const measure = cleanRows[1] ?? [];
const table = (...rows: readonly (readonly CellValue[])[]): SendCase => ({
  title: "",
  sheets: [sheetOf([header, ...rows])],
});
const numbered = (number: string, ...cells: CellValue[]): CellValue[] => [number, `施策${number}`, ...cells];
const rest: CellValue[] = ["内閣官房", "既に実施済み", "平成19年6月に見直しを行い、公表した。"];

/** A table with a further column. */
function withColumn(name: string, values: readonly CellValue[]): SendCase {
  const rows = values.map((value, at) => [...numbered(String(at + 1), ...rest), null, value]);
  return { title: "", sheets: [sheetOf([[...header, name], ...rows])] };
}

describe("an official rule is kept or not", () => {
  test("a clean table keeps all of them", () => {
    expect(readabilityOf(table(measure))).toEqual({ level: 3, levelBesides: 3, findings: [] });
  });

  test("a name that could be corrected keeps from level 2, and one that only a person can correct does not", () => {
    const variant = (name: string): SendCase => table(numbered("1", name, "既に実施済み", "平成19年6月に公表した。"));
    const levelOf = (one: SendCase): number => readabilityOf(one).levelBesides;
    expect(levelOf(variant("経産省"))).toBe(1);
    expect(said(variant("経産省、経済産業省"), "L2-04")).toEqual(["organization-variant 1"]);
    expect(levelOf(variant("経産省、経済産業省"))).toBeGreaterThanOrEqual(2);
  });

  test("a form is no list, and has no columns to be named", () => {
    const form: SendCase = {
      title: "",
      sheets: [
        sheetOf([
          ["施策番号", "1", "施策名", "甲"],
          ["担当府省庁", "内閣官房", "状況", "実施中"],
          ["進捗状況", "平成19年6月から見直しを進めている。"],
        ]),
      ],
    };
    expect([said(form, "L1-03"), said(form, "L1-05"), said(form, "L3-01")]).toEqual([[], [], ["A1:D3 1"]]);
  });

  test.each<[string, string, SendCase, unknown[]]>([
    [
      "L1-02",
      "another table below",
      table(measure, [], [], [], ...Array<CellValue[]>(60).fill([]), ["品名", "数"]),
      ["66:66 1"],
    ],
    [
      "L1-03",
      "a blank row, which the check reports",
      table(numbered("1", ...rest), [], numbered("2", ...rest)),
      ["row-blank-inside 1"],
    ],
    [
      "L1-03",
      "a blank column",
      {
        title: "",
        sheets: [
          sheetOf([
            [...header.slice(0, 5), null, "備考"],
            [...measure.slice(0, 5), null, "済"],
          ]),
        ],
      },
      ["F:F 1"],
    ],
    [
      "L1-04",
      "a title, a note beside, and notes below",
      { title: "", sheets: [sheetOf([["調査票"], [], header, [...measure, null, "メモ"], ["※ 注記"]])] },
      ["A1 H4 5:5 3"],
    ],
    [
      "L1-05",
      "a column without a name",
      {
        title: "",
        sheets: [
          sheetOf([
            [...header.slice(0, 5), null, "備考"],
            [...measure.slice(0, 5), "内", "済"],
          ]),
        ],
      },
      ["F:F 1"],
    ],
    [
      "L1-06",
      "headers with spaces and line breaks, and padded values, which the check reports",
      {
        title: "",
        sheets: [
          sheetOf([
            ["施策番号", "施 策 名", "担当府省庁", "状況", "進捗\n状況", "予算 (yen)"],
            [...numbered("1", ...rest), 5],
            ["2", "監査の  実施", ...rest, 5],
          ]),
        ],
      },
      ["space-padding 1", "B1 E1 2"],
    ],
    ["L1-07", "several organizations in a cell", table(numbered("1", "内閣官房、総務省", ...rest.slice(1))), ["C2 1"]],
    [
      "L1-08",
      "a platform-dependent character",
      table(numbered("1", ...rest.slice(0, 2), "①公表した。")),
      ["platform-character 1"],
    ],
    ["L1-10", "pictures", { title: "", ofSheet: { 施策: { pictures: 2 } } }, ["A1 2"]],
    [
      "L1-12",
      "merged headers, and merged measures, which the check reports",
      {
        title: "",
        sheets: [
          sheetOf([header, numbered("1", ...rest), [null, null, "総務省", ...rest.slice(1)]], {
            merges: ["A1:A1", "A2:A3", "B2:B3"],
          }),
        ],
      },
      ["cell-merged 1", "A1 1"],
    ],
    [
      "L1-13",
      "hidden rows and columns",
      { title: "", ofSheet: { 施策: { hiddenRows: [7], filteredRows: [8], hiddenColumns: [9] } } },
      ["8:8 3"],
    ],
    [
      "L2-02",
      "cells left blank on further rows, and ditto marks, which the check reports",
      table(numbered("1", ...rest), [null, null, "総務省", ...rest.slice(1)], numbered("2", "〃", ...rest.slice(1))),
      ["ditto-mark 1", "A3 B3 2"],
    ],
    [
      "L2-03",
      "two columns of one name, which the check reports",
      {
        title: "",
        sheets: [
          sheetOf([
            [...header, "状況"],
            [...measure, "済"],
          ]),
        ],
      },
      ["column-duplicated 1"],
    ],
    [
      "L2-04",
      "an organization in short, which the check reports",
      table(numbered("1", "経産省", ...rest.slice(1))),
      ["organization-variant 1"],
    ],
    [
      "L2-04",
      "a choice written in three ways",
      withColumn("区分", ["取組済", "取組済", "取組済", "取り組み済み", "取組み済", "未着手", "未着手", "未着手"]),
      ["区分 2 取組済 × 3 取り組み済み × 1 取組み済 × 1"],
    ],
    [
      "L2-04",
      "a long vowel and width",
      withColumn("区分", ["サーバー", "サーバ", "サーバー", "ＰＣ", "PC", "PC"]),
      ["区分 1 サーバー × 2 サーバ × 1", "区分 1 PC × 2 ＰＣ × 1"],
    ],
    [
      "L2-04",
      "choices that mean something else",
      withColumn("区分", [
        "予定あり",
        "予定なし",
        "予定あり",
        "予定なし",
        "実施する",
        "実施しない",
        "実施する",
        "実施しない",
      ]),
      [],
    ],
    ["L2-04", "texts that are no choices", withColumn("区分", ["取組済", "取り組み済み", "甲", "乙", "丙", "丁"]), []],
    ["L2-04", "too few values", withColumn("区分", ["取組済", "取り組み済み"]), []],
    [
      "L2-04",
      "dates, and numbers",
      withColumn("完了予定", [39_000, 39_001, "2007-10-01", "2007-10-02", "2007-10-03", "2007-10-04"]),
      [],
    ],
    [
      "L2-04",
      "statuses that the schema does not know",
      table(
        ...["取組済", "取り組み済み", "取組済", "取組済", "取組済", "取組済", "既に実施済み"].map((status, at) =>
          numbered(String(at), "内閣官房", status, "公表した。"),
        ),
      ),
      ["状況 1 取組済 × 5 取り組み済み × 1"],
    ],
    [
      "L2-05",
      "what else it is, in the cell of the choice",
      withColumn("区分", ["その他（検討中）", "その他"]),
      ["G2 1"],
    ],
    [
      "L2-06",
      "formulas in the table, and not beside it or with rich text",
      {
        title: "",
        sheets: [sheetOf(cleanRows, { guarded: { E2: "formula", B2: "rich-text", J2: "formula", A9: "formula" } })],
      },
      ["E2 1"],
    ],
    ["L3-01", "a header below the first row", { title: "", sheets: [sheetOf(cleanRows, { firstRow: 2 })] }, ["3:3 1"]],
    ["L3-04", "figures without a unit", withColumn("予算", [5, 6, 7]), ["予算 1"]],
    ["L3-04", "figures with a unit, few figures, and texts", withColumn("予算（百万円）", [5, 6, 7]), []],
    ["L3-04", "a column of texts too", withColumn("予算", [5, 6, 7, "未定"]), []],
    ["L3-04", "two figures", withColumn("予算", [5, 6]), []],
    ["L3-04", "days that Excel keeps as numbers", withColumn("完了予定", [39_100, 39_101, 39_102]), []],
    [
      "L3-04",
      "statuses and numbers of measures that are figures",
      {
        title: "",
        sheets: [
          sheetOf([
            header,
            ...[1, 2, 3].map((number) => [number, `施策${String(number)}`, "内閣官房", number, rest[2] ?? null]),
          ]),
        ],
      },
      [],
    ],
    [
      "L3-05",
      "years of an era",
      withColumn("完了予定", ["平成19年10月", "H19.10.3", "平成19年（2007年）", "2007-10-03", 39_000]),
      ["G2:G3 2"],
    ],
    [
      "L3-09",
      "a column for each year",
      {
        title: "",
        sheets: [
          sheetOf([
            [...header, "平成17年度決算額", "平成18年度決算額", "平成19年度決算額", "備考"],
            [...measure, 1, 2, 3, "済"],
          ]),
        ],
      },
      ["平成17年度決算額 平成18年度決算額 平成19年度決算額 3"],
    ],
  ])("%s: %s", (number, _, one, expected) => {
    expect(said(one, number)).toEqual(expected);
  });

  test("a sheet that the workbook has lost says nothing", () => {
    const input = inputOf({ title: "" });
    if ("code" in input.check) throw new Error(input.check.code);
    const lost = { ...input, workbook: { ...input.workbook, sheets: [] }, contents: { ...input.contents, sheets: [] } };
    expect(checkReadability(lost, input.check).findings).toEqual([]);
  });
});

describe("the level", () => {
  test("is that of which all rules are kept", () => {
    const inThirdRow: SendCase = { title: "", sheets: [sheetOf(cleanRows, { firstRow: 2 })] };
    expect(readabilityOf(inThirdRow)).toMatchObject({ level: 2, levelBesides: 2 });
    expect(readabilityOf(withColumn("区分", ["その他（検討中）"]))).toMatchObject({ level: 1, levelBesides: 1 });
    expect(readabilityOf({ title: "", ofSheet: { 施策: { pictures: 1 } } })).toMatchObject({
      level: 0,
      levelBesides: 0,
    });
  });

  test("is told besides what only a person can do something about", () => {
    const several = readabilityOf(table(numbered("1", "内閣官房、総務省", ...rest.slice(1))));
    expect(several).toMatchObject({
      level: 0,
      levelBesides: 3,
      findings: [{ rule: "readability/L1-07", isRest: true }],
    });
  });
});

test("every official number is of its level, and its rules of the check exist", () => {
  const ids = new Set<string>(rules.map(({ id }) => id));
  for (const number of officialNumbers) {
    expect(number.startsWith(`L${String(officialRules[number].level)}-`)).toBe(true);
    for (const rule of officialRules[number].ordinary) expect(ids.has(rule)).toBe(true);
  }
});

test("a clean copy makes choices even that differ in width and spaces only", () => {
  const input = inputOf(
    withColumn("区分", ["検討 中", "検討　中", "検討 中", "検討中", "取組済", "取り組み済み", "取組済", "取組済"]),
  );
  const outcome = checkWorkbook(input.workbook, { schema: undefined, asOf: undefined, today: 13_789, fix: true });
  const [sheet] = planCleaning(input, outcome.ok ? outcome.check : undefined, "remove").sheets;
  expect(sheet?.corrections.map(({ row, value }) => [row, value])).toEqual(
    expect.arrayContaining([[2, expect.any(String)]]),
  );
  expect(sheet?.corrections.some(({ value }) => value === "取組済")).toBe(false);
});
