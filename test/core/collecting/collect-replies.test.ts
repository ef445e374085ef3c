import { describe, expect, test } from "@jest/globals";
import { factsOf } from "../../../src/core/index.ts";
import { collectionOf, pointCodes, replyOf, type Row } from "./replies.ts";
import { done, underway, row } from "./wording.ts";

describe("measures over several replies", () => {
  test("are counted once, by number and name", () => {
    const collection = collectionOf([
      replyOf("総務省.xlsx", [row("1-01", "手引きの作成", "総務省、法務省"), row("1-02", "研修の実施", "総務省")]),
      replyOf("法務省.xlsx", [row("１－０１", "手引きの 作成", "総務省、法務省")]),
    ]);
    expect(collection.measures.map(({ answers }) => answers.map(({ from }) => from.organization))).toEqual([
      ["総務省", "法務省"],
      ["総務省"],
    ]);
    expect(collection.missing).toEqual({ measures: [], organizations: [] });
    expect(collection.points).toEqual([]);
  });

  test("are known again by a name with small changes, and by a number that the plan gives", () => {
    const plan = [row("1-01", "情報システムの調達手引きの作成", "総務省、法務省"), row("1-02", "研修", "総務省")];
    const collection = collectionOf(
      [
        replyOf("総務省.xlsx", [
          row("1-01", "情報システムの調達の手引きの作成", "総務省、法務省"),
          row("1-02", "職員に対する能力開発", "総務省"),
        ]),
        replyOf("法務省.xlsx", [row("", "情報システムの調達手引きの策定", "総務省、法務省")]),
      ],
      plan,
    );
    expect(collection.measures).toHaveLength(2);
    expect(collection.disagreements.map(({ field, values }) => [field, values.length])).toEqual([
      ["name", 3],
      ["name", 2],
    ]);
  });

  test("are not known by numbers that each ministry counts for itself", () => {
    const collection = collectionOf([
      replyOf("総務省.xlsx", [row("1", "手引きの作成", "総務省"), row("2", "共同の訓練", "総務省、法務省")]),
      replyOf("法務省.xlsx", [row("1", "共同の訓練", "総務省、法務省"), row("2", "登記の連携", "法務省")]),
    ]);
    expect(collection.measures).toHaveLength(3);
    expect(pointCodes(collection)).toEqual(["values-disagree 2"]);
  });

  test("of one name under two numbers are two where two ministries have nothing in common", () => {
    const collection = collectionOf([
      replyOf("総務省.xlsx", [row("1-01", "普及啓発", "総務省")]),
      replyOf("法務省.xlsx", [row("2-01", "普及啓発", "法務省")]),
      replyOf("環境省.xlsx", [row("3-01", "調査", "環境省、法務省")]),
    ]);
    expect(collection.measures).toHaveLength(3);
    const shared = collectionOf([
      replyOf("総務省.xlsx", [row("1-01", "普及啓発", "総務省、法務省")]),
      replyOf("法務省.xlsx", [row("2-01", "普及啓発", "総務省、法務省")]),
    ]);
    expect(shared.measures).toHaveLength(1);
    expect(shared.disagreements.map(({ field }) => field)).toEqual(["number"]);
  });

  test("that one reply lists twice are one, and one without number and name is nobody's", () => {
    const collection = collectionOf([
      replyOf("総務省.xlsx", [
        row("1-01", "手引きの作成", "総務省"),
        row("1-01", "手引きの作成", "総務省", "実施予定"),
      ]),
      replyOf("法務省.xlsx", [row("", "", "法務省")]),
      replyOf("環境省.xlsx", [row("", "", "環境省")]),
    ]);
    expect(collection.measures).toHaveLength(3);
    expect(collection.measures[0]?.status?.code).toBe("planned");
  });

  test("come in the order of their numbers without a plan, and in the plan's with one", () => {
    const replies = [
      replyOf("総務省.xlsx", [row("2-10", "甲の策定", "総務省"), row("2-9", "乙の公表", "総務省")]),
      replyOf("法務省.xlsx", [
        row("2", "丙の改修", "法務省"),
        row("", "丁の移行", "法務省"),
        row("", "戊の点検", "法務省"),
      ]),
    ];
    const numbers = (collection: ReturnType<typeof collectionOf>): (string | undefined)[] =>
      collection.measures.map((measure) => factsOf(measure).number ?? "");
    expect(numbers(collectionOf(replies))).toEqual(["2", "2-9", "2-10", "", ""]);
    expect(
      numbers(collectionOf(replies, [row("2-10", "甲の策定", "総務省"), row("2-9", "乙の公表", "総務省")])),
    ).toEqual(["2-10", "2-9", "2", "", ""]);
  });

  test("have the least advanced status, and none where one has no listed status", () => {
    const statusOf = (...statuses: string[]): string | undefined =>
      collectionOf(
        statuses.map((status, at) =>
          replyOf(`${String(at)}_${["総務省", "法務省"][at] ?? ""}.xlsx`, [
            row("1-01", "甲", "総務省、法務省", status),
          ]),
        ),
      ).measures[0]?.status?.code;
    expect(statusOf("実施済み", "実施中")).toBe("underway");
    expect(statusOf("未定", "実施済み")).toBe("undecided");
    expect(statusOf("実施中", "ほぼ")).toBeUndefined();
  });
});

