import { describe, expect, test } from "@jest/globals";
import { dayOf, isoDate, type Day } from "../../../src/core/calendar/day.ts";
import { readDate, type DateReading } from "../../../src/core/date/read-date.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";

function day(iso: string): Day {
  const [year = 0, month = 0, date = 0] = iso.split("-").map(Number);
  const found = dayOf({ year, month, day: date });
  if (found === undefined) throw new Error(`${iso} is no day`);
  return found;
}

function read(value: CellValue, reportingDate = "2007-10-03", dateSystem: 1900 | 1904 = 1900): DateReading {
  return readDate(value, { dateSystem, reportingDate: day(reportingDate) });
}

/** `2007-10-03..2007-10-03 day`, with `relative` and `overrun` where they apply. */
function shown(reading: DateReading): string {
  if (reading.kind === "impossible") return `impossible ${reading.part}`;
  if (reading.kind !== "date") return reading.kind;
  const { start, end, precision, relative, overrun } = reading;
  const flags = [
    relative ? ["relative"] : [],
    overrun ? [`overrun ${overrun.era}${String(overrun.eraYear)}`] : [],
  ].flat();
  return [`${isoDate(start)}..${isoDate(end)}`, precision, ...flags].join(" ");
}

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

describe("deadlines and parts", () => {
  test.each([
    ["平成20年3月末", "2008-03-31..2008-03-31 month"],
    ["平成20年3月末まで", "2008-03-31..2008-03-31 month"],
    ["平成20年2月末日", "2008-02-29..2008-02-29 month"],
    ["H20.3末", "2008-03-31..2008-03-31 month"],
    ["平成19年度末", "2008-03-31..2008-03-31 fiscal-year"],
    ["R2年度末", "2021-03-31..2021-03-31 fiscal-year"],
    ["平成20年末", "2008-12-31..2008-12-31 year"],
    ["2023年度（令和5年度）末", "2024-03-31..2024-03-31 fiscal-year"],
    ["平成20年10月上旬", "2008-10-01..2008-10-10 part-of-month"],
    ["平成20年10月中旬頃", "2008-10-11..2008-10-20 part-of-month"],
    ["平成20年10月下旬", "2008-10-21..2008-10-31 part-of-month"],
    ["平成20年10月初め", "2008-10-01..2008-10-10 part-of-month"],
    ["平成20年10月前半", "2008-10-01..2008-10-15 part-of-month"],
    ["平成20年10月後半", "2008-10-16..2008-10-31 part-of-month"],
    ["平成20年度当初", "2008-04-01..2008-04-30 month"],
    ["平成20年度前半", "2008-04-01..2008-09-30 half"],
    ["平成20年後半", "2008-07-01..2008-12-31 half"],
    ["H19", "2007-04-01..2008-03-31 fiscal-year"],
    ["Ｈ１９", "2007-04-01..2008-03-31 fiscal-year"],
    ["令和7", "2025-04-01..2026-03-31 fiscal-year"],
    ["R元", "2019-04-01..2020-03-31 fiscal-year"],
    ["R8末", "2027-03-31..2027-03-31 fiscal-year"],
    ["R7上期", "2025-04-01..2025-09-30 half"],
    ["R8年明け", "2026-01-01..2026-01-31 month"],
    ["令和7年度年明け早々", "2026-01-01..2026-01-31 month"],
    ["完了（令和7年10月）", "2025-10-01..2025-10-31 month"],
    ["済(R7.10)", "2025-10-01..2025-10-31 month"],
    ["実施済み（R7.10.3）", "2025-10-03..2025-10-03 day"],
    ["引き続き検討", "open"],
    ["可能な限り速やかに措置", "open"],
    ["R7.10済", "2025-10-01..2025-10-31 month"],
    ["実施済み（別紙のとおり）", "open"],
    ["完了（R7.10）（R8.3）", "unreadable"],
    ["R10以降", "2028-04-01..2100-12-31 range"],
    ["平成20年第1四半期", "2008-01-01..2008-03-31 quarter"],
    ["平成19年度第2四半期", "2007-07-01..2007-09-30 quarter"],
    ["平成１９年度第２・四半期末", "2007-09-30..2007-09-30 quarter"],
    ["平成19年度第四四半期", "2008-01-01..2008-03-31 quarter"],
    ["2007年度4Q", "2008-01-01..2008-03-31 quarter"],
    ["2007年度Q1", "2007-04-01..2007-06-30 quarter"],
    ["平成19年度上半期", "2007-04-01..2007-09-30 half"],
    ["平成19年度上期措置", "2007-04-01..2007-09-30 half"],
    ["平成19年度検討・結論、結論を得次第速やかに措置", "2007-04-01..2008-03-31 fiscal-year"],
    ["平成19年度下期供用開始", "2007-10-01..2008-03-31 half"],
    ["平成19年度下期", "2007-10-01..2008-03-31 half"],
    ["平成20年上半期", "2008-01-01..2008-06-30 half"],
    ["平成20年夏頃", "2008-06-01..2008-08-31 season"],
    ["平成20年度夏", "2008-06-01..2008-08-31 season"],
    ["平成20年度春", "2008-04-01..2008-05-31 season"],
    ["平成20年春", "2008-03-01..2008-05-31 season"],
    ["平成19年冬", "2007-12-01..2008-02-29 season"],
    ["平成26年度以降", "2014-04-01..2100-12-31 range"],
    ["平成26年度～", "2014-04-01..2100-12-31 range"],
    ["平成26年4月から順次", "2014-04-01..2100-12-31 range"],
    ["平成19年度の第2四半期", "2007-07-01..2007-09-30 quarter"],
  ])("%j is %s", (text, expected) => {
    expect(shown(read(text))).toBe(expected);
  });
});

