import { describe, expect, test } from "@jest/globals";
import {
  collectedFields,
  collectedSchema,
  type Collection,
  type PlannedCell,
  type SheetPlan,
} from "../../../src/core/index.ts";
import { collectionPlan } from "../../../src/sheets/collecting/collection-plan.ts";
import { requestPlan } from "../../../src/sheets/collecting/request-plan.ts";
import { catalogueOf } from "../../../src/words/catalogues.ts";
import { collectionOf, general, header, replyOf, type Row } from "../../core/collecting/replies.ts";
import { present } from "../../core/sheets.ts";

const underway = "検討会を開催し、手引きの案を作成している。";

function sheetsOf(collection: Collection): Record<string, SheetPlan> {
  const tables = collection.replies.flatMap(({ reply }) => reply.check.tables);
  const schema = collectedSchema(general);
  const { sheets } = collectionPlan(collection, schema, collectedFields(schema, tables), catalogueOf("ja"));
  return Object.fromEntries(sheets.map((sheet) => [sheet.name, sheet]));
}

/** The rows of a sheet below its header, by header. */
function rowsOf(sheet: SheetPlan | undefined): Record<string, PlannedCell["value"]>[] {
  const [head = [], ...rows] = present(sheet).rows;
  return rows.map((row) => Object.fromEntries(row.map(({ value }, at) => [String(head[at]?.value), value])));
}

const wideHeader = [...header, "完了日", "備考", "予算額"];
const wide = (...values: Row): Row => values;

describe("the collected table", () => {
  test("has the texts of several ministries side by side, and one text once", () => {
    const collection = collectionOf([
      replyOf("法務省.xlsx", [["1-01", "甲の策定", "総務省、法務省", "実施予定", "来年度に公表する予定。", 45_747]]),
      replyOf("総務省.xlsx", [["1-01", "甲の策定", "総務省、法務省", "実施中", underway, "令和7年3月末"]]),
    ]);
    expect(rowsOf(sheetsOf(collection)["集約"])).toEqual([
      {
        施策番号: "1-01",
        施策名: "甲の策定",
        担当府省庁: "総務省、法務省",
        状況: "実施予定",
        進捗状況: `【総務省】${underway}\n【法務省】来年度に公表する予定。`,
        完了予定: "令和7年3月末",
        府省庁ごとの回答: "総務省：実施中\n法務省：実施予定",
        回答のない府省庁: null,
        回答のセル: "総務省.xlsx 工程表!B2\n法務省.xlsx 工程表!B2",
      },
    ]);
    const same = collectionOf([
      replyOf("法務省.xlsx", [["1-01", "甲の策定", "総務省、法務省、環境省", "実施中", underway]]),
      replyOf("総務省.xlsx", [["1-01", "甲の策定", "総務省、法務省、環境省", "実施中", underway]]),
      replyOf("環境省.xlsx", [["1-01", "甲の策定", "総務省、法務省、環境省", "実施中", "環境省では調査中。"]]),
    ]);
    expect(rowsOf(sheetsOf(same)["集約"])[0]).toMatchObject({
      進捗状況: `【総務省、法務省】${underway}\n【環境省】環境省では調査中。`,
    });
  });

  test("has dates of completion only where all is done, the last of them", () => {
    const replies = (status: string): Collection =>
      collectionOf([
        replyOf("総務省.xlsx", [wide("1-01", "甲の策定", "総務省、法務省", status, underway, null, 45_001, null, 5)], {
          header: wideHeader,
        }),
        replyOf(
          "法務省.xlsx",
          [wide("1-01", "甲の策定", "総務省、法務省", "実施済み", underway, null, 45_002, "別表", 7)],
          {
            header: wideHeader,
          },
        ),
      ]);
    expect(rowsOf(sheetsOf(replies("実施済み"))["集約"])[0]).toMatchObject({ 完了日: "2023-03-17", 備考: "別表" });
    expect(rowsOf(sheetsOf(replies("実施中"))["集約"])[0]).toMatchObject({ 完了日: null });
    const text = collectionOf([
      replyOf("総務省.xlsx", [wide("1-01", "甲の策定", "総務省", "実施済み", underway, null, "そのうち")], {
        header: wideHeader,
      }),
    ]);
    expect(rowsOf(sheetsOf(text)["集約"])[0]).toMatchObject({ 完了日: "そのうち" });
  });

  test("leaves a status open that one ministry has not given, and keeps one that is not listed as written", () => {
    const rows = (...statuses: (string | { error: string })[]): unknown =>
      rowsOf(
        sheetsOf(
          collectionOf(
            statuses.map((status, at) =>
              replyOf(`${["総務省", "法務省"][at] ?? ""}.xlsx`, [
                ["1-01", "甲の策定", "総務省、法務省", status, underway],
              ]),
            ),
          ),
        )["集約"],
      )[0];
    expect(rows("実施中", "")).toMatchObject({ 状況: null, 府省庁ごとの回答: "総務省：実施中\n法務省：（空欄）" });
    expect(rows("実施中", "ほぼ")).toMatchObject({ 状況: "ほぼ", 府省庁ごとの回答: "総務省：実施中\n法務省：ほぼ" });
    expect(rows("実施中", { error: "#N/A" })).toMatchObject({
      状況: "#N/A",
      府省庁ごとの回答: "総務省：実施中\n法務省：#N/A",
    });
  });

  test("has a measure that nobody answers as the plan has it, and one that only a file answers under its name", () => {
    const plan: Row[] = [
      ["1-01", "甲の策定", "総務省、法務省", "実施中", underway, 45_747],
      ["1-02", "乙", "財務省", "", ""],
    ];
    const collection = collectionOf(
      [
        replyOf("回答.xlsx", [["1-02", "乙", "財務省", "実施中", "調査を終えた。"]]),
        replyOf("環境省.xlsx", [["1-03", "", "", "", ""]]),
      ],
      plan,
    );
    const rows = rowsOf(sheetsOf(collection)["集約"]);
    expect(rows[0]).toMatchObject({
      状況: null,
      進捗状況: null,
      完了予定: "2025-03-31",
      回答のない府省庁: "総務省\n法務省",
    });
    expect(rows[2]).toMatchObject({ 施策番号: "1-03", 施策名: null, 担当府省庁: null });
    const replies = rowsOf(sheetsOf(collection)["提出状況"]);
    expect(replies.find(({ ファイル }) => ファイル === "回答.xlsx")).toMatchObject({ 府省庁: "財務省" });
  });
});

