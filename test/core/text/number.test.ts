import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readNumber } from "../../../src/core/text/number.ts";

describe("a number", () => {
  test.each<[string, number]>([
    ["1,234", 1234],
    ["１，２３４．５", 1234.5],
    ["▲5", -5],
    ["△ 5", -5],
    ["(5)", -5],
    ["( 1 234 )", -1234],
    ["−0.5", -0.5],
    ["+7", 7],
    [".5", 0.5],
    ["12%", 0.12],
    ["△0", 0],
  ])("is read from %j", (text, value) => {
    expect(readNumber(text)).toEqual({ kind: "number", value });
  });

  test.each([
    "136百万円",
    "1,23",
    "1.2.3",
    "約3",
    "第1",
    "--1",
    "(5)3",
    "3(5)",
    "()",
    "Exempt under Section 43",
    "1e3",
  ])("is not read from %j", (text) => {
    expect(readNumber(text)).toEqual({ kind: "unreadable" });
  });

  test("is neither a truth value nor an error, and a blank is empty", () => {
    expect(readNumber(true)).toEqual({ kind: "unreadable" });
    expect(readNumber({ error: "#N/A" })).toEqual({ kind: "unreadable" });
    expect(readNumber("　 ")).toEqual({ kind: "empty" });
    expect(readNumber(null)).toEqual({ kind: "empty" });
  });

  test("reads back from how it is printed, with or without separators", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
        expect(readNumber(String(value))).toEqual({ kind: "number", value });
        expect(readNumber(value.toLocaleString("en-US"))).toEqual({ kind: "number", value });
        expect(readNumber(value)).toEqual({ kind: "number", value });
      }),
    );
  });
});
