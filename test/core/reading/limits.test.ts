import { describe, expect, test } from "@jest/globals";
import { isDitto } from "../../../src/core/reading/ditto.ts";
import { isPlaceholder } from "../../../src/core/reading/placeholder.ts";
import { organizationDirectory, readOrganizations } from "../../../src/core/reading/organizations.ts";
import { readTable } from "../../../src/core/reading/read-table.ts";
import type { Table } from "../../../src/core/reading/table.ts";
import { chooseTables } from "../../../src/core/reading/tables-of-plan.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { present, sheetOf, type SheetExtras } from "../sheets.ts";

const schema = builtInSchema("general");
const header = ["番号", "施策名", "担当府省庁", "状況", "進捗状況"];
const context = { dateSystem: 1900, reportingDate: 13_788 } as const;

function found(values: readonly (readonly CellValue[])[], extras: SheetExtras = {}): Table | undefined {
  const result = readTable(sheetOf(values, extras), schema, context);
  return result.found ? result.table : undefined;
}

function tableOf(values: readonly (readonly CellValue[])[], extras: SheetExtras = {}): Table {
  return present(found(values, extras));
}

function row(number: number, name = `施策${String(number)}`): CellValue[] {
  return [number, name, "総務省", "実施中", "調査を行っている。"];
}

function count({ measures }: Table): number {
  return measures.length;
}

/** Why the rows of the body that are no measures are left out. */
function reasons({ skippedRows }: Table): string[] {
  return skippedRows.map(({ reason }) => reason);
}

describe("the header", () => {
  const blank = (rows: number): null[][] => Array.from({ length: rows }, () => [null]);

  test("begins in one of the first fifty rows", () => {
    expect(count(tableOf([...blank(49), header, row(1)]))).toBe(1);
    expect(found([...blank(50), header, row(1)])).toBeUndefined();
  });

  test("ends in one of the first fifty rows", () => {
    const upper = ["番号", "施策名", "担当", "進捗", null];
    const lower = [null, null, "府省庁", "状況", "進捗状況"];
    const merges = (first: number): string[] => [
      `A${String(first)}:A${String(first + 1)}`,
      `B${String(first)}:B${String(first + 1)}`,
      `D${String(first)}:E${String(first)}`,
    ];
    expect(tableOf([...blank(48), upper, lower, row(1)], { merges: merges(49) }).headerRows).toEqual({
      first: 48,
      last: 49,
    });
    expect(found([...blank(49), upper, lower, row(1)], { merges: merges(50) })?.headerRows.last).not.toBe(50);
  });

  test("has a cell merged over six rows at most", () => {
    const merged = (rows: number): Table | undefined =>
      found(
        [
          ["番号", "施策名", "担当府省庁", "状況", null],
          ...blank(rows - 2),
          [null, null, null, null, "進捗状況"],
          row(1),
        ],
        {
          merges: ["A", "B", "C", "D"].map((column) => `${column}1:${column}${String(rows)}`),
        },
      );
    expect(merged(6)?.headerRows).toEqual({ first: 0, last: 5 });
    expect(merged(7)?.headerRows).not.toEqual({ first: 0, last: 6 });
  });

  test("names two fields that tell a progress table, and three in all", () => {
    expect(
      found([
        ["番号", "施策名", "状況"],
        ["1", "甲", "実施中"],
      ]),
    ).toBeDefined();
    expect(
      found([
        ["番号", "施策名", "備考"],
        ["1", "甲", "実施中"],
      ]),
    ).toBeUndefined();
    expect(
      found([
        ["施策名", "状況"],
        ["甲", "実施中"],
      ]),
    ).toBeUndefined();
  });

  test("that comes again is known by three of its texts", () => {
    const again = (texts: readonly CellValue[]): string[] => reasons(tableOf([header, row(1), texts, row(2)]));
    expect(again(["番号", "施策名", "担当府省庁", null, null])).toEqual(["repeated-header"]);
    expect(again(["番号", "施策名", null, null, null])).not.toContain("repeated-header");
  });

  test("that comes again has no text of more than forty characters", () => {
    const again = (length: number): Table =>
      tableOf([header, row(1), ["番号", "施策名", "担当府省庁", "状況", "注".repeat(length)], row(2)]);
    expect(reasons(again(40))).toEqual(["repeated-header"]);
    expect(reasons(again(41))).toEqual([]);
  });
});

