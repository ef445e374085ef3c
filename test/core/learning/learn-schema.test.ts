import { describe, expect, test } from "@jest/globals";
import { parseIsoDate } from "../../../src/core/calendar/day.ts";
import { checkWorkbook } from "../../../src/core/check-workbook.ts";
import { learnSchema } from "../../../src/core/learning/learn-schema.ts";
import type { SchemaProposal } from "../../../src/core/learning/proposal.ts";
import type { LearningPlace } from "../../../src/core/learning/survey.ts";
import { readDescriptor } from "../../../src/core/schema/read-descriptor.ts";
import { writeDescriptor } from "../../../src/core/schema/write-descriptor.ts";
import { cellAddress } from "../../../src/core/workbook/address.ts";
import type { CellValue, Workbook } from "../../../src/core/workbook/workbook.ts";
import { present, sheetOf, workbookOf } from "../sheets.ts";

type Rows = readonly (readonly CellValue[])[];

function proposalOf(workbook: Workbook, place: LearningPlace = {}): SchemaProposal {
  const outcome = learnSchema(workbook, place);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.proposal;
}

function learnFrom(rows: Rows, place?: LearningPlace): SchemaProposal {
  return proposalOf(workbookOf(sheetOf(rows)), place);
}

/** Header → what it was taken for. */
function columnsOf({ columns }: SchemaProposal): Record<string, string> {
  return Object.fromEntries(columns.map(({ header, field, by }) => [header, `${field.name} ${by}`]));
}

function stagesOf({ statuses }: SchemaProposal): string[] {
  return statuses.map(({ label, count, stage, why }) => `${label} ${String(count)} ${stage} ${why.by}`);
}

/** The errors of a check of the same rows with the learnt schema. */
function errorsWith({ schema }: SchemaProposal, rows: Rows): string[] {
  const result = readDescriptor(JSON.parse(JSON.stringify(writeDescriptor(schema))));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const day = present(parseIsoDate("2025-04-30"));
  const outcome = checkWorkbook(workbookOf(sheetOf(rows)), { schema: result.value, asOf: day, today: day, fix: false });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const { findings } = outcome.check;
  return findings.filter(({ severity }) => severity === "error").map((one) => `${one.rule} ${cellAddress(one)}`);
}

const done = "令和6年12月に改定した。";
const going = "関係課と検討を進めている。";
const planned = "令和7年6月に公表する予定である。";

describe("a plan in words of its own", () => {
  const header = ["管理ID", "アクション", "受持", "到達段階", "この一年の歩み", "いつまで"];
  const names = ["通学路の点検", "公園の改修", "図書館の開館延長", "窓口の一元化", "防災無線の更新", "給食の無償化"];
  const rows: Rows = [
    ["令和6年度　まちづくりプラン推進状況（令和7年3月31日現在）"],
    header,
    ...names.map((name, at) => [
      `A-${String(at + 1)}`,
      name,
      at % 2 === 0 ? "土木課" : "総務課",
      ["終えた・完了", "進行中", "未着手"][at % 3] ?? null,
      [done, going, planned][at % 3] ?? null,
      "令和8年3月",
    ]),
  ];

  test("is known by what stands under its headers", () => {
    const proposal = learnFrom(rows);
    expect(columnsOf(proposal)).toEqual({
      管理ID: "number values",
      アクション: "name values",
      受持: "organizations values",
      到達段階: "status values",
      この一年の歩み: "progress values",
      いつまで: "due values",
    });
    expect(stagesOf(proposal)).toEqual([
      "終えた・完了 2 done words",
      "進行中 2 underway words",
      "未着手 2 planned words",
    ]);
    expect(proposal.organizations).toEqual([
      { name: "土木課", count: 3, variants: [] },
      { name: "総務課", count: 3, variants: [] },
    ]);
    expect(proposal.schema.title).toContain("まちづくりプラン");
    expect(proposal.schema.period).toEqual({
      fiscalYear: 2024,
      half: undefined,
      reportingDate: parseIsoDate("2025-03-31"),
    });
    expect(errorsWith(proposal, rows)).toEqual([]);
  });

  test("is read from the row that a person points at, on the sheet that has most below it", () => {
    expect(columnsOf(learnFrom(rows, { headerRow: 1 }))).toEqual(columnsOf(learnFrom(rows)));
    const workbook = workbookOf(sheetOf(rows.slice(0, 7), { name: "抄" }), sheetOf(rows, { name: "全体" }));
    expect(proposalOf(workbook, { headerRow: 1 }).measures).toBe(6);
    expect(proposalOf(workbook, { headerRow: 1, sheets: ["抄"] }).sheets).toEqual(["抄"]);
  });

  test("is read below a header of two rows", () => {
    const grouped: Rows = [
      ["No", "事業", "受持", "令和6年度", null],
      [null, null, null, "結果", "ランク"],
      ...names.map((name, at) => [
        at + 1,
        name,
        "土木課",
        [done, going][at % 2] ?? null,
        ["済", "継続"][at % 2] ?? null,
      ]),
    ];
    const merges = ["D1:E1", "A1:A2", "B1:B2", "C1:C2"];
    const proposal = proposalOf(workbookOf(sheetOf(grouped, { merges })));
    expect(columnsOf(proposal)).toMatchObject({
      事業: "name values",
      結果: "progress values",
      ランク: "status values",
    });
  });
});

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

