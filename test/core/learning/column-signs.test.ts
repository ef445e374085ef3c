import { describe, expect, test } from "@jest/globals";
import { columnSigns, columnValues } from "../../../src/core/learning/column-signs.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { present } from "../sheets.ts";

const signOf = (field: string): (typeof columnSigns)[number] =>
  present(columnSigns.find((sign) => sign.field === field));
const isLike = (field: string, values: readonly CellValue[]): boolean => signOf(field).isLike(columnValues(values));
const isPossible = (field: string, values: readonly CellValue[]): boolean | undefined =>
  signOf(field).isPossible?.(columnValues(values));

/** So many values of one kind, and of another. */
function mixed(count: number, value: CellValue, others: number, other: CellValue): CellValue[] {
  return [...Array<CellValue>(count).fill(value), ...Array<CellValue>(others).fill(other)];
}

/** So many different values. */
function numbered(count: number, text: (number: number) => string): string[] {
  return Array.from({ length: count }, (_, at) => text(at + 1));
}

test("the values of a column are those that are not blank", () => {
  expect(columnValues([" 済 ", null, "", 1])).toEqual({
    texts: ["済", "1"],
    values: [" 済 ", 1],
    rows: 4,
    filled: 0.5,
    firstBlank: 1,
  });
  expect(columnValues([]).filled).toBeNaN();
});

describe("values are like statuses", () => {
  const like = (...values: readonly CellValue[]): boolean => isLike("status", values);

  test("from three on, where they come again", () => {
    expect(like("実施中", "実施中", "完了")).toBe(true);
    expect(like("実施中", "実施中")).toBe(false);
    expect(like("◎", "○", "○")).toBe(true);
    expect(like("A", "b", "b")).toBe(true);
    expect(like("1", "6", "6")).toBe(true);
    expect(like("1", "7", "7")).toBe(false);
  });

  test("where six in ten are words or marks of statuses", () => {
    expect(like(...mixed(6, "実施中", 4, "総務省"))).toBe(true);
    expect(like(...mixed(5, "実施中", 5, "総務省"))).toBe(false);
  });

  test("of at most twenty-four characters, but for a fifth of sentences", () => {
    const long = (length: number): string => `完了${"し".repeat(length - 2)}`;
    expect(like(...mixed(5, long(24), 0, null))).toBe(true);
    expect(like(...mixed(5, long(25), 0, null))).toBe(false);
    const sentences = (count: number): string[] =>
      numbered(count, (at) => `第${String(at)}回の会議で報告を受けて手引の改定を急いで済ませた。`);
    expect(like(...mixed(44, "実施中", 0, null), ...sentences(11))).toBe(true);
    expect(like(...mixed(43, "実施中", 0, null), ...sentences(11))).toBe(false);
  });

  test("of at most ten kinds, of which two or four in ten stand once", () => {
    const kinds = (count: number): string[] => numbered(count, (at) => `実施中${String(at)}`);
    expect(like(...kinds(10), ...kinds(10))).toBe(true);
    expect(like(...kinds(11), ...kinds(11))).toBe(false);
    expect(like("実施中", "完了", "未着手", "未着手")).toBe(true);
    expect(like("実施中", "完了", "中止", "未着手", "未着手")).toBe(false);
    expect(like(...kinds(4), ...mixed(6, "完了", 0, null))).toBe(true);
    expect(like(...kinds(5), ...mixed(6, "完了", 0, null))).toBe(false);
  });

  test("in a short table under such a header, where each may stand once and eight in ten are words of statuses", () => {
    expect(isPossible("status", ["実施中", "完了", "未着手"])).toBe(true);
    expect(isPossible("status", ["実施中", "完了"])).toBe(false);
    expect(isPossible("status", ["実施中", "完了", "未着手", "中止", "甲"])).toBe(true);
    expect(isPossible("status", ["実施中", "完了", "未着手", "甲"])).toBe(false);
    expect(isPossible("status", ["○", "△", "×"])).toBe(false);
    expect(
      isPossible(
        "status",
        numbered(10, (at) => `実施中${String(at)}`),
      ),
    ).toBe(true);
    expect(
      isPossible(
        "status",
        numbered(11, (at) => `実施中${String(at)}`),
      ),
    ).toBe(false);
  });
});

describe("values are like progress", () => {
  test("where six in ten are sentences of twelve characters or more", () => {
    const sentence = "手引を改定して公表した。";
    expect(sentence).toHaveLength(12);
    expect(isLike("progress", mixed(3, sentence, 0, null))).toBe(true);
    expect(isLike("progress", mixed(2, sentence, 0, null))).toBe(false);
    expect(isLike("progress", mixed(3, sentence.slice(1), 0, null))).toBe(false);
    expect(isLike("progress", mixed(6, sentence, 4, "-"))).toBe(true);
    expect(isLike("progress", mixed(5, sentence, 5, "-"))).toBe(false);
    expect(isLike("progress", mixed(3, "手引の改定と公表についての検討会", 0, null))).toBe(false);
  });

  test("under a header that speaks of what was done, not of a plan", () => {
    const { header } = signOf("progress");
    expect(["取組状況", "計画の進捗", "実施内容", "Progress"].filter((text) => !header.test(text))).toEqual([]);
    expect(["前年度計画", "今年度の取組予定", "取組方針", "備考"].filter((text) => header.test(text))).toEqual([]);
  });
});

