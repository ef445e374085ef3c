import { describe, expect, test } from "@jest/globals";
import { suspectAnswers, type LearningAnswers } from "../../../src/core/learning/answers.ts";
import { learnSchema, type LearningOutcome } from "../../../src/core/learning/learn-schema.ts";
import type { SchemaProposal } from "../../../src/core/learning/proposal.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { present, sheetOf, workbookOf } from "../sheets.ts";

type Rows = readonly (readonly CellValue[])[];

const header = ["番号", "施策名", "担当課", "評価", "取組状況"];
const done = "令和6年12月に改定した。";
const going = "関係課と検討を進めている。";
const names = [
  "通学路の点検",
  "公園の改修",
  "図書館の開館延長",
  "窓口の一元化",
  "防災無線の更新",
  "給食の無償化",
  "橋の点検",
];
const statuses = ["甲群の扱い", "乙群の扱い", "甲群の扱い", "乙群の扱い", "甲群の扱い", "乙群の扱い", "甲郡の扱い"];
const offices = ["市民協働推進課", "経済産業省", "市民協働推進課", "経産省", "市民共働推進課", "経産省", "経済産業省"];
const rows: Rows = [
  header,
  ...names.map((name, at) => [at + 1, name, offices[at] ?? null, statuses[at] ?? null, [done, going][at % 2] ?? null]),
];

function outcomeOf(answers: LearningAnswers, of: Rows = rows): LearningOutcome {
  return learnSchema(workbookOf(sheetOf(of, { name: "進捗" })), answers);
}

function proposed(answers: LearningAnswers, of: Rows = rows): SchemaProposal {
  const outcome = outcomeOf(answers, of);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.proposal;
}

test("an answer about a rare writing is for its kind alone: listed by itself, or as another way to write something", () => {
  const answers: LearningAnswers = {
    suspects: [
      { kind: "status", text: "一部 実施", aliasOf: undefined },
      { kind: "status", text: "済", aliasOf: "実施済み" },
      { kind: "status", text: "完了", aliasOf: "実施 済み" },
      { kind: "organization", text: "経産省", aliasOf: "実施済み" },
      { kind: "organization", text: "市民課", aliasOf: undefined },
    ],
  };
  const { isListed, aliasesOf } = suspectAnswers("status", answers);
  expect(["一部実施", "済", "市民課", "未定"].map(isListed)).toEqual([true, false, false, false]);
  expect([aliasesOf("実施済み"), aliasesOf("一部実施")]).toEqual([["済", "完了"], []]);
  expect(suspectAnswers("status", {}).isListed("済")).toBe(false);
});

describe("what a person says comes before what is learnt", () => {
  test("of a column, which another one then gives up", () => {
    const columns = [
      { header: "取組 状況", field: "remarks" },
      { header: "番号", field: undefined },
      { header: "ない", field: "name" },
    ];
    const { columns: taken, schema } = proposed({ columns });
    expect(taken.map(({ header: one, field, by }) => [one, field.name, by])).toEqual([
      ["番号", "column-1", "person"],
      ["施策名", "name", "header"],
      ["担当課", "organizations", "values"],
      ["評価", "status", "header"],
      ["取組状況", "remarks", "person"],
    ]);
    expect(schema.fields.map(({ title }) => title)).toEqual(header);
    const given = proposed({ columns: [{ header: "取組状況", field: "name" }] }).columns;
    expect(given.map(({ field }) => field.name)).toEqual(["number", "column-2", "organizations", "status", "name"]);
  });

  test("of a stage, which decides the order and what is required", () => {
    const { statuses: learnt } = proposed({});
    expect(learnt.map(({ label, stage }) => [label, stage])).toEqual([
      ["甲群の扱い", "done"],
      ["乙群の扱い", "underway"],
    ]);
    const { statuses: said, schema } = proposed({ stages: new Map([["甲群の扱い", "late"]]) });
    expect(said).toEqual([
      { label: "乙群の扱い", count: 3, stage: "underway", why: { by: "texts", agreeing: 3, read: 3 } },
      { label: "甲群の扱い", count: 3, stage: "late", why: { by: "person" } },
    ]);
    expect(schema.statuses.map(({ label, stage }) => [label, stage])).toEqual([
      ["乙群の扱い", "underway"],
      ["甲群の扱い", "late"],
    ]);
  });

  test("of the title and the period", () => {
    const period = { fiscalYear: 2025, half: undefined, reportingDate: undefined };
    expect(proposed({}).schema).toMatchObject({ title: "進捗", period: undefined });
    expect(proposed({ title: "まち計画", period }).schema).toMatchObject({ title: "まち計画", period });
    const dated = [["令和6年度　計画"], ...rows];
    expect(proposed({}, dated).schema.period?.fiscalYear).toBe(2024);
    expect(proposed({ period: "none" }, dated).schema.period).toBeUndefined();
  });

  test("of rare writings: slips unless it says otherwise", () => {
    const { suspects } = proposed({});
    expect(suspects).toEqual([
      { kind: "status", text: "甲郡の扱い", near: "甲群の扱い" },
      { kind: "organization", text: "市民共働推進課", near: "市民協働推進課" },
    ]);
    const listed = proposed({ suspects: suspects.map(({ kind, text }) => ({ kind, text, aliasOf: undefined })) });
    expect(listed.suspects).toEqual([]);
    expect(listed.schema.statuses.map(({ label }) => label)).toContain("甲郡の扱い");
    expect(listed.schema.organizations.map(({ name }) => name)).toContain("市民共働推進課");
    const other = proposed({ suspects: suspects.map(({ kind, text, near }) => ({ kind, text, aliasOf: near })) });
    expect(present(other.schema.statuses.find(({ label }) => label === "甲群の扱い")).aliases).toEqual(["甲郡の扱い"]);
    expect(present(other.schema.organizations.find(({ name }) => name === "市民協働推進課")).aliases).toEqual([
      "市民共働推進課",
    ]);
  });
});

