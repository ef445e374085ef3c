import { describe, expect, test } from "@jest/globals";
import { afterDateNumber, beginsDate, dateEnd, datesStart } from "../../../src/core/date/scan.ts";

/** The date that a text begins with. */
function dateAt(text: string, from = 0): string | undefined {
  const end = dateEnd(text, from);
  return end === undefined ? undefined : text.slice(from, end);
}

describe("a date in a running text", () => {
  test.each([
    ["平成19年10月3日に公表した。", "平成19年10月3日"],
    ["令和元年５月１日施行", "令和元年５月１日"],
    ["平成 19年 10月 3日 に公表した。", "平成 19年 10月 3日"],
    ["平成十九年十月三日に公表した。", "平成十九年十月三日"],
    ["平成19年度末までに公表する。", "平成19年度末まで"],
    ["平成19年度第２四半期に公表する。", "平成19年度第２四半期"],
    ["平成19年度第2・四半期に公表する。", "平成19年度第2・四半期"],
    ["平成19年度上半期中に公表する。", "平成19年度上半期中"],
    ["平成19年10月上旬頃に公表する。", "平成19年10月上旬頃"],
    ["平成19（2007）年10月に公表した。", undefined],
    ["平成19年（2007年）10月に公表した。", "平成19年（2007年）10月"],
    ["Ｈ19年10月に公表した。", "Ｈ19年10月"],
    ["R2.4.1時点で整備済み。", "R2.4.1"],
    ["2007年10月に公表した。", "2007年10月"],
    ["2007/10/3に公表した。", "2007/10/3"],
    ["2007-10-03に公表した。", "2007-10-03"],
    ["19年10月に公表した。", "19年10月"],
    ["19年度に公表した。", "19年度"],
    ["10月3日に公表した。", "10月3日"],
    ["昨年12月に公表した。", "昨年12月"],
    ["今年度中に公表する。", "今年度中"],
    ["翌々年度に公表する。", "翌々年度"],
    ["当年度に公表する。", "当年度"],
    ["来月上旬に公表する。", "来月上旬"],
    ["同日、公表した。", "同日"],
    ["第３四半期に公表する。", "第３四半期"],
    ["上期に公表する。", "上期"],
    ["年度内に公表する。", "年度内"],
    ["年末までに公表する。", "年末まで"],
  ])("%s", (text, date) => {
    expect(dateAt(text)).toBe(date);
  });

  test.each([
    ["平成17～21年度に実施する。", "平成17～21年度"],
    ["平成18年度から平成20年度までに実施する。", "平成18年度から平成20年度まで"],
    ["4月から6月まで実施した。", "4月から6月まで"],
    ["2018～2020年度に実施した。", "2018～2020年度"],
    ["平成29・30年度に実施した。", "平成29・30年度"],
  ])("with the two ends of a range is one: %s", (text, date) => {
    expect(dateAt(text)).toBe(date);
  });

  test.each([
    "19年間の計画",
    "10月間の平均",
    "2007年前の調査",
    "30年代の設備",
    "平成12年法律第100号",
    "平成30年7月豪雨の被害",
    "平成23年（2011年）東北地方太平洋沖地震",
    "当年度比で増加した。",
    "昨年以上の実績",
    "今年々増える。",
    "2007/10%",
    "2007.10.3.1",
    "年度計画を定めた。",
    "年内訳を作成した。",
    "元年より",
    "第3回会議",
  ])("is none in the name of something else, and in a length of time: %s", (text) => {
    expect(dateAt(text)).toBeUndefined();
  });

  test.each([
    ["約10月", 1],
    ["該当年度", 1],
    ["第19年度", 1],
    ["計12年度", 1],
    ["CH19年度", 1],
    ["中年度内", 1],
    ["12007/10/3", 1],
  ])("does not begin in the midst of another word: %s", (text, from) => {
    expect(dateAt(text, from)).toBeUndefined();
  });

  test("ends before the spaces behind it, and only before a word that goes on with 内 or 中", () => {
    expect(dateAt("10月3日　に公表")).toBe("10月3日");
    expect(dateAt("年度末　 ")).toBe("年度末");
    expect(dateAt("10月内に公表")).toBe("10月内");
    expect(dateAt("10月内閣府が公表")).toBe("10月");
    expect(dateAt("10月中に公表")).toBe("10月中");
    expect(dateAt("10月中央省庁が公表")).toBe("10月");
  });
});

describe("where a closer look is worth while", () => {
  const begins = (text: string): boolean => datesStart.has(text, 0) && beginsDate(text, 0);

  test("is where the first two characters may begin a date", () => {
    const beginnings = ["平成", "先月", "再来", "翌年", "同月", "年度", "第3", "第三", "Ｈ１", "R元", "上半"];
    expect(beginnings.filter((text) => !begins(text))).toEqual([]);
    expect(["進捗", "本省", "第一", "上記", "RA", "年", ""].filter(begins)).toEqual(["第一"]);
  });

  test("is a number where its unit stands behind", () => {
    expect(Array.from("年月事四/.～-　").filter((character) => !afterDateNumber.has(character, 0))).toEqual([]);
    expect(Array.from("回件人、。").filter((character) => afterDateNumber.has(character, 0))).toEqual([]);
  });
});
