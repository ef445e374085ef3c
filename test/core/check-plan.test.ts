import { describe, expect, test } from "@jest/globals";
import { summarize } from "../../src/core/summary/summary.ts";
import type { CellValue, Sheet } from "../../src/core/workbook/workbook.ts";
import { sheetOf, workbookOf } from "./sheets.ts";
import { header, clean, check } from "./checks.ts";

describe("a plan over several sheets", () => {
  const chapter = (
    name: string,
    rows: readonly CellValue[][],
    extras: Partial<Pick<Sheet, "visibility">> = {},
  ): Sheet => sheetOf([header, ...rows], { name, ...extras });
  const row = (number: string, name: string, text = "・公表した。"): CellValue[] => [
    number,
    name,
    "内閣官房",
    "実施済み",
    text,
  ];
  const first = chapter("第1章", [row("1-1", "甲"), row("1-2", "乙")]);

  test("is checked as one: findings stand on their sheets, in the workbook's order", () => {
    const second = chapter("第2章", [row("2-1", "丙", "・公表する予定。")], { visibility: "hidden" });
    const outcome = check([first, second]);
    expect(outcome).toMatchObject({
      check: {
        tables: [{ sheet: "第1章" }, { sheet: "第2章" }],
        otherSheets: [],
        findings: [{ rule: "done-but-planned", sheet: "第2章", row: 1 }],
      },
    });
  });

  test("leaves out examples and instructions, unless there is nothing else", () => {
    for (const name of ["記入例", "（例）", "見本", "記載要領", "Example"]) {
      const example = chapter(name, [row("9", "例の施策")]);
      expect(check([example, first])).toMatchObject({ check: { table: { sheet: "第1章" }, otherSheets: [name] } });
      expect(check([example])).toMatchObject({ check: { table: { sheet: name }, otherSheets: [] } });
    }
    const real = chapter("事例集の整備", [row("9", "例の施策")]);
    expect(check([first, real])).toMatchObject({ check: { tables: [{}, {}], otherSheets: [] } });
  });

  test("leaves out a list that tells neither status nor progress", () => {
    const list = sheetOf(
      [
        ["施策番号", "施策名", "担当府省庁"],
        ["9", "丁", "内閣官房"],
      ],
      { name: "一覧" },
    );
    expect(check([list, first])).toMatchObject({ check: { tables: [{ sheet: "第1章" }], otherSheets: ["一覧"] } });
  });

  test("repeats no number and no name, unless each sheet is numbered for itself", () => {
    const repeated = chapter("第2章", [row("1-2", "丙"), row("2-2", "乙"), row("2-3", "丁"), row("2-4", "戊")]);
    const longer = chapter("第1章", [row("1-1", "甲"), row("1-2", "乙"), row("1-3", "己")]);
    expect(check([longer, repeated])).toMatchObject({
      check: {
        findings: [
          { rule: "number-repeated", sheet: "第2章", facts: { first: "第1章!A3" } },
          { rule: "name-repeated", sheet: "第2章", facts: { first: "第1章!B3" } },
        ],
      },
    });
    const anew = chapter("第2章", [row("1-1", "丙"), row("1-2", "丁"), row("1-3", "戊")]);
    expect(check([first, anew])).toMatchObject({ check: { findings: [] } });
  });

  test("is known by the names of its measures, where the sheets have them", () => {
    const nameless = (name: string): Sheet =>
      sheetOf(
        [
          ["施策番号", "担当府省庁", "状況", "進捗状況"],
          ["1", "内閣官房", "実施済み", "・公表した。"],
        ],
        { name },
      );
    expect(check([nameless("甲"), nameless("乙")])).toMatchObject({ check: { tables: [{}, {}] } });
    const blank = chapter("第2章", [row("2-1", "丙"), ["2-2", null, "内閣官房", "実施済み", "・公表した。"]]);
    const numberless = sheetOf(
      [
        ["施策名", "担当府省庁", "状況", "進捗状況"],
        ["丁", "内閣官房", "実施済み", "・公表した。"],
      ],
      { name: "第3章" },
    );
    expect(check([first, blank, numberless])).toMatchObject({
      check: { tables: [{}, {}, {}], findings: [{ rule: "value-required", sheet: "第2章" }] },
    });
  });

  test("has one list of organizations over all its sheets, which is said once not to be the general one", () => {
    const sections = ["健康課", "母子課", "保育課"];
    const sheets = sections.map((section, at) =>
      sheetOf([header, [String(at + 1), `施策${section}`, section, "実施済み", "・公表した。"]], { name: section }),
    );
    const outcome = check(sheets);
    if (!outcome.ok) throw new Error(outcome.problem.code);
    expect(outcome.check.findings).toMatchObject([
      { rule: "schema-unfit", sheet: "健康課", facts: { header: "担当府省庁", unlisted: sections } },
    ]);
  });

  test("is fixed on each of its sheets", () => {
    const spaced = (name: string): CellValue[] => row("1", name, "・公表した。　");
    const sheets = [chapter("第1章", [spaced("甲")]), chapter("第2章", [spaced("乙")])];
    expect(check(sheets, { fix: true })).toMatchObject({
      check: { fixes: [{ sheet: "第1章" }, { sheet: "第2章" }], findings: [] },
    });
  });

  test("is compared with the sheets of the same names, and with one table only where there is one now", () => {
    const second = chapter("第2章", [row("2-1", "丙")]);
    const previous = workbookOf(first, chapter("第2章", [row("2-1", "丙"), row("2-2", "丁")]));
    expect(check([first, second], { previous })).toMatchObject({
      check: { findings: [{ rule: "measure-vanished", sheet: "第2章" }] },
    });
    expect(check([chapter("改題", [row("1-1", "甲")])], { previous: workbookOf(first) })).toMatchObject({
      check: { comparison: { pairs: [{}] } },
    });
    expect(check([first, chapter("別", [row("9", "丁")])], { previous: workbookOf(sheetOf(clean)) })).toMatchObject({
      check: { comparison: undefined },
    });
  });

  test("is summarized by its sheets, where it tells no chapter or section", () => {
    const outcome = check([first, chapter("第2章", [row("2-1", "丙")])]);
    if (!outcome.ok) throw new Error(outcome.problem.code);
    const { bySection, sources, counts } = summarize(outcome.check);
    expect(bySection?.map(({ key, total }) => [key, total])).toEqual([
      ["第1章", 2],
      ["第2章", 1],
    ]);
    expect([sources.map(({ sheet }) => sheet), counts.total]).toEqual([["第1章", "第2章"], 3]);
  });

  test("has overviews of a sheet and of all", () => {
    const counted = (name: string, rows: CellValue[][], total: number): Sheet =>
      sheetOf([header, ...rows, [], [], ["状況", "件数"], ["実施済み", total], ["実施中", 0], ["合計", total]], {
        name,
      });
    const one = counted("第1章", [row("1-1", "甲"), row("1-2", "乙")], 2);
    const all = counted("第2章", [row("2-1", "丙")], 3);
    const wrong = counted("第2章", [row("2-1", "丙")], 5);
    expect(check([one, all])).toMatchObject({ check: { findings: [] } });
    expect(check([first, wrong])).toMatchObject({
      check: { findings: [{ rule: "overview-count-mismatch", sheet: "第2章" }, { rule: "overview-total-mismatch" }] },
    });
  });
});
