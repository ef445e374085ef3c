import { describe, expect, test } from "@jest/globals";
import { isoDate } from "../../../../src/core/calendar/day.ts";
import { importReport } from "../../../../src/core/reading/published/import-report.ts";
import { readFront, type ReportFront } from "../../../../src/core/reading/published/report-front.ts";
import { linesOf } from "../../../../src/core/reading/published/report-lines.ts";
import { headingsAtEnd } from "../../../../src/core/reading/published/report-measure.ts";

test("the plan is named in one of the first five lines", () => {
  const plan = (linesAbove: number): unknown => {
    const above = Array.from({ length: linesAbove }, (_, at) => `資料${String(at)}\n`).join("");
    const outcome = importReport(`${above}セキュア・ジャパン２００７の進捗\n\n【施策名】甲（総務省）`, undefined);
    return outcome.found && outcome.report.schema.name;
  };
  expect([4, 5].map(plan)).toEqual(["secure-japan-2007", "general"]);
});

test("a heading has sixty characters at most", () => {
  const headings = (length: number): number =>
    headingsAtEnd([{ line: 0, text: "節".repeat(length), isBullet: false }]).length;
  expect([60, 61].map(headings)).toEqual([1, 0]);
});

describe("before the measures", () => {
  const front = (text: string): ReportFront => readFront(linesOf(text));
  const padded = (start: string, end: string, length: number): string =>
    `${start}${" ".repeat(length - start.length - end.length)}${end}`;

  test("a line with the day of the report has forty characters at most", () => {
    const day = (length: number): string | undefined => {
      const { date } = front(`題名\n\n${padded("平成19年", "10月3日現在", length)}`);
      return date && isoDate(date.day);
    };
    expect([40, 41].map(day)).toEqual(["2007-10-03", undefined]);
  });

  test("a count with its percentage has forty characters at the end of its line", () => {
    const counted = (length: number): number =>
      front(`題名\n\n既に実施済み… ${padded("7施策", "（17%）", length)}`).overview.length;
    expect([40, 41].map(counted)).toEqual([1, 0]);
  });

  test.each([
    ["平成19年10月3日", "2007-10-03"],
    ["（平成19年10月3日現在）", "2007-10-03"],
    ["平成19年10月3日時点", "2007-10-03"],
    ["10月3日", undefined],
    ["平成19年2月30日", undefined],
    ["平成19年10月1日～10月3日", undefined],
    ["平成19年10月3日に公表", undefined],
  ])("“%s” is the day of the report: %s", (line, day) => {
    const { date } = front(`題名\n\n${line}`);
    expect(date && isoDate(date.day)).toBe(day);
  });

  test("the day that tells how things stood is taken before the day of printing", () => {
    const { date } = front("題名\n\n平成19年11月1日\n\n平成19年10月3日現在");
    expect(date).toMatchObject({ text: "平成19年10月3日現在" });
  });
});
