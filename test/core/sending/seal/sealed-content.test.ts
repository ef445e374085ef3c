import { expect, test } from "@jest/globals";
import { contentDigests, type ContentDigests } from "../../../../src/core/sending/seal/sealed-content.ts";
import type { CellValue } from "../../../../src/core/workbook/workbook.ts";
import { inputOf } from "../case.ts";
import { sheetOf, workbookOf } from "../../sheets.ts";

const header = ["番号", "施策名", "担当府省庁", "状況", "進捗状況", "備考", "備考"];
const row: readonly CellValue[] = ["1", "甲", "内閣官房", "実施中", "・検討している。", "一", "二"];

function digestsOf(rows: readonly (readonly CellValue[])[], headers: readonly CellValue[] = header): ContentDigests {
  const sheet = sheetOf([headers, ...rows]);
  const { check } = inputOf({ title: "", sheets: [sheet] });
  if ("code" in check) throw new Error(check.code);
  return contentDigests(workbookOf(sheet), check.tables);
}

const digest = (cells: readonly CellValue[], headers?: readonly CellValue[]): string =>
  digestsOf([cells], headers).digest;

test("a change in either of two columns of one name changes the digest, and so does their order", () => {
  const changed = [
    row.with(5, "三"),
    row.with(6, "三"),
    row.with(5, "二").with(6, "一"),
    row.with(5, null),
    row.with(6, null),
  ];
  expect(new Set([row, ...changed].map((cells) => digest(cells))).size).toBe(6);
});

test("another header, or another error, changes the digest; another line end, or spaces in a header, do not", () => {
  expect(digest(row, header.with(4, "取組状況"))).not.toBe(digest(row));
  expect(digest(row, header.with(4, " 進捗\n状況 "))).toBe(digest(row, header.with(4, "進捗 状況")));
  const errors = (["#N/A", "#REF!"] as const).map((error) => digest(row.with(5, { error })));
  expect(new Set([...errors, digest(row.with(5, "#N/A"))]).size).toBe(3);
  const ends = ["\n", "\r\n", "\r"].map((end) => digest(row.with(4, `・検討している。${end}・調査した。`)));
  expect(new Set(ends).size).toBe(1);
});

test("rows are told apart by eight digits each, and by where they end", () => {
  const { rows } = digestsOf([row, row.with(0, "2").with(1, "乙")]);
  expect(rows.map(({ row: at, digest: short }) => [at, short.length])).toEqual([
    [1, 8],
    [2, 8],
  ]);
  expect(rows[0]?.digest).not.toBe(rows[1]?.digest);
});