describe("an English plan", () => {
  const rows: Rows = [
    ["Clean Rivers Programme", null],
    ["Position at 31 March 2025"],
    ["Ref", "Action", "Owner", "RAG rating", "Latest update", "Deadline", "Date completed"],
    ...["Plant trees", "Open the weir", "Test the water", "Train wardens", "Map the banks", "Fund the trust"].map(
      (name, at) => [
        `R${String(at + 1)}`,
        name,
        ["Rivers Trust", "City Council"][at % 2] ?? null,
        ["Green", "Red", "Complete"][at % 3] ?? null,
        "Work has begun with the partners and the first results were published.",
        "31/12/2025",
        at % 3 === 2 ? "01/02/2025" : null,
      ],
    ),
  ];

  test("is learnt by the same ways", () => {
    const proposal = learnFrom(rows);
    expect(columnsOf(proposal)).toEqual({
      Ref: "number values",
      Action: "name values",
      Owner: "organizations values",
      "RAG rating": "status values",
      "Latest update": "progress values",
      Deadline: "due values",
      "Date completed": "completed values",
    });
    expect(stagesOf(proposal)).toEqual(["Complete 2 done words", "Green 2 underway words", "Red 2 late words"]);
    expect(proposal.schema.period?.fiscalYear).toBe(2024);
    expect(errorsWith(proposal, rows)).toEqual([]);
  });
});

describe("a table as found", () => {
  const note = " (a confidence assessment of the project at a fixed point in time, on a scale of five)";
  const rows: Rows = [
    ["Major projects"],
    ["project_name", "Department", `Assessment${note}`, "Departmental commentary on the actions that were taken since"],
    ...["Green", "Amber", "Red", "Green", "Amber", "Red", "Green", "Amber", "Red"].map((rating, at) => [
      `Project number ${String(at + 1)}`,
      "Home Office",
      rating,
      "The contract was signed and the work has begun on the site.",
    ]),
    ["Project ten", "Home Office", "The review was not complete, so that no rating could be given this year", "None."],
  ];

  test("is known by headers with notes, and a sentence among its ratings is no status", () => {
    const proposal = learnFrom(rows);
    expect(Object.values(columnsOf(proposal))).toEqual([
      "name values",
      "organizations values",
      "status values",
      "progress values",
    ]);
    expect(stagesOf(proposal)).toEqual(["Green 3 underway words", "Amber 3 underway words", "Red 3 late words"]);
    expect(proposal.suspects).toMatchObject([{ kind: "status", near: undefined }]);
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

describe("nothing is proposed", () => {
  const codeOf = (rows: Rows, place: LearningPlace = {}): string => {
    const outcome = learnSchema(workbookOf(sheetOf(rows)), place);
    return outcome.ok ? "" : outcome.problem.code;
  };

  test("for a workbook without a table, or whose measures have no status", () => {
    expect(codeOf([])).toBe("no-progress-table");
    expect(codeOf([["一行だけ"]])).toBe("no-progress-table");
    expect(
      codeOf([
        ["a", "b", "c"],
        ["1", "2", "3"],
      ]),
    ).toBe("no-progress-table");
    expect(
      codeOf([
        ["番号", "施策名", "担当課", "取組状況"],
        ["1", "公園の改修", "土木課", going],
      ]),
    ).toBe("no-progress-table");
    expect(codeOf([["a"]], { sheets: ["ない"] })).toBe("sheet-missing");
  });
});

test.each([
  [3, false],
  [4, true],
])("a text missing in one of %d rows is a slip: %s", (count, expected) => {
  const names = Array.from({ length: count }, (_, at) => `施策${String(at + 1)}`);
  const rows = names.map((name, at) => [name, "総務課", "実施中", at === 0 ? null : going]);
  const { schema } = learnFrom([["施策名", "担当課", "状況", "進捗状況"], ...rows]);
  expect(schema.fields.find(({ name }) => name === "progress")?.required).toBe(expected);
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

describe("a short table", () => {
  const rows = (header: readonly string[], statuses: readonly string[], text: string): Rows => [
    [...header],
    ...statuses.map((status, at) => [at + 1, `窓口${String(at)}の整備`, "総務省", status, text]),
  ];

  test("has a status by the name of its column, though each stands there once", () => {
    const header = ["No", "Commitment", "Lead agency", "Status", "Progress to date"];
    const statuses = ["On track", "Delayed", "Completed", "Not started", "On track"];
    expect(stagesOf(learnFrom(rows(header, statuses, "The portal was upgraded in March.")))).toEqual([
      "Completed 1 done words",
      "On track 2 underway words",
      "Not started 1 planned words",
      "Delayed 1 late words",
    ]);
  });

  test("has what denies a frequent status, which is no slip of it", () => {
    const header = ["番号", "事項名", "所管府省", "措置状況", "これまでの実施状況"];
    const proposal = learnFrom(
      rows(header, ["措置済", "措置済", "措置済", "未措置"], "関係規則の見直しを進めている。"),
    );
    expect(stagesOf(proposal)).toEqual(["措置済 3 done words", "未措置 1 planned words"]);
    const published = learnFrom(rows(header, ["公表", "公表", "公表", "未公表"], "関係規則の見直しを進めている。"));
    expect(stagesOf(published).at(-1)).toBe("未公表 1 unsure unclear");
    expect(proposal.suspects).toEqual([]);
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
