import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  dateOf,
  dayOf,
  firstDayOfMonth,
  isoDate,
  lastDayOfMonth,
  parseIsoDate,
} from "../../../src/core/calendar/day.ts";

const millisecondsOfDay = 86_400_000;

/** Day 0 is 1970-01-01; -719162 is 0001-01-01 and 2932896 is 9999-12-31. */
const someDay = fc.integer({ min: -719_162, max: 2_932_896 });

describe("days", () => {
  test("are those of the Gregorian calendar as the platform counts them", () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const date = new Date(day * millisecondsOfDay);
        const parts = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(dateOf(day)).toEqual(parts);
        expect(dayOf(parts)).toBe(day);
        expect(isoDate(day)).toBe(date.toISOString().slice(0, 10));
      }),
      { numRuns: 1000 },
    );
  });

  test("survive being written as ISO dates", () => {
    fc.assert(fc.property(someDay, (day) => parseIsoDate(isoDate(day)) === day));
  });

  test.each([
    { year: 2007, month: 2, day: 29 },
    { year: 1900, month: 2, day: 29 },
    { year: 2007, month: 13, day: 1 },
    { year: 2007, month: 0, day: 1 },
    { year: 2007, month: 1, day: 0 },
    { year: 2007, month: 1, day: 1.5 },
    { year: 0, month: 1, day: 1 },
    { year: 10_000, month: 1, day: 1 },
  ])("%j is none", (date) => {
    expect(dayOf(date)).toBeUndefined();
  });

  test("2000-02-29 is one", () => {
    expect(dayOf({ year: 2000, month: 2, day: 29 })).toBe(11_016);
  });

  test.each(["2007-02-30", "2007-2-3", "2007/02/03", "2007-02-03 ", ""])("%j is no ISO date", (text) => {
    expect(parseIsoDate(text)).toBeUndefined();
  });
});

describe("months", () => {
  test("follow each other without a gap", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const next = month === 12 ? firstDayOfMonth(year + 1, 1) : firstDayOfMonth(year, month + 1);
        return lastDayOfMonth(year, month) + 1 === next;
      }),
    );
  });

  test("of February end on the 28th or the 29th", () => {
    const ends = [2007, 2008, 1900, 2000].map((year) => dateOf(lastDayOfMonth(year, 2)).day);
    expect(ends).toEqual([28, 29, 28, 29]);
  });
});
