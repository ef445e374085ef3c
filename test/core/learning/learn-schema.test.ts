import { describe, expect, test } from "@jest/globals";
import { parseIsoDate } from "../../../src/core/calendar/day.ts";
import { learnSchema } from "../../../src/core/learning/learn-schema.ts";
import type { LearningPlace } from "../../../src/core/learning/survey.ts";
import { sheetOf, workbookOf } from "../sheets.ts";
import { type Rows, proposalOf, learnFrom, columnsOf, stagesOf, errorsWith, done, going } from "./learn.ts";

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
