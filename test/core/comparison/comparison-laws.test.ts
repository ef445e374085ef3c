import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { sheetOf } from "../sheets.ts";
import { type Rows, header, compare, findingsOf } from "./previous.ts";

describe("laws", () => {
  const cell = fc.string({
    unit: fc.constantFrom(...Array.from("情報施策推進整備検討評価実施公表未1")),
    maxLength: 12,
  });
  const status = fc.constantFrom("実施中", "実施予定", "未定", "実施済み", null);
  const rows = fc.uniqueArray(fc.tuple(cell, cell, status, cell), {
    minLength: 1,
    maxLength: 12,
    selector: ([, name]) => name,
  });
  const sheetRows = (measures: readonly (readonly (string | null)[])[]): Rows =>
    measures.map(([number, name, written, text], at) => [
      number ?? null,
      `${name ?? ""}施策`,
      "総務省",
      written ?? null,
      text ? `${text}${String(at)}` : null,
    ]);

  test("a workbook beside itself has unchanged texts only, one for every text of a measure that is not done", () => {
    fc.assert(
      fc.property(rows, (measures) => {
        const values = sheetRows(measures);
        const texts = values.filter(([, , , written, text]) => text !== null && written !== "実施済み").length;
        const findings = findingsOf(values, values);
        expect(findings.filter(({ rule }) => rule !== "text-unchanged")).toEqual([]);
        expect(findings).toHaveLength(texts);
      }),
    );
  });

  test("the order of the rows changes nothing", () => {
    const shuffles = fc.tuple(rows, rows).chain(([now, before]) => {
      const values = sheetRows(before);
      return fc.tuple(
        fc.constant(sheetRows(now)),
        fc.constant(values),
        fc.shuffledSubarray([...values], { minLength: values.length }),
      );
    });
    fc.assert(
      fc.property(shuffles, ([now, before, shuffled]) => {
        const told = (previous: Rows): string[] =>
          findingsOf(now, previous)
            .map(({ rule, row, facts }) => [rule, row, "name" in facts ? facts.name : ""].join(" "))
            .sort();
        expect(told(shuffled)).toEqual(told(before));
      }),
    );
  });

  test("every measure is in both, new, or vanished, and once", () => {
    fc.assert(
      fc.property(rows, rows, (now, before) => {
        const outcome = compare(sheetOf([header, ...sheetRows(now)]), sheetOf([header, ...sheetRows(before)]));
        if (!outcome.ok || !outcome.check.comparison) throw new Error("Not compared");
        const { pairs, added, vanished } = outcome.check.comparison;
        const current = [...pairs.map((pair) => pair.current), ...added].map(({ cell: { row } }) => row);
        const previous = [...pairs.map((pair) => pair.previous), ...vanished].map(({ cell: { row } }) => row);
        const all = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
        expect(current.toSorted((one, other) => one - other)).toEqual(all(now.length));
        expect(previous.toSorted((one, other) => one - other)).toEqual(all(before.length));
      }),
    );
  });
});
