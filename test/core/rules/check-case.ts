import { dayOf } from "../../../src/core/calendar/day.ts";
import { checkWorkbook, type WorkbookCheck } from "../../../src/core/check-workbook.ts";
import { present, sheetOf, workbookOf } from "../sheets.ts";
import { general, type RuleCase } from "./case.ts";

/** The reporting date of every case, that of Secure Japan 2007. */
const reportingDate = present(dayOf({ year: 2007, month: 10, day: 3 }));

/** Checks the sheet of a case as a workbook is checked. */
export function checkCase(
  { title, rows, previous: rowsBefore, extras, schema = general, isSchemaUnknown = false }: RuleCase,
  fix = false,
): WorkbookCheck {
  const workbook = workbookOf(sheetOf(rows, extras));
  const previous = rowsBefore && workbookOf(sheetOf(rowsBefore, { name: "前回" }));
  const request = {
    schema: isSchemaUnknown ? undefined : schema,
    asOf: reportingDate,
    today: reportingDate,
    fix,
    previous,
  };
  const outcome = checkWorkbook(workbook, request);
  if (!outcome.ok) throw new Error(`The case “${title.en}” holds no table: ${outcome.problem.code}`);
  return outcome.check;
}
