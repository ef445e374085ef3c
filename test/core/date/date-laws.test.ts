import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { dateOf, isoDate, parseIsoDate, type Day } from "../../../src/core/calendar/day.ts";
import { fiscalYearOf } from "../../../src/core/calendar/fiscal-year.ts";
import { serialOf } from "../../../src/core/calendar/serial.ts";
import { readDate, type DateReading } from "../../../src/core/date/read-date.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { present } from "../sheets.ts";

function day(iso: string): Day {
  return present(parseIsoDate(iso));
}

function read(value: CellValue, reportingDate = "2007-10-03", dateSystem: 1900 | 1904 = 1900): DateReading {
  return readDate(value, { dateSystem, reportingDate: day(reportingDate) });
}

const someDay = fc.integer({ min: day("1989-01-08"), max: day("2100-12-31") });

test("a day is read from every way to write it", () => {
  fc.assert(
    fc.property(someDay, (value) => {
      const { year, month, day: date } = dateOf(value);
      const [era, eraYear] = value >= day("2019-05-01") ? ["令和", year - 2018] : ["平成", year - 1988];
      const texts = [
        isoDate(value),
        isoDate(value).replaceAll("-", ""),
        `${String(year)}/${String(month)}/${String(date)}`,
        `${era}${String(eraYear)}年${String(month)}月${String(date)}日`,
        `${era === "令和" ? "R" : "Ｈ"}${String(eraYear)}.${String(month)}.${String(date)}`,
      ];
      const expected = {
        kind: "date",
        start: value,
        end: value,
        precision: "day",
        relative: false,
        overrun: undefined,
      };
      for (const text of texts) expect(read(text)).toEqual(expected);
      for (const system of [1900, 1904] as const) {
        expect(read(serialOf(value, system) ?? null, "2007-10-03", system)).toEqual(expected);
      }
    }),
  );
});

test("months, quarters, halves and years are the same days in either way of counting years", () => {
  const unit = fc.constantFrom(
    "1月",
    "12月末",
    "3月上旬",
    "第1四半期",
    "第4四半期",
    "上半期",
    "下半期",
    "度",
    "度末",
    "度中",
  );
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2018 }), unit, (year, rest) => {
      const western = read(`${String(year)}年${rest}`);
      expect(western).toMatchObject({ kind: "date", relative: false, overrun: undefined });
      expect(read(`平成${String(year - 1988)}年${rest}`)).toEqual(western);
      expect(read(`Ｈ${String(year - 1988)}年 ${rest}`.normalize("NFKC"))).toEqual(western);
    }),
  );
});

test("quarters, halves and months of a fiscal year make up the year without a gap", () => {
  const span = (text: string): [number, number] => {
    const reading = read(text);
    return reading.kind === "date" ? [reading.start, reading.end] : [NaN, NaN];
  };
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2099 }), (year) => {
      const months = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3].map((month) => `${String(month)}月`);
      for (const units of [["第1四半期", "第2四半期", "第3四半期", "第4四半期"], ["上半期", "下半期"], months]) {
        const spans = units.map((name) => span(`${String(year)}年度${name}`));
        expect([spans[0]?.[0], spans.at(-1)?.[1]]).toEqual(span(`${String(year)}年度`));
        expect(spans.slice(1).map(([start]) => start)).toEqual(spans.slice(0, -1).map(([, end]) => end + 1));
      }
    }),
  );
});

test("a month without a year is in the fiscal year of the reporting date", () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 1, max: 12 }), (reportingDate, month) => {
      const reading = read(`${String(month)}月`, isoDate(reportingDate));
      expect(reading.kind === "date" && fiscalYearOf(reading.start)).toBe(fiscalYearOf(reportingDate));
    }),
  );
});

test("the days of any text that is read are in order", () => {
  const words =
    "平成 昭和 令和 19 3 31 10 0 2007 年 年度 月 日 末 上旬 、 ～ - . / 第 四半期 上半期 から 以降 まで 同年 翌月 （ ） 元 十 \n".split(
      " ",
    );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 8 }), (pieces) => {
      const reading = read(pieces.join(""));
      expect(reading.kind !== "date" || reading.start <= reading.end).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test("any text is read without failing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.double(), (text, number) => {
      expect(typeof read(text).kind).toBe("string");
      expect(typeof read(number).kind).toBe("string");
    }),
  );
});
