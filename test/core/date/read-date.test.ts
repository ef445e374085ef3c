import { describe, expect, test } from "@jest/globals";
import { read, shown } from "./read.ts";

describe("dates written in full", () => {
  test.each([
    ["平成19年10月3日", "2007-10-03..2007-10-03 day"],
    ["H19.10.3", "2007-10-03..2007-10-03 day"],
    ["h19/10/03", "2007-10-03..2007-10-03 day"],
    ["平19.10.3", "2007-10-03..2007-10-03 day"],
    ["平成19-10-3", "2007-10-03..2007-10-03 day"],
    ["㍻19年10月3日", "2007-10-03..2007-10-03 day"],
    ["平成１９年１０月３日", "2007-10-03..2007-10-03 day"],
    ["平成十九年十月三日", "2007-10-03..2007-10-03 day"],
    ["二〇〇七年十月三日", "2007-10-03..2007-10-03 day"],
    ["2007/10/3", "2007-10-03..2007-10-03 day"],
    ["2007-10-03", "2007-10-03..2007-10-03 day"],
    ["2007.10.3", "2007-10-03..2007-10-03 day"],
    ["2007年10月3日（水）", "2007-10-03..2007-10-03 day"],
    ["西暦2007年10月3日", "2007-10-03..2007-10-03 day"],
    ["20071003", "2007-10-03..2007-10-03 day"],
    ["2007-10-03 00:00:00", "2007-10-03..2007-10-03 day"],
    ["2007-10-03T00:00:00.000Z", "2007-10-03..2007-10-03 day"],
    ["平成 1 9 年 10 月 3 日", "2007-10-03..2007-10-03 day"],
    ["平成19年\n10月3日", "2007-10-03..2007-10-03 day"],
    ["平成19年10月3日現在", "2007-10-03..2007-10-03 day"],
    ["完了予定：平成19年10月3日", "2007-10-03..2007-10-03 day"],
    ["平成19年10月", "2007-10-01..2007-10-31 month"],
    ["平成19年10月（予定）", "2007-10-01..2007-10-31 month"],
    ["平成19年10月（予定", "2007-10-01..2007-10-31 month"],
    ["（平成19年10月）", "2007-10-01..2007-10-31 month"],
    ["【予定】平成19年10月［注（２）］", "2007-10-01..2007-10-31 month"],
    ["平成28年度3月", "2017-03-01..2017-03-31 month"],
    ["平成28年度4月", "2016-04-01..2016-04-30 month"],
    ["H24.7", "2012-07-01..2012-07-31 month"],
    ["H24.7月", "2012-07-01..2012-07-31 month"],
    ["200710", "2007-10-01..2007-10-31 month"],
    ["2007年10月", "2007-10-01..2007-10-31 month"],
    ["2014", "2014-01-01..2014-12-31 year"],
    ["2014年", "2014-01-01..2014-12-31 year"],
    ["令和元年", "2019-01-01..2019-12-31 year"],
    ["㋿元年度", "2019-04-01..2020-03-31 fiscal-year"],
    ["R2年度", "2020-04-01..2021-03-31 fiscal-year"],
    ["令和２年度中", "2020-04-01..2021-03-31 fiscal-year"],
    ["昭和50年度", "1975-04-01..1976-03-31 fiscal-year"],
    ["FY2007", "2007-04-01..2008-03-31 fiscal-year"],
    ["2007年度", "2007-04-01..2008-03-31 fiscal-year"],
    ["明治6年1月1日", "1873-01-01..1873-01-01 day"],
    ["大正15年12月24日", "1926-12-24..1926-12-24 day"],
  ])("%j is %s", (text, expected) => {
    expect(shown(read(text))).toBe(expected);
  });
});

