import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isoDate, parseIsoDate } from "../../../src/core/calendar/day.ts";
import { dayOfSerial, serialOf } from "../../../src/core/calendar/serial.ts";

describe("serial numbers", () => {
  test.each([
    [1, 1900, "1900-01-01"],
    [59, 1900, "1900-02-28"],
    [61, 1900, "1900-03-01"],
    [39358, 1900, "2007-10-03"],
    [39358.999, 1900, "2007-10-03"],
    [2_958_465, 1900, "9999-12-31"],
    [0, 1904, "1904-01-01"],
    [60, 1904, "1904-03-01"],
    [37896, 1904, "2007-10-03"],
    [2_957_003, 1904, "9999-12-31"],
  ] as const)("%d in the %d system is %s", (serial, system, expected) => {
    const day = dayOfSerial(serial, system);
    expect(day === undefined ? undefined : isoDate(day)).toBe(expected);
    expect(serialOf(parseIsoDate(expected) ?? NaN, system)).toBe(Math.floor(serial));
  });

  test.each([
    [0, 1900],
    [60, 1900],
    [60.5, 1900],
    [-1, 1900],
    [2_958_466, 1900],
    [NaN, 1900],
    [-1, 1904],
    [2_957_004, 1904],
  ] as const)("%d in the %d system is no day", (serial, system) => {
    expect(dayOfSerial(serial, system)).toBeUndefined();
  });

  test("are found again from their day", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2_958_465 }),
        fc.constantFrom(1900 as const, 1904 as const),
        (serial, system) => {
          const day = dayOfSerial(serial, system);
          expect(day === undefined ? undefined : serialOf(day, system)).toBe(day === undefined ? undefined : serial);
        },
      ),
    );
  });

  test.each([
    ["1899-12-31", 1900],
    ["1903-12-31", 1904],
  ] as const)("%s has none in the %d system", (text, system) => {
    expect(serialOf(parseIsoDate(text) ?? NaN, system)).toBeUndefined();
  });
});
