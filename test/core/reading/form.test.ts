import { describe, expect, test } from "@jest/globals";
import { findTables } from "../../../src/core/find-table.ts";
import type { Table } from "../../../src/core/reading/table.ts";
import { cellAddress, rangeAddress } from "../../../src/core/workbook/address.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { valueText } from "../../../src/core/workbook/grid.ts";
import { present, sheetOf, workbookOf } from "../sheets.ts";
import { type Rows, schema, day, formOf, tablesOf, tableOf, checkOf, first } from "./forms.ts";

/** A form of one label a row that is filled in. */
const rowsBelow: Rows = [
  ["施策名", "監査の実施"],
  ["担当府省庁", "総務省"],
  ["状況", "実施中"],
  ["完了予定", "平成20年3月"],
  ["進捗状況", "検討を進めている。"],
];

/** The cells of the measures, by field. */
function cellsOf(table: Table | undefined): (string | undefined)[][] | undefined {
  return table?.rows.map(({ cells }) =>
    Object.values(cells).map(
      (cell) =>
        cell && `${cell.field.name} ${cellAddress(cell)} ${cell.value === null ? "null" : valueText(cell.value)}`,
    ),
  );
}

describe("a form", () => {
  test("is read as a measure, its labels beside the values", () => {
    const table = tableOf([["調査票"], [], ...first]);
    expect(table?.layout).toBe("form");
    expect(table && rangeAddress(table.range)).toBe("A3:D6");
    expect(cellsOf(table)).toEqual([
      [
        "number B3 1",
        "name D3 甲",
        "organizations B4 総務省",
        "status D4 実施中",
        "due B5 null",
        "progress B6 検討を進めている。",
      ],
    ]);
  });

  test("has a column for every label, whether or not it names a field", () => {
    const columns = tableOf(first)?.columns.map(({ header, field, column, rowOffset }) => {
      return [header, field?.name, column, rowOffset];
    });
    expect(columns).toContainEqual(["予算額", undefined, 3, 2]);
    expect(columns).toContainEqual(["担当府省庁", "organizations", 1, 1]);
  });

  test("is a measure wherever it stands again on the sheet", () => {
    const rows = [...first, [], ...formOf({ number: 2, name: "乙" }), ["施策番号"], ["備考"]];
    const table = tableOf(rows);
    expect(cellsOf(table)?.map(([number, name]) => [number, name])).toEqual([
      ["number B1 1", "name D1 甲"],
      ["number B6 2", "name D6 乙"],
    ]);
    expect(table && rangeAddress(table.range)).toBe("A1:D9");
  });

  test("has the value below a label where nothing, or another label, stands beside it", () => {
    const rows: Rows = [
      ["施策名", "担当府省庁"],
      ["甲", "総務省"],
      ["状況", null, null],
      ["実施中", null, null],
      ["進捗状況", null, null],
      ["検討を進めている。", null, null],
      ["完了予定", null, null],
      [null, null, null],
    ];
    expect(cellsOf(tableOf(rows, { merges: ["A5:C5", "A6:C6"] }))).toEqual([
      ["name A2 甲", "organizations B2 総務省", "status A4 実施中", "progress A6 検討を進めている。", "due B7 null"],
    ]);
  });

  test("has values beside merged labels, and its merged cells are no fault", () => {
    const rows: Rows = [
      ["施策名", null, "甲"],
      ["担当府省庁", null, "総務省"],
      ["状況", null, "実施中"],
      ["進捗状況", null, "検討を進めている。"],
    ];
    const sheet = sheetOf(rows, { merges: ["A1:B1", "A2:B2", "A3:B3", "A4:B4", "C4:F4"] });
    expect(cellsOf(tablesOf(sheet)[0])?.[0]).toContain("status C3 実施中");
    expect(checkOf(workbookOf(sheet)).findings).toEqual([]);
  });

  test("takes the best worded label of a field, and the first of equals", () => {
    const rows = [...first, ["課題", "甲の課題"], ["ステータス", "実施済み"], ["進捗状況", "公表した。"]];
    expect(cellsOf(tableOf(rows))?.[0]).toEqual(
      expect.arrayContaining(["status D2 実施中", "progress B4 検討を進めている。"]),
    );
  });

  test("is none without the name, without status and progress, on one row, or with too few labels", () => {
    const without = (...labels: readonly string[]): Rows =>
      first.map((row) => row.map((value) => (labels.includes(valueText(value).replace("：", "")) ? "－" : value)));
    expect(tableOf(without("施策名"))).toBeUndefined();
    expect(tableOf(without("状況", "進捗状況"))).toBeUndefined();
    expect(tableOf(without("状況"))).toBeDefined();
    expect(tableOf(without("施策番号", "完了予定", "状況"))).toBeUndefined();
    expect(tableOf(without("施策番号", "完了予定"))).toBeDefined();
    expect(tableOf([["施策番号", 1, "施策名", "甲", "担当府省庁", "総務省", "状況", "実施中"]])).toBeUndefined();
  });

  test.each([
    [
      [
        "施策の名称を記入してください。",
        "担当する府省庁を全て記載",
        "一覧から選択すること",
        "年月日で入力",
        "行ったことを具体的に書く。",
      ],
    ],
    [
      [
        "計画に記載の名称",
        "「、」で区切って記入する",
        "実施済み・実施中・実施予定から選択",
        "YYYY/MM/DD",
        "200字以内で記入",
      ],
    ],
    [["例のとおりに記入", "例）総務省", "（選択してください）", null, "これまでに行ったことを簡潔に記述願います"]],
    [["Enter the name of the measure", "Please list all", "Select from the list", null, "Describe what was done"]],
  ])("is none where the values only say what to fill in: %j", (values) => {
    const labels = ["施策名", "担当府省庁", "状況", "完了予定", "進捗状況"];
    const rows = labels.map((label, at) => [label, values[at] ?? null]);
    expect(findTables(workbookOf(sheetOf(rows)), {}, schema, day)).toMatchObject({ found: false });
    // A form beside them is one.
    const [filled] = tablesOf(sheetOf([...rows, ...rowsBelow]));
    expect(filled?.measures).toHaveLength(1);
  });

  test("has its status beside 進捗状況 where no label names it and a choice, or no text, stands there", () => {
    const fields = (status: CellValue, ...more: Rows): string[] => {
      const head: Rows = [["施策番号", 1, "施策名", "監査の実施"], ["担当課", "企画課", "目標年度", "令和7年度"]]; // prettier-ignore
      const [table] = tablesOf(sheetOf([...head, ["進捗状況", status], ...more, ["今後の取組", "継続する。"]]));
      return present(table).columns.flatMap(({ field, header }) =>
        field?.name === "status" || field?.name === "progress" ? [`${field.name} ${header}`] : [],
      );
    };
    const text = ["今年度の取組実績", "監査を3回実施した。"];
    for (const status of ["概ね順調", "◎", "順長", null])
      expect(fields(status, text)).toEqual(["status 進捗状況", "progress 今年度の取組実績"]);
    expect(fields("監査を3回実施している。", text)).toEqual(["progress 進捗状況"]);
    expect(fields("順調")).toEqual(["status 進捗状況"]);
    expect(fields("良好")).toEqual(["progress 進捗状況"]);
    expect(fields("概ね順調", ["状況", "実施中"])).toEqual(["progress 進捗状況", "status 状況"]);
  });

  test("may have instructions in some of its cells", () => {
    const rows = formOf({ number: 1, name: "記入要領の作成", status: "一覧から選択", progress: "入力を始めた。" });
    expect(tablesOf(sheetOf(rows)).map(({ measures }) => measures.length)).toEqual([1]);
  });

  test("counts where its status and progress are told, though instructions are left in most others", () => {
    const rows = [
      ...[
        ["施策名", "窓口の設置"],
        ["担当府省庁", "総務省"],
        ["状況", "実施中"],
        ["進捗状況", "窓口の設置を進めている。"],
      ],
      ...[
        ["完了予定", "yyyy/mm を入力"],
        ["備考", "200字以内で記入"],
        ["理由", "遅れの理由を記入してください"],
      ],
      ["連絡先", "一覧から選択"],
    ];
    expect(tablesOf(sheetOf(rows)).map(({ measures }) => measures.length)).toEqual([1]);
  });

  test("is looked for near the top, and its labels are short", () => {
    const below = (count: number): Rows => [...Array.from({ length: count }, () => ["前書き"]), ...first];
    expect(tableOf(below(46))).toBeDefined();
    expect(tableOf(below(50))).toBeUndefined();
    const long = "あ".repeat(40);
    const labels = (text: string): boolean | undefined =>
      tableOf([...first.slice(0, 3), [text, "何か", null, null], ...first.slice(3)])?.columns.some(
        ({ header }) => header === text,
      );
    expect(labels(long)).toBe(true);
    expect(labels(`${long}あ`)).toBe(false);
  });

  test("is not taken for one where there is a table", () => {
    const table = tableOf([["施策名", "担当府省庁", "状況"], ["甲", "総務省", "実施中"], [], ...first]);
    expect(table?.layout).toBe("row-per-measure");
  });
});