describe("the sheets about the replies", () => {
  test("tell who has replied, who has not, and which files are none, and how measures are counted", () => {
    const collection = collectionOf(
      [
        replyOf("総務省.xlsx", [["1-01", "甲の策定", "総務省、法務省", "遅れ", underway]]),
        replyOf("x.xlsx", [["1-09", "丁", "財務省、環境省", "実施中", underway]]),
      ],
      undefined,
      { unreadFiles: ["法務省.xls", "メモ.xls"] },
    );
    expect(rowsOf(sheetsOf(collection)["提出状況"]).map((row) => Object.values(row))).toEqual([
      ["総務省", "提出", "総務省.xlsx", "ファイル名", 1, 0, 0, 0, 1],
      ["（不明）", "提出", "x.xlsx", null, 1, 0, 0, 0, 0],
      ["法務省", "未提出", null, null, 0, 1, null, null, null],
      ["財務省", "未提出", null, null, 0, 1, null, null, null],
      ["環境省", "未提出", null, null, 0, 1, null, null, null],
      ["法務省", "読み取れない", "法務省.xls", null, null, null, null, null, null],
      [null, "読み取れない", "メモ.xls", null, null, null, null, null, null],
      [],
      ["※ 施策は全体で2件です。複数の府省庁が担当する施策は、全体では1件、府省庁ごとにはそれぞれ1件と数えます。"],
    ]);
    const points = rowsOf(sheetsOf(collection)["照合結果"]);
    expect(points.map(({ 種類, 場所 }) => [種類, 場所])).toEqual([
      ["未提出の府省庁", null],
      ["未提出の府省庁", null],
      ["未提出の府省庁", null],
      ["府省庁の分からない回答", "x.xlsx"],
    ]);
  });

  test("say that there is nothing to clear up", () => {
    const collection = collectionOf([replyOf("総務省.xlsx", [["1-01", "甲の策定", "総務省", "実施中", underway]])]);
    expect(rowsOf(sheetsOf(collection)["照合結果"])).toMatchObject([
      { 重要度: null, 確かめること: "確かめることはありません。" },
    ]);
  });
});

test("a workbook to fill in has blanks where the plan has nothing, and cuts nothing of what it has", () => {
  const distribution = {
    organization: "法務省",
    measures: [
      {
        measure: present(replyOf("計画.xlsx", [["", "甲", "法務省", "", ""]]).check.table.measures[0]),
        organizations: ["法務省"],
        texts: { name: "甲", progress: "前回の報告。" },
      },
    ],
  };
  const plan = requestPlan(distribution, general, general.fields, catalogueOf("ja"));
  const [form] = plan.sheets;
  const rows = present(form).rows;
  const header = present(rows[2]).map(({ value }) => value);
  const cellOf = (name: string): PlannedCell => present(present(rows[3])[header.indexOf(name)]);
  expect(cellOf("施策番号")).toEqual({ value: null, style: "wrapped" });
  expect(cellOf("施策名")).toEqual({ value: "甲", style: "wrapped" });
  expect(cellOf("前回報告の内容")).toEqual({ value: "前回の報告。", style: "previous" });
  expect(cellOf("前回報告の状況")).toEqual({ value: null, style: "previous" });
  expect(cellOf("完了予定")).toEqual({ value: null, style: "open-input" });
  expect(present(form).isProtected).toBe(true);
  expect(plan.dropDowns.map(({ range }) => range.left)).toEqual([header.indexOf("状況")]);
});
