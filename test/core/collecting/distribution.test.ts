import { expect, test } from "@jest/globals";
import { distribute, placedMeasures } from "../../../src/core/index.ts";
import { sheetOf } from "../sheets.ts";
import { general, header, replyOf, replyOfSheets, type Row } from "./replies.ts";

const text = "検討会を開催し、手引きの案を作成している。";

/** What each organization is asked, as `organization: numbers`. */
function asked(rows: readonly Row[]): string[] {
  const { tables } = replyOf("計画.xlsx", rows).check;
  return distribute(placedMeasures(tables), general).map(
    ({ organization, measures }) => `${organization}: ${measures.map(({ texts }) => String(texts.number)).join(" ")}`,
  );
}

test("each organization is asked about its own measures, and 全府省庁 are all that are named", () => {
  expect(
    asked([
      ["1", "甲", "総務省、法務省", "実施中", text],
      ["2", "乙", "全府省庁", "実施中", text],
      ["3", "丙", "関係府省庁", "実施中", text],
      ["4", "丁", "福祉部", "実施中", text],
    ]),
  ).toEqual(["総務省: 1 2", "法務省: 1 2", "福祉部: 2 4"]);
});

test("an organization with a row of its own gets the texts of that", () => {
  const sheet = sheetOf(
    [
      header,
      ["1", "甲", "総務省", "○", text, 45_747],
      [null, null, "法務省", "ほぼ", "法務省の取組。", null],
      ["2", "乙", "総務省", null, null, null],
    ],
    { merges: ["A2:A3", "B2:B3"] },
  );
  const { tables } = replyOfSheets("計画.xlsx", [sheet]).check;
  const [internalAffairs, justice] = distribute(placedMeasures(tables), general);
  expect(justice?.measures[0]).toMatchObject({
    organizations: ["総務省", "法務省"],
    texts: { number: "1", name: "甲", status: "ほぼ", progress: "法務省の取組。", due: "2025-03-31" },
  });
  expect(internalAffairs?.measures[0]?.texts).toMatchObject({ status: "実施中", due: "2025-03-31" });
  expect(internalAffairs?.measures[1]?.texts).toMatchObject({ status: undefined, progress: undefined });
});
