import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { isoDate, parseIsoDate } from "../../../src/core/calendar/day.ts";
import { fiscalYearOf, fiscalYearSpan } from "../../../src/core/calendar/fiscal-year.ts";

test("fiscal year 2007 runs from April 2007 to March 2008", () => {
  const { start, end } = fiscalYearSpan(2007);
  expect([isoDate(start), isoDate(end)]).toEqual(["2007-04-01", "2008-03-31"]);
});

test.each([
  ["2007-03-31", 2006],
  ["2007-04-01", 2007],
  ["2008-03-31", 2007],
])("%s is in fiscal year %i", (text, year) => {
  expect(fiscalYearOf(parseIsoDate(text) ?? NaN)).toBe(year);
});

test("every day is in the span of its fiscal year", () => {
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 60_000 }), (day) => {
      const { start, end } = fiscalYearSpan(fiscalYearOf(day));
      return start <= day && day <= end;
    }),
  );
});
