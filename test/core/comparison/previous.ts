import { checkWorkbook, type CheckOutcome, type CheckRequest } from "../../../src/core/check-workbook.ts";
import type { Finding } from "../../../src/core/check.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import { cellAddress } from "../../../src/core/workbook/address.ts";
import type { CellValue, Sheet } from "../../../src/core/workbook/workbook.ts";
import { sheetOf, workbookOf } from "../sheets.ts";

export type Rows = readonly (readonly CellValue[])[];

export const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];

export const schema = builtInSchema("general");

export const request: CheckRequest = { schema, asOf: undefined, today: 13_789, fix: false };

export function compare(current: Sheet, previous: Sheet, changes: Partial<CheckRequest> = {}): CheckOutcome {
  return checkWorkbook(workbookOf(current), { ...request, previous: workbookOf(previous), ...changes });
}

export const comparisonRules: readonly string[] = [
  "measure-vanished",
  "measure-renamed",
  "measure-new",
  "status-regressed",
  "text-unchanged",
];

export function findingsOf(current: Rows, previous: Rows, changes: Partial<CheckRequest> = {}): Finding[] {
  const outcome = compare(sheetOf([header, ...current]), sheetOf([header, ...previous], { name: "前期" }), changes);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.check.findings.filter(({ rule }) => comparisonRules.includes(rule));
}

/** The findings as `rule cell`, with a measure's former name where one is said. */
export function shown(findings: readonly Finding[]): string[] {
  return findings.map((finding) => {
    const formerName = "formerName" in finding.facts ? finding.facts.formerName : undefined;
    return [finding.rule, cellAddress(finding), ...(formerName === undefined ? [] : [formerName])].join(" ");
  });
}
