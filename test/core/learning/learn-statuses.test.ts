import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { type Rows, learnFrom, columnsOf, stagesOf, errorsWith, done, going } from "./learn.ts";

describe("statuses", () => {
  const header = ["番号", "施策名", "担当課", "評価", "取組状況"];
  const table = (statuses: readonly [string, string][], above: Rows = []): Rows => [
    ...above,
    header,
    ...statuses.map(([status, text], at) => [
      at + 1,
      `施策その${"甲乙丙丁戊己庚辛壬癸子丑寅卯"[at] ?? ""}`,
      "企画課",
      status,
      text,
    ]),
  ];

  test("mean what a legend says that parts its marks by spaces; bullets of one kind are no legend", () => {
    const statuses: [string, string][] = [["◎", done], ["○", going], ["△", going], ["△", going]]; // prettier-ignore
    const legend = "評価：◎ 目標を上回った　○ 目標どおり　△ 目標を下回った";
    expect(stagesOf(learnFrom(table(statuses, [[legend]])))).toEqual([
      "◎ 1 underway legend",
      "○ 1 underway legend",
      "△ 2 late legend",
    ]);
    expect(stagesOf(learnFrom(table(statuses, [["○ 完了したもの"]]))).at(-1)).not.toContain("legend");
  });

  test("mean what the plan's legend says, in one cell or in two", () => {
    const proposal = learnFrom(
      table(
        [
          ["◎", done],
          ["○", going],
          ["△", going],
          ["△", going],
        ],
        [["◎：達成　○：おおむね順調"], ["△", "遅れている"]],
      ),
    );
    expect(stagesOf(proposal)).toEqual(["◎ 1 done legend", "○ 1 underway legend", "△ 2 late legend"]);
    expect(proposal.schema.statuses.map(({ aliases }) => aliases)).toEqual([
      ["達成"],
      ["おおむね順調"],
      ["遅れている"],
    ]);
  });

  test("of a legend that contradicts itself are asked, as are marks of which nothing tells", () => {
    const rows = table(
      [
        ["○", "連携が重要である。"],
        ["○", "連携が重要である。"],
        ["△", "連携が重要である。"],
      ],
      [["○：完了"], ["○：継続"]],
    );
    expect(stagesOf(learnFrom(rows))).toEqual(["○ 2 unsure unclear", "△ 1 unsure unclear"]);
  });

  test("are told by the texts beside them where those agree", () => {
    const rows = table([...Array.from({ length: 4 }, (): [string, string] => ["○", done]), ["△", going], ["△", going]]);
    expect(stagesOf(learnFrom(rows))).toEqual(["○ 4 done texts", "△ 2 unsure unclear"]);
  });

  test("that rate the work of a year are asked, where the texts tell of two that all is done", () => {
    const rows = table(Array.from("AAAABBBB").map((status): [string, string] => [status, done]));
    expect(stagesOf(learnFrom(rows))).toEqual(["A 4 unsure unclear", "B 4 unsure unclear"]);
  });

  test("do not say that all is done where the target was met and the texts tell of work that goes on", () => {
    const rows = table(Array.from({ length: 4 }, (): [string, string] => ["達成", going]));
    expect(stagesOf(learnFrom(rows))).toEqual(["達成 4 underway texts"]);
  });

  test("that occur once are no slips where a note lists them beside the frequent ones", () => {
    const statuses = [...Array<string>(4).fill("改善"), "悪化", "変わらない", "横ばい"];
    const rows = table(statuses.map((status): [string, string] => [status, going]));
    const alien = (note: string): string[] => learnFrom([...rows, [note]]).suspects.map(({ text }) => text);
    expect(alien("（注）評価は、改善・変わらない・悪化の3区分とする。")).toEqual(["横ばい"]);
    expect(alien("変わらない・悪化・横ばいは、翌年度に見直す。")).toEqual(["悪化", "変わらない", "横ばい"]);
    expect(alien("改善、悪化")).toEqual(["悪化", "変わらない", "横ばい"]);
  });

  test("that occur once and are near to others, or like none, are set apart", () => {
    const usual = Array.from({ length: 8 }, (_, at): [string, string] =>
      at < 4 ? ["実施中", going] : ["実施済み", done],
    );
    const rows = table([...usual, ["実施中（一部完了）", going], ["実施ずみ", done], ["？", going], ["中止", going]]);
    const proposal = learnFrom(rows);
    expect(proposal.suspects).toEqual([
      { kind: "status", text: "実施中（一部完了）", near: "実施中" },
      { kind: "status", text: "実施ずみ", near: "実施済み" },
      { kind: "status", text: "？", near: undefined },
    ]);
    expect(stagesOf(proposal)).toContain("中止 1 stopped words");
    expect(errorsWith(proposal, rows).filter((error) => error.startsWith("status-unlisted"))).toHaveLength(3);
  });

  test("have their most frequent spelling, of equals the plain one", () => {
    const letters = ["Ａ", "A", "Ｂ", "Ｂ", "B"].map((status): [string, string] => [status, going]);
    expect(learnFrom(table(letters)).statuses.map(({ label }) => label)).toEqual(["Ｂ", "A"]);
  });

  test("require a reason where all their rows but one give it", () => {
    const rows: Rows = [
      [...header, "理由"],
      ...["遅れ", "遅れ", "遅れ", "遅れ", "継続"].map((status, at) => [
        at + 1,
        `施策その${"甲乙丙丁戊"[at] ?? ""}`,
        "企画課",
        status,
        going,
        at < 3 ? "入札の不調" : null,
      ]),
    ];
    const { schema } = learnFrom(rows);
    expect(schema.statuses.map(({ label, requires }) => [label, ...requires])).toEqual([["継続"], ["遅れ", "reason"]]);
  });
});

