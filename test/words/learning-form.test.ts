import { describe, expect, test } from "@jest/globals";
import { learningForm as en } from "../../src/words/en/learning-form.ts";
import { learningForm as ja } from "../../src/words/ja/learning-form.ts";
import { catalogueOf } from "../../src/words/catalogues.ts";

describe.each([
  ["ja", ja],
  ["en", en],
] as const)("the form of a schema (%s)", (language, words) => {
  test("names what each of its questions is about", () => {
    const { columns, statuses, suspects, organizations } = words;
    const said = [
      words.read({ sheets: ["進捗", "別表"], measures: 12 }),
      words.remaining(1),
      words.remaining(3),
      columns.choose({ header: "いつまで" }),
      statuses.choose({ label: "C" }),
      statuses.count(1),
      statuses.count(4),
      suspects.choose({ text: "甲郡" }),
      suspects.slipOf({ near: "甲群" }),
      suspects.alias({ name: "甲群" }),
      organizations.heading({ count: 7 }),
      organizations.variants(["経産省"]),
    ];
    const about = ["別表", "1", "3", "いつまで", "C", "1", "4", "甲郡", "甲群", "甲群", "7", "経産省"];
    for (const [at, text] of said.entries()) expect(text).toContain(about[at]);
  });

  test("says by what a stage was proposed", () => {
    const { why } = catalogueOf(language).learning;
    const reasons = [
      why({ by: "person" }),
      why({ by: "words" }),
      why({ by: "legend", meaning: "達成" }),
      why({ by: "texts", agreeing: 3, read: 4 }),
      why({ by: "unclear" }),
    ];
    expect(new Set(reasons).size).toBe(reasons.length);
  });
});
