import { describe, expect, test } from "@jest/globals";
import { isoDate, parseIsoDate } from "../../../src/core/calendar/day.ts";
import { readWrittenDate, type KnownDate } from "../../../src/core/date/read-date.ts";
import { present } from "../sheets.ts";

const reportingDate = present(parseIsoDate("2007-10-03"));

function known(text: string): KnownDate {
  const reading = readWrittenDate(text, reportingDate, undefined);
  if (reading.kind !== "date") throw new Error(`${text} is no date`);
  return reading;
}

/** First and last day of a date, behind another one or behind none. */
function days(text: string, before?: string): string {
  const reading = readWrittenDate(text, reportingDate, before === undefined ? undefined : known(before));
  if (reading.kind !== "date") return reading.kind;
  return `${isoDate(reading.start)} ${isoDate(reading.end)}${reading.relative ? " relative" : ""}`;
}

describe("a date in a running text", () => {
  test("is counted from the reporting date where it stands first", () => {
    expect(days("平成19年9月")).toBe("2007-09-01 2007-09-30");
    expect(days("9月")).toBe("2007-09-01 2007-09-30 relative");
    expect(days("昨年12月")).toBe("2006-12-01 2006-12-31 relative");
    expect(days("同年10月")).toBe("unreadable");
  });

  test.each([
    ["同年10月", "平成18年4月", "2006-10-01 2006-10-31"],
    ["翌年3月", "平成18年4月", "2007-03-01 2007-03-31"],
    ["同年度末", "平成18年4月", "2007-03-31 2007-03-31"],
    ["同年度末", "平成18年3月", "2006-03-31 2006-03-31"],
    ["翌月", "平成18年12月", "2007-01-01 2007-01-31"],
    ["同月10日", "平成18年4月", "2006-04-10 2006-04-10"],
    ["第4四半期", "平成18年度", "2007-01-01 2007-03-31"],
    ["第4四半期", "平成18年", "2006-10-01 2006-12-31"],
    ["下半期", "平成18年度", "2006-10-01 2007-03-31"],
    ["下半期", "平成18年", "2006-07-01 2006-12-31"],
    ["翌年度", "9月", "2008-04-01 2009-03-31 relative"],
    ["昨年12月", "平成16年4月", "2006-12-01 2006-12-31 relative"],
  ])("%s behind %s is %s", (text, before, expected) => {
    expect(days(text, before)).toBe(expected);
  });

  test("may be in a business year, which is read as a fiscal one", () => {
    expect(days("平成18事務年度")).toBe("2006-04-01 2007-03-31");
    expect(days("27事務年度")).toBe(days("27年度"));
  });
});
