import { describe, expect, test } from "@jest/globals";
import { learnSchema } from "../../../src/core/learning/learn-schema.ts";
import type { SchemaProposal } from "../../../src/core/learning/proposal.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { present, sheetOf, workbookOf } from "../sheets.ts";

const header = ["番号", "施策名", "担当", "状況", "進捗状況", "理由", "確認欄"];
const names = ["点検", "改修", "延長", "更新", "調査", "研修", "配布", "支援", "整備", "公開"];

/** A row of a plan, in which some cells are said otherwise. */
function row(at: number, changes: Readonly<Record<string, CellValue>> = {}): CellValue[] {
  const usual: Readonly<Record<string, CellValue>> = {
    番号: at + 1,
    施策名: `施設の${String(names[at % 10])}${at < 10 ? "" : "の継続"}`,
    担当: "土木課",
    状況: at % 2 === 0 ? "実施中" : "完了",
    進捗状況: at % 2 === 0 ? "関係課と検討を進めている。" : "令和6年12月に改定した。",
  };
  return header.map((title) => ({ ...usual, ...changes })[title] ?? null);
}

function learn(rows: readonly (readonly CellValue[])[]): SchemaProposal {
  const outcome = learnSchema(workbookOf(sheetOf([header, ...rows])), {});
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.proposal;
}

/** So many rows, of which the first few are changed. */
function rowsWith(count: number, changed: number, changes: Readonly<Record<string, CellValue>>): CellValue[][] {
  return Array.from({ length: count }, (_, at) => row(at, at < changed ? changes : {}));
}

function isRequired({ schema }: SchemaProposal, title: string): boolean {
  return present(schema.fields.find((field) => field.title === title)).required;
}

describe("a column is required", () => {
  test("where 85 in a hundred rows fill it", () => {
    const required = (blank: number): boolean => isRequired(learn(rowsWith(20, blank, { 担当: null })), "担当");
    expect([0, 3, 4].map(required)).toEqual([true, true, false]);
  });

  test("where all rows but one fill it, of four or more", () => {
    const required = (rows: number, blank: number): boolean =>
      isRequired(learn(rowsWith(rows, blank, { 進捗状況: null })), "進捗状況");
    expect([required(4, 1), required(5, 1), required(5, 2)]).toEqual([true, true, false]);
  });

  test("that the plan itself added, where ten rows fill it, and all but one", () => {
    const required = (rows: number, filled: number): boolean =>
      isRequired(learn(rowsWith(rows, filled, { 確認欄: "確認した" })), "確認欄");
    expect([required(9, 9), required(10, 10), required(11, 10), required(12, 10)]).toEqual([false, true, true, false]);
  });
});

test("numbers are unique where 85 in a hundred are different", () => {
  const isUnique = (same: number): boolean | undefined =>
    learn(rowsWith(20, same, { 番号: 1 })).schema.fields.find(({ title }) => title === "番号")?.unique;
  expect([0, 4, 5].map(isUnique)).toEqual([true, true, false]);
});

describe("a rare name near a frequent one", () => {
  const suspects = (rare: string, frequent: string, times = 2): string[] =>
    learn([
      row(0, { 担当: rare }),
      ...Array.from({ length: 4 }, (_, at) => row(at + 1, { 担当: at < times ? frequent : "総務課" })),
    ]).suspects.map(({ text }) => text);

  test("is a slip from five characters on", () => {
    expect(suspects("施設管埋課", "施設管理課")).toEqual(["施設管埋課"]);
    expect(suspects("施設菅課", "施設管課")).toEqual([]);
  });

  test("that stands there twice, and where no numeral makes the difference", () => {
    expect(suspects("施設管埋課", "施設管理課", 1)).toEqual([]);
    expect(suspects("土木第二課", "土木第一課")).toEqual([]);
  });
});

describe("a status asks for a reason", () => {
  const requires = (rows: number, silent: number): readonly string[] | undefined =>
    learn([
      ...Array.from({ length: 6 }, (_, at) => row(at)),
      ...Array.from({ length: rows }, (_, at) =>
        row(at + 6, { 状況: "未定", 進捗状況: "時期を検討している。", 理由: at < silent ? null : "予算を要するため" }),
      ),
    ]).schema.statuses.find(({ label }) => label === "未定")?.requires;

  test("where four rows have it, and all of them but one give a reason", () => {
    expect([requires(3, 0), requires(4, 0), requires(4, 1), requires(4, 2)]).toEqual([[], ["reason"], ["reason"], []]);
  });

  test("but only where things did not go as planned", () => {
    const rows = Array.from({ length: 8 }, (_, at) => row(at, { 理由: "着実に進めるため" }));
    expect(learn(rows).schema.statuses.map(({ requires: fields }) => fields)).toEqual([[], []]);
  });
});

describe("a status", () => {
  const done = "令和6年12月に改定した。";
  const planned = "令和7年6月に公表する予定である。";
  /** Rows of a mark whose texts say so, and rows of a status in words. */
  const marked = (texts: readonly string[]): CellValue[][] => [
    ...Array.from({ length: 6 }, (_, at) => row(at * 2)),
    ...texts.map((text, at) => row(at + 12, { 状況: "A", 進捗状況: text })),
  ];
  const stageOfMark = (...texts: readonly string[]): unknown =>
    learn(marked(texts)).statuses.find(({ label }) => label === "A")?.stage;

  test("that says nothing itself is told by three texts, of which three in four agree", () => {
    expect(stageOfMark(done, done, done)).toBe("done");
    expect(stageOfMark(done, done)).toBe("unsure");
    expect(stageOfMark(done, done, done, planned)).toBe("done");
    expect(stageOfMark(done, done, done, done, done, planned, planned)).toBe("unsure");
  });

  test("near a more frequent one is a slip where it stands there less than three times", () => {
    const suspects = (times: number): string[] =>
      learn([
        ...Array.from({ length: 8 }, (_, at) => row(at)),
        ...Array.from({ length: times }, (_, at) => row(at + 8, { 状況: "実地中" })),
      ]).suspects.map(({ text }) => text);
    expect([1, 2, 3].map(suspects)).toEqual([["実地中"], ["実地中"], []]);
  });
});
