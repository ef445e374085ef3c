import { describe, expect, test } from "@jest/globals";
import { read, only } from "./readings.ts";

test.each(["第3種の届出を受け付けた。", "第三者の第5件を公表した。"])("no event: %s", (text) => {
  expect(only(text).events).toEqual([]);
});

describe("counts", () => {
  test("have a number, a unit and what is counted", () => {
    const counts = read("検討会を２回、模範となる取組（44件）、「安全教室」を計1,234人、第3回、延べ5社。").flatMap(
      (statement) => statement.counts,
    );
    expect(counts.map(({ number, unit, of }) => [number, unit, of])).toEqual([
      [2, "回", "検討会"],
      [44, "件", "取組"],
      [1234, "人", "「安全教室」"],
      [5, "社", ""],
    ]);
  });

  test("in quotes that never open count nothing", () => {
    expect(read("教室」を3回開いた。")[0]?.counts[0]?.of).toBe("");
  });
});

describe("numbered events", () => {
  function eventsOf(text: string): unknown {
    return read(text).flatMap(({ events }) => events.map(({ name, number, date }) => [name, number, date?.text]));
  }

  test("have a name, a number and the date behind them", () => {
    expect(eventsOf("第13回政策会議（平成19年8月3日）で決定し、政策会議第１４回会合に報告した。")).toEqual([
      ["政策会議", 13, "平成19年8月3日"],
      ["政策会議", 14, undefined],
    ]);
    expect(eventsOf("「第2回連絡会」（平成19年9月開催）を開いた。")).toEqual([["連絡会", 2, "平成19年9月"]]);
  });

  test("have the date of which they are", () => {
    expect(
      eventsOf("平成19年8月3日の第13回政策会議、昨年の議論を経た今後の第2回連絡会、8月と今年の例の第3回研究会。"),
    ).toEqual([
      ["政策会議", 13, "平成19年8月3日"],
      ["連絡会", 2, undefined],
      ["研究会", 3, undefined],
    ]);
  });

  test("may have a date in their name", () => {
    expect(eventsOf("8月3日の平成19年度会議第3回会合を開催した。")).toEqual([["平成19年度会議", 3, "8月3日"]]);
    expect(eventsOf("第3回今年度会議（平成19年8月3日）を開催した。")).toEqual([["今年度会議", 3, "平成19年8月3日"]]);
  });

  test("may be of no date", () => {
    expect(eventsOf("今後の第4回研究会。")).toEqual([["研究会", 4, undefined]]);
  });

  test("need a name", () => {
    expect(eventsOf("第3回を第5章に、第13回。")).toEqual([]);
  });
});
