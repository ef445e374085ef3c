import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { checkWorkbook } from "../../../../src/core/check-workbook.ts";
import { canonicalJson } from "../../../../src/core/sending/seal/canonical-json.ts";
import { compareWithSeal, shortSeal, type Seal } from "../../../../src/core/sending/seal/seal.ts";
import { readSeal, sealProperties } from "../../../../src/core/sending/seal/seal-text.ts";
import { contentDigests, type ContentDigests } from "../../../../src/core/sending/seal/sealed-content.ts";
import { sha256 } from "../../../../src/core/sending/seal/sha256.ts";
import type { CellValue, Sheet } from "../../../../src/core/workbook/workbook.ts";
import { sheetOf, workbookOf } from "../../sheets.ts";

describe("SHA-256", () => {
  test.each(["", "abc", "a".repeat(55), "a".repeat(56), "a".repeat(64), "施策の進捗 𠮷野", "\uD800"])(
    "of %j",
    (text) => {
      expect(sha256(text)).toBe(createHash("sha256").update(text.replace("\uD800", "\uFFFD"), "utf8").digest("hex"));
    },
  );

  test("of any text is that of the runtime", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
      }),
    );
  });
});

test("canonical JSON sorts names by their UTF-16 codes and writes numbers as ECMAScript does (RFC 8785, 3.2.3)", () => {
  const value = {
    "\u20ac": "Euro",
    "\r": 1e30,
    1: [4.5, 2e-3, 1e-27, true, null],
    "\ud83d\ude00": '\u000f\n"\\',
    "\ufb33": {},
    a: false,
  };
  expect(canonicalJson(value)).toBe(
    '{"\\r":1e+30,"1":[4.5,0.002,1e-27,true,null],"a":false,"€":"Euro","😀":"\\u000f\\n\\"\\\\","\ufb33":{}}',
  );
});

const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況", "予算額", "予算額", "備考"];
const rows: CellValue[][] = [
  [1, "統一基準の見直し", "内閣官房", "既に実施済み", "平成19年6月に見直し、\n公表した。", 0.1, 5, true],
  [2, "監査の実施", "総務省", "既に実施済み", "平成19年7月に監査を行った。", null, { error: "#N/A" }, null],
  [3, "訓練の実施", "総務省", "既に実施済み", "平成19年8月に訓練を行った。", 3, null, null],
];

function digestsOf(...sheets: readonly Sheet[]): ContentDigests {
  const workbook = workbookOf(...sheets);
  const outcome = checkWorkbook(workbook, { schema: undefined, asOf: undefined, today: 13_789, fix: false });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return contentDigests(workbook, outcome.check.tables);
}

const content = digestsOf(sheetOf([header, ...rows]));
const seal: Seal = {
  ...{
    verdict: "ask",
    counts: { error: 0, warning: 2, info: 1 },
    schema: "general 1",
    rules: "0.1.0",
    time: "2026-11-27T09:00:00Z",
  },
  digest: content.digest,
  rows: content.rows.map(({ digest }) => digest),
};

function withCell(row: number, column: number, value: CellValue): CellValue[][] {
  return rows.map((cells, at) => (at === row ? cells.map((cell, place) => (place === column ? value : cell)) : cells));
}

describe("the content of a table is the same", () => {
  const reordered = (cells: readonly CellValue[]): CellValue[] =>
    [3, 0, 7, 1, 2, 5, 6, 4].map((at) => cells[at] ?? null);

  test.each<[string, Sheet[]]>([
    ["with other columns first", [sheetOf([reordered(header), ...rows.map(reordered)])]],
    [
      "under a title and on another sheet",
      [sheetOf([["記入要領"]], { name: "要領" }), sheetOf([header, ...rows], { name: "表", firstRow: 4 })],
    ],
    ["with other line ends", [sheetOf([header, ...withCell(0, 4, "平成19年6月に見直し、\r\n公表した。")])]],
    ["with a number's sixteenth digit", [sheetOf([header, ...withCell(0, 5, 0.1 + 2 ** -54)])]],
    ["with TRUE saved as 1", [sheetOf([header, ...withCell(0, 7, 1)])]],
    ["with an empty text in an empty cell", [sheetOf([header, ...withCell(1, 7, "")])]],
    ["with a line break in a header", [sheetOf([header.map((text) => (text === "備考" ? "備考\n" : text)), ...rows])]],
  ])("%s", (_, sheets) => {
    expect(digestsOf(...sheets).digest).toBe(seal.digest);
    expect(compareWithSeal(seal, digestsOf(...sheets))).toEqual({ state: "unchanged", seal });
  });
});

