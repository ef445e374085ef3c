import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { cellKey, type Finding } from "../../../../src/core/index.ts";
import { fixesFor, suggestionFor } from "../../../../src/surfaces/app/state/fixes.ts";
import { noSettings, readSettings } from "../../../../src/surfaces/app/state/settings.ts";
import { selfCheckText } from "../../../../src/surfaces/app/self-check-text.ts";
import { present } from "../../../core/sheets.ts";
import { faulty, found, paneOn, workbookWith, type TestPane } from "../pane.ts";

const sheet = "施策";
const status = 3;

async function checkedPane(): Promise<TestPane> {
  const pane = paneOn(faulty);
  await pane.actions.start();
  await pane.actions.check();
  return pane;
}

async function pass(milliseconds: number): Promise<void> {
  await jest.advanceTimersByTimeAsync(milliseconds);
}

describe("a check", () => {
  test("reads the workbook once and shows the report and the figures", async () => {
    const { host, state } = await checkedPane();
    expect(host.calls).toEqual(["readSettings", "watch", "read"]);
    expect(found(state())).toEqual(["D2 status-variant", "D3 status-variant", "D4 status-unlisted"]);
    expect(state()).toMatchObject({
      work: undefined,
      problem: undefined,
      isFirstRun: false,
      report: { sheet, measures: 3 },
      summary: { counts: { total: 3 } },
    });
    expect(state().report?.places.map(({ title }) => title)).toEqual(["甲", "乙", "丙"]);
  });

  test("counts the progress texts that could not be read", async () => {
    const pane = paneOn(workbookWith(["1", "甲", "内閣官房", "実施済み", "・受講した職員の割合"]));
    await pane.actions.check();
    expect(pane.state().report?.unreadTexts).toBe(1);
  });

  test("says that it reads, and then that it checks", async () => {
    const { actions, store, state } = paneOn(faulty);
    const works = new Set<string | undefined>();
    store.subscribe(() => works.add(state().work));
    await actions.check();
    expect([...works]).toEqual(["reading", "checking", undefined]);
  });

  test("says why it could not be done, and what was read before stays", async () => {
    const pane = await checkedPane();
    pane.host.restructure(sheet, (one) => ({ ...one, rows: one.rows.slice(0, 1) }));
    await pane.actions.check();
    expect(pane.state()).toMatchObject({ work: undefined, problem: { code: "no-measures", facts: { sheet } } });
    expect(found(pane.state())).toHaveLength(3);
    pane.actions.show({ type: "problem-closed" });
    expect(pane.state().problem).toBeUndefined();
  });

  test("shows a failure of the host, and a defect as one", async () => {
    const pane = paneOn(faulty);
    pane.host.failNext({ code: "cell-edit-mode", facts: {} });
    await pane.actions.check();
    expect(pane.state().problem).toEqual({ code: "cell-edit-mode", facts: {} });
    const broken = paneOn({ ...faulty, sheets: [{ ...present(faulty.sheets[0]), rows: undefined as never }] });
    await broken.actions.check();
    expect(broken.state().problem?.code).toBe("unexpected");
  });
});

describe("cancelling", () => {
  test("gives up reading; the next check begins anew", async () => {
    const { host, actions, state } = paneOn(faulty);
    const release = host.hold();
    const checking = actions.check();
    await Promise.resolve();
    expect(state()).toMatchObject({ work: "reading", progress: { done: 1, total: 4 } });
    actions.cancel();
    await checking;
    expect(state()).toMatchObject({
      work: undefined,
      progress: undefined,
      done: { what: "cancelled" },
      report: undefined,
    });
    release();
    await actions.check();
    expect(found(state())).toHaveLength(3);
  });

  test("of writing leaves the earlier summary, says so, and keeps what was checked", async () => {
    const { host, actions, checker, state } = await checkedPane();
    await actions.insertSummary();
    const before = host.workbook();
    const release = host.hold();
    const inserting = actions.insertSummary();
    while (host.calls.at(-1) !== "carryOut" || state().work === undefined) await new Promise(setImmediate);
    actions.cancel();
    release();
    await inserting;
    expect(host.workbook()).toBe(before);
    expect(state()).toMatchObject({ work: undefined, problem: undefined, done: { what: "writing-cancelled" } });
    await actions.mark();
    expect(checker.starts()).toBe(1);
  });

  test("of a re-check loses nothing: what comes after reads the workbook again", async () => {
    const { host, actions, checker, state } = await checkedPane();
    actions.cancel();
    await actions.mark();
    expect(checker.starts()).toBe(2);
    expect(host.calls.slice(3)).toEqual(["read", "carryOut"]);
    expect(state().done).toEqual({ what: "marked", cells: 3 });
  });
});

