import { describe, expect, test } from "@jest/globals";
import { selfCheckFeatures, type Notice } from "../../src/core/index.ts";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { languages, sayNotice } from "../../src/words/say.ts";

describe("a notice", () => {
  const notices: readonly Notice[] = [
    { code: "sheet-renamed", facts: { wanted: "集計", name: "集計 (2)" } },
    { code: "pivot-as-range", facts: { pivot: "表", sheet: "集計" } },
    { code: "print-settings-left", facts: { sheets: ["集計", "図"] } },
    { code: "drop-down-kept", facts: { sheet: "施策", range: "D2:D9" } },
    { code: "edit-kept", facts: { sheet: "施策", cell: "D2", reason: "formula" } },
    { code: "edit-kept", facts: { sheet: "施策", cell: "D2", reason: "rich-text" } },
  ];

  test("says in both languages where it was", () => {
    const sentences = languages.flatMap((language) =>
      notices.map((notice) => sayNotice(notice, catalogueOf(language))),
    );
    expect(new Set(sentences).size).toBe(languages.length * notices.length);
    for (const sentence of sentences) expect(sentence).toMatch(/集計|D2/u);
  });
});

describe.each(languages)("the pane's words in %s", (language) => {
  const { pane } = catalogueOf(language);

  test("count what they speak of", () => {
    const counts = { error: 12_345, warning: 2, info: 0, confirmed: 0 };
    expect(pane.check.verdict(counts)).toMatch(/12,345/u);
    expect(pane.check.verdict(counts)).not.toMatch(/参考|info/u);
    expect(pane.check.verdict({ ...counts, info: 1 })).toMatch(/参考|info/u);
    expect(pane.summary.withFindings(1)).toMatch(/1/u);
    expect(pane.check.verdict(counts)).not.toMatch(/確認済み|confirmed/u);
    expect(pane.check.verdict({ ...counts, confirmed: 7 })).toMatch(/確認済み 7件|7 confirmed/u);
    expect(pane.review.since({ solved: 1234, added: 5 })).toMatch(/1,234.*5/u);
    expect(pane.review.decided({ decision: "confirmed", reason: "" })).toMatch(/^(?:確認済み|Confirmed)$/u);
    expect(pane.review.decided({ decision: "not-applicable", reason: "様式" })).toMatch(/様式/u);
    const counted = [
      pane.findings.count(3),
      pane.findings.solved(3),
      pane.fixes.fixAll({ count: 3, isPart: false }),
      pane.fixes.fixEverything({ count: 3, isPart: true }),
      pane.fixes.preview(3),
      pane.fixes.showOthers(3),
      pane.fixes.apply(3),
      pane.summary.total(3),
      pane.summary.withFindings(3),
      pane.done.fixed({ cells: 3 }),
      pane.done.marked({ cells: 3 }),
    ];
    for (const text of counted) expect(text).toContain("3");
    for (const say of [pane.fixes.fixAll, pane.fixes.fixEverything]) {
      expect(say({ count: 3, isPart: true })).not.toBe(say({ count: 3, isPart: false }));
    }
    expect(pane.summary.total(1)).not.toBe(pane.summary.total(3));
    expect(pane.fixes.preview(1)).not.toBe(pane.fixes.preview(3));
    expect(pane.done.marked({ cells: 0 })).not.toContain("0");
    expect(pane.findings.position({ at: 3, of: 9 })).toMatch(/3.+9/u);
  });

  test("say what a re-check changed, and that it changed nothing", () => {
    const say = (solved: number, added: number): string => pane.done.rechecked({ solved, added });
    expect(say(0, 0)).not.toMatch(/\d/u);
    expect(say(2, 0)).toMatch(/^[^5]*2[^5]*$/u);
    expect(say(0, 5)).toMatch(/^[^2]*5[^2]*$/u);
    expect(say(2, 5)).toMatch(/2.*5/u);
  });

  test("say how many copies and reminders went back", () => {
    const said = pane.done.returned({ copies: 2, reminders: 5 });
    expect(said).toMatch(/2.*5/u);
  });

  test("say what a failure has left in the workbook, each in its own words", () => {
    const { left } = pane;
    const said = [
      left["as-before"](0),
      left.unfinished(0),
      left.partly(0),
      left.partly(3),
      left.written(3),
      left.unknown(0),
    ];
    expect(new Set(said).size).toBe(said.length);
    for (const sentence of said) expect(sentence).toMatch(/[。.]$/u);
    expect(left.partly(3)).toContain("3");
  });

  test("ask before something of ours goes, with the names of the sheets", () => {
    const asked = [
      pane.removal.ask({ part: "check", sheets: ["検査結果"] }),
      pane.removal.ask({ part: "lists", sheets: [] }),
      pane.removal.ask({ part: "summary", sheets: ["集計", "集計データ"] }),
    ];
    expect(new Set(asked).size).toBe(3);
    expect(asked[0]).toContain("検査結果");
    expect(asked[2]).toMatch(/集計.*集計データ/u);
    expect(pane.done.removed({ part: "summary", sheets: ["集計"] })).toContain("集計");
    expect(pane.done.undone({ cells: 3 })).toContain("3");
    expect(pane.settings.about.version("1.2.3")).toContain("1.2.3");
    expect(pane.table.unreadTexts({ count: 1 })).not.toBe(pane.table.unreadTexts({ count: 2 }));
  });

  test("say how many sheets of an interrupted run were removed, and which header rows were not frozen", () => {
    const removed = (count: number): string =>
      sayNotice({ code: "unfinished-removed", facts: { count } }, catalogueOf(language));
    expect(removed(1)).toContain("1");
    expect(removed(2)).toContain("2");
    const left = sayNotice({ code: "frozen-rows-left", facts: { sheets: ["集計"] } }, catalogueOf(language));
    expect(left).toContain("集計");
  });

  test("name sheets, rows, columns and dates as people see them", () => {
    const facts = { range: "A5:L166", measures: 159 };
    expect(pane.table.read({ ...facts, rows: 159 })).not.toMatch(/162/u);
    expect(pane.table.read({ ...facts, rows: 162 })).toMatch(/A5:L166.*159.*162/u);
    expect(pane.table.readSeveral({ others: 2, measures: 13 })).toMatch(/2.*13/u);
    expect(pane.table.readSeveral({ others: 1, measures: 13 })).toMatch(/1.*13/u);
    expect(pane.table.columns({ recognized: 7, all: 12 })).toMatch(/7.*12|12.*7/u);
    expect(pane.table.chooseField({ header: "メモ", column: "F" })).toMatch(/F.*メモ/u);
    expect(pane.table.skipped({ rows: "3, 9–12", reason: "total" })).toContain("3, 9–12");
    expect(pane.findings.row({ row: 12, title: "統一基準" })).toMatch(/12.*統一基準/u);
    expect(pane.findings.row({ row: 12, title: "" })).toMatch(/12(行目)?$/u);
    expect(pane.findings.shown({ shown: 3, all: 9 })).toMatch(/3.*9/u);
    expect(pane.findings.shown({ shown: 9, all: 9 })).toMatch(/^\D*9\D*$/u);
    const inUse = { date: "2007-10-03", source: "schema", fiscalYear: 2007 } as const;
    expect(pane.settings.reportingDateInUse(inUse)).toMatch(/2007(年10月3日|-10-03)/u);
    expect(pane.settings.schemaInUse({ title: "計画", version: "1.0", source: "sheet" })).toMatch(
      /計画.*1\.0.*施策スキーマ/u,
    );
  });

  test("tell the chart to those who do not see it", () => {
    const lines = [{ label: "済", count: 27, percent: 17 }];
    expect(pane.summary.chart({ lines })).toMatch(/済.*27.*17/u);
  });

  test("name all that the self-check tries, each otherwise", () => {
    const names = selfCheckFeatures.map((feature) => pane.settings.selfCheck.features[feature]);
    expect(new Set(names).size).toBe(selfCheckFeatures.length);
  });
});

test.each(languages)("a suggestion names in %s the status, the cell and the words", (language) => {
  const { suggestion, takeSuggestion } = catalogueOf(language).pane.fixes;
  const said = suggestion({ status: "実施済み", cell: "G30", words: "公表した" });
  for (const fact of ["実施済み", "G30", "公表した"]) expect(said).toContain(fact);
  expect(takeSuggestion("実施済み")).toContain("実施済み");
});
