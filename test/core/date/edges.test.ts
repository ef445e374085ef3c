import { describe, expect, test } from "@jest/globals";
import { dayOf, isoDate } from "../../../src/core/calendar/day.ts";
import { readDate } from "../../../src/core/date/read-date.ts";
import { present } from "../sheets.ts";

const reportingDate = present(dayOf({ year: 2007, month: 10, day: 3 }));

/** First and last day of what a text says, or why it says none. */
function days(text: string): string {
  const reading = readDate(text, { dateSystem: 1900, reportingDate });
  if (reading.kind === "impossible") return `impossible ${reading.part}`;
  if (reading.kind !== "date") return reading.kind;
  return [reading.start, reading.end].map(isoDate).join(" ");
}

const october3 = "2007-10-03 2007-10-03";

describe("numbers with signs between them", () => {
  test.each([
    ["1/5", "2008-01-05 2008-01-05"],
    ["12/31", "2007-12-31 2007-12-31"],
    ["0/5", "unreadable"],
    ["13/5", "unreadable"],
    ["10/0", "impossible day"],
    ["010/3", "unreadable"],
    ["10-3", "unreadable"],
    ["2007/10/3日", october3],
    ["2007/10月", "2007-10-01 2007-10-31"],
    ["2007/10/3月", "unreadable"],
    ["2007/100", "unreadable"],
    ["2007/10/003", "unreadable"],
    ["平成019年10月3日", october3],
    ["平成0019年10月3日", "unreadable"],
    ["12007/10/3", "unreadable"],
    ["207/10/3", "unreadable"],
  ])("%s is %s", (text, expected) => {
    expect(days(text)).toBe(expected);
  });
});

describe("years", () => {
  test.each([
    ["1867年", "unreadable"],
    ["1868年", "1868-01-01 1868-12-31"],
    ["2100年", "2100-01-01 2100-12-31"],
    ["2101年", "unreadable"],
    ["123年度", "unreadable"],
    ["19年度", "2007-04-01 2008-03-31"],
    ["同年10月", "unreadable"],
    ["年度", "unreadable"],
    ["年度末", "2008-03-31 2008-03-31"],
  ])("%s is %s", (text, expected) => {
    expect(days(text)).toBe(expected);
  });
});

describe("quarters and halves", () => {
  const third = "2007-10-01 2007-12-31";

  test.each([
    ["第3四半期", third],
    ["第03四半期", third],
    ["第003四半期", "unreadable"],
    ["3四半期", third],
    ["第3・四半期", third],
    ["第3/四半期", third],
    ["第3-四半期", "unreadable"],
    ["3・四半期", "unreadable"],
    ["Q3", third],
    ["3Q", third],
    ["第3", "unreadable"],
    ["第0四半期", "impossible quarter"],
    ["第5四半期", "impossible quarter"],
    ["上期末", "2007-09-30 2007-09-30"],
    ["上期前半", "unreadable"],
    ["第3四半期初め", "2007-10-01 2007-10-31"],
    ["第3四半期上旬", "unreadable"],
  ])("%s is %s", (text, expected) => {
    expect(days(text)).toBe(expected);
  });
});

describe("parts of a month and of a year", () => {
  test.each([
    ["平成20年2月前半", "2008-02-01 2008-02-15"],
    ["平成20年2月後半", "2008-02-16 2008-02-29"],
    ["平成20年2月初旬", "2008-02-01 2008-02-10"],
    ["平成20年2月半ば", "2008-02-11 2008-02-20"],
    ["平成20年2月下旬", "2008-02-21 2008-02-29"],
    ["平成20年2月末", "2008-02-29 2008-02-29"],
    ["平成20年初頭", "2008-01-01 2008-01-31"],
    ["平成20年度後半", "2008-10-01 2009-03-31"],
    ["平成20年半ば", "unreadable"],
    ["平成20年2月末上旬", "unreadable"],
    ["平成20年2月末下旬", "unreadable"],
    ["平成20年2月上旬末", "unreadable"],
    ["平成20年2月3日上旬", "unreadable"],
    ["平成20年度後半末", "2009-03-31 2009-03-31"],
  ])("%s is %s", (text, expected) => {
    expect(days(text)).toBe(expected);
  });
});

