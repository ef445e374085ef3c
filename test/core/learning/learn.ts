import { parseIsoDate } from "../../../src/core/calendar/day.ts";
import { checkWorkbook } from "../../../src/core/check-workbook.ts";
import { learnSchema } from "../../../src/core/learning/learn-schema.ts";
import type { SchemaProposal } from "../../../src/core/learning/proposal.ts";
import type { LearningPlace } from "../../../src/core/learning/survey.ts";
import { readDescriptor } from "../../../src/core/schema/read-descriptor.ts";
import { writeDescriptor } from "../../../src/core/schema/write-descriptor.ts";
import { cellAddress } from "../../../src/core/workbook/address.ts";
import type { CellValue, Workbook } from "../../../src/core/workbook/workbook.ts";
import { present, sheetOf, workbookOf } from "../sheets.ts";

export type Rows = readonly (readonly CellValue[])[];

export function proposalOf(workbook: Workbook, place: LearningPlace = {}): SchemaProposal {
  const outcome = learnSchema(workbook, place);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.proposal;
}

export function learnFrom(rows: Rows, place?: LearningPlace): SchemaProposal {
  return proposalOf(workbookOf(sheetOf(rows)), place);
}

/** Header → what it was taken for. */
export function columnsOf({ columns }: SchemaProposal): Record<string, string> {
  return Object.fromEntries(columns.map(({ header, field, by }) => [header, `${field.name} ${by}`]));
}

export function stagesOf({ statuses }: SchemaProposal): string[] {
  return statuses.map(({ label, count, stage, why }) => `${label} ${String(count)} ${stage} ${why.by}`);
}

/** The errors of a check of the same rows with the learnt schema. */
export function errorsWith({ schema }: SchemaProposal, rows: Rows): string[] {
  const result = readDescriptor(JSON.parse(JSON.stringify(writeDescriptor(schema))));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const day = present(parseIsoDate("2025-04-30"));
  const outcome = checkWorkbook(workbookOf(sheetOf(rows)), { schema: result.value, asOf: day, today: day, fix: false });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const { findings } = outcome.check;
  return findings.filter(({ severity }) => severity === "error").map((one) => `${one.rule} ${cellAddress(one)}`);
}

export const done = "令和6年12月に改定した。";

export const going = "関係課と検討を進めている。";
