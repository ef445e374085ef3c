import { describe, expect, test } from "@jest/globals";
import { readTable } from "../../../src/core/reading/read-table.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import { sheetOf } from "../sheets.ts";

const general = builtInSchema("general");

/** The fields of the general schema that the headers of a table are taken for. */
function fieldsOf(headers: readonly string[]): (string | undefined)[] {
  const result = readTable(sheetOf([headers, headers.map((_, at) => `値${String(at)}`)]), general, {
    dateSystem: 1900,
    reportingDate: 0,
  });
  if (!result.found) throw new Error("No table");
  return result.table.columns.map(({ field }) => field?.name);
}

describe("the general schema knows the headers", () => {
  test.each([
    [
      "of measures taken after an audit",
      ["No", "指摘・意見の要旨", "所管課", "措置の状況", "措置の内容", "措置年月日", "未措置の理由"],
      ["number", "name", "organizations", "status", "progress", "completed", "reason"],
    ],
    [
      "of answers to a committee",
      ["№", "意見の要旨", "所管課", "対応区分", "対応の内容", "対応時期", "今後の対応予定"],
      ["number", "name", "organizations", "status", "progress", "due", "next"],
    ],
    [
      "of facilities to be reorganized",
      ["通番", "施設名", "所管", "進捗の区分", "進捗の内容", "終期", "次年度の方針"],
      ["number", "name", "organizations", "status", "progress", "due", "next"],
    ],
  ])("%s", (_, headers, fields) => {
    expect(fieldsOf(headers)).toEqual(fields);
  });
});