describe("dates that need the reporting date 2007-10-03", () => {
  test.each([
    ["年度内", "2007-04-01..2008-03-31 fiscal-year relative"],
    ["年度末までに", "2008-03-31..2008-03-31 fiscal-year relative"],
    ["年度上半期", "2007-04-01..2007-09-30 half relative"],
    ["年内", "2007-01-01..2007-12-31 year relative"],
    ["今年度中", "2007-04-01..2008-03-31 fiscal-year relative"],
    ["本年度末", "2008-03-31..2008-03-31 fiscal-year relative"],
    ["来年度", "2008-04-01..2009-03-31 fiscal-year relative"],
    ["次年度", "2008-04-01..2009-03-31 fiscal-year relative"],
    ["一昨年度", "2005-04-01..2006-03-31 fiscal-year relative"],
    ["上半期", "2007-04-01..2007-09-30 half relative"],
    ["下期", "2007-10-01..2008-03-31 half relative"],
    ["第3四半期", "2007-10-01..2007-12-31 quarter relative"],
    ["9月", "2007-09-01..2007-09-30 month relative"],
    ["9月末まで", "2007-09-30..2007-09-30 month relative"],
    ["10月下旬", "2007-10-21..2007-10-31 part-of-month relative"],
    ["3月", "2008-03-01..2008-03-31 month relative"],
    ["10/3", "2007-10-03..2007-10-03 day relative"],
    ["3月31日", "2008-03-31..2008-03-31 day relative"],
    ["本年1月", "2007-01-01..2007-01-31 month relative"],
    ["昨年12月", "2006-12-01..2006-12-31 month relative"],
    ["来年の3月", "2008-03-01..2008-03-31 month relative"],
    ["翌年3月", "2008-03-01..2008-03-31 month relative"],
    ["翌年末まで", "2008-12-31..2008-12-31 year relative"],
    ["来月", "2007-11-01..2007-11-30 month relative"],
    ["今月10日", "2007-10-10..2007-10-10 day relative"],
    ["19年10月", "2007-10-01..2007-10-31 month relative"],
    ["27事務年度", "unreadable"],
  ])("%j is %s", (text, expected) => {
    expect(shown(read(text))).toBe(expected);
  });

  test.each([
    ["来月", "2007-12-31", "2008-01-01..2008-01-31 month relative"],
    ["先月", "2008-01-31", "2007-12-01..2007-12-31 month relative"],
    ["3月", "2008-03-31", "2008-03-01..2008-03-31 month relative"],
    ["3月", "2008-04-01", "2009-03-01..2009-03-31 month relative"],
    ["30年度", "2021-06-01", "2018-04-01..2019-03-31 fiscal-year relative"],
    ["5年度", "2021-06-01", "2023-04-01..2024-03-31 fiscal-year relative"],
    ["32年度", "2018-06-01", "2020-04-01..2021-03-31 fiscal-year relative overrun 令和2"],
    ["98年度", "2018-06-01", "unreadable"],
    ["5年度", "1800-06-01", "unreadable"],
  ])("%j read on %s is %s", (text, reportingDate, expected) => {
    expect(shown(read(text, reportingDate))).toBe(expected);
  });
});

describe("a date in brackets", () => {
  test.each([
    ["平成20年(2008年)3月", "2008-03-01..2008-03-31 month"],
    ["平成20年(2007年)3月", "unreadable"],
    ["平成19年度第2四半期（7～9月）", "2007-07-01..2007-09-30 quarter"],
    ["平成20年第1四半期（4～6月）", "unreadable"],
    ["平成19年度末（3月）", "2008-03-31..2008-03-31 fiscal-year"],
    ["平成19年10月（平成20年3月）", "unreadable"],
  ])("%j is %s", (text, expected) => {
    expect(shown(read(text))).toBe(expected);
  });
});

describe("eras", () => {
  test.each([
    ["平成32年", "2020-01-01..2020-12-31 year overrun 令和2"],
    ["平成31年4月30日", "2019-04-30..2019-04-30 day"],
    ["平成31年5月1日", "2019-05-01..2019-05-01 day overrun 令和1"],
    ["平成31年6月", "2019-06-01..2019-06-30 month overrun 令和1"],
    ["平成31年度末", "2020-03-31..2020-03-31 fiscal-year"],
    ["平成32年度末まで", "2021-03-31..2021-03-31 fiscal-year overrun 令和2"],
    ["H31.10.1", "2019-10-01..2019-10-01 day overrun 令和1"],
    ["昭和64年1月7日", "1989-01-07..1989-01-07 day"],
    ["昭和64年1月8日", "impossible era"],
    ["昭和64年2月", "impossible era"],
    ["平成元年1月7日", "impossible era"],
    ["平成元年1月8日", "1989-01-08..1989-01-08 day"],
    ["令和元年4月", "impossible era"],
    ["大正15年12月25日", "impossible era"],
    ["平成0年", "impossible era-year"],
    ["明治5年12月2日", "unreadable"],
  ])("%j is %s", (text, expected) => {
    expect(shown(read(text))).toBe(expected);
  });

  test("an overrun says what was written and what it should be", () => {
    expect(read("平成32年度")).toMatchObject({
      overrun: { writtenEra: "平成", writtenYear: 32, era: "令和", eraYear: 2, year: 2020 },
    });
  });
});

describe("a year of two digits", () => {
  test.each([
    ["26年度", "2026-11-28", "2026-04-01..2027-03-31 fiscal-year relative"],
    ["27年", "2026-11-28", "2027-01-01..2027-12-31 year relative"],
    ["29年度", "2026-11-28", "2017-04-01..2018-03-31 fiscal-year relative"],
    ["8年度", "2026-11-28", "2026-04-01..2027-03-31 fiscal-year relative"],
    ["19年度", "2007-10-03", "2007-04-01..2008-03-31 fiscal-year relative"],
    ["99年度", "2026-11-28", "unreadable"],
  ])("%s, reported on %s, is %s", (text, reportingDate, expected) => {
    expect(shown(read(text, reportingDate))).toBe(expected);
  });
});

describe("a season without a year is one of the fiscal year", () => {
  test.each([
    ["秋頃", "2026-09-01..2026-11-30 season relative"],
    ["冬", "2026-12-01..2027-02-28 season relative"],
    ["春頃", "2026-04-01..2026-05-31 season relative"],
  ])("%s is %s", (text, expected) => {
    expect(shown(read(text, "2026-07-31"))).toBe(expected);
  });
});
