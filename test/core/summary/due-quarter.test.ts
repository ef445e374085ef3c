import { expect, test } from "@jest/globals";
import { parseIsoDate } from "../../../src/core/calendar/day.ts";
import { dueQuarterOf, type DueQuarter } from "../../../src/core/summary/due-quarter.ts";
import { present } from "../sheets.ts";

const fiscalYear = { start: present(parseIsoDate("2007-04-01")), end: present(parseIsoDate("2008-03-31")) };

test.each<[string, DueQuarter]>([
  ["2007-03-31", "before"],
  ["2007-04-01", 1],
  ["2007-06-30", 1],
  ["2007-07-01", 2],
  ["2007-09-30", 2],
  ["2007-10-01", 3],
  ["2007-12-31", 3],
  ["2008-01-01", 4],
  ["2008-03-31", 4],
  ["2008-04-01", "after"],
])("what is due on %s is in the quarter %s", (due, quarter) => {
  expect(dueQuarterOf(present(parseIsoDate(due)), fiscalYear)).toBe(quarter);
});