describe("values are like organizations", () => {
  test("where six in ten end as offices do, each of several in a cell", () => {
    expect(isLike("organizations", ["総務省", "企画課、会計課", "情報センター\n運用室"])).toBe(true);
    expect(isLike("organizations", ["総務省", "企画課"])).toBe(false);
    expect(isLike("organizations", mixed(6, "企画課", 4, "企画課、山田"))).toBe(true);
    expect(isLike("organizations", mixed(5, "企画課", 5, "企画課、山田"))).toBe(false);
  });

  test("and may be under such a header where nine in ten are short and no sentences", () => {
    expect(isPossible("organizations", mixed(9, "甲".repeat(60), 1, "甲。"))).toBe(true);
    expect(isPossible("organizations", mixed(8, "甲".repeat(60), 2, "甲。"))).toBe(false);
    expect(isPossible("organizations", mixed(3, "甲".repeat(61), 0, null))).toBe(false);
    expect(isPossible("organizations", mixed(2, "甲", 0, null))).toBe(false);
    expect(isPossible("organizations", mixed(3, "Done.", 0, null))).toBe(false);
  });
});

describe("values are like names", () => {
  const names = (count: number): string[] => numbered(count, (at) => `手引の作成${String(at)}`);

  test("of four to eighty characters, that are no sentences", () => {
    expect(isLike("name", names(3))).toBe(true);
    expect(isLike("name", names(2))).toBe(false);
    expect(isLike("name", ["手引作成", "監査実施", "甲".repeat(80)])).toBe(true);
    expect(isLike("name", ["手引き", "監査実", "甲乙丙"])).toBe(false);
    expect(
      isLike(
        "name",
        numbered(3, (at) => `${"甲".repeat(80)}${String(at)}`),
      ),
    ).toBe(false);
    expect(
      isLike(
        "name",
        numbered(3, (at) => `手引の作成${String(at)}。`),
      ),
    ).toBe(false);
  });

  test("where eight in ten are so, and as many are different", () => {
    expect(isLike("name", [...names(8), "甲", "乙"])).toBe(true);
    expect(isLike("name", [...names(7), "甲", "乙", "丙"])).toBe(false);
    expect(isLike("name", [...names(7), ...mixed(3, "監査の実施", 0, null)])).toBe(true);
    expect(isLike("name", [...names(6), ...mixed(4, "監査の実施", 0, null)])).toBe(false);
  });
});

describe("values are like numbers", () => {
  test("with a digit in at most ten characters, eight in ten of them and different", () => {
    expect(isLike("number", ["1-1", "①", "第３"])).toBe(true);
    expect(isLike("number", [1, 2])).toBe(false);
    expect(isLike("number", ["イ", "ロ", "ハ"])).toBe(false);
    expect(
      isLike(
        "number",
        numbered(3, (at) => `2026-10-0${String(at)}`),
      ),
    ).toBe(true);
    expect(
      isLike(
        "number",
        numbered(3, (at) => `2026-10-00${String(at)}`),
      ),
    ).toBe(false);
    expect(isLike("number", [1, 2, 3, 4, "追加"])).toBe(true);
    expect(isLike("number", [1, 2, 3, "追加"])).toBe(false);
    expect(isLike("number", [1, 2, 3, 4, 4])).toBe(true);
    expect(isLike("number", [1, 2, 3, 3])).toBe(false);
  });
});

describe("values are like dates", () => {
  test("where six in ten are written as such, and not all are bare numbers", () => {
    expect(isLike("due", mixed(6, "令和8年3月", 4, "順次"))).toBe(true);
    expect(isLike("due", mixed(5, "令和8年3月", 5, "順次"))).toBe(false);
    expect(isLike("due", mixed(2, "令和8年3月", 0, null))).toBe(false);
    expect(isLike("due", [45_000, 45_001, 45_002])).toBe(false);
    expect(isLike("due", [45_000, 45_001, "令和8年3月"])).toBe(true);
  });

  test("under a header of completion also where there are few, all of them dates", () => {
    expect(isPossible("completed", ["令和8年3月"])).toBe(true);
    expect(isPossible("completed", ["令和8年3月", "順次"])).toBe(false);
    expect(isPossible("completed", [null])).toBe(false);
  });
});

test("any text may be a reason, under its header", () => {
  expect(isLike("reason", ["予算"])).toBe(true);
  expect(isLike("reason", [null])).toBe(false);
});

describe("the header of the progress text", () => {
  test.each([
    ["取組の実績", true],
    ["計画の進捗", true],
    ["前年度計画", false],
    ["今年度の取組予定", false],
    ["取組状況と今後の予定", false],
    [`${"計画".repeat(20)}の進捗状況`, true],
  ])("%s: %p", (header, expected) => {
    expect(signOf("progress").header.test(header)).toBe(expected);
  });
});
