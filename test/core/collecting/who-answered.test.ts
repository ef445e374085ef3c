import { describe, expect, test } from "@jest/globals";
import { collectionOf, pointCodes, replyOf, type Row } from "./replies.ts";
import { done, underway, row } from "./wording.ts";

describe("who has not answered", () => {
  const plan = [
    row("1-01", "手引きの作成", "総務省、法務省", "", ""),
    row("1-02", "全体の見直し", "全府省庁", "", ""),
    row("1-03", "連携の強化", "関係府省庁", "", ""),
    row("1-04", "演習", "重要インフラ所管省庁", "", ""),
    row("1-05", "登記の連携", "法務省", "", ""),
    row("1-06", "持ち主のない施策", "", "", ""),
  ];

  test("is told against the plan: groups by what they mean", () => {
    const collection = collectionOf(
      [
        replyOf("総務省.xlsx", [
          row("1-01", "手引きの作成", "総務省、法務省"),
          row("1-03", "連携の強化", "関係府省庁"),
          row("1-04", "演習", "重要インフラ所管省庁"),
        ]),
      ],
      plan,
      { unreadFiles: ["02_法務省.xls", "メモ.ods"] },
    );
    const missing = collection.missing.measures.map(({ measure, organizations }) => [
      measure.planned?.measure.rows[0].cells.number?.value,
      organizations,
    ]);
    expect(missing).toEqual([
      ["1-01", ["法務省"]],
      ["1-02", ["総務省", "法務省"]],
      ["1-04", ["金融庁", "厚生労働省", "経済産業省", "国土交通省"]],
      ["1-05", ["法務省"]],
      ["1-06", []],
    ]);
    expect(collection.missing.organizations).toEqual(["金融庁", "法務省", "厚生労働省", "経済産業省", "国土交通省"]);
    expect(collection.unread).toEqual([
      { file: "02_法務省.xls", organization: "法務省" },
      { file: "メモ.ods", organization: undefined },
    ]);
    expect(collection.points[1]).toMatchObject({
      code: "organization-unanswered",
      facts: { organization: "法務省", measures: 3, unread: ["02_法務省.xls"] },
    });
    expect(pointCodes(collection).filter((code) => code.startsWith("measure-unanswered"))).toEqual([
      "measure-unanswered 1-02",
      "measure-unanswered 1-05",
      "measure-unanswered 1-06",
    ]);
  });

  test("names one that has replied but left out a measure", () => {
    const collection = collectionOf(
      [
        replyOf("総務省.xlsx", [row("1-01", "手引きの作成", "総務省、法務省")]),
        replyOf("法務省.xlsx", [
          row("1-01", "手引きの作成", "総務省、法務省", "", ""),
          row("1-05", "登記の連携", "法務省"),
        ]),
      ],
      [plan[0] ?? [], plan[4] ?? []],
    );
    expect(pointCodes(collection)).toEqual(["measure-unanswered 1-01"]);
    expect(collection.points[0]).toMatchObject({ facts: { organizations: ["法務省"], isWhole: false } });
    expect(collection.measures[0]?.unanswered).toEqual(["法務省"]);
  });

  test("tells an answer of one that is not responsible, and a measure that is not in the plan", () => {
    const collection = collectionOf(
      [
        replyOf("総務省.xlsx", [
          row("1-01", "手引きの作成", "総務省、法務省"),
          row("1-05", "登記の連携", "法務省"),
          row("9-99", "新しい訓練", "総務省"),
        ]),
        replyOf("法務省.xlsx", [row("1-01", "手引きの作成", "総務省、法務省"), row("1-05", "登記の連携", "法務省")]),
      ],
      [plan[0] ?? [], plan[4] ?? []],
    );
    expect(pointCodes(collection)).toEqual(["answer-foreign 総務省.xlsx 総務省", "measure-unplanned 9-99 総務省"]);
    expect(collection.points[0]?.at).toEqual({ file: "総務省.xlsx", sheet: "工程表", cell: "B3" });
  });

  test("takes rows that are as in the plan for no answer of one that is not responsible", () => {
    const master = [
      row("1-01", "甲の策定", "総務省", "実施中", underway),
      row("1-02", "乙の公表", "法務省", "実施中", underway),
    ];
    const changed = row("1-01", "甲の策定", "総務省", "実施済み", done);
    const collection = collectionOf(
      [replyOf("総務省.xlsx", [changed, master[1] ?? []]), replyOf("法務省.xlsx", master)],
      master,
    );
    expect(pointCodes(collection)).toEqual(["reply-unchanged 法務省.xlsx 法務省"]);
    expect(collection.measures.map(({ answers }) => answers.length)).toEqual([1, 1]);
  });

  test("reads rows of each organization's own where each has one", () => {
    const rows = (mine: string, status: string): Row[] => [
      ["1-01", "甲の策定", "総務省", mine === "総務省" ? status : "", mine === "総務省" ? underway : ""],
      ["1-01", "甲の策定", "法務省", mine === "法務省" ? status : "", mine === "法務省" ? underway : ""],
    ];
    const collection = collectionOf([
      replyOf("総務省.xlsx", rows("総務省", "実施済み")),
      replyOf("法務省.xlsx", rows("法務省", "実施予定")),
    ]);
    expect(collection.measures).toHaveLength(1);
    expect(collection.measures[0]?.answers.map(({ rows: [first], from }) => [from.organization, first.row])).toEqual([
      ["総務省", 1],
      ["法務省", 2],
    ]);
    expect(collection.disagreements.map(({ field }) => field)).toEqual(["status"]);
  });
});

