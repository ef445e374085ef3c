import { describe, expect, test } from "@jest/globals";
import {
  collectedValue,
  pointsAbout,
  requestTo,
  type CollectedValue,
  type Field,
  type Schema,
} from "../../../src/core/index.ts";
import { byPlace, numberPlace } from "../../../src/core/collecting/order.ts";
import { present } from "../sheets.ts";
import { collectionOf, general, header, pointCodes, replyOf, type Row } from "./replies.ts";

const text = "検討会を開催し、手引きの案を作成している。";

test("numbers are ordered as people count", () => {
  const numbers = ["2-10", "10", "2", "2-9", undefined, "2-9-1", "甲", "2-09"];
  expect(numbers.toSorted((one, other) => byPlace(numberPlace(one), numberPlace(other)))).toEqual([
    "2",
    "2-9",
    "2-09",
    "2-9-1",
    "2-10",
    "10",
    "甲",
    undefined,
  ]);
});

describe("what a collected measure holds", () => {
  const field = (name: string, type: Field["type"]): Field => ({
    ...present(general.fields[0]),
    ...{ name, type, title: name, aliases: [], unique: false, pattern: undefined, maxLength: undefined },
  });
  const further = [field("予算額", "number"), field("回数", "integer"), field("協力機関", "organizations")];
  const schema: Schema = { ...general, fields: [...general.fields, ...further] };
  const columns = [...header, "完了日", "備考", ...further.map(({ name }) => name)];
  const valueOf = (rows: readonly Row[], name: string, plan?: readonly Row[]): CollectedValue => {
    const replies = rows.map((row, at) =>
      replyOf(`${["総務省", "法務省"][at] ?? ""}.xlsx`, [row], { schema, header: columns }),
    );
    const { measures } = plan ? collectionOf(replies, plan, { schema }) : collectionOf(replies, undefined, { schema });
    return collectedValue(present(measures[0]), present(schema.fields.find((one) => one.name === name)));
  };
  const base = ["1-01", "甲の策定", "総務省、法務省", "実施済み", text, null] as const;

  test("numbers and further organizations are the first that are said", () => {
    const rows: Row[] = [
      [...base, null, null, null, "3", "財務省"],
      [...base, null, null, 5.5, 4, "環境省"],
    ];
    expect(valueOf(rows, "予算額")).toBe(5.5);
    expect(valueOf(rows, "回数")).toBe("3");
    expect(valueOf(rows, "協力機関")).toBe("財務省");
  });

  test("of dates of completion the last counts, and one that cannot be read before all", () => {
    const dated = (one: number | string, other: number | string): CollectedValue =>
      valueOf(
        [
          [...base, one],
          [...base, other],
        ],
        "completed",
      );
    expect(dated(45_002, 45_001)).toBe("2023-03-17");
    expect(dated(45_001, "いつか")).toBe("いつか");
    expect(valueOf([[...base]], "completed")).toBeNull();
  });

  test("a text that one reply repeats is its own once", () => {
    const twice = replyOf("総務省.xlsx", [
      ["1-01", "甲の策定", "総務省、法務省", "実施中", text],
      ["2-01", "乙", "総務省", "実施中", text],
      ["1-01", "甲の策定", "総務省、法務省", "実施中", text],
    ]);
    const other = replyOf("法務省.xlsx", [["1-01", "甲の策定", "総務省、法務省", "実施中", "法務省の取組。"]]);
    const [measure] = collectionOf([twice, other]).measures;
    expect(collectedValue(present(measure), present(general.fields.find(({ name }) => name === "progress")))).toEqual([
      { organizations: ["総務省"], text },
      { organizations: ["法務省"], text: "法務省の取組。" },
    ]);
  });

  test("what nobody answers has the plan's date, and nothing without a plan", () => {
    const due = present(general.fields.find(({ name }) => name === "due"));
    const reply = replyOf("総務省.xlsx", [["1-01", "甲の策定", "総務省", null, null, "令和7年3月末"]]);
    expect(collectedValue(present(collectionOf([reply]).measures[0]), due)).toBeNull();
    const planned = collectionOf([reply], [["1-01", "甲の策定", "総務省", null, null, "令和8年3月末"]]);
    expect(collectedValue(present(planned.measures[0]), due)).toBe("令和8年3月末");
    const undated = collectionOf([reply], [["1-01", "甲の策定", "総務省", null, null, null]]);
    expect(collectedValue(present(undated.measures[0]), due)).toBeNull();
  });
});

test("one name under two numbers is one measure where nobody is named, or a group is", () => {
  const two = (one: string, other: string): number =>
    collectionOf([
      replyOf("総務省.xlsx", [["1-01", "普及啓発", one, "実施中", text]]),
      replyOf("法務省.xlsx", [["2-01", "普及啓発", other, "実施中", text]]),
    ]).measures.length;
  expect(two("", "法務省")).toBe(1);
  expect(two("総務省", "全府省庁")).toBe(1);
  expect(two("関係府省庁", "法務省")).toBe(1);
  expect(two("総務省", "法務省")).toBe(2);
});

