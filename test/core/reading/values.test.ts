import { describe, expect, test } from "@jest/globals";
import { areInstructions, isInstruction } from "../../../src/core/reading/instructions.ts";
import { holdsChoices, holdsSentences } from "../../../src/core/reading/unread-columns.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";

/** So many values of one kind, and of another. */
function mixed(count: number, value: CellValue, others: number, other: CellValue): CellValue[] {
  return [...Array<CellValue>(count).fill(value), ...Array<CellValue>(others).fill(other)];
}

describe("a column holds sentences", () => {
  const sentence = "手引を改定して公表した。";

  test("of twelve characters at least, in seven of ten filled cells", () => {
    expect(sentence).toHaveLength(12);
    expect(holdsSentences(mixed(7, sentence, 3, "甲"))).toBe(true);
    expect(holdsSentences(mixed(65, sentence, 35, "甲"))).toBe(false);
    expect(holdsSentences(mixed(7, sentence, 9, null))).toBe(true);
    expect(holdsSentences(mixed(7, ` ${sentence.slice(1)} `, 0, null))).toBe(false);
    expect(holdsSentences(mixed(7, `${sentence} `, 0, null))).toBe(true);
  });

  test("in three cells at least, that say what was done or is to be done", () => {
    expect(holdsSentences(mixed(3, sentence, 0, null))).toBe(true);
    expect(holdsSentences(mixed(2, sentence, 0, null))).toBe(false);
    expect(holdsSentences(mixed(3, "手引の改定に向けた有識者会議の議事録", 0, null))).toBe(false);
    expect(holdsSentences(mixed(3, 123_456_789_012, 0, null))).toBe(false);
  });
});

describe("a column holds choices", () => {
  const long = (length: number): string => `完了${"し".repeat(length - 2)}`;

  test("of ten characters at most, in seven of ten filled cells", () => {
    expect(holdsChoices(mixed(4, long(10), 0, null))).toBe(true);
    expect(holdsChoices(mixed(4, long(11), 0, null))).toBe(false);
    expect(holdsChoices(mixed(14, "完了", 6, long(11)))).toBe(true);
    expect(holdsChoices(mixed(13, "完了", 7, long(11)))).toBe(false);
    expect(holdsChoices(mixed(4, ` ${long(10)} `, 0, null))).toBe(true);
  });

  test("of which there are eight at most, each twice on an average", () => {
    const kinds = (count: number): string[] => Array.from({ length: count }, (_, at) => `検討中${String(at)}`);
    expect(holdsChoices([...kinds(8), ...kinds(8)])).toBe(true);
    expect(holdsChoices([...kinds(9), ...kinds(9)])).toBe(false);
    expect(holdsChoices([...kinds(2), ...kinds(2)])).toBe(true);
    expect(holdsChoices([...kinds(2), "検討中0"])).toBe(false);
  });

  test("half of which are signs or words of statuses", () => {
    expect(holdsChoices(mixed(2, "完了", 2, "甲"))).toBe(true);
    expect(holdsChoices([...mixed(2, "完了", 2, "甲"), ...mixed(2, "乙", 0, null)])).toBe(false);
    expect(holdsChoices(mixed(2, "Ａ", 2, "◎"))).toBe(true);
    expect(holdsChoices(mixed(2, "e", 2, "6"))).toBe(false);
    expect(holdsChoices(mixed(4, 1, 0, null))).toBe(false);
  });
});

describe("values are instructions", () => {
  test("where two are, and half of those that are filled", () => {
    const [asked, filled] = ["200字以内で記入", "手引の作成"];
    expect(areInstructions([asked, asked])).toBe(true);
    expect(areInstructions([asked])).toBe(false);
    expect(areInstructions([asked, asked, filled, filled, null, " "])).toBe(true);
    expect(areInstructions([asked, asked, filled, filled, filled])).toBe(false);
  });

  test.each(["一覧から選択", "200字以内で記入すること。", "（記入例）", "例）総務省", "YYYY/MM/DD", "Please list all"])(
    "such as “%s”",
    (text) => {
      expect(isInstruction(` ${text} `)).toBe(true);
    },
  );

  test.each(["計画に記載のとおり", "選択肢を見直した。", "例年どおり", "記入欄を設けた。", "The list was published"])(
    "and not such as “%s”",
    (text) => {
      expect(isInstruction(text)).toBe(false);
    },
  );
});
