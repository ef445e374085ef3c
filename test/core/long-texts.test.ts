import { expect, test } from "@jest/globals";
import { checkWorkbook } from "../../src/core/index.ts";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { sayFinding } from "../../src/words/say.ts";
import { sheetOf, workbookOf } from "./sheets.ts";

/** Longer than Excel allows, so that a search that goes back over a run again and again would take hours. */
const length = 100_000;

test.each([
  ["spaces", " "],
  ["full-width spaces", "\u3000"],
  ["line breaks", "\n"],
  ["digits", "9"],
  ["brackets", "（"],
  ["separators", "、"],
  ["dashes", "－"],
])("cells full of %s are checked in time that grows with their length", (_, character) => {
  const run = character.repeat(length);
  const odd = [`${run}x`, `x${run}`, `x${run}x`];
  const rows = odd.map((text, at) => [String(at + 1), text, `総務省${text}`, text, text, text]);
  const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況", "完了予定"];
  const request = { schema: undefined, asOf: undefined, today: 18_000, fix: true };
  const outcome = checkWorkbook(workbookOf(sheetOf([header, ...rows])), request);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  expect(outcome.check.table.rows).toHaveLength(odd.length);
  for (const finding of outcome.check.findings) {
    expect(sayFinding(finding, catalogueOf("ja")).message.length).toBeLessThan(1000);
  }
});
