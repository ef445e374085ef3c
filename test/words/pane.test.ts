import { describe, expect, test } from "@jest/globals";
import { selfCheckFeatures, type HostNotice, type PaneFailure } from "../../src/words/pane-failure.ts";
import { catalogueOf, languages, sayNotice, sayPaneFailure, type Language } from "../../src/words/say.ts";

/** One failure of every code; the type asks for those that are missing here. */
const failures: { readonly [Code in PaneFailure["code"]]: Extract<PaneFailure, { code: Code }>["facts"] } = {
  "schema-invalid": { sheet: "施策スキーマ", problems: [{ at: "施策スキーマ!B4", problem: "missing" }] },
  "sheet-missing": { sheet: "施策", sheets: ["概要", "一覧"] },
  "no-progress-table": { sheets: ["一覧"], wanted: ["施策名", "状況"], found: ["状況"], searchedRows: 50 },
  "no-measures": { sheet: "施策" },
  "not-xlsx": { file: "a.txt" },
  "legacy-xls": { file: "a.xls" },
  "binary-xlsb": { file: "a.xlsb" },
  encrypted: { file: "a.xlsx" },
  damaged: { file: "a.xlsx", part: "xl/workbook.xml" },
  "too-large": { file: "a.xlsx", limit: 512 * 1024 * 1024 },
  signed: { file: "a.xlsx" },
  "no-sheet-left": {},
  "file-not-served": { file: "samples/a.xlsx" },
  "cell-edit-mode": {},
  "sheet-protected": { sheet: "施策" },
  "workbook-protected": {},
  "read-only": {},
  "sheet-gone": { sheet: "施策" },
  "sheet-hidden": { sheet: "施策" },
  "sheet-too-large": { sheet: "施策", limit: 5_000_000 },
  "changed-meanwhile": {},
  "api-missing": {},
  "excel-failed": { officeCode: "GeneralException" },
  unexpected: { detail: "TypeError: x" },
};

function said(code: string, facts: unknown, language: Language): string[] {
  const { happened, kept, action } = sayPaneFailure({ code, facts } as PaneFailure, catalogueOf(language));
  return [happened, kept, action];
}

describe("a failure of the pane", () => {
  test.each(Object.entries(failures))(
    "%s says in whole sentences what happened, what was kept and what to do",
    (code, facts) => {
      for (const sentence of said(code, facts, "ja")) expect(sentence).toMatch(/。$/u);
      for (const sentence of said(code, facts, "en")) expect(sentence).toMatch(/^[A-Za-z].*\.$/u);
    },
  );

  test.each(Object.entries(failures))("%s names in both languages what it is about", (code, facts) => {
    const names = Object.values(facts).filter((fact): fact is string => typeof fact === "string");
    for (const language of languages) {
      for (const name of names) expect(said(code, facts, language).join()).toContain(name);
    }
  });

  test("differs where nothing was found and where the package itself is damaged", () => {
    const facts = { ...failures["no-progress-table"], found: [] };
    expect(said("no-progress-table", facts, "ja")[0]).toContain("一つも見つかりません");
    expect(said("no-progress-table", facts, "en")[0]).toContain("none was there");
    for (const language of languages) {
      expect(said("damaged", { file: "a.xlsx", part: "" }, language)[0]).not.toMatch(/[(（]/u);
    }
  });
});

describe("a notice", () => {
  const notices: readonly HostNotice[] = [
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
    const counts = { error: 12_345, warning: 2, info: 0 };
    expect(pane.check.verdict(counts)).toMatch(/12,345/u);
    expect(pane.check.verdict(counts)).not.toMatch(/参考|info/u);
    expect(pane.check.verdict({ ...counts, info: 1 })).toMatch(/参考|info/u);
    const counted = [
      pane.findings.count(3),
      pane.findings.solved(3),
      pane.fixes.fixAll(3),
      pane.fixes.preview(3),
      pane.fixes.showOthers(3),
      pane.fixes.apply(3),
      pane.summary.total(3),
      pane.summary.withFindings(3),
      pane.done.fixed({ cells: 3 }),
      pane.done.marked({ cells: 3 }),
    ];
    for (const text of counted) expect(text).toContain("3");
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

  test("name sheets, rows, columns and dates as people see them", () => {
    const facts = { range: "A5:L166", measures: 159 };
    expect(pane.table.read({ ...facts, rows: 159 })).not.toMatch(/162/u);
    expect(pane.table.read({ ...facts, rows: 162 })).toMatch(/A5:L166.*159.*162/u);
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
