import { describe, expect, test } from "@jest/globals";
import { checkWorkbook, parseIsoDate, type CellValue, type Sheet } from "../../../../src/core/index.ts";
import { findingPlaces, type FindingPlaces } from "../../../../src/surfaces/app/checking/finding-places.ts";
import { present, sheetOf, workbookOf } from "../../../core/sheets.ts";

const today = present(parseIsoDate("2007-10-03"));

function placesIn(...sheets: readonly Sheet[]): FindingPlaces {
  const outcome = checkWorkbook(workbookOf(...sheets), { today, schema: undefined, asOf: undefined, fix: false });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return findingPlaces(outcome.check);
}

const header = ["章", "施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];
/** Each row has one slip: its status is empty. */
const slip = (...values: CellValue[]): CellValue[] => [...values, null, "・公表した。"];

describe("where findings stand", () => {
  test("each knows its measure, the chapter in one writing, and the organizations by their official names", () => {
    const { places, facets } = placesIn(
      sheetOf([
        header,
        slip("第1章 基盤", "1", "甲", "総務省、経産省"),
        slip("第１章　基盤", "2", "乙", "内閣官房"),
        slip("第2章", "3", "丙", "未来庁"),
      ]),
    );
    const ofRows = [...new Set(places)];
    expect(ofRows.map(({ title }) => title)).toEqual(["甲", "乙", "丙"]);
    expect(ofRows.map(({ chapter }) => chapter)).toEqual(["第1章 基盤", "第1章 基盤", "第2章"]);
    expect(ofRows.map(({ organizations }) => organizations)).toEqual([
      ["総務省", "経済産業省"],
      ["内閣官房"],
      ["未来庁"],
    ]);
    // The listed ones in the order of the schema, then the others.
    expect(facets.organizations).toEqual({
      title: "担当府省庁",
      options: ["内閣官房", "総務省", "経済産業省", "未来庁"],
    });
    expect(facets.chapters?.options).toEqual(["第1章 基盤", "第2章"]);
    expect(facets.sheets).toBeUndefined();
  });

  test("without chapters the sections tell them apart, and what has one value only is no choice", () => {
    const [, ...others] = header;
    const { facets } = placesIn(
      sheetOf([["節", ...others], slip("1 体制", "1", "甲", "総務省"), slip("2 基準", "2", "乙", "総務省")]),
    );
    expect(facets.chapters?.options).toEqual(["1 体制", "2 基準"]);
    expect(facets.organizations).toBeUndefined();
  });

  test("the findings of several sheets can be told apart by them; what is about no measure has no place", () => {
    const rows = [header, slip("第1章", "1", "甲", "総務省"), slip("第1章", "2", "乙", "総務省")];
    const further = [header, slip("第1章", "3", "丙", "総務省"), slip("第1章", "4", "丁", "総務省")];
    const { facets, places } = placesIn(sheetOf(rows, { name: "上期" }), sheetOf(further, { name: "下期" }));
    expect(facets.sheets).toEqual(["上期", "下期"]);
    expect(places.map(({ title }) => title)).toEqual(expect.arrayContaining(["甲", "乙", "丙", "丁"]));
  });

  test("a measure with a row for each organization has its name and chapter in all of them", () => {
    const { places } = placesIn(
      sheetOf([
        header,
        ["第1章", "1", "甲", "総務省", "実施中", "・公表する予定。"],
        [null, null, null, "経済産業省", "おおむね", "・公表した。"],
        ["第1章", "2", "乙", "総務省", "実施中", "・公表する予定。"],
        [null, null, null, "経済産業省", "おおむね", "・公表した。"],
      ]),
    );
    const further = places.filter(({ organizations }) => organizations.includes("経済産業省"));
    expect(new Set(further.map(({ title, chapter }) => `${title} ${chapter ?? ""}`))).toEqual(
      new Set(["甲 第1章", "乙 第1章"]),
    );
  });
});
