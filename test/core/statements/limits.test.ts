import { describe, expect, test } from "@jest/globals";
import { dayOf } from "../../../src/core/calendar/day.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import { StatementReader } from "../../../src/core/statements/read-statements.ts";
import { SentenceTraits } from "../../../src/core/statements/assertions/sentence-traits.ts";
import { isTerm } from "../../../src/core/statements/dates/governing-date.ts";
import { nounPredicate } from "../../../src/core/statements/predicates/noun-predicate.ts";
import { isQuantity, nearestCase, subjectEndBefore } from "../../../src/core/statements/predicates/unlisted.ts";
import type { Statement } from "../../../src/core/statements/statement.ts";
import { present } from "../sheets.ts";

const reportingDate = present(dayOf({ year: 2007, month: 10, day: 3 }));
/** March 2008. */
const interval = { start: reportingDate + 150, end: reportingDate + 180, precision: "month" } as const;
const { organizations } = builtInSchema("general");
const reader = new StatementReader({ reportingDate, organizations });

/** The one statement of a text. */
function only(text: string): Statement {
  const [statement, ...others] = reader.read(text).statements;
  expect(others).toEqual([]);
  return present(statement);
}

/** What a text asserts, and how. */
function said(text: string): unknown {
  const { state, main } = only(text);
  return [state, main?.manner];
}

function dateOf(text: string): string | undefined {
  return only(text).main?.date?.text;
}

describe("an actor", () => {
  const actors = (text: string): string[] => only(text).actors.map((actor) => actor.text);

  test("has the name of a unit of up to eighteen characters", () => {
    const unit = (length: number): string => `総務省${"課".padStart(length, "情報")}`;
    expect(actors(`${unit(18)}において点検した。`)).toEqual([unit(18)]);
    expect(actors(`${unit(19)}において点検した。`)).toEqual([]);
  });

  test("has a short name in brackets of up to twenty characters behind it", () => {
    const gloss = (length: number): string => `総務省（${"略".repeat(length)}）において点検した。`;
    expect([20, 21].map((length) => actors(gloss(length)))).toEqual([["総務省"], []]);
  });
});

test("an event has the forty characters before its number as its name, if nothing but its kind stands behind", () => {
  const name = (length: number): string | undefined => only(`${"会".repeat(length)}第3回を開催した。`).events[0]?.name;
  expect([40, 41].map((length) => name(length)?.length)).toEqual([40, 40]);
  expect(name(39)).toHaveLength(39);
});

test("a counted thing has the twenty characters before its number as its name, in quotes forty with them", () => {
  const thing = (text: string): number | undefined => only(`${text}を3回開催した。`).counts[0]?.of.length;
  expect([19, 20, 21].map((length) => thing("講".repeat(length)))).toEqual([19, 20, 20]);
  expect([38, 39].map((length) => thing(`「${"講".repeat(length)}」`))).toEqual([40, 0]);
});

describe("the deciding words", () => {
  const words = (text: string): string | undefined => only(text).main?.words;

  test("have twelve characters of a word, and six of a verb's kana, at most", () => {
    expect([11, 12, 13].map((length) => words(`${"点".repeat(length)}した。`)?.length)).toEqual([13, 14, 14]);
    expect([5, 6, 7].map((length) => words(`点検を${"ゆ".repeat(length)}ぐ。`)?.length)).toEqual([6, 7, 7]);
  });

  test("are told by eight endings at most; what has more is unread", () => {
    const chained = (times: number): unknown => only(`公表${"することと".repeat(times)}した。`).outcome;
    expect([7, 8].map(chained)).toEqual(["asserts", "unread"]);
  });
});

describe("what stands before the predicate", () => {
  test("is read as an unlisted noun of forty characters at most", () => {
    const noun = (length: number): boolean =>
      nounPredicate(`窓口を${"鰯".repeat(length)}`, 0, length + 3) !== undefined;
    expect([40, 41].map(noun)).toEqual([true, false]);
  });

  test("has its object or subject within forty characters", () => {
    const behind = (sign: string, length: number): string => `${sign}${"機".repeat(length)}`;
    expect([39, 40].map((length) => nearestCase(behind("を", length), 0, length + 1))).toEqual([0, -1]);
    expect([39, 40].map((length) => subjectEndBefore(behind("は", length), 0, length + 1))).toEqual([0, 41]);
  });

  test("ends with a quantity of a digit and four characters at most", () => {
    expect(["目標を9", "1機機機機", "1機機機機機", "程度", "以"].map((text) => isQuantity(text, text.length))).toEqual([
      ...[true, true, false, true, false],
    ]);
  });

  test("tells within eight characters that preparations began", () => {
    expect([5, 6].map((length) => said(`検討${"会".repeat(length)}を開始した。`))).toEqual([
      ["underway", "preparing"],
      ["underway", "launched"],
    ]);
  });

  test("tells within twenty-four characters in which term it is to be done", () => {
    expect([19, 20].map((length) => said(`1年以内に${"関".repeat(length)}を公表。`))).toEqual([
      ["planned", "ordinary"],
      ["done", "ordinary"],
    ]);
  });
});

test("the topic of a sentence ends within its first eighty characters", () => {
  const isAbout = (length: number): boolean => {
    const text = `${"機".repeat(length - "目標値は".length)}目標値は達成した`;
    return new SentenceTraits(text, { from: 0, to: text.length }).isAboutSheet(length);
  };
  expect([80, 81].map(isAbout)).toEqual([true, false]);
});

test("brackets before a name are those of an indicator with eight characters at most before the word", () => {
  const named = (length: number): unknown => only(`【${"成".repeat(length)}指標】報告書を作成（単位：件）。`).state;
  expect([8, 9].map(named)).toEqual(["none", "done"]);
});

describe("the governing date", () => {
  test("is one of the last four before the predicate", () => {
    const others = (count: number): string =>
      Array.from({ length: count }, (_, at) => `${String(at + 1)}月の会議の結果、`).join("");
    expect([3, 4].map((count) => dateOf(`平成20年3月は、${others(count)}手引を公表した。`))).toEqual([
      "平成20年3月",
      undefined,
    ]);
  });

  test("reaches over two hundred characters, and a term over as many to a purpose", () => {
    const far = (length: number): string => `平成19年3月、${"機".repeat(length - "、手引を".length)}手引を公表した。`;
    expect([200, 201].map((length) => dateOf(far(length)))).toEqual(["平成19年3月", undefined]);
    const hasTerm = (length: number): boolean => {
      const date = { from: 0, to: 9, text: "平成20年3月まで", bound: "by", interval, isInferred: false } as const;
      return isTerm(`${date.text}${"機".repeat(length - "べく".length)}べく検討`, date, 400, reportingDate);
    };
    expect([200, 201].map(hasTerm)).toEqual([false, true]);
  });

  test("stands last with one closing sign behind it at most", () => {
    expect(["", "）", "））"].map((end) => dateOf(`監査を実施　平成19年7月${end}。`))).toEqual([
      "平成19年7月",
      "平成19年7月",
      undefined,
    ]);
  });

  test("stands alone in brackets, but for three characters", () => {
    expect(["", "中", "中中"].map((beside) => dateOf(`手引を公表（4月${beside}）。`))).toEqual([
      "4月",
      "4月中",
      undefined,
    ]);
  });

  test("is a time that goes on from 367 days on", () => {
    expect(said("2007年1月1日～2008年1月2日に点検実施。")).toEqual(["done", "ordinary"]);
    expect(said("2007年1月1日～2008年1月3日に点検実施。")).toEqual(["underway", "ordinary"]);
  });
});
