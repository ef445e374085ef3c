import { expect, test } from "@jest/globals";
import { checkWorkbook } from "../../../src/core/check-workbook.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import { summarize } from "../../../src/core/summary/summary.ts";
import { sheetOf, workbookOf } from "../sheets.ts";

test("a summary of several sheets without chapters and sections counts by sheet", () => {
  const columns = ["施策番号", "施策名", "担当府省庁", "状況"];
  const sheets = ["教育", "医療"].map((name, at) =>
    sheetOf([columns, [String(at + 1), `${name}の推進`, "総務省", "実施中"]], { name }),
  );
  const outcome = checkWorkbook(workbookOf(...sheets), {
    schema: builtInSchema("general"),
    asOf: undefined,
    today: 13_789,
    fix: false,
  });
  expect(outcome.ok && summarize(outcome.check).bySection?.map(({ key, total }) => [key, total])).toEqual([
    ["教育", 1],
    ["医療", 1],
  ]);
});
