import { expect, test } from "@jest/globals";
import { checkSending, sendVerdict } from "../../../src/core/sending/check-sending.ts";
import type { Severity } from "../../../src/core/finding.ts";
import { checkWorkbook } from "../../../src/core/check-workbook.ts";
import { present } from "../sheets.ts";
import { inputOf } from "./case.ts";

test.each<[Severity[], string]>([
  [[], "ready"],
  [["info"], "ready"],
  [["info", "warning"], "ask"],
  [["warning", "error", "info"], "blocked"],
])("of open findings of %s follows %s", (severities, verdict) => {
  expect(sendVerdict(severities.map((severity) => ({ severity })))).toBe(verdict);
});

test("findings of the check that nobody has confirmed count, those that are handed over as such and no others", () => {
  const input = inputOf({ title: "" });
  const empty = [
    ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"],
    ["1", "統一基準の見直し", "内閣官房", null, "公表した。"],
  ];
  const outcome = checkWorkbook(
    {
      dateSystem: 1900,
      sheets: [{ ...present(input.workbook.sheets[0]), rows: empty.map((values, row) => ({ row, values })) }],
    },
    { schema: undefined, asOf: undefined, today: 13_789, fix: false },
  );
  const findings = outcome.ok ? outcome.check.findings : [];
  expect(findings.map(({ rule }) => rule)).toEqual(["value-required"]);
  expect(checkSending(input, findings)).toEqual({ verdict: "blocked", findings: [], open: findings });
  expect(checkSending(input, [])).toEqual({ verdict: "ready", findings: [], open: [] });
});