describe("several replies of one ministry", () => {
  const answer = (status: string): Row[] => [row("1-01", "手引きの作成", "総務省", status)];

  test.each([
    [["総務省_第1版.xlsx", "総務省_第2版.xlsx"], "総務省_第2版.xlsx", "version"],
    [["総務省 v2.xlsx", "総務省 v10.xlsx"], "総務省 v10.xlsx", "version"],
    [["総務省.xlsx", "総務省（再提出）.xlsx"], "総務省（再提出）.xlsx", "version"],
    [["総務省.xlsx", "総務省 (2).xlsx"], "総務省 (2).xlsx", "version"],
    [["総務省_修正.xlsx", "総務省_最終.xlsx"], "総務省_最終.xlsx", "version"],
    [["総務省a.xlsx", "総務省b.xlsx"], "総務省a.xlsx", "order"],
  ])("%j: proposes %s by its %s", (files, proposed, reason) => {
    const collection = collectionOf(files.map((file, at) => replyOf(file, answer(at === 0 ? "実施予定" : "実施中"))));
    expect(collection.points).toMatchObject([
      { code: "replies-repeated", severity: "error", facts: { reason, shared: 1 } },
    ]);
    expect(collection.measures[0]?.answers.map(({ from }) => from.reply.file)).toEqual([proposed]);
    expect(collection.measures[0]?.replaced).toHaveLength(1);
    expect(collection.replies.map(({ measures }) => measures)).toEqual([1, 1]);
  });

  test("are weighed by when they were saved, then by how much they answer", () => {
    const saved = collectionOf([
      replyOf("総務省a.xlsx", answer("実施中"), { modified: "2024-03-02T00:00:00Z" }),
      replyOf("総務省b.xlsx", answer("実施中"), { modified: "2024-03-01T00:00:00Z" }),
    ]);
    expect(saved.points[0]).toMatchObject({ facts: { reason: "modified", files: ["総務省a.xlsx", "総務省b.xlsx"] } });
    const complete = collectionOf([
      replyOf("総務省a.xlsx", answer("実施中"), { modified: "gestern" }),
      replyOf("総務省b.xlsx", [...answer("実施中"), row("1-02", "研修の実施", "総務省")]),
    ]);
    expect(complete.points[0]).toMatchObject({
      facts: { reason: "complete", files: ["総務省b.xlsx", "総務省a.xlsx"] },
    });
  });

  test("that answer different measures are both taken", () => {
    const collection = collectionOf([
      replyOf("総務省a.xlsx", answer("実施中")),
      replyOf("総務省b.xlsx", [row("1-02", "研修の実施", "総務省")]),
    ]);
    expect(collection.points).toMatchObject([{ code: "replies-repeated", severity: "info", facts: { shared: 0 } }]);
    expect(collection.measures.map(({ answers }) => answers.length)).toEqual([1, 1]);
  });
});