describe("disagreements", () => {
  const two = (one: Row, other: Row): ReturnType<typeof collectionOf> =>
    collectionOf([replyOf("総務省.xlsx", [one]), replyOf("法務省.xlsx", [other])]);
  const base = ["1-01", "手引きの作成", "総務省、法務省"] as const;

  test("tell the status and the due date with both files and cells", () => {
    const { disagreements, points } = two(
      [...base, "実施中", underway, "令和7年3月末"],
      [...base, "実施済み", underway, 46_112],
    );
    expect(disagreements.map(({ field, values }) => [field, values])).toEqual([
      [
        "status",
        [
          { value: "実施中", file: "総務省.xlsx", sheet: "工程表", organization: "総務省", cell: "D2" },
          { value: "実施済み", file: "法務省.xlsx", sheet: "工程表", organization: "法務省", cell: "D2" },
        ],
      ],
      [
        "due",
        [
          { value: "令和7年3月末", file: "総務省.xlsx", sheet: "工程表", organization: "総務省", cell: "F2" },
          { value: "2026-03-31", file: "法務省.xlsx", sheet: "工程表", organization: "法務省", cell: "F2" },
        ],
      ],
    ]);
    expect(points.map(({ severity }) => severity)).toEqual(["error", "error"]);
  });

  test("are none where a date or a status is written in another way, or left empty", () => {
    expect(two([...base, "実施中", underway, "令和7年3月末"], [...base, "○", underway, 45_747]).disagreements).toEqual(
      [],
    );
    expect(two([...base, "実施中", underway, "令和7年3月末"], [...base, "実施中", underway]).disagreements).toEqual([]);
  });

  test("tell versions of one text, and not each ministry's own", () => {
    const own = two(
      [...base, "実施中", "総務省では研修を行っている。"],
      [...base, "実施中", "法務省では調査を進めている。"],
    );
    expect(own.disagreements).toEqual([]);
    const versions = two([...base, "実施中", `${underway}${done}`], [...base, "実施中", underway]);
    expect(versions.disagreements.map(({ field }) => field)).toEqual(["progress"]);
    expect(versions.points).toMatchObject([{ severity: "warning" }]);
  });

  test("tell who is responsible, but not where a ministry names only itself", () => {
    const narrow = two([...base, "実施中", underway], ["1-01", "手引きの作成", "法務省", "実施中", underway]);
    expect(narrow.disagreements).toEqual([]);
    const other = two([...base, "実施中", underway], ["1-01", "手引きの作成", "法務省、環境省", "実施中", underway]);
    expect(other.disagreements.map(({ field }) => field)).toEqual(["organizations"]);
  });

  test("read a status that the schema does not list as written, and pass over errors", () => {
    expect(
      two([...base, "ほぼ", underway], [...base, "だいたい", underway]).disagreements.map(({ field }) => field),
    ).toEqual(["status"]);
    expect(two([...base, { error: "#N/A" }, underway], [...base, "実施中", underway]).disagreements).toEqual([]);
  });
});
