import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { similarPairs } from "../../../src/core/comparison/similar-pairs.ts";

function pairsOf(current: readonly string[], previous: readonly string[]): string[] {
  const named = (names: readonly string[]): { name: string }[] => names.map((name) => ({ name }));
  return similarPairs(named(current), named(previous)).map(([now, before]) => `${now.name} < ${before.name}`);
}

describe("similar names", () => {
  test.each([
    ["手引きの作成及び公表の推進", "手引きの作成と公表の推進"],
    ["手引きの作成及び公表の推進等", "手引きの作成及び公表の推進"],
    ["情報共有の体制の構築", "情報共有体制の構築"],
  ])("%s is %s", (now, before) => {
    expect(pairsOf([now], [before])).toEqual([`${now} < ${before}`]);
  });

  test.each([
    ["another figure", "第2次基本計画の策定の推進", "第3次基本計画の策定の推進"],
    ["another meaning", "未実施の施策の点検の推進", "実施の施策の点検の推進"],
    ["too many changes", "手引きの作成及び公表の推進", "手引きの改訂及び配布の支援"],
    ["too short a name", "名簿の整", "名簿の備"],
    ["nothing in common", "手引きの作成及び公表の推進", "サイバー攻撃への対応の訓練"],
  ])("are none with %s", (_, now, before) => {
    expect(pairsOf([now], [before])).toEqual([]);
  });

  test("go to the nearest, and to none of two that are equally near", () => {
    const now = "手引きの作成及び公表の推進";
    expect(pairsOf([now], ["手引きの作成及び公開の促進", `${now}等`])).toEqual([`${now} < ${now}等`]);
    expect(pairsOf([now], [`${now}等`, `${now}他`])).toEqual([]);
    expect(pairsOf([`${now}等`, `${now}他`], [now])).toEqual([]);
  });

  test("are not guessed where all names look alike", () => {
    const alike = Array.from({ length: 40 }, () => "手引きの作成及び公表の推進");
    expect(pairsOf(["手引きの作成及び公表の推進等"], alike)).toEqual([]);
  });

  test("differ in one character of six, two of twelve, and not more", () => {
    const isPaired = (now: string, before: string): boolean => pairsOf([now], [before]).length === 1;
    expect([isPaired("施策推進会議", "施策推進会合"), isPaired("施策推進会", "施策推進甲")]).toEqual([true, false]);
    expect(isPaired("情報施策推進会議開催準備", "情報施策推進会議開催甲乙")).toBe(true);
    expect(isPaired("情報施策推進会議開催準", "情報施策推進会議開甲乙")).toBe(false);
    expect(isPaired("情報施策推進会議開催準備", "情報施策推進会議開甲乙丙")).toBe(false);
  });

  test("are known by three characters in a row", () => {
    const isPaired = (now: string, before: string): boolean => pairsOf([now], [before]).length === 1;
    // Two changes in twelve characters that leave three, or only two, in a row at a time.
    expect(isPaired("甲乙丙丁戊己庚辛壬癸子丑", "甲乙丙寅戊己庚卯壬癸子丑")).toBe(true);
    expect(isPaired("甲乙丙丁戊己庚", "甲乙丙寅戊己庚")).toBe(true);
    expect(isPaired("甲乙丙丁戊己", "甲乙寅丁戊己")).toBe(true);
    expect(isPaired("甲乙丙丁戊", "甲乙寅丁戊")).toBe(false);
  });

  test("are looked for among sixteen that share three characters, and not among more", () => {
    const others = (count: number): string[] =>
      Array.from({ length: count }, (_, at) => `甲乙丙${String.fromCodePoint(0x5000 + at).repeat(5)}`);
    const paired = (count: number): string[] => pairsOf(["甲乙丙丁戊己"], ["甲乙丙寅戊己", ...others(count - 1)]);
    expect(paired(16)).toEqual(["甲乙丙丁戊己 < 甲乙丙寅戊己"]);
    expect(paired(17)).toEqual([]);
  });

  test("leave out what has no name", () => {
    expect(similarPairs([{ name: undefined }], [{ name: "手引きの作成及び公表の推進" }])).toEqual([]);
    expect(similarPairs([{ name: "手引きの作成及び公表の推進" }], [{ name: undefined }])).toEqual([]);
  });

  const word = fc.string({
    unit: fc.constantFrom(...Array.from("情報施策推進整備検討評価実施公表")),
    minLength: 1,
    maxLength: 20,
  });
  const names = fc.uniqueArray(word, { maxLength: 20 });

  test("do not depend on the order of either list", () => {
    const shuffled = (list: string[]): fc.Arbitrary<string[]> => fc.shuffledSubarray(list, { minLength: list.length });
    const lists = fc
      .tuple(names, names)
      .chain(([now, before]) => fc.tuple(fc.constant([now, before] as const), shuffled(now), shuffled(before)));
    fc.assert(
      fc.property(lists, ([[now, before], otherNow, otherBefore]) => {
        expect(pairsOf(otherNow, otherBefore).sort()).toEqual(pairsOf(now, before).sort());
      }),
    );
  });

  test("pair each name once at most", () => {
    fc.assert(
      fc.property(names, names, (now, before) => {
        const ends = pairsOf(now, before).map((pair) => pair.split(" < "));
        expect(new Set(ends.map(([name]) => name)).size).toBe(ends.length);
        expect(new Set(ends.map(([, name]) => name)).size).toBe(ends.length);
      }),
    );
  });
});
