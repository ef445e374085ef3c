import { describe, expect, test } from "@jest/globals";
import { cellKey } from "../../../../src/core/index.ts";
import { present } from "../../../core/sheets.ts";
import { faulty, found } from "../pane.ts";
import { sheet, status, checkedPane } from "./panes.ts";

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