describe("texts with a tense each", () => {
  const names = ["公園の改修", "通学路の点検", "窓口の一元化", "図書館の延長"];
  const plan = "工事を実施する予定である。";

  test.each([
    [
      ["前年度の取組計画", "取組の成果等", "今年度の取組計画"],
      ["column-4", "progress", "column-6"],
    ],
    [
      ["来年度に向けて", "本年度の取組", "備忘"],
      ["next", "progress", "column-6"],
    ],
    [
      ["計画の進捗に係る成果", "今後", "備忘"],
      ["progress", "next", "column-6"],
    ],
    [
      ["これまでの取組", "今後の取組予定", "備忘"],
      ["progress", "next", "column-6"],
    ],
  ])("%s", (headers, fields) => {
    const rows: Rows = [
      ["施策名", "担当課", "状況", ...headers],
      ...names.map((name) => [
        name,
        "土木課",
        "実施中",
        ...headers.map((one) => (one === "備忘" ? null : /計画$|今後|来年度/u.test(one) ? plan : going)),
      ]),
    ];
    const { columns } = learnFrom(rows);
    expect(columns.slice(3).map(({ field }) => field.name)).toEqual(fields);
  });
});

describe("statuses with a column each", () => {
  const header = ["番号", "施策名", "担当課", "完了", "実施中", "未着手", "取組状況"];
  const row = (number: number, marked: readonly number[], text: string): CellValue[] => [
    number,
    `施策${String(number)}`,
    "総務課",
    ...[0, 1, 2].map((at) => (marked.includes(at) ? "○" : null)),
    text,
  ];
  const rows: Rows = [
    header,
    row(1, [0], done),
    row(2, [1], going),
    row(3, [1], going),
    row(4, [0, 1], going),
    row(5, [], going),
  ];

  test("are those of the headers, marked or not, and none of two marks", () => {
    const proposal = learnFrom(rows);
    expect(stagesOf(proposal)).toEqual(["完了 1 done words", "実施中 2 underway words", "未着手 0 planned words"]);
    expect(columnsOf(proposal)["状況"]).toBe("status header");
    expect(proposal.suspects).toEqual([]);
  });

  test("are found again with the schema that was learnt", () => {
    expect(errorsWith(learnFrom(rows), rows)).toEqual(["status-marked-twice D5", "value-required D6"]);
  });
});

test("ratings by colour are statuses, red ones late", () => {
  const header = ["Project name", "Department", "Delivery Confidence Assessment", "Commentary"];
  const colours = ["Green", "Amber/Green", "Amber", "Amber/Red", "Red"];
  const rows: Rows = [
    header,
    ...Array.from({ length: 15 }, (_, at) => [
      `Project number ${String(at + 1)}`,
      "Home Office",
      colours[at % colours.length] ?? null,
      "The programme has been reviewed by the Authority.",
    ]),
  ];
  expect(stagesOf(learnFrom(rows))).toEqual([
    "Green 3 underway words",
    "Amber/Green 3 underway words",
    "Amber 3 underway words",
    "Amber/Red 3 late words",
    "Red 3 late words",
  ]);
});
