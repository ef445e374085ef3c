import { expect, test } from "@jest/globals";
import type { Finding } from "../../../../src/core/index.ts";
import { followSelection } from "../../../../src/surfaces/app/actions/follow-selection.ts";
import { present, sheetOf, workbookOf } from "../../../core/sheets.ts";
import { faulty, paneOn, workbookWith, type TestPane } from "../pane.ts";

const sheet = "施策";
const status = 3;

async function checkedPane(workbook = faulty): Promise<TestPane> {
  const pane = paneOn(workbook);
  await pane.actions.start();
  await pane.actions.check();
  return pane;
}

/** Lets what was begun come to its end. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

/** The row of the selected finding as Excel counts, and how many cells the pane itself has chosen. */
function shown({ state, host }: TestPane): [row: number | undefined, chosen: number] {
  const { selected } = state();
  return [selected && selected.row + 1, host.calls.filter((call) => call.startsWith("select ")).length];
}

test("a cell that a person chooses shows its finding, and is not chosen by the pane again", async () => {
  const pane = await checkedPane();
  pane.host.choose(sheet, 2, status);
  await settled();
  expect(shown(pane)).toEqual([3, 0]);
  expect(pane.state().selected?.rule).toBe("status-variant");
  // A cell without a finding leaves what was shown, since it may be the cell where it is solved.
  pane.host.choose(sheet, 2, 0);
  await settled();
  expect(shown(pane)).toEqual([3, 0]);
});

test("a choice costs one look-up, and none where no finding stands in such a cell", async () => {
  const { host } = await checkedPane();
  const asked = (): number => host.calls.filter((call) => call === "sheetName").length;
  host.choose(sheet, 0, 0);
  host.choose(sheet, 1, 0);
  await settled();
  expect(asked()).toBe(0);
  host.choose(sheet, 1, status);
  await settled();
  expect(asked()).toBe(1);
});

test("the same cell of another sheet shows nothing", async () => {
  const other = sheetOf([["メモ"]], { name: "別" });
  const pane = await checkedPane(workbookOf(...faulty.sheets, other));
  pane.host.choose("別", 1, status);
  await settled();
  expect(shown(pane)).toEqual([undefined, 0]);
});

test("the last of several cells that are chosen quickly is shown", async () => {
  const pane = await checkedPane();
  const release = pane.host.hold();
  pane.host.choose(sheet, 1, status);
  pane.host.choose(sheet, 3, status);
  release();
  await settled();
  expect(shown(pane)).toEqual([4, 0]);
});

test("the pane's own choices lead nowhere, however late they are told, and also where only the last one is", async () => {
  const pane = await checkedPane();
  const [first, second, third] = (pane.state().report?.findings ?? []) as [Finding, Finding, Finding];
  const { expect: choosing, onSelect } = followSelection(pane);
  const told = async ({ row, column }: Finding): Promise<void> => {
    onSelect({ sheet: `{${sheet}}`, range: { top: row, bottom: row, left: column, right: column } });
    await settled();
  };
  for (const finding of [first, second, third]) {
    pane.store.dispatch({ type: "selected", finding });
    choosing(finding);
  }
  await told(first);
  expect(pane.state().selected).toBe(third);
  await told(third);
  expect(pane.state().selected).toBe(third);
  // What the person chooses next is followed again.
  await told(second);
  expect(pane.state().selected).toBe(second);
});

test("a choice of the pane puts an end to a look-up that is under way", async () => {
  const pane = await checkedPane();
  const [first, , third] = (pane.state().report?.findings ?? []) as [Finding, Finding, Finding];
  const release = pane.host.hold();
  pane.host.choose(sheet, first.row, first.column);
  await pane.actions.select(third);
  release();
  await settled();
  expect(pane.state().selected).toBe(third);
});

test("of several findings in a cell the one that is selected stays", async () => {
  const text = 4;
  const pane = await checkedPane(
    workbookWith(
      ["1", "甲", "内閣官房", "実施済み", "・公表した。"],
      ["2", "乙", "総務省", "実施済み", "・昨年度に①を公表した。"],
    ),
  );
  const inCell = (pane.state().report?.findings ?? []).filter(({ row, column }) => row === 2 && column === text);
  expect(inCell.length).toBeGreaterThan(1);
  await pane.actions.select(present(inCell.at(-1)));
  pane.host.choose(sheet, 0, 0);
  pane.host.choose(sheet, 2, text);
  await settled();
  expect(pane.state().selected).toBe(inCell.at(-1));
});

test("what the filters leave out is not shown", async () => {
  const pane = await checkedPane();
  pane.actions.show({ type: "viewed", view: { organization: "総務省" } });
  pane.host.choose(sheet, 1, status);
  await settled();
  expect(shown(pane)).toEqual([undefined, 0]);
  pane.host.choose(sheet, 2, status);
  await settled();
  expect(shown(pane)).toEqual([3, 0]);
});

test("nothing is taken from a person who is asked something, nor from work under way", async () => {
  const pane = await checkedPane();
  const finding = present(pane.state().report?.findings[2]);
  pane.actions.show({ type: "decision-asked", finding });
  pane.host.choose(sheet, 1, status);
  await settled();
  expect(pane.state()).toMatchObject({ deciding: finding, selected: undefined });
  pane.actions.show({ type: "decision-asked", finding: undefined });
  const release = pane.host.hold();
  const checking = pane.actions.check();
  await settled();
  pane.host.choose(sheet, 2, status);
  release();
  await checking;
  expect(pane.state().selected).toBeUndefined();
});

test("a sheet that is gone, or an Excel that is busy, is no matter", async () => {
  const pane = await checkedPane();
  pane.host.failNext({ code: "cell-edit-mode", facts: {} });
  pane.host.choose(sheet, 1, status);
  await settled();
  expect(pane.state()).toMatchObject({ problem: undefined, selected: undefined });
});