describe("an organization that would be listed", () => {
  const listed = (organizations: LearningAnswers["organizations"]): readonly (readonly [string, readonly string[]])[] =>
    proposed({ organizations }).schema.organizations.map(({ name, aliases }) => [name, aliases] as const);

  test("is left out, or another way to write one that is listed, with all the ways in which it is written", () => {
    const [[first, itsAliases] = ["", []], [second] = [""]] = listed(undefined);
    expect([first, second]).toEqual(["経済産業省", "市民協働推進課"]);
    expect(listed([{ name: second, aliasOf: undefined }])).toEqual([[first, itsAliases]]);
    expect(listed([{ name: second, aliasOf: first }])).toEqual([[first, [...itsAliases, second]]]);
    const [[only, written] = ["", []]] = listed([{ name: first, aliasOf: second }]);
    expect(only).toBe(second);
    expect(written).toEqual(["経済産業省", "経産省"]);
  });

  test("is still among those that are shown, so that a person can take it back", () => {
    const corrected = proposed({ organizations: [{ name: "市民協働推進課", aliasOf: undefined }] });
    expect(corrected.organizations).toEqual(proposed({}).organizations);
  });
});

test("the ways in which an organization is written are one", () => {
  expect(proposed({}).organizations).toEqual([
    { name: "経済産業省", count: 4, variants: ["経産省"] },
    { name: "市民協働推進課", count: 2, variants: [] },
  ]);
});

describe("the row that a person points at", () => {
  test("is the only one that will do", () => {
    const outcome = outcomeOf({ headerRow: 30 });
    expect(outcome).toMatchObject({
      ok: false,
      problem: { code: "no-progress-table", facts: { wanted: ["施策名", "担当府省庁", "状況", "進捗状況"] } },
      columns: [],
    });
  });

  test("may be the upper one of two", () => {
    const grouped = [["番号", "計画", null, null, "実績"], header, ...rows.slice(1)];
    const workbook = workbookOf(sheetOf(grouped, { merges: ["B1:D1"] }));
    expect(learnSchema(workbook, { headerRow: 0 })).toMatchObject({ ok: true, proposal: { measures: 7 } });
  });

  test("has no second one below cells that are merged for their width, where values stand", () => {
    const wide = [
      ["番号", "施策名", null, "担当府省庁", "状況"],
      ...names.map((name, at) => [at + 1, name, `枝${String(at)}`, "総務省", at % 2 === 0 ? "完了" : "実施中"]),
    ];
    const workbook = workbookOf(sheetOf(wide, { merges: ["B1:C1"] }));
    expect(learnSchema(workbook, { headerRow: 0 })).toMatchObject({ ok: true, proposal: { measures: 7 } });
  });

  test("shows its columns, though there is no table yet, so that a person can say what they are", () => {
    const odd = [["あ", "い", "う"], ...names.map((name, at) => [name, statuses[at] ?? null, "－"])];
    const outcome = outcomeOf({ headerRow: 0 }, odd);
    if (outcome.ok) throw new Error("A schema was proposed");
    expect(outcome.columns.map(({ header: one }) => one)).toEqual(["あ", "い", "う"]);
    const columns = [
      { header: "い", field: "status" },
      { header: "う", field: "organizations" },
    ];
    expect(outcomeOf({ headerRow: 0, columns }, odd)).toMatchObject({ ok: true, proposal: { measures: 7 } });
  });
});
