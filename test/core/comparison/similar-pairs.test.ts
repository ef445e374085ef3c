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
