import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { Finding } from "../../../../src/core/index.ts";
import { fixesFor, suggestionFor } from "../../../../src/surfaces/app/state/fixes.ts";
import { present } from "../../../core/sheets.ts";
import { found, paneOn, workbookWith, type TestPane } from "../pane.ts";
import { sheet, status, checkedPane, pass } from "./panes.ts";

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