test("rows of others in a reply with a row for each are an answer of one that is not responsible", () => {
  const rows: Row[] = [
    ["1-01", "甲の策定", "総務省", "実施中", text],
    ["1-01", "甲の策定", "法務省", "実施予定", "来年度に公表する予定。"],
  ];
  const collection = collectionOf([replyOf("環境省.xlsx", rows)]);
  expect(pointCodes(collection)).toEqual([
    "organization-unanswered 総務省",
    "organization-unanswered 法務省",
    "answer-foreign 環境省.xlsx 環境省",
  ]);
  expect(collection.measures[0]?.answers[0]?.rows).toHaveLength(2);
});

test("a reply without columns for number, name, or texts has its measures all the same", () => {
  const columns = ["担当府省庁", "状況", "完了予定"];
  const collection = collectionOf([replyOf("環境省.xlsx", [["総務省", "実施中", 45_747]], { header: columns })]);
  expect(collection.points[1]).toMatchObject({ code: "answer-foreign", at: { cell: "A2" } });
  const numbered = replyOf("環境省.xlsx", [["1", "総務省", "実施中"]], { header: ["施策番号", "担当府省庁", "状況"] });
  expect(collectionOf([numbered]).points[1]).toMatchObject({ code: "answer-foreign", at: { cell: "A2" } });
  const planned = collectionOf([numbered], [["1", null, "総務省", null, null]]);
  expect(planned.measures).toHaveLength(2);
  expect(collectionOf([numbered], [[null, null, "総務省", null, null]]).measures).toHaveLength(2);
});

test("a file whose name tells two organizations is nobody's", () => {
  const reply = replyOf("総務省.xlsx", [["1", "甲", "総務省、法務省", "実施中", text]]);
  expect(collectionOf([reply], undefined, { unreadFiles: ["総務省と法務省.xls"] }).unread).toEqual([
    { file: "総務省と法務省.xls", organization: undefined },
  ]);
});

test("the points about a reply are those that its sender can do something about", () => {
  const shared = (status: string): Row => ["1-01", "甲の策定", "総務省、法務省", status, text];
  const left: Row = ["1-02", "乙の公表", "総務省、法務省", "実施中", text];
  const collection = collectionOf([
    replyOf("総務省_v1.xlsx", [shared("実施中"), left]),
    replyOf("総務省_v2.xlsx", [shared("実施予定")]),
    replyOf("法務省.xlsx", [shared("実施中")]),
    replyOf("x.xlsx", [shared("実施中"), left]),
  ]);
  const about = (file: string): string[] =>
    pointsAbout(collection, present(collection.replies.find(({ reply }) => reply.file === file))).map(
      ({ code }) => code,
    );
  expect(about("総務省_v1.xlsx")).toEqual(["replies-repeated"]);
  expect(about("法務省.xlsx")).toEqual(["measure-unanswered", "values-disagree"]);
  expect(about("x.xlsx")).toEqual(["organization-unknown", "values-disagree"]);
});

test("whoever is reminded gets the last report of the plan, and not what others answer now", () => {
  const row: Row = ["1-01", "甲の策定", "総務省、法務省", "実施中", text];
  const reply = replyOf("総務省.xlsx", [row]);
  const texts = (plan?: readonly Row[]): unknown =>
    requestTo("法務省", collectionOf([reply], plan)).measures.map((one) => [one.texts.number, one.texts.progress]);
  expect(texts()).toEqual([["1-01", undefined]]);
  expect(texts([["1-01", "甲の策定", "総務省、法務省", "実施予定", "前回の報告。"]])).toEqual([
    ["1-01", "前回の報告。"],
  ]);
});

test("whole plans that come back count with the rows of who is responsible alone", () => {
  const names = ["総務省", "法務省", "環境省"];
  const rows = (mine: string): Row[] =>
    names.map((name, at) => [`1-0${String(at)}`, `${name}の施策`, name, name === mine ? "実施済み" : "実施中", text]);
  const collection = collectionOf(names.map((name) => replyOf(`${name}.xlsx`, rows(name))));
  expect(collection.measures.map(({ status }) => status?.code)).toEqual(["done", "done", "done"]);
  expect(collection.disagreements).toEqual([]);
  expect(collection.points.map(({ code, facts }) => [code, "counted" in facts ? facts.counted : undefined])).toEqual([
    ["answer-foreign", 0],
    ["answer-foreign", 0],
    ["answer-foreign", 0],
  ]);
  expect(collection.replies.map(({ measures }) => measures)).toEqual([1, 1, 1]);
  const alone = collectionOf([replyOf("総務省.xlsx", rows("総務省"))]);
  expect(alone.points.at(-1)).toMatchObject({ code: "answer-foreign", facts: { counted: 2 }, at: { cell: "B3" } });
});

describe("a reply that says nothing", () => {
  test("is no better than the other one of its ministry, which answers", () => {
    const row = ["1-01", "手引きの作成", "総務省"] as const;
    const collection = collectionOf([
      replyOf("a_総務省.xlsx", [row]),
      replyOf("b_総務省.xlsx", [[...row, "実施中", "着手した。"]]),
    ]);
    const point = collection.points.find(({ code }) => code === "replies-repeated");
    expect(point?.facts).toMatchObject({ files: ["b_総務省.xlsx", "a_総務省.xlsx"], reason: "complete" });
  });

  test("and not even has a measure is empty, against a plan too", () => {
    const plan: Row[] = [["1-01", "手引きの作成", "総務省", "未定", "検討する。"]];
    const collection = collectionOf([replyOf("総務省.xlsx", [])], plan);
    expect(pointCodes(collection)).toContain("reply-empty 総務省.xlsx 総務省");
  });
});