describe("months and days without a year", () => {
  test.each([
    ["9月30日", "2007-09-30 2007-09-30"],
    ["3月31日", "2008-03-31 2008-03-31"],
    ["4月1日", "2007-04-01 2007-04-01"],
    ["0月", "impossible month"],
    ["13月", "impossible month"],
    ["10月32日", "impossible day"],
    ["2月30日", "impossible day"],
    ["今月31日", "2007-10-31 2007-10-31"],
    ["来月31日", "impossible day"],
    ["31日", "unreadable"],
    ["10月以降", "2007-10-01 2100-12-31"],
  ])("%s is %s", (text, expected) => {
    expect(days(text)).toBe(expected);
  });
});

describe("a date behind another", () => {
  test.each([
    ["平成19年10月1日～12月31日", "2007-10-01 2007-12-31"],
    ["平成19年10月31日～10月31日", "2007-10-31 2007-10-31"],
    ["平成19年10月31日～9月30日", "2007-10-31 2008-09-30"],
    ["平成19年10月～翌月", "2007-10-01 2007-11-30"],
    ["平成19年12月～翌月", "2007-12-01 2008-01-31"],
    ["平成19年10月～翌年度", "2007-10-01 2009-03-31"],
    ["平成19年10月～来月", "2007-10-01 2007-11-30"],
    ["平成18年10月～来年3月", "2006-10-01 2008-03-31"],
    ["平成18年度第2四半期～第4四半期", "2006-07-01 2007-03-31"],
    ["平成18年10月3日～5日", "2006-10-03 2006-10-05"],
    ["平成18年10月5日～3日", "unreadable"],
    ["昭和62～平成2年度", "1987-04-01 1991-03-31"],
    ["昭和62～63年度", "1987-04-01 1989-03-31"],
    ["平成18年10月・12月", "2006-10-01 2006-12-31"],
    ["平成18年10月及び平成19年1月", "2006-10-01 2007-01-31"],
    ["平成18年度、結論", "2006-04-01 2007-03-31"],
    ["平成18年度-", "2006-04-01 2100-12-31"],
    ["平成19年4-6月、9月", "2007-04-01 2007-09-30"],
    ["平成19年4-5、7月", "2007-04-01 2007-07-31"],
    ["平成19年4月、5-7", "unreadable"],
    ["平成18年10月、11月から実施", "2006-10-01 2100-12-31"],
    ["平成18年10月から、12月", "2006-10-01 2100-12-31"],
    ["平成18年9月、10月から", "2006-09-01 2100-12-31"],
    ["R7～9", "2025-04-01 2028-03-31"],
    ["R7.4～9", "2025-04-01 2025-09-30"],
    ["R7-9", "2025-04-01 2028-03-31"],
    ["R7-10", "2025-04-01 2029-03-31"],
    ["R7-09", "2025-09-01 2025-09-30"],
    ["R7-6", "2025-06-01 2025-06-30"],
    ["R7-9-1", "2025-09-01 2025-09-01"],
    ["R7年～9", "unreadable"],
    ["R7年4月～9", "unreadable"],
    ["平成18年10月から12月まで", "2006-10-01 2006-12-31"],
    ["平成18年10月から実施", "2006-10-01 2100-12-31"],
    ["平成19年9月、平成19年2月30日", "impossible day"],
  ])("%s is %s", (text, expected) => {
    expect(days(text)).toBe(expected);
  });

  test.each([
    ["9月～平成20年3月", true],
    ["平成19年9月～翌年3月", false],
    ["平成19年9月～来年3月", true],
    ["平成19年9月～平成20年3月", false],
  ])("%s needs the reporting date: %s", (text, relative) => {
    expect(readDate(text, { dateSystem: 1900, reportingDate })).toMatchObject({ kind: "date", relative });
  });
});