describe("edits", () => {
  beforeEach(() => {
    jest.useFakeTimers({ advanceTimers: false });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test("are checked after a pause, with one reading of what changed, and what was solved is said", async () => {
    const { host, state } = await checkedPane();
    host.type(sheet, 1, status, "実施済み");
    await pass(300);
    host.type(sheet, 3, status, "実施済み");
    expect(state().isStale).toBe(true);
    await pass(300);
    expect(found(state())).toHaveLength(3);
    await pass(400);
    expect(host.calls.slice(3)).toEqual([`readRange ${sheet}`, `readRange ${sheet}`]);
    expect(found(state())).toEqual(["D3 status-variant"]);
    expect(state()).toMatchObject({ isStale: false, done: { what: "rechecked", solved: 2, added: 0 } });
    expect(state().solved.map(({ rule }) => rule)).toEqual(["status-variant", "status-unlisted"]);
  });

  test("that bring new findings say so, and the selected finding stays selected", async () => {
    const { host, actions, state } = await checkedPane();
    const second = present(state().report?.findings[1]);
    await actions.select(second);
    host.type(sheet, 1, 1, null);
    await pass(700);
    expect(state().done).toEqual({ what: "rechecked", solved: 0, added: 1 });
    expect(state().selected).toBe(state().report?.findings.find(({ row, column }) => row === 2 && column === status));
  });

  test("of the structure have the whole workbook read, and nothing is claimed to be solved", async () => {
    const { host, state } = await checkedPane();
    host.restructure(sheet, (one) => ({ ...one, rows: one.rows.filter(({ row }) => row !== 3) }));
    await pass(700);
    expect(host.calls.slice(3)).toEqual(["read"]);
    expect(found(state())).toHaveLength(2);
    expect(state()).toMatchObject({ done: { what: "checked" }, solved: [] });
  });

  test("of many places have the whole workbook read", async () => {
    const { host } = await checkedPane();
    for (let at = 0; at < 21; at += 1) host.type(sheet, 1 + (at % 3), 4, `・${String(at)}回目を公表した。`);
    await pass(700);
    expect(host.calls.slice(3)).toEqual(["read"]);
  });

  test("of other sheets are read and left at that, and before the first check nothing is", async () => {
    const pane = paneOn({ ...faulty, sheets: [...faulty.sheets, { ...present(faulty.sheets[0]), name: "別" }] });
    await pane.actions.start();
    pane.host.type(sheet, 1, status, "実施済み");
    await pass(700);
    await pane.actions.check();
    pane.host.type("別", 1, status, "x");
    await pass(700);
    expect(pane.host.calls).toEqual(["readSettings", "watch", "read", "readRange 別"]);
    expect(pane.state().isStale).toBe(false);
  });

  test("that nobody told of are found when the person comes back to the pane", async () => {
    const { host, actions, state } = await checkedPane();
    await actions.lookAgain();
    await pass(700);
    expect(state().isStale).toBe(false);
    expect(host.calls.at(-1)).toBe(`readRange ${sheet}`);
    host.changeUnheard(sheet, 1, status, "実施済み");
    await actions.lookAgain();
    expect(state().isStale).toBe(true);
    await pass(700);
    expect(found(state())).toEqual(["D3 status-variant", "D4 status-unlisted"]);
  });

  test("wait while other work runs, and are dropped by a new check, which reads everything", async () => {
    const { host, actions, state } = await checkedPane();
    host.type(sheet, 1, status, "実施済み");
    const release = host.hold();
    const checking = actions.check();
    await pass(1000);
    release();
    await checking;
    await pass(2000);
    expect(host.calls.slice(3)).toEqual(["read"]);
    expect(state().done).toMatchObject({ what: "rechecked", solved: 1 });
  });
});

describe("a decision about a doubt", () => {
  beforeEach(() => {
    jest.useFakeTimers({ advanceTimers: false });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const confirmation = { decision: "confirmed", reason: "担当課に確認した" } as const;
  const [decisionColumn, reasonColumn] = [6, 7];
  const decided = ({ report }: ReturnType<TestPane["state"]>): unknown[] =>
    (report?.findings ?? []).map((finding) => finding.confirmation?.reason);

  test("is kept on a new findings sheet, then in two of its cells, and taken back there", async () => {
    const { host, actions, state } = await checkedPane();
    const doubt = (at: number): Finding => present(state().report?.findings[at]);
    await actions.decide(doubt(0), confirmation);
    expect(state()).toMatchObject({ done: { what: "decided" }, work: undefined, problem: undefined });
    expect(decided(state())).toEqual(["担当課に確認した", undefined, undefined]);
    expect(host.plans.at(-1)?.sheets.map(({ kind }) => kind)).toEqual(["findings"]);
    expect(host.plans.at(-1)?.marks).toHaveLength(2);
    await actions.decide(doubt(1), { decision: "not-applicable", reason: "" });
    expect(host.plans.at(-1)).toMatchObject({ replaces: [], sheets: [], edits: [{ value: "対象外" }, { value: "" }] });
    expect(decided(state())).toEqual(["担当課に確認した", "", undefined]);
    await actions.decide(doubt(0), undefined);
    expect(state().done).toEqual({ what: "reopened" });
    expect(decided(state())).toEqual([undefined, "", undefined]);
    expect(host.calls.filter((call) => call === "read")).toHaveLength(1);
    await actions.check();
    expect(decided(state())).toEqual([undefined, "", undefined]);
    expect(state().report?.since).toEqual({ solved: 0, added: 0 });
  });

  test("that is typed in Excel is checked like any edit, also where Excel tells of none", async () => {
    const { host, actions, state } = await checkedPane();
    await actions.mark();
    host.type("検査結果", 1, decisionColumn, "確認済み");
    await pass(700);
    expect(decided(state())).toEqual(["", undefined, undefined]);
    host.changeUnheard("検査結果", 2, decisionColumn, "確認済み");
    host.changeUnheard("検査結果", 2, reasonColumn, "承知");
    await actions.lookAgain();
    await pass(700);
    expect(decided(state())).toEqual(["", "", undefined]);
  });

  test("does not overwrite what someone decided meanwhile", async () => {
    const { host, actions, state } = await checkedPane();
    await actions.mark();
    host.changeUnheard("検査結果", 1, decisionColumn, "対象外");
    host.changeUnheard("検査結果", 1, reasonColumn, "様式の都合による");
    await actions.decide(present(state().report?.findings[0]), confirmation);
    expect(decided(state())).toEqual(["様式の都合による", undefined, undefined]);
    expect(state().notices.map(({ code }) => code)).toEqual(["edit-kept", "edit-kept"]);
  });

  test("about a fact is not asked for, and about a doubt whose values changed is made on a new sheet", async () => {
    const { host, actions, state } = await checkedPane();
    await actions.decide(present(state().report?.findings[0]), confirmation);
    host.type(sheet, 1, 1, "新しい名前");
    host.type(sheet, 1, 0, "99");
    await pass(700);
    expect(decided(state())).toEqual([undefined, undefined, undefined]);
    await actions.decide(present(state().report?.findings[0]), confirmation);
    expect(host.plans.at(-1)?.replaces).toEqual(["check"]);
    expect(decided(state())).toEqual(["担当課に確認した", undefined, undefined]);
  });
});

describe("writing", () => {
  test("marks, marks again without a second findings sheet, and clears", async () => {
    const { host, actions, state } = await checkedPane();
    await actions.mark();
    expect(state().done).toEqual({ what: "marked", cells: 3 });
    expect(state().own.parts).toEqual(new Map([["check", ["検査結果"]]]));
    await actions.mark();
    expect(host.workbook().sheets.map(({ ownKind }) => ownKind)).toEqual([undefined, undefined, "findings"]);
    await actions.remove("check");
    expect(state().done).toEqual({ what: "removed", part: "check", sheets: ["検査結果"] });
    expect(state().own.parts.size).toBe(0);
    expect(host.workbook()).toEqual(faulty);
  });

  test("corrects one finding and says what was solved, without reading the workbook", async () => {
    const { host, actions, state, fix } = await checkedPane();
    const target = { kind: "finding", finding: present(state().report?.findings[0]) } as const;
    actions.show({ type: "fix-shown", target });
    await fix(target);
    expect(host.calls.slice(3)).toEqual(["carryOut"]);
    expect(host.plans[0]).toMatchObject({ replaces: [], marks: [], edits: [{ row: 1, value: "実施済み" }] });
    expect(found(state())).toEqual(["D3 status-variant", "D4 status-unlisted"]);
    expect(state()).toMatchObject({ done: { what: "fixed", cells: 1 }, fixTarget: undefined });
    expect(state().solved).toHaveLength(1);
  });

  test("corrects all of a kind", async () => {
    const { host, state, fix } = await checkedPane();
    await fix({ kind: "rule", rule: "status-variant" });
    expect(found(state())).toEqual(["D4 status-unlisted"]);
    expect(host.workbook().sheets[0]?.rows.map(({ values }) => values[status])).toEqual([
      "状況",
      "実施済み",
      "実施済み",
      "おおむね順調",
    ]);
  });

  test("reads again what the host kept, such as a cell that has become a formula", async () => {
    const { host, state, fix } = await checkedPane();
    host.restructure(sheet, (one) => ({
      ...one,
      guardedCells: new Map([[cellKey({ row: 1, column: status }), "formula"]]),
    }));
    await fix({ kind: "rule", rule: "status-variant" });
    expect(found(state())).toEqual(["D2 status-variant", "D4 status-unlisted"]);
    expect(state()).toMatchObject({ done: { what: "fixed", cells: 1 }, notices: [{ code: "edit-kept" }] });
  });

  test("leaves everything as it was when the host refuses, and says so", async () => {
    const { host, state, fix } = await checkedPane();
    host.failNext({ code: "sheet-protected", facts: { sheet } });
    await fix({ kind: "rule", rule: "status-variant" });
    expect(state().problem).toEqual({ code: "sheet-protected", facts: { sheet } });
    expect(found(state())).toHaveLength(3);
    expect(host.workbook()).toEqual(faulty);
  });

  test("inserts the summary, adds drop-down lists, and keeps what the other had added", async () => {
    const { host, actions, state } = await checkedPane();
    await actions.insertSummary();
    await actions.addDropDowns();
    expect(state().done).toEqual({ what: "drop-downs-added" });
    expect([...state().own.parts.keys()].sort()).toEqual(["lists", "summary"]);
    await actions.mark();
    expect([...state().own.parts.keys()].sort()).toEqual(["check", "lists", "summary"]);
    await actions.addDropDowns();
    const kinds = host.workbook().sheets.map(({ ownKind }) => ownKind);
    expect(kinds).toEqual(expect.arrayContaining(["summary", "choices", "findings"]));
  });

  test("adds the schema sheet, and checks with it from then on", async () => {
    const { actions, state } = await checkedPane();
    await actions.addSchemaSheet();
    expect(state().problem).toBeUndefined();
    expect(state()).toMatchObject({
      done: { what: "schema-added" },
      report: { schema: { source: "sheet" } },
      own: { hasSchemaSheet: true },
    });
  });
});

describe("a status that the text supports", () => {
  const open = workbookWith(
    ["1", "甲", "内閣官房", "", "・対策の手引きを策定し、公表した。"],
    ["2", "乙", "内閣官房", "実施済み", "・公表した。"],
  );

  test("is offered for the empty cell with its words, and entered only when a person takes it", async () => {
    const { host, actions, state, fix } = paneOn(open);
    await actions.check();
    const report = present(state().report);
    const finding = present(report.findings.find(({ rule }) => rule === "value-required"));
    const offered = present(suggestionFor(finding, report));
    expect(offered).toEqual({ label: "実施済み", text: { row: 1, column: 4 }, words: expect.stringContaining("公表") });
    expect(finding.fix).toBeUndefined();
    expect(fixesFor({ kind: "rule", rule: "value-required" }, report.findings)).toEqual([]);
    await fix({ kind: "suggestion", finding, label: offered.label });
    expect(host.workbook().sheets[0]?.rows[1]?.values[status]).toBe("実施済み");
    expect(found(state())).not.toContain("D2 value-required");
  });

  test("is not offered for other findings of the cell, nor on another sheet", async () => {
    const { actions, state } = paneOn(open);
    await actions.check();
    const report = present(state().report);
    const finding = present(report.findings.find(({ rule }) => rule === "value-required"));
    expect(suggestionFor({ ...finding, sheet: "別" }, report)).toBeUndefined();
    expect(suggestionFor({ ...finding, column: 1 }, report)).toBeUndefined();
  });
});

describe("settings", () => {
  test("are kept in the workbook and checked with at once", async () => {
    const { host, actions, state } = await checkedPane();
    await actions.settle({ ...noSettings, schema: "secure-japan-2007" });
    expect(state().report?.schema).toMatchObject({ name: "secure-japan-2007", source: "given" });
    expect(readSettings(await host.readSettings())).toEqual({ ...noSettings, schema: "secure-japan-2007" });
  });

  test("of a column come back when the workbook is opened again, and can be taken back", async () => {
    const memo = workbookWith(["1", "甲", "内閣官房", "実施済み", "・公表した。", "・総務省と協議した。"]);
    const [one] = memo.sheets;
    const rows = present(one).rows.map((line) =>
      line.row === 0 ? { ...line, values: [...line.values, "メモ"] } : line,
    );
    const pane = paneOn({ ...memo, sheets: [{ ...present(one), rows }] });
    await pane.actions.check();
    await pane.actions.chooseColumn("メモ", "progress");
    const fields = (): (string | undefined)[] => (pane.state().report?.columns ?? []).map(({ field }) => field);
    expect(fields()).toEqual(["number", "name", "organizations", "status", undefined, "progress"]);
    await pane.actions.start();
    expect(pane.state().settings.columns).toEqual([
      { header: "進捗状況", field: undefined },
      { header: "メモ", field: "progress" },
    ]);
    await pane.actions.settle({ ...pane.state().settings, columns: [] });
    expect(fields()).toEqual(["number", "name", "organizations", "status", "progress", undefined]);
  });

  test("of the person are kept for all workbooks", async () => {
    const { actions, state, kept } = paneOn(faulty);
    await actions.chooseLanguage("en");
    actions.closeFirstRun();
    expect(state()).toMatchObject({ language: "en", isFirstRun: false });
    expect(kept).toEqual(
      new Map([
        ["language", "en"],
        ["first-run", "done"],
      ]),
    );
  });
});

test("a language that cannot be fetched is said, and the pane goes on in its own", async () => {
  const { actions, state, kept, catalogues } = paneOn(faulty);
  catalogues.load = () => Promise.reject(new Error("no network"));
  await actions.chooseLanguage("en");
  expect(state()).toMatchObject({
    language: "ja",
    problem: { code: "unexpected", facts: { detail: "Error: no network" } },
  });
  expect(kept.has("language")).toBe(false);
});

describe("what is opened beside the workbook", () => {
  test("is the sample and the template, under their names", async () => {
    const { host, actions, state } = paneOn(faulty);
    await actions.openSample();
    expect(state()).toMatchObject({ done: { what: "sample-opened" } });
    await actions.openTemplate();
    expect(host.calls).toEqual(["openNew 見本_施策進捗.xlsx 5", "openNew 施策進捗_記入用.xlsx 3"]);
    expect(state()).toMatchObject({ done: { what: "template-opened" } });
  });
});

describe("selecting", () => {
  test("shows the cell where the host can, and says when it is gone", async () => {
    const { host, actions, state } = await checkedPane();
    const finding = present(state().report?.findings[2]);
    await actions.select(finding);
    expect(host.calls.at(-1)).toBe("select 施策 D4");
    expect(state().selected).toBe(finding);
    await actions.select({ ...finding, sheet: "消えた" });
    expect(state().problem).toEqual({ code: "sheet-gone", facts: { sheet: "消えた" } });
    const file = paneOn(faulty, false);
    await file.actions.select(finding);
    expect(file.host.calls).toEqual([]);
  });
});

test("the self-check's lines are shown", async () => {
  const { actions, state } = paneOn(faulty);
  await actions.selfCheck(new Set());
  expect(state().selfCheck).toEqual({
    environment: ["host: fake"],
    lines: [{ feature: "marks", apiSet: "ExcelApi 1.1", outcome: "works", detail: undefined }],
  });
  const failed = {
    feature: "charts",
    apiSet: "ExcelApi 1.7",
    outcome: "failed",
    detail: "InvalidArgument Chart.add",
  } as const;
  const text = selfCheckText({ environment: ["host: Excel"], lines: [failed] });
  expect(text.split("\n").slice(1)).toEqual(["host: Excel", "charts\tExcelApi 1.7\tfailed\tInvalidArgument Chart.add"]);
});
