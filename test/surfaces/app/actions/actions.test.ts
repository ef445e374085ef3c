import { describe, expect, test } from "@jest/globals";
import { noSettings, readSettings } from "../../../../src/surfaces/app/state/settings.ts";
import { selfCheckText } from "../../../../src/surfaces/app/self-check-text.ts";
import { present } from "../../../core/sheets.ts";
import { faulty, found, paneOn, workbookWith } from "../pane.ts";
import { sheet, checkedPane } from "./panes.ts";

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
