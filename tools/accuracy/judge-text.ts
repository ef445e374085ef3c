import {
  builtInSchema,
  checkTable,
  parseIsoDate,
  readTable,
  reportingPeriod,
  type Finding,
  type Schema,
  type Sheet,
} from "../../src/core/index.ts";
import { textRules } from "./text-rules.ts";

const plan = builtInSchema("secure-japan-2007");

/** The codes of the statuses that a text is laid beside. */
export const statusCodes = plan.statuses.map(({ code }) => code);

/** What the rules of progress texts find when a text stands beside a status, in the middle of a fiscal year. */
export function judgeText(text: string, statusCode: string, fiscalYear: number): Finding[] {
  const reportingDate = parseIsoDate(`${String(fiscalYear)}-10-01`);
  const schema: Schema = { ...plan, period: { fiscalYear, half: 1, reportingDate } };
  const status = plan.statuses.find(({ code }) => code === statusCode)?.label ?? "";
  const period = reportingPeriod(schema, undefined, 0);
  const table = readTable(sheetOf(text, status), schema, { dateSystem: 1900, reportingDate: period.reportingDate });
  if (!table.found) throw new Error("The sheet of one row was not read");
  const { findings } = checkTable({ table: table.table, schema, period, isSchemaKnown: true, overviews: [] });
  return findings.filter(({ rule }) => textRules.includes(rule));
}

/** A sheet of one row, as the product reads it. */
function sheetOf(text: string, status: string): Sheet {
  return {
    name: "施策",
    visibility: "visible",
    rows: [
      { row: 0, values: ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況", "理由"] },
      { row: 1, values: ["1", "施策", "内閣官房", status, text, "記入済み"] },
    ],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    guardedCells: new Map(),
    ownKind: undefined,
  };
}
