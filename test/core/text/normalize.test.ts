import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { editDistance, foldText, nearest } from "../../../src/core/text/normalize.ts";

describe("folding", () => {
  test.each([
    ["施 策\n名", "施策名"],
    ["ｽﾃｰﾀｽ", "ステータス"],
    ["Ｎｏ．", "no."],
    ["〇", "○"],
    ["1‐2―3", "1-2-3"],
    ["4～9月", "4〜9月"],
    ["内閣官房､総務省", "内閣官房，総務省"],
    ["t\u1fed", "\u1e97\u0300"],
  ])("makes %j and %j one", (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  test.each([
    ["ー", "-"],
    ["済", "未済"],
  ])("keeps %j and %j apart", (one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });

  test("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe("the edit distance", () => {
  const word = fc
    .array(fc.constantFrom("実", "施", "済", "み", "𠮷"), { maxLength: 7 })
    .map((letters) => letters.join(""));

  test("is zero for equal texts, symmetric, and keeps the triangle inequality", () => {
    fc.assert(
      fc.property(word, word, word, (one, other, third) => {
        const far = 20;
        expect(editDistance(one, other, far)).toBe(editDistance(other, one, far));
        expect(editDistance(one, other, far) === 0).toBe(one === other);
        expect(editDistance(one, third, far)).toBeLessThanOrEqual(
          editDistance(one, other, far) + editDistance(other, third, far),
        );
      }),
    );
  });

  test("beyond the limit is the limit plus one", () => {
    fc.assert(
      fc.property(word, word, fc.nat(7), (one, other, limit) => {
        expect(editDistance(one, other, limit)).toBe(Math.min(editDistance(one, other, 20), limit + 1));
      }),
    );
  });

  test("counts characters, not UTF-16 units", () => {
    expect(editDistance("𠮷田", "吉田", 5)).toBe(1);
  });
});

describe("the nearest name", () => {
  const near = (text: string, ...names: string[]): string | undefined =>
    nearest(text, new Map(names.map((name) => [name, name])));

  test.each([
    ["経済産業者", "経済産業省"],
    ["総務相", "総務省"],
    ["実施ずみ", "実施済み"],
    ["担当府省丁", "担当府省庁"],
    ["既に実施ずみ", "既に実施済み"],
  ])("%s is near %s", (text, name) => {
    expect(near(text, name)).toBe(name);
  });

  test.each([
    ["総務省", "法務省"],
    ["未実施", "実施"],
    ["実施不可", "実施可能"],
    ["2019年度", "2018年度"],
    ["状", "状況"],
    ["進捗率の推移", "状況"],
  ])("%s is not near %s", (text, name) => {
    expect(near(text, name)).toBeUndefined();
  });

  test("is none when two with different meanings are equally near, but one when they mean the same", () => {
    expect(near("農林水産庁", "農林水産省", "農林水産局")).toBeUndefined();
    expect(
      nearest(
        "実施済ん",
        new Map([
          ["実施済", 1],
          ["実施済み", 1],
        ]),
      ),
    ).toBe(1);
  });

  test("is the nearer of two", () => {
    expect(near("文部科学性", "文部科学省", "文武科学省")).toBe("文部科学省");
  });

  test("forgives nothing in two characters, one slip from three, and one more for each five beyond", () => {
    const word = "情報処理技術者試験制度検討";
    const slips = (length: number, count: number): string => "甲乙丙".slice(0, count).padStart(length, word);
    const forgiven = (length: number): number =>
      [3, 2, 1].find((count) => near(slips(length, count), word.slice(0, length))) ?? 0;
    expect([2, 3, 7, 8, 12, 13].map(forgiven)).toEqual([0, 1, 1, 2, 2, 3]);
  });

  test("begins alike in texts of up to four characters", () => {
    expect(near("物部科学", "文部科学")).toBeUndefined();
    expect(near("物部科学省", "文部科学省")).toBe("文部科学省");
  });
});
