import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { present, sheetOf, workbookOf } from "../sheets.ts";
import { type Rows, proposalOf, learnFrom, columnsOf, errorsWith, going } from "./learn.ts";

describe("organizations", () => {
  const rowsWith = (organizations: readonly string[]): Rows => [
    ["番号", "施策名", "担当", "状況", "取組状況"],
    ...organizations.map((organization, at) => [
      at + 1,
      `施策その${"甲乙丙丁戊己"[at] ?? ""}`,
      organization,
      "継続",
      going,
    ]),
  ];

  test("are the official ones where everybody knows them, and a rare one near another is set apart", () => {
    const proposal = learnFrom(
      rowsWith([
        "経産省、デジタル庁",
        "デジタル庁",
        "デジタル省",
        "重要インフラ所管省庁（総務省）",
        "危機管理課",
        "経済産業省",
      ]),
    );
    expect(proposal.organizations.map(({ name, count }) => `${name} ${String(count)}`)).toEqual([
      "経済産業省 2",
      "デジタル庁 2",
      "重要インフラ所管省庁 1",
      "危機管理課 1",
    ]);
    expect(proposal.suspects).toEqual([{ kind: "organization", text: "デジタル省", near: "デジタル庁" }]);
    expect(proposal.schema.organizations.find(({ name }) => name === "重要インフラ所管省庁")?.members).toEqual([
      "economy",
    ]);
  });

  test("may hold a middle dot, and are not confused when a number or one character tells them apart", () => {
    const names = ["人権・男女共同参画課", "農業振興第一課", "農業振興第一課", "農業振興第二課", "保健課", "保育課"];
    const proposal = learnFrom(rowsWith(names));
    expect(proposal.organizations.map(({ name }) => name)).toEqual([...new Set(names)]);
    expect(proposal.suspects).toEqual([]);
    expect(errorsWith(proposal, rowsWith(names))).toEqual([]);
  });
});

describe("columns", () => {
  const names = "甲乙丙丁戊己庚辛壬癸";
  const rowsWith = (header: string, valueOf: (at: number) => CellValue): Rows => [
    ["番号", "施策名", "担当課", "状況", "取組状況", header],
    ...Array.from(names).map((name, at) => [at + 1, `施策その${name}`, "企画課", "継続", going, valueOf(at)]),
  ];
  const lastField = (rows: Rows): unknown => {
    const { type, required } = present(learnFrom(rows).columns.at(-1)).field;
    return [type, required];
  };

  test("of a plan's own are numbers, dates or texts by what they hold, and required where they are full", () => {
    expect(lastField(rowsWith("予算額", (at) => at * 100))).toEqual(["number", true]);
    expect(lastField(rowsWith("予算額", (at) => (at < 9 ? at : "９千円")))).toEqual(["number", true]);
    expect(lastField(rowsWith("予算額", (at) => (at < 9 ? at : "－")))).toEqual(["text", false]);
    expect(lastField(rowsWith("開始時期", () => "令和6年4月"))).toEqual(["date", true]);
    expect(lastField(rowsWith("開始時期", (at) => (at < 5 ? "随時行う" : "令和6年4月")))).toEqual(["text", true]);
    expect(lastField(rowsWith("所感", (at) => (at < 2 ? "特段の変化はない" : null)))).toEqual(["text", false]);
    expect(lastField(rowsWith("所感", () => null))).toEqual(["text", false]);
  });

  test("of a plan's own are not required where one measure leaves several of them blank", () => {
    const rowsWithout = (blankUnit: number): Rows => [
      ["番号", "施策名", "担当課", "状況", "取組状況", "物差し", "数え方"],
      ...Array.from(`${names}子丑`).map((name, at) => [
        ...[at + 1, `施策その${name}`, "企画課", "継続", going],
        ...[at === 5 ? null : `来訪者の数${name}`, at === blankUnit ? null : "人"],
      ]),
    ];
    const required = (rows: Rows): unknown =>
      learnFrom(rows)
        .columns.slice(-2)
        .map(({ field }) => field.required);
    expect(required(rowsWithout(5))).toEqual([false, false]);
    expect(required(rowsWithout(6))).toEqual([true, true]);
  });

  test("are not what their header says where the values speak against it", () => {
    const prose = "関係課と検討を進めており、年度内に結論を得られるよう調整している。";
    const rows: Rows = [
      ["番号", "施策名", "担当課", "状況", "ランク", "期限"],
      ...Array.from(names).map((name, at) => [at + 1, `施策その${name}`, "企画課", prose, "継続", "別途通知"]),
    ];
    expect(columnsOf(learnFrom(rows))).toMatchObject({
      状況: "progress values",
      ランク: "status values",
      期限: "column-6 none",
    });
  });

  test("of several sheets are one, whatever their header is called there", () => {
    const sheet = (name: string, header: string, first: number): ReturnType<typeof sheetOf> =>
      sheetOf(
        [
          ["番号", "施策名", "担当課", "状況", header],
          ...Array.from(names).map((one, at) => [first + at, `${name}その${one}`, "企画課", "継続", going]),
        ],
        { name },
      );
    const proposal = proposalOf(workbookOf(sheet("第1章", "取組状況", 1), sheet("第2章", "実施状況", 20)));
    const progress = proposal.columns.find(({ field }) => field.name === "progress");
    expect([progress?.header, ...(progress?.field.aliases ?? [])]).toEqual(["取組状況", "実施状況"]);
    expect(proposal.measures).toBe(20);
  });
});

test("of columns under one merged header, each is called by its field, and one without a field is left out", () => {
  const names = ["通学路の点検", "公園の改修", "図書館の開館延長", "窓口の一元化"];
  const rows: Rows = [
    ["施策名", null, "担当課", "状況", "進捗状況", "資料", null],
    ...names.map((name, at) => [`1-${String(at + 1)}`, name, "土木課", "実施中", going, "別紙", `頁${String(at)}`]),
  ];
  const sheet = sheetOf(rows, { merges: ["A1:B1", "F1:G1"] });
  const columns = columnsOf(proposalOf(workbookOf(sheet)));
  expect(columns).toMatchObject({ 施策番号: "number header", 施策名: "name header" });
  expect(Object.keys(columns)).toEqual(["施策番号", "施策名", "担当課", "状況", "進捗状況", "資料"]);
});
