import { describe, expect, test } from "@jest/globals";
import { isoDate, parseIsoDate, type Day } from "../../../src/core/calendar/day.ts";
import { eraOfBareYear, eras, eraYearOf, standingInEra, yearOfEra } from "../../../src/core/calendar/eras.ts";

function day(text: string): Day {
  return parseIsoDate(text) ?? NaN;
}

function eraNamed(name: string): (typeof eras)[number] {
  return eras.find((era) => era.name === name) ?? eras[0];
}

describe("eras", () => {
  test("have the first and last days of the edicts", () => {
    const shown = eras.map(({ name, firstDay, lastDay }) => [name, firstDay, lastDay ?? day("9999-12-31")] as const);
    expect(shown.map(([name, first, last]) => `${name} ${isoDate(first)} ${isoDate(last)}`)).toEqual([
      "明治 1868-01-25 1912-07-29",
      "大正 1912-07-30 1926-12-24",
      "昭和 1926-12-25 1989-01-07",
      "平成 1989-01-08 2019-04-30",
      "令和 2019-05-01 9999-12-31",
    ]);
  });

  test.each([
    ["1868-01-25", "明治1"],
    ["1912-07-29", "明治45"],
    ["1926-12-25", "昭和1"],
    ["1989-01-07", "昭和64"],
    ["1989-01-08", "平成1"],
    ["2019-04-30", "平成31"],
    ["2020-04-01", "令和2"],
  ])("%s is in %s", (text, expected) => {
    const found = eraYearOf(day(text));
    expect(found && `${found.era.name}${String(found.eraYear)}`).toBe(expected);
  });

  test("a day before 明治 has none", () => {
    expect(eraYearOf(day("1868-01-24"))).toBeUndefined();
  });

  test("a year of 明治 is Western only since the Gregorian calendar", () => {
    expect([5, 6].map((year) => yearOfEra(eraNamed("明治"), year))).toEqual([undefined, 1873]);
  });

  test.each([
    ["平成", "1989-01-01", "1989-01-07", "never"],
    ["平成", "1989-01-01", "1989-01-08", "within"],
    ["平成", "2019-04-30", "2019-05-01", "within"],
    ["平成", "2019-05-01", "2019-05-31", "overrun"],
    ["昭和", "1989-01-08", "1989-01-31", "never"],
    ["令和", "2090-01-01", "2090-12-31", "within"],
  ])("%s from %s to %s is %s", (name, start, end, expected) => {
    expect(standingInEra(eraNamed(name), day(start), day(end))).toBe(expected);
  });

  test.each([
    [30, "2021-06-01", "平成"],
    [5, "2021-06-01", "令和"],
    [32, "2018-06-01", "平成"],
    [63, "1990-06-01", "昭和"],
    [60, "2018-06-01", "平成"],
    [61, "2018-06-01", undefined],
    [98, "2018-06-01", undefined],
    [5, "1800-06-01", undefined],
  ])("year %i without an era is on %s one of %s", (eraYear, text, expected) => {
    expect(eraOfBareYear(eraYear, day(text))?.name).toBe(expected);
  });
});
