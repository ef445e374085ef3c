import { expect, test } from "@jest/globals";
import { builtInSchema, checkWorkbook, historyOf, type History, type Period } from "../../../src/core/index.ts";
import { historyPlan } from "../../../src/sheets/history/history-plan.ts";
import { catalogueOf } from "../../../src/words/catalogues.ts";
import { present, sheetOf, workbookOf } from "../../core/sheets.ts";

const ja = catalogueOf("ja");

function history(
  files: readonly string[],
  statuses: readonly (readonly string[])[],
  schema = builtInSchema("general"),
): History {
  const periods = files.map((file, at): Period => {
    const rows = (statuses[at] ?? []).map((status, row) => [
      `施策${String(row)}号`,
      "総務省",
      status,
      "会議を開催した。",
    ]);
    const outcome = checkWorkbook(workbookOf(sheetOf([["施策名", "担当府省庁", "状況", "進捗状況"], ...rows])), {
      ...{ schema, asOf: undefined, today: 20_784, fix: false, acceptsEmpty: true },
    });
    if (!outcome.ok) throw new Error(outcome.problem.code);
    return { file, check: outcome.check };
  });
  return historyOf(periods as [Period, ...Period[]]);
}

test("periods of one name are numbered, since a table's headers are unique", () => {
  const { sheets } = historyPlan(history(["a/表.xlsx", "b/表.xlsx", "新.xlsx"], [["完了"], ["完了"], ["完了"]]), ja);
  const header = present(present(sheets[0]).rows[0]).map(({ value }) => value);
  expect(header.slice(3, 6)).toEqual(["表 (1)", "表 (2)", "新"]);
});

test("a period that has not the measure says so, and a status that is not listed is left empty", () => {
  const { sheets } = historyPlan(history(["1.xlsx", "2.xlsx"], [["完了"], ["なにか", "完了"]]), ja);
  const [, first, second] = present(sheets[0]).rows;
  const statuses = [first, second].map((row) =>
    present(row)
      .slice(3, 5)
      .map(({ value }) => value),
  );
  expect(statuses).toEqual([
    ["実施済み", null],
    [ja.history.absent, "実施済み"],
  ]);
});

test("statuses are written short, as in the chart, so that a measure takes a line", () => {
  const secureJapan = builtInSchema("secure-japan-2007");
  const { sheets } = historyPlan(history(["1.xlsx", "2.xlsx"], [["準備中"], ["既に実施済み"]], secureJapan), ja);
  const [, measure] = present(sheets[0]).rows;
  expect(present(measure).map(({ value }) => value)).toEqual(expect.arrayContaining(["準備中", "実施済"]));
});

test("the chart has a bar for each period and a series for each status, and one for no status where there is such", () => {
  const seriesOf = (statuses: readonly (readonly string[])[]): number => {
    const { sheets } = historyPlan(history(["1.xlsx", "2.xlsx"], statuses), ja);
    const chart = present(present(sheets[1]).charts[0]);
    expect(chart.categories).toEqual({ top: 1, left: 0, bottom: 2, right: 0 });
    return chart.series.length;
  };
  const { length } = builtInSchema("general").statuses;
  expect([seriesOf([["完了"], ["完了"]]), seriesOf([["完了"], ["なにか"]])]).toEqual([length, length + 1]);
});

test("a history without measures is a table without rows", () => {
  const { sheets } = historyPlan(history(["1.xlsx", "2.xlsx"], [[], []]), ja);
  expect(present(sheets[0]).table?.bottom).toBe(1);
});

test.each(["ja", "en"] as const)(
  "%s says what moved and what did not, and leaves out what there is not",
  (language) => {
    const { lines, absent } = catalogueOf(language).history;
    const still = {
      number: undefined,
      name: undefined,
      statuses: [undefined, "完了"],
      postponed: 0,
      unchanged: 1,
      kin: [],
    };
    expect(lines.measure(still)).toContain(`${absent} → 完了`);
    const moved = lines.measure({ ...still, number: "1", name: "甲", postponed: 2, unchanged: 3 });
    expect(moved.length).toBeGreaterThan(lines.measure(still).length);
  },
);

test("what was split or merged is told in a column of its own, where there is such", () => {
  const named = (names: readonly string[], file: string): Period => {
    const rows = names.map((name) => [name, "国土交通省", "完了", "会議を開催した。"]);
    const outcome = checkWorkbook(workbookOf(sheetOf([["施策名", "担当府省庁", "状況", "進捗状況"], ...rows])), {
      ...{ schema: builtInSchema("general"), asOf: undefined, today: 20_784, fix: false },
    });
    if (!outcome.ok) throw new Error(outcome.problem.code);
    return { file, check: outcome.check };
  };
  const periods = [
    named(["道路及び橋りょうの点検", "港湾の点検", "空港の点検", "帳票の見直し"], "1.xlsx"),
    named(["道路の点検", "橋りょうの点検", "港湾及び空港の点検", "帳票の見直し"], "2.xlsx"),
  ] as const;
  const { sheets } = historyPlan(historyOf(periods), ja);
  const [head, ...rows] = present(sheets[0]).rows;
  expect(present(head).at(-1)?.value).toBe(ja.history.headers.kin);
  expect(rows.map((row) => [row[1]?.value, row.at(-1)?.value])).toEqual([
    ["道路の点検", "「道路及び橋りょうの点検」から分割"],
    ["橋りょうの点検", "「道路及び橋りょうの点検」から分割"],
    ["港湾及び空港の点検", "「港湾の点検」を統合\n「空港の点検」を統合"],
    ["帳票の見直し", null],
    ["道路及び橋りょうの点検", "「道路の点検」に分割\n「橋りょうの点検」に分割"],
    ["港湾の点検", "「港湾及び空港の点検」に統合"],
    ["空港の点検", "「港湾及び空港の点検」に統合"],
  ]);
});

test.each(["ja", "en"] as const)("%s says each way in which measures part and meet", (language) => {
  const { kin, named, lines } = catalogueOf(language).history;
  const way = "split-from" as const;
  const line = { number: "1", name: "甲", statuses: ["完了"], postponed: 0, unchanged: 1 };
  expect(lines.measure({ ...line, kin: [{ way, number: "2", name: "乙" }] })).toContain(
    kin[way](named({ number: "2", name: "乙" })),
  );
  const said = Object.values(kin).map((say) => say(named({ number: "1", name: "甲" })));
  expect(new Set(said).size).toBe(4);
  for (const one of said) expect(one).toMatch(/1.*甲/u);
  expect(named({ number: "2", name: undefined })).toContain("2");
  expect(named({ number: undefined, name: "乙" })).toMatch(/^[「“]乙[」”]$/u);
});
