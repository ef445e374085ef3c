import { describe, expect, test } from "@jest/globals";
import type { Reply } from "../../../src/core/index.ts";
import { sheetOf } from "../sheets.ts";
import { collectionOf, header, replyOf, replyOfSheets, type Row } from "./replies.ts";

const text = "検討会を開催し、手引きの案を作成している。";
const shared: Row = ["1-01", "手引きの作成", "総務省、法務省", "実施中", text];
const own: Row = ["1-02", "登記の連携", "法務省", "実施中", text];

/** Whose each reply is, and by what that is known. */
function known(...replies: Reply[]): string[] {
  return collectionOf(replies).replies.map(({ organization, knownBy, reply }) =>
    [reply.file, organization ?? "?", ...knownBy].join(" "),
  );
}

describe("whose reply a workbook is", () => {
  test.each([
    ["03_法務省.xlsx"],
    ["R6回答（法務省）.xlsx"],
    ["法務省_大臣官房_第2版.xlsx"],
    ["回答/法務省/様式1.xlsx"],
    ["回答\\法務省\\様式1.xlsx"],
  ])("is known by its file: %s", (file) => {
    expect(known(replyOf(file, [shared]))).toEqual([`${file} 法務省 file-name`]);
  });

  test.each([
    ["経産省回答.xlsx", "経済産業省"],
    ["総務省消防庁.xlsx", "消防庁"],
    ["MIC_reply.xlsx", "総務省"],
    ["01警察.xlsx", "警察庁"],
    ["半導体_MICRO.xlsx", "?"],
    ["警察学校の件.xlsx", "?"],
    ["総務省・法務省.xlsx", "?"],
    ["回答.xlsx", "?"],
  ])("%s is that of %s", (file, organization) => {
    const [first] = known(replyOf(file, [["1", "甲", "全府省庁", "実施中", text]]));
    expect(first?.split(" ")[1]).toBe(organization);
  });

  test("is known by the title above the table, by a sheet's name, and by all its measures", () => {
    expect(known(replyOf("a.xlsx", [shared], { titles: ["【法務省】回答"] }))).toEqual(["a.xlsx 法務省 title"]);
    expect(known(replyOf("a.xlsx", [shared], { sheet: "法務省" }))).toEqual(["a.xlsx 法務省 sheet-name"]);
    expect(known(replyOf("a.xlsx", [shared, own]))).toEqual(["a.xlsx 法務省 column"]);
    expect(known(replyOf("a.xlsx", [shared]))).toEqual(["a.xlsx ?"]);
  });

  test("is known by the organizations of the rows that are filled in, where a reply has all of the plan", () => {
    const others: Row = ["1-03", "研修", "財務省", "", ""];
    expect(known(replyOf("a.xlsx", [shared, own, others]))).toEqual(["a.xlsx 法務省 column"]);
    const plan: Row[] = [
      ["1-02", "登記の連携", "法務省", "実施予定", "開始する予定。"],
      ["1-03", "研修", "財務省", "実施中", text],
    ];
    const reply = replyOf("a.xlsx", [own, plan[1] ?? []]);
    expect(collectionOf([reply], plan).replies[0]).toMatchObject({ organization: "法務省", knownBy: ["column"] });
  });

  test("is nobody's where sources tell two organizations, which are both said", () => {
    const { replies, points } = collectionOf([replyOf("総務省.xlsx", [own], { titles: ["【法務省】回答"] })]);
    expect(replies[0]).toMatchObject({ organization: undefined, knownBy: [] });
    expect(points).toMatchObject([
      {
        code: "organization-unanswered",
      },
      {
        code: "organization-unknown",
        facts: {
          contradiction: [
            { source: "title", organization: "法務省" },
            { source: "file-name", organization: "総務省" },
          ],
        },
      },
    ]);
  });

  test("is known by the mark of the workbook that was sent out, whatever else it is called", () => {
    const marked = replyOf("総務省.xlsx", [shared], { madeFor: "法務省" });
    expect(known(marked)).toEqual(["総務省.xlsx 法務省 mark"]);
  });

  test("is not known by what the office that asks has put into every workbook", () => {
    const titles = ["内閣官房　実施計画の進捗状況調査"];
    expect(
      known(replyOf("総務省.xlsx", [shared], { titles }), replyOf("法務省.xlsx", [shared, own], { titles })),
    ).toEqual(["総務省.xlsx 総務省 file-name", "法務省.xlsx 法務省 file-name column"]);
    expect(known(replyOf("a.xlsx", [shared], { titles }), replyOf("b.xlsx", [shared], { titles }))).toEqual([
      "a.xlsx ?",
      "b.xlsx ?",
    ]);
    const same = ["【法務省】回答"];
    expect(known(replyOf("a.xlsx", [shared], { titles: same }), replyOf("b.xlsx", [own], { titles: same }))).toEqual([
      "a.xlsx 法務省 title",
      "b.xlsx 法務省 column",
    ]);
  });

  test("is known by names that the schema does not list but the measures have", () => {
    const rows: Row[] = [
      ["1", "見守り", "福祉部（福祉課）", "実施中", text],
      ["2", "研修", "福祉部、総務部", "実施中", text],
    ];
    const reply = replyOf("総務部回答.xlsx", rows);
    expect(collectionOf([reply]).replies[0]).toMatchObject({ organization: "総務部", knownBy: ["file-name"] });
  });

  test("is not told by sheets of ours, nor by cells below the header", () => {
    const sheet = sheetOf([[null, "様式"], header, shared], { name: "様式1" });
    const findings = sheetOf([["法務省"]], { name: "法務省", ownKind: "findings" });
    expect(collectionOf([replyOfSheets("a.xlsx", [sheet, findings])]).replies[0]?.knownBy).toEqual([]);
  });
});