describe("dates told by the season", () => {
  test.each([
    ["2025-10-03", "年明け", "2026-01-01..2026-01-31 month relative"],
    ["2026-03-31", "年明け", "2026-01-01..2026-01-31 month relative"],
    ["2025-10-03", "翌年明け", "2026-01-01..2026-01-31 month relative"],
    ["2025-10-03", "今秋", "2025-09-01..2025-11-30 season relative"],
    ["2025-10-03", "来春", "2026-03-01..2026-05-31 season relative"],
    ["2025-10-03", "今冬", "2025-12-01..2026-02-28 season relative"],
    ["2026-03-31", "今冬", "2025-12-01..2026-02-28 season relative"],
    ["2025-10-03", "昨冬", "2024-12-01..2025-02-28 season relative"],
  ])("counted from %s, %s is %s", (reportingDate, text, expected) => {
    expect(shown(read(text, reportingDate))).toBe(expected);
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

describe("ranges and several dates in one cell", () => {
  test.each([
    ["平成17〜21年度", "2005-04-01..2010-03-31 range"],
    ["平成17~平成21年度", "2005-04-01..2010-03-31 range"],
    ["平成17-21年度", "2005-04-01..2010-03-31 range"],
    ["平成26・27年度", "2014-04-01..2016-03-31 range"],
    ["平成27年度から31年度", "2015-04-01..2020-03-31 range"],
    ["平成29〜33年度", "2017-04-01..2022-03-31 range overrun 令和3"],
    ["平成18年度から平成20年度まで", "2006-04-01..2009-03-31 range"],
    ["平成19年10～12月", "2007-10-01..2007-12-31 range"],
    ["平成19年10月～3月", "2007-10-01..2008-03-31 range"],
    ["平成19年10月～翌年3月末", "2007-10-01..2008-03-31 range"],
    ["平成19年10月3日～5日", "2007-10-03..2007-10-05 range"],
    ["平成19年10月3日～翌月5日", "2007-10-03..2007-11-05 range"],
    ["令和２年８月10日から同年８月28日まで", "2020-08-10..2020-08-28 range"],
    ["令和２年８月10日～同月28日", "2020-08-10..2020-08-28 range"],
    ["平成18年4月～同年度末", "2006-04-01..2007-03-31 range"],
    ["平成19年度第1～第3四半期", "2007-04-01..2007-12-31 range"],
    ["平成19年度上半期～下半期", "2007-04-01..2008-03-31 range"],
    ["R7～R9", "2025-04-01..2028-03-31 range"],
    ["R7・R8", "2025-04-01..2027-03-31 range"],
    ["R7～9年度", "2025-04-01..2028-03-31 range"],
    ["R7.4～9", "2025-04-01..2025-09-30 range"],
    ["R7.4～R8.3", "2025-04-01..2026-03-31 range"],
    ["R7.4.1～10", "unreadable"],
    ["2025.4～9", "unreadable"],
    ["2007～2010", "2007-01-01..2010-12-31 range"],
    ["2007-2010年度", "2007-04-01..2011-03-31 range"],
    ["2007/10/3～2007/12/5", "2007-10-03..2007-12-05 range"],
    ["～平成21年度", "2009-04-01..2010-03-31 fiscal-year"],
    ["平成21～17年度", "unreadable"],
    ["平成19年9月、平成20年3月", "2007-09-01..2008-03-31 range"],
    ["平成20年3月\n平成19年9月", "2007-09-01..2008-03-31 range"],
    ["平成19年9月\r\n10月", "2007-09-01..2007-10-31 range"],
    ["2014\n2015", "2014-01-01..2015-12-31 range"],
    ["10/3～10/5", "2007-10-03..2007-10-05 range relative"],
    ["平成19年9月、10月及び12月", "2007-09-01..2007-12-31 range"],
    ["平成19年9月、未定", "unreadable"],
    ["平成19年9月、平成19年13月", "impossible month"],
  ])("%j is %s", (text, expected) => {
    expect(shown(read(text))).toBe(expected);
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

describe("what is no date", () => {
  test.each([
    "未定",
    "終了予定なし",
    "随時",
    "計画期間中",
    "措置済み",
    "毎年度",
    "継続",
    "期限なし",
    "なし",
    "－",
    "―",
    "ー",
    "未定（検討中）",
    "n/a",
  ])("%j says that there is none", (text) => {
    expect(shown(read(text))).toBe("open");
  });

  test.each([
    ["平成19年2月30日", "impossible day"],
    ["平成19年10月0日", "impossible day"],
    ["2007/2/29", "impossible day"],
    ["2007/13/1", "impossible month"],
    ["200713", "impossible month"],
    ["平成19年度第5四半期", "impossible quarter"],
    ["平成19年4月31日", "impossible day"],
  ])("%j is %s", (text, expected) => {
    expect(shown(read(text))).toBe(expected);
  });

  test.each([
    ...[
      "速やかに",
      "総務省",
      "19/10/3",
      "'07/10/3",
      "10.3",
      "13/1",
      "10/3/5",
      "2007/10-3",
      "5日",
      "年",
      "年度",
      "12",
      "123",
    ],
    ...["平成", "月", "第2", "2300年", "2007年5日", "昨年より前", "同年", "同月"],
    ...[
      "平成19年10月3日末",
      "平成19年度中旬",
      "平成19年第1四半期前半",
      "予定",
      "元年",
      "平成19年10月3日から予定",
      "十二十年",
    ],
    ...["39358", "9999/12/31", "平成19年10月、", "～", "、", "00年度x", "2007-10-03 0:00 頃合い"],
  ])("%j cannot be read, or only as what it says", (text) => {
    const expected = new Map([
      ["平成19年10月、", "2007-10-01..2007-10-31 month"],
      ["平成19年10月3日から予定", "2007-10-03..2100-12-31 range"],
    ]);
    expect(shown(read(text))).toBe(expected.get(text) ?? "unreadable");
  });

  test("empty cells are empty", () => {
    expect([null, "", " 　\n"].map((value) => read(value).kind)).toEqual(["empty", "empty", "empty"]);
  });

  test("truth values and errors cannot be read", () => {
    expect([true, { error: "#REF!" }].map((value) => read(value).kind)).toEqual(["unreadable", "unreadable"]);
  });
});

describe("numbers", () => {
  test.each([
    [2014, "2014-01-01..2014-12-31 year"],
    [1868, "1868-01-01..1868-12-31 year"],
    [2100, "2100-01-01..2100-12-31 year"],
    [20071003, "2007-10-03..2007-10-03 day"],
    [20071301, "impossible month"],
    [200803, "2008-03-01..2008-03-31 month"],
    [39358, "2007-10-03..2007-10-03 day"],
    [39358.75, "2007-10-03..2007-10-03 day"],
    [73415, "2100-12-31..2100-12-31 day"],
    [73416, "unreadable"],
    [99_999, "unreadable"],
    [100_000, "impossible month"],
    [2101, "1905-10-01..1905-10-01 day"],
    [190_101, "1901-01-01..1901-01-31 month"],
    [60, "unreadable"],
    [9, "unreadable"],
    [0, "unreadable"],
    [-1, "unreadable"],
    [2014.5, "unreadable"],
    [123456789, "unreadable"],
    [21010101, "unreadable"],
    [NaN, "unreadable"],
  ])("%d is %s", (value, expected) => {
    expect(shown(read(value))).toBe(expected);
  });

  test("a serial number is counted in the workbook's date system", () => {
    expect(shown(read(37896, "2007-10-03", 1904))).toBe("2007-10-03..2007-10-03 day");
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
