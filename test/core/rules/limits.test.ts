import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { RuleId } from "../../../src/core/rules/index.ts";
import { foldedHash } from "../../../src/core/text/folded-hash.ts";
import { foldText } from "../../../src/core/text/normalize.ts";
import { cellAddress } from "../../../src/core/workbook/address.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import type { RuleCase } from "./case.ts";
import { checkCase } from "./check-case.ts";

/** The cells in which a rule speaks. */
function cellsOf(rule: RuleId, rows: readonly (readonly CellValue[])[], extras: Partial<RuleCase> = {}): string[] {
  const { findings } = checkCase({ title: { ja: rule, en: rule }, rows, ...extras });
  return findings.filter((finding) => finding.rule === rule).map(cellAddress);
}

describe("rates", () => {
  const rated = (rate: CellValue, status = "実施済み"): string[] =>
    cellsOf("rate-against-status", [
      ["番号", "施策名", "状況", "進捗率"],
      ["1", "監査の実施", status, rate],
    ]);

  test("show all of it from 99.5 % on", () => {
    expect([0.995, 0.994].map((rate) => rated(rate).length)).toEqual([0, 1]);
    expect([0.995, 0.994].map((rate) => rated(rate, "実施予定").length)).toEqual([1, 0]);
  });

  test("are per cent where the greatest of the column is above three", () => {
    const column = (greatest: number): string[] =>
      cellsOf("rate-against-status", [
        ["番号", "施策名", "状況", "進捗率"],
        ["1", "監査の実施", "実施済み", 2],
        ["2", "訓練の実施", "実施中", greatest],
      ]);
    // 2 is 200 % among shares, and 2 % among per cent.
    expect([column(3), column(3.1)]).toEqual([[], ["D2"]]);
  });

  test("may be a hundredth off what their figures give", () => {
    const written = (rate: CellValue): string[] =>
      cellsOf("rate-miscalculated", [
        ["番号", "施策名", "状況", "目標値", "実績値", "達成率"],
        ["1", "監査の実施", "実施中", 200, 101, rate],
      ]);
    expect(["51.5%", "51.6%", "49.5%", "49.4%"].map((rate) => written(rate).length)).toEqual([0, 1, 0, 1]);
  });
});

describe("repeated values", () => {
  test("are told by what folding makes of them, and not by their hashes, of which two may be alike", () => {
    expect(foldedHash("訓練a@")).toBe(foldedHash("訓練b!"));
    const names = fc.array(fc.constantFrom("訓練a@", "訓練b!", "訓練Ｂ！", "訓練 A@", "監査"), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(names, (list) => {
        const rows = list.map((name, at) => [String(at + 1), name, "実施中"]);
        const firsts = list.map(foldText);
        const repeated = firsts.flatMap((text, at) => (firsts.indexOf(text) < at ? [`B${String(at + 2)}`] : []));
        expect(cellsOf("name-repeated", [["番号", "施策名", "状況"], ...rows])).toEqual(repeated);
      }),
    );
  });

  test("a text of twenty characters tells that it was pasted, a shorter one does not", () => {
    const texts = (length: number): string[] => {
      const text = "案を作成した。".padStart(length, "検");
      return cellsOf("text-repeated", [
        ["番号", "施策名", "状況", "進捗状況"],
        ["1", "監査の実施", "実施中", text],
        ["2", "訓練の実施", "実施中", text],
      ]);
    };
    expect([20, 19].map((length) => texts(length).length)).toEqual([1, 0]);
  });

  test("numbers are numbers where two of a column are, and more than the texts", () => {
    const rate = (...values: readonly CellValue[]): string[] =>
      cellsOf("number-as-text", [
        ["番号", "施策名", "状況", "達成率"],
        ...values.map((value, at): CellValue[] => [String(at + 1), `施策${String(at)}`, "実施中", value]),
      ]);
    expect(rate(0.5, 0.6, "70%")).toEqual(["D4"]);
    expect(rate(0.5, "70%")).toEqual([]);
    expect(rate(0.5, null, null)).toEqual([]);
    expect(rate(0.5, 0.6, "70%", "80%")).toEqual([]);
  });
});

test("a counted thing has a name of its own from eight characters on", () => {
  const counted = (thing: string): string[] =>
    cellsOf("count-conflict", [
      ["番号", "施策名", "状況", "進捗状況"],
      ["1", "監査の実施", "実施中", `${thing}を3回実施した。`],
      ["2", "訓練の実施", "実施中", `${thing}を5回実施した。`],
    ]);
  expect([counted("地域安全対策講習"), counted("地域安全対策会")]).toEqual([["D3"], []]);
});

test("a list is that of another plan when most of three different values are not on it", () => {
  const unfit = (...statuses: readonly string[]): number =>
    cellsOf(
      "schema-unfit",
      [
        ["番号", "施策名", "状況", "進捗状況"],
        ...statuses.map((status, at) => [String(at + 1), `施策${String(at)}`, status, "検討している。"]),
      ],
      { isSchemaUnknown: true },
    ).length;
  expect([unfit("甲類", "乙類", "実施中"), unfit("甲類", "乙類")]).toEqual([1, 0]);
  expect(unfit("甲類", "実施済み", "実施中")).toBe(0);
});
