import { describe, expect, test } from "@jest/globals";
import { isoDate } from "../../../src/core/calendar/day.ts";
import { read, only } from "./readings.ts";

describe("the date that governs an assertion", () => {
  test("stands near it", () => {
    const after = (between: string): unknown => only(`6月に${between}手引を公表した。`).main?.date?.text;
    expect(after("関係者と".repeat(40))).toBe("6月");
    expect(after("関係者と".repeat(60))).toBeUndefined();
  });

  test.each([
    ["平成18年度に策定した計画に基づき、手順を公表する予定。", undefined],
    ["平成18年度に策定した計画に基づき、平成20年3月に公表する予定。", "平成20年3月"],
    ["平成19年度の点検の結果を公表する予定。", undefined],
    ["12月の政策会議において案を示す予定。", "12月"],
    ["平成19年度末を目途に手引を作る予定。", "平成19年度末"],
    ["平成20年度は、基準を見直し、説明会を開く予定。", "平成20年度"],
    ["年度内に結論を得るべく検討を行う予定。", undefined],
    ["平成19年度評価の結果を公表する予定。", undefined],
  ])("%s is %s", (text, date) => {
    expect(only(text).main?.date?.text).toBe(date);
  });
});

describe("dates in a text", () => {
  function datesOf(text: string): unknown[] {
    return read(text).flatMap(({ dates }) =>
      dates.map(({ text: written, interval, isInferred, bound }) => [
        written,
        interval && `${isoDate(interval.start)}/${isoDate(interval.end)}`,
        isInferred,
        bound,
      ]),
    );
  }

  test("are resolved to days, and tell whether their year was inferred and what they bound", () => {
    expect(datesOf("平成19年9月末までに、本年1月から、9月28日現在で、今年度中に、平成20年度まで行う。")).toEqual([
      ["平成19年9月末まで", "2007-09-30/2007-09-30", false, "by"],
      ["本年1月", "2007-01-01/2007-01-31", true, "from"],
      ["9月28日現在", "2007-09-28/2007-09-28", true, "at"],
      ["今年度中", "2007-04-01/2008-03-31", true, "by"],
      ["平成20年度まで", "2008-04-01/2009-03-31", false, "until"],
    ]);
  });

  test("lean on the date before where they say so", () => {
    expect(datesOf("平成18年8月3日に決定し、同日公表、同年10月に配布、翌年度に評価した。")).toEqual([
      ["平成18年8月3日", "2006-08-03/2006-08-03", false, "at"],
      ["同日", "2006-08-03/2006-08-03", false, "at"],
      ["同年10月", "2006-10-01/2006-10-31", false, "at"],
      ["翌年度", "2007-04-01/2008-03-31", false, "at"],
    ]);
    expect(datesOf("平成18年度に策定し、翌年度に評価した。").at(-1)).toEqual([
      "翌年度",
      "2007-04-01/2008-03-31",
      false,
      "at",
    ]);
    expect(datesOf("同日に公表した。")).toEqual([["同日", undefined, false, "at"]]);
  });

  test("that never were have no days", () => {
    expect(datesOf("平成19年13月に行った。")).toEqual([["平成19年13月", undefined, false, "at"]]);
  });

  test("in many forms are found whole", () => {
    const texts =
      "平成17～21年度、平成26・27年度、平成18年度から平成20年度、Ｈ24.7、2007/10/3、2023年度（令和5年度）末、27事務年度、" +
      "第2四半期、上半期、10月中旬、年度末、平成 20 年 3 月、平成十九年六月、一昨年、3月以降";
    expect(read(texts).flatMap(({ dates }) => dates.map(({ text }) => text))).toEqual(texts.split("、"));
  });

  test("are not numbers of other things, nor parts of names", () => {
    const texts =
      "第12回、20年以上、10年間、6か月、2,511件、平成12年法律第100号、平成16年台風、3月分、A4.2、0.5、昭和、令、該当年度の記録";
    expect(read(texts).flatMap(({ dates }) => dates)).toEqual([]);
  });

  test("in a name are left out, and kept in what somebody says", () => {
    expect(datesOf("「2006年度の評価」を平成19年4月に公表した。")).toEqual([
      ["平成19年4月", "2007-04-01/2007-04-30", false, "at"],
    ]);
    expect(read("「来年度に実施する」とされている。")[0]?.dates.map(({ text }) => text)).toEqual(["来年度"]);
  });
});