describe("a row of the body", () => {
  test("is a measure to be filled in if its number has twenty characters at most, and a heading beyond", () => {
    const alone = (text: string): Table => tableOf([header, row(1), [text, null, null, null, null], row(2)]);
    expect(count(alone(`A${"1".repeat(19)}`))).toBe(3);
    expect(reasons(alone(`A${"1".repeat(20)}`))).toEqual(["heading"]);
  });

  test.each(["2.産業分野", "２．環境", "(3)人材育成", "1、防災", "4情報基盤", "【基本目標2】循環型社会"])(
    "is a heading if it is a name with its number before it: %s",
    (text) => {
      expect(reasons(tableOf([header, row(1), [text, null, null, null, null], row(2)]))).toEqual(["heading"]);
    },
  );

  test.each(["3-(2)-1", "1.a", "12号", "総務省12", "7総務省02", "基本計画-3", "2.1.3"])(
    "is a measure to be filled in if it is a number alone: %s",
    (text) => {
      expect(count(tableOf([header, row(1), [text, null, null, null, null], row(2)]))).toBe(3);
    },
  );

  test("is a sum if its figures have forty characters at most", () => {
    const sum = (figure: string): string[] =>
      reasons(tableOf([header, row(1), ["総務省計", figure, null, null, null], row(2)]));
    expect(sum("1".repeat(40))).toEqual(["total"]);
    expect(sum("1".repeat(41))).toEqual([]);
  });

  test("after a break is a measure with three cells, its name and a state", () => {
    const afterBreak = (cells: readonly CellValue[]): number => count(tableOf([header, row(1), [null], cells]));
    expect(afterBreak(["2", "乙", null, "実施中", null])).toBe(2);
    expect(afterBreak([null, "乙", null, "実施中", null])).toBe(1);
    expect(afterBreak(["2", null, "総務省", "実施中", null])).toBe(1);
  });

  test("belongs to the table after a gap of up to fifty rows", () => {
    const afterGap = (blank: number): number => {
      const gap = Array.from({ length: blank }, () => [null]);
      return count(tableOf([header, row(1), ...gap, row(2)]));
    };
    expect(afterGap(49)).toBe(2);
    expect(afterGap(50)).toBe(1);
  });

  test("without a name goes on with the measure above where a fifth of the rows have none", () => {
    const layout = (named: number, unnamed: number): string =>
      tableOf([
        header,
        ...Array.from({ length: named }, (_, at) => row(at + 1)),
        ...Array.from({ length: unnamed }, () => [null, null, "財務省", "実施中", "済。"]),
      ]).layout;
    expect([layout(4, 1), layout(8, 2)]).toEqual(["row-per-organization", "row-per-organization"]);
    expect([layout(5, 1), layout(9, 2)]).toEqual(["row-per-measure", "row-per-measure"]);
  });
});

describe("a text of a cell", () => {
  test("is a placeholder up to sixteen characters, a ditto mark up to eight", () => {
    expect([16, 17].map((length) => isPlaceholder("特になし".padEnd(length)))).toEqual([true, false]);
    expect([8, 9].map((length) => isDitto("同上".padEnd(length)))).toEqual([true, false]);
  });

  test("may be an organization of four pieces", () => {
    const listed = (pieces: number): number => {
      const name = Array.from({ length: pieces }, (_, at) => `課${"一二三四五"[at] ?? ""}`).join("・");
      const directory = organizationDirectory([
        { ...present(schema.organizations[0]), name, shortName: undefined, aliases: [] },
      ]);
      return readOrganizations(name, directory).parts.length;
    };
    expect(listed(4)).toBe(1);
    expect(listed(5)).toBe(5);
  });
});

describe("a column that was taken for no field", () => {
  const unread = (texts: readonly string[]): number =>
    tableOf([
      ["番号", "施策名", "状況", "別の見出し"],
      ...texts.map((text, at) => [String(at + 1), `施策${String(at)}`, "実施中", text]),
    ]).unreadColumns.length;
  const sentence = (length: number): string => "を実施した。".padStart(length, "会");

  test("looks like the progress text from three cells on", () => {
    expect(unread(Array<string>(3).fill(sentence(20)))).toBe(1);
    expect(unread(Array<string>(2).fill(sentence(20)))).toBe(0);
  });

  test("looks like it where seven in ten of its cells do", () => {
    const ofTen = (sentences: number): string[] =>
      Array.from({ length: 10 }, (_, at) => (at < sentences ? sentence(20) : "未定"));
    expect([unread(ofTen(7)), unread(ofTen(6))]).toEqual([1, 0]);
  });

  test("looks like it where its texts have twelve characters", () => {
    expect([12, 11].map((length) => unread(Array<string>(3).fill(sentence(length))))).toEqual([1, 0]);
  });
});

test("two tables are versions of one list where half of the smaller one's names are in both", () => {
  const sheet = (name: string, names: readonly string[]): ReturnType<typeof sheetOf> =>
    sheetOf([header, ...names.map((one, at) => row(at + 1, one))], { name });
  const taken = (names: readonly string[]): number => {
    const sheets = [sheet("一", ["甲", "乙", "丙", "丁", "戊"]), sheet("二", names)];
    const tables = sheets.map((one) => {
      const result = readTable(one, schema, context);
      if (!result.found) throw new Error("No table");
      return { sheet: one, table: result.table };
    });
    return chooseTables(tables).length;
  };
  expect(taken(["甲", "乙", "己", "庚"])).toBe(1);
  expect(taken(["甲", "己", "庚"])).toBe(2);
  expect(taken(["甲", "乙", "己", "庚", "辛"])).toBe(2);
});

describe("a sheet as long as Excel's", () => {
  // Some 100,000 arguments overflow the stack; a sheet has up to 1,048,576 rows.
  const many = 200_000;
  const below = (values: readonly CellValue[]): CellValue[][] => Array.from({ length: many }, () => [...values]);

  test("is read below a form", () => {
    const form = [
      ["番号", 1],
      ["施策名", "施策1"],
      ["担当府省庁", "総務省"],
      ["状況", "実施中"],
      ["進捗状況", "調査を行っている。"],
    ];
    expect(count(tableOf([...form, ...below(["備考", 1, "あり"])]))).toBe(1);
  });

  test("is read where most of its rows are no measures", () => {
    const table = tableOf([header, row(1), ...below([null, null, null, null, null, "済"]), row(2)]);
    expect(count(table)).toBe(2);
    expect(table.skippedRows).toHaveLength(many);
  });
});
