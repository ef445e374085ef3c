import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { present } from "../../../core/sheets.ts";
import { faulty, found, paneOn } from "../pane.ts";
import { sheet, status, checkedPane, pass } from "./panes.ts";

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
