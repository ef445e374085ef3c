import { describe, expect, test } from "@jest/globals";
import { dayOf } from "../../../src/core/calendar/day.ts";
import { checkWorkbook } from "../../../src/core/check-workbook.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import type { Schema } from "../../../src/core/schema/schema.ts";
import { cellAddress } from "../../../src/core/workbook/address.ts";
import { present, sheetOf, workbookOf } from "../sheets.ts";

const today = present(dayOf({ year: 2007, month: 10, day: 3 }));
const secureJapan = builtInSchema("secure-japan-2007");
const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];

/** The statuses offered for texts in rows without one: cell, status and deciding words. */
function suggestionsFor(texts: readonly (string | null)[], schema: Schema = secureJapan, status: string | null = null) {
  const rows = texts.map((text, at) => [String(at + 1), `施策${String(at)}`, "内閣官房", status, text]);
  const request = { schema, asOf: today, today, fix: false };
  const outcome = checkWorkbook(workbookOf(sheetOf([header, ...rows])), request);
  if (!outcome.ok) throw new Error("The sheet was not read");
  return outcome.check.suggestions.map((suggestion) => [
    cellAddress(suggestion),
    suggestion.status.shortLabel,
    cellAddress(suggestion.text),
    suggestion.words,
  ]);
}

describe("a suggested status", () => {
  test("is the one that the text supports, with the words that decided", () => {
    expect(
      suggestionsFor([
        "・9月に公表した。",
        "・検討中である。",
        "・12月に公表する予定。",
        "・時期は未定。",
        "・検討に着手した。作業部会を2回開催済み。",
        "・案を作成中であり、12月に公表する予定。",
        "・案を作った。12月に公表する予定。",
        "・関係者の意見を聴取した。",
        "・52社のうち8社で点検が完了した。",
      ]),
    ).toEqual([
      ["D2", "実施済", "E2", "公表した"],
      ["D3", "準備中", "E3", "検討中である"],
      ["D4", "開始予定", "E4", "公表する予定"],
      ["D5", "不明", "E5", "未定"],
      ["D6", "準備中", "E6", "2回開催済み"],
      ["D7", "準備中", "E7", "公表する予定"],
      ["D8", "準備中", "E8", "公表する予定"],
      ["D9", "準備中", "E9", "聴取した"],
      ["D10", "準備中", "E10", "完了した"],
    ]);
  });

  test("is that of what is late or given up where the plan has one, and is asked where it is only undone so far", () => {
    const general = builtInSchema("general");
    expect(
      suggestionsFor(["・工事が遅延している。", "・事業を中止した。", "・現時点では実施に至っていない。"], general),
    ).toEqual([
      ["D2", "遅れ", "E2", "遅延している"],
      ["D3", "中止", "E3", "中止した"],
    ]);
  });

  test("is offered neither without a claim, nor for a text or a status that is not there", () => {
    expect(suggestionsFor(["・連携が必要である。", "・普及に努める。", "・受講した職員の割合", null])).toEqual([]);
    expect(suggestionsFor(["・9月に公表した。"], secureJapan, "既に実施済み")).toEqual([]);
  });

  test("is not offered where the plan has several statuses for what the text says, or none", () => {
    const twice = secureJapan.statuses.map((status) => ({ ...status, stage: "done" as const }));
    expect(suggestionsFor(["・9月に公表した。", "・検討中である。"], { ...secureJapan, statuses: twice })).toEqual([]);
  });
});
