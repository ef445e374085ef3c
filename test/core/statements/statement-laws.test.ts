import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { StatementReader } from "../../../src/core/statements/read-statements.ts";
import type { Statement } from "../../../src/core/statements/statement.ts";
import { reportingDate, organizations, reader, read } from "./readings.ts";

describe("laws", () => {
  const piece = fc.constantFrom(
    ...[
      "平成19年9月末まで",
      "同年",
      "内閣官房において",
      "、",
      "。",
      "（",
      "）",
      "「",
      "」",
      "\n",
      "検討中",
      "未",
      "を実施",
    ],
    ...[
      "した",
      "する",
      "しており",
      "予定",
      "である",
      "が",
      "ため",
      "第13回会議",
      "47件",
      "の",
      "こととなった",
      " ",
      "12月",
    ],
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")),
  );

  test("all parts stand in their sentence, and sentences follow each other", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const { from, to, text: own, dates, actors, counts, events } of read(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(own).toBe(text.slice(from, to));
          for (const part of [...dates, ...actors, ...counts, ...events]) {
            expect(part.text).toBe(text.slice(part.from, part.to));
            expect(part.from >= from && part.from < to).toBe(true);
          }
          end = from;
        }
      }),
    );
  });

  test("a word that leans on a date leans on that date, whatever was read before", () => {
    const datesOf = (text: string): unknown => read(text).flatMap(({ dates }) => dates.map(({ interval }) => interval));
    expect(datesOf("8月に行い、同日に公表した。")).not.toEqual(datesOf("8月1日に行い、同日に公表した。"));
    const [day, same] = datesOf("8月1日に行い、同日に公表した。") as [unknown, unknown];
    expect(same).toEqual(day);
  });

  test("a text reads the same again, and in a fresh reader", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const fresh = new StatementReader({ reportingDate, organizations }).read(text);
        expect(reader.read(text)).toEqual(fresh);
      }),
    );
  });

  test("what is said in one bullet does not depend on those after it", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const states = (statements: readonly Statement[]): unknown =>
          statements.map(({ state, from }) => [state, from]);
        const before = read(text);
        expect(states(read(`${text}\n・公表した。`).slice(0, before.length))).toEqual(states(before));
      }),
    );
  });
});