describe("a change is told with its row", () => {
  test.each<[string, CellValue[][], number[], number]>([
    ["of a text", withCell(1, 4, "平成19年7月に監査を終えた。"), [2], 1],
    ["of an unread column", withCell(2, 5, 4), [3], 1],
    ["of a number into its text", withCell(2, 5, "3"), [3], 1],
    [
      "a row more",
      [...rows, [4, "演習の実施", "総務省", "既に実施済み", "平成19年9月に演習を行った。", null, null, null]],
      [4],
      0,
    ],
    ["a row less", rows.slice(0, 2), [], 1],
    [
      "of two columns of one name",
      withCell(0, 5, 5).map((cells, at) => (at === 0 ? cells.with(6, 0.1) : cells)),
      [1],
      1,
    ],
    ["of the order of the rows", rows.toReversed(), [], 0],
  ])("%s", (_, changed, rowsChanged, missing) => {
    const changes = { rows: rowsChanged.map((row) => ({ sheet: "施策", row })), missing };
    expect(compareWithSeal(seal, digestsOf(sheetOf([header, ...changed])))).toEqual({
      state: "changed",
      seal,
      changes,
    });
  });

  test("of a header, where no row is as it was", () => {
    const renamed = header.map((text) => (text === "備考" ? "摘要" : text));
    expect(compareWithSeal(seal, digestsOf(sheetOf([renamed, ...rows])))).toMatchObject({
      state: "changed",
      changes: { rows: [{ row: 1 }], missing: 1 },
    });
  });

  test("of everything, where no table is left", () => {
    expect(compareWithSeal(seal, undefined)).toEqual({ state: "changed", seal, changes: { rows: [], missing: 3 } });
  });

  test("of two rows that say the same only one is missing", () => {
    const twice = { ...seal, digest: "0".repeat(64), rows: ["a", "a"] };
    const one = { digest: "1".repeat(64), rows: [{ sheet: "施策", row: 1, digest: "a" }] };
    expect(compareWithSeal(twice, one)).toMatchObject({ changes: { rows: [], missing: 1 } });
  });
});

test("tables on two sheets are the same in another order", () => {
  const [first, second] = [
    sheetOf([header, ...rows.slice(0, 2)], { name: "甲" }),
    sheetOf([header, ...rows.slice(2)], { name: "乙" }),
  ];
  const [one, other] = [digestsOf(first, second), digestsOf(second, first)];
  expect(other.digest).toBe(one.digest);
  expect(one.rows.map(({ sheet, row }) => [sheet, row])).toEqual([
    ["甲", 1],
    ["甲", 2],
    ["乙", 1],
  ]);
});

test("a table of which the workbook has lost the sheet says nothing", () => {
  const workbook = workbookOf(sheetOf([header, ...rows]));
  const outcome = checkWorkbook(workbook, { schema: undefined, asOf: undefined, today: 13_789, fix: false });
  const tables = outcome.ok ? outcome.check.tables : [];
  expect(contentDigests(workbookOf(), tables).digest).not.toBe(seal.digest);
});

describe("a seal in properties", () => {
  test("comes back, in whatever order the properties stand and whatever else there is", () => {
    const long: Seal = { ...seal, rows: Array.from({ length: 200 }, (_, at) => at.toString(16).padStart(8, "0")) };
    const properties = sealProperties(long);
    expect(properties.every(([, value]) => value.length <= 255)).toBe(true);
    expect(properties.length).toBeGreaterThan(7);
    expect(readSeal([["決裁", "1"], ...properties.toReversed()])).toEqual(long);
    expect(readSeal(sealProperties({ ...seal, rows: [] }))).toEqual({ ...seal, rows: [] });
  });

  test("is none, or cannot be read", () => {
    expect(readSeal([["決裁", "1"]])).toBeUndefined();
    const long = sealProperties({ ...seal, rows: Array<string>(50).fill("01234567") });
    expect(readSeal(long.slice(1))).toBe("unreadable");
    expect(readSeal([["shinchoku.seal.1", '{"version":2}']])).toBe("unreadable");
  });

  test("has a short form", () => {
    expect(shortSeal({ ...seal, digest: "0123456789abcdef".repeat(4) })).toBe("0123-4567-89ab-cdef");
  });
});
