import { expect, test } from "@jest/globals";
import { excerptOfEnd, excerptsOfBoth } from "../../src/words/sentence.ts";

const long = "・文部科学省は、数学的な証明に基づく検証手法の研究課題として";

test("two texts that begin alike for longer than a quotation are shown where they differ", () => {
  expect(excerptsOfBoth(`${long}ＡＢＣを採択した。`, `${long}ABCを採択した。`)).toEqual([
    "…の研究課題としてＡＢＣを採択した。",
    "…の研究課題としてABCを採択した。",
  ]);
  expect(excerptsOfBoth(`${long}示した。  `, `${long}示した。`)).toEqual(["…題として示した。  ", "…題として示した。"]);
});

test("others are quoted by their beginnings", () => {
  expect(excerptsOfBoth("済", "実施済み")).toEqual(["済", "実施済み"]);
  expect(excerptsOfBoth(`○${long}`, `×${long}`).map((text) => text.slice(0, 2))).toEqual(["○・", "×・"]);
  // What differs is a break in the line, which a quotation has not.
  expect(excerptsOfBoth("甲\n乙", "甲 乙")).toEqual(["甲 乙", "甲 乙"]);
  expect(excerptsOfBoth(long, long)[0]).toMatch(/^…/u);
});

test("quotes the end of a long text, and the whole of a short one", () => {
  expect(excerptOfEnd("協議を行い、 ")).toBe("協議を行い、");
  expect(excerptOfEnd(`${"あ".repeat(40)}協議を行い`)).toBe(`…${"あ".repeat(25)}協議を行い`);
});
