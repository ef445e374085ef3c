import { describe, expect, test } from "@jest/globals";
import { checkWorkbook, type CheckRequest, type WorkbookCheck } from "../../../src/core/check-workbook.ts";
import { findingMarker } from "../../../src/core/confirmation/finding-marks.ts";
import { findTables } from "../../../src/core/find-table.ts";
import { measuresByRow } from "../../../src/core/reading/measure-rows.ts";
import type { Table } from "../../../src/core/reading/table.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import { contentDigests } from "../../../src/core/sending/seal/sealed-content.ts";
import { cellAddress, rangeAddress } from "../../../src/core/workbook/address.ts";
import type { CellValue, Sheet, Workbook } from "../../../src/core/workbook/workbook.ts";
import { valueText } from "../../../src/core/workbook/grid.ts";
import { dropDownPlan } from "../../../src/sheets/marked-copy.ts";
import { catalogueOf } from "../../../src/words/catalogues.ts";
import { present, sheetOf, workbookOf, type SheetExtras } from "../sheets.ts";

type Rows = readonly (readonly CellValue[])[];

const schema = builtInSchema("general");
const day = 39_000;

/** What a form asks for, from top to bottom. */
interface Answers {
  readonly number: CellValue;
  readonly name: CellValue;
  readonly organization?: CellValue;
  readonly status?: CellValue;
  readonly due?: CellValue;
  readonly progress?: CellValue;
}

/** A form of four rows, two labels side by side in the upper ones. */
function formOf(answers: Answers): Rows {
  const {
    number,
    name,
    organization = "総務省",
    status = "実施中",
    due = null,
    progress = "検討を進めている。",
  } = answers;
  return [
    ["施策番号", number, "施策名", name],
    ["担当府省庁：", organization, "状況：", status],
    ["完了予定", due, "予算額", 120],
    ["進捗状況", progress],
  ];
}

/** A form of one label a row that is filled in. */
const rowsBelow: Rows = [
  ["施策名", "監査の実施"],
  ["担当府省庁", "総務省"],
  ["状況", "実施中"],
  ["完了予定", "平成20年3月"],
  ["進捗状況", "検討を進めている。"],
];

function tablesOf(...sheets: readonly Sheet[]): Table[] {
  const outcome = findTables(workbookOf(...sheets), {}, schema, day);
  return outcome.found ? outcome.tables.map(({ table }) => table) : [];
}

function tableOf(rows: Rows, extras: SheetExtras = {}): Table | undefined {
  return tablesOf(sheetOf(rows, extras))[0];
}

/** The cells of the measures, by field. */
function cellsOf(table: Table | undefined): (string | undefined)[][] | undefined {
  return table?.rows.map(({ cells }) =>
    Object.values(cells).map(
      (cell) =>
        cell && `${cell.field.name} ${cellAddress(cell)} ${cell.value === null ? "null" : valueText(cell.value)}`,
    ),
  );
}

function checkOf(workbook: Workbook, request: Partial<CheckRequest> = {}): WorkbookCheck {
  const outcome = checkWorkbook(workbook, { schema: undefined, asOf: day, today: day, fix: false, ...request });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.check;
}

function errorsOf(workbook: Workbook): string[] {
  const errors = checkOf(workbook).findings.filter(({ severity }) => severity === "error");
  return errors.map((finding) => `${finding.rule} ${finding.sheet}!${cellAddress(finding)}`);
}

const first = formOf({ number: 1, name: "甲" });

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

describe("forms of one plan", () => {
  const sheets = (...answers: readonly Answers[]): Workbook =>
    workbookOf(...answers.map((one, at) => sheetOf(formOf(one), { name: `個票${String(at + 1)}` })));

  test("are numbered as one list", () => {
    expect(errorsOf(sheets({ number: 1, name: "甲" }, { number: 1, name: "乙" }))).toEqual([
      "number-repeated 個票2!B1",
    ]);
  });

  test("have their slips found where the values stand", () => {
    const workbook = sheets(
      { number: 1, name: "甲", status: null },
      { number: 2, name: "乙", due: "2007年13月" },
      { number: 3, name: "丙", progress: "同上" },
    );
    expect(errorsOf(workbook)).toEqual([
      "value-required 個票1!D2",
      "date-impossible 個票2!B3",
      "placeholder-text 個票3!B4",
    ]);
  });

  test("are read again after a correction", () => {
    const workbook = workbookOf(
      sheetOf([...formOf({ number: 1, name: "甲", organization: "経産省" }), ...formOf({ number: 2, name: "乙" })]),
    );
    const { fixes, findings, table } = checkOf(workbook, { fix: true });
    expect(fixes.map((fix) => [cellAddress(fix), fix.value])).toEqual([["B2", "経済産業省"]]);
    expect(findings).toEqual([]);
    expect(table.measures).toHaveLength(2);
  });

  test("are given lists in the cells of the status and of the organizations", () => {
    const workbook = workbookOf(sheetOf([...first, ...formOf({ number: 2, name: "乙" })]));
    const { dropDowns } = dropDownPlan(checkOf(workbook), catalogueOf("ja"));
    expect(dropDowns.map(({ list, range }) => [list, rangeAddress(range)])).toEqual([
      ["shinchoku.statuses", "D2"],
      ["shinchoku.statuses", "D6"],
      ["shinchoku.organizations", "B2"],
      ["shinchoku.organizations", "B6"],
    ]);
    const silent = workbookOf(
      sheetOf(first.map((row) => row.map((value) => (value === "担当府省庁：" ? "受持" : value)))),
    );
    const lists = dropDownPlan(checkOf(silent), catalogueOf("ja")).dropDowns.map(({ list }) => list);
    expect(lists).toEqual(["shinchoku.statuses"]);
  });

  test("have all their rows belong to the measure", () => {
    const rows = measuresByRow(present(tableOf([...first, ...formOf({ number: 2, name: "乙" })])));
    expect([...rows].map(([sheetRow, { row }]) => [sheetRow, row.cells.name?.value])).toEqual([
      [0, "甲"],
      [1, "甲"],
      [2, "甲"],
      [3, "甲"],
      [4, "乙"],
      [5, "乙"],
      [6, "乙"],
      [7, "乙"],
    ]);
  });

  test("are digested by their values, not by where their cells stand", () => {
    const digestOf = (rows: Rows): string => {
      const sheet = sheetOf(rows);
      return contentDigests(workbookOf(sheet), tablesOf(sheet)).digest;
    };
    const plain = digestOf(first);
    expect(digestOf([["調査票"], ...first])).toBe(plain);
    expect(digestOf(formOf({ number: 1, name: "甲", progress: "検討を終えた。" }))).not.toBe(plain);
    expect(digestOf(formOf({ number: 1, name: "甲", status: "実施済み" }))).not.toBe(plain);
  });

  test("have findings in one column told apart by their labels", () => {
    const workbook = workbookOf(
      sheetOf(formOf({ number: 1, name: "甲", organization: "経産省、", progress: "〇〇を検討している。" })),
    );
    const { findings, tables } = checkOf(workbook);
    const marks = findings.map(findingMarker(tables));
    expect(new Set(marks.map(({ name }) => name)).size).toBe(1);
    const moved = workbookOf(
      sheetOf([
        ["調査票"],
        ...formOf({ number: 1, name: "甲", organization: "経産省、", progress: "〇〇を検討している。" }),
      ]),
    );
    const again = checkOf(moved);
    expect(again.findings.map(findingMarker(again.tables))).toEqual(marks);
  });
});
