import type { Problem } from "../../src/core/index.ts";
import { describe, expect, test } from "@jest/globals";
import type { Frame } from "playwright-core";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { sayProblem } from "../../src/words/say.ts";
import { browserForTests } from "./chromium.ts";
import { openInExcel } from "./pages.ts";
import { checkedPane, groupBy, press, startCheck } from "./pane-steps.ts";
import { draftInExcel, measuresOf, oursIn } from "./workbooks.ts";

const browser = browserForTests();
const catalogue = catalogueOf("ja");
const { pane } = catalogue;

/** Expects the three sentences of a failure, and that they can be closed. */
async function expectSaid(frame: Frame, problem: Problem): Promise<void> {
  const { happened, kept, action } = sayProblem(problem, catalogue);
  const alert = frame.getByRole("alert");
  for (const sentence of [happened, kept ?? "", action]) await alert.getByText(sentence).waitFor();
  await alert.getByRole("button", { name: pane.close }).click();
  await alert.waitFor({ state: "detached" });
}

describe("what stands in the way is said with what was left and what to do", () => {
  test("a protected sheet", async () => {
    const double = await draftInExcel();
    measuresOf(double).isProtected = true;
    const { frame } = await startCheck(browser(), double);
    await frame.getByRole("button", { name: pane.check.mark }).click();
    await expectSaid(frame, { code: "sheet-protected", facts: { sheet: measuresOf(double).name } });
    expect(oursIn(double)).toEqual({ marks: 0, sheets: [] });
    await frame.page().context().close();
  });

  test("a workbook whose structure is protected", async () => {
    const double = await draftInExcel();
    double.workbook.isStructureProtected = true;
    const { frame } = await startCheck(browser(), double);
    await frame.getByRole("button", { name: pane.check.mark }).click();
    await expectSaid(frame, { code: "workbook-protected", facts: {} });
    expect(oursIn(double)).toEqual({ marks: 0, sheets: [] });
    await frame.page().context().close();
  });

  test("a workbook that is open for reading only, which is checked all the same", async () => {
    const double = await draftInExcel();
    double.workbook.isReadOnly = true;
    const before = structuredClone({ ...double.workbook, nextId: 0 });
    const { frame, page } = await checkedPane(browser(), double);
    await press(frame, pane.check.mark);
    await expectSaid(frame, { code: "read-only", facts: {} });
    await groupBy(frame, "rule");
    await frame
      .getByRole("button", { name: /^同じ種類をまとめて直す/u })
      .first()
      .click();
    await frame.getByRole("button", { name: /を書き換える$/u }).click();
    await expectSaid(frame, { code: "read-only", facts: {} });
    await frame.getByRole("tab", { name: pane.tabs.summary }).click();
    await press(frame, pane.summary.insert);
    await expectSaid(frame, { code: "read-only", facts: {} });
    expect({ ...double.workbook, nextId: 0 }).toEqual({ ...before, eventTargets: double.workbook.eventTargets });
    await page.context().close();
  });

  test("a cell that is being edited, where Excel does not hand over requests later", async () => {
    const double = await draftInExcel();
    const { frame } = await startCheck(browser(), double, { language: "ja-JP", waitsForCellEdit: false });
    await frame.locator("[data-finding]").first().waitFor();
    double.isEditingCell = true;
    await frame.getByRole("button", { name: pane.check.again }).click();
    await expectSaid(frame, { code: "cell-edit-mode", facts: {} });
    await frame.page().context().close();
  });

  test("a sheet that someone renamed after the check", async () => {
    const double = await draftInExcel();
    const { frame, page } = await checkedPane(browser(), double);
    const { name } = measuresOf(double);
    measuresOf(double).name = "改名";
    await press(frame, pane.check.mark);
    await expectSaid(frame, { code: "sheet-gone", facts: { sheet: name } });
    expect(oursIn(double)).toEqual({ marks: 0, sheets: [] });
    await page.context().close();
  });

  test("an Excel without the functions that are needed", async () => {
    const { frame } = await startCheck(browser(), await draftInExcel({ apiSet: 3 }));
    await expectSaid(frame, { code: "api-missing", facts: {} });
    await frame.page().context().close();
  });
});

test("where Excel makes no pivot tables, the summary has their figures as cells, and the pane says so", async () => {
  const double = await draftInExcel({ refuses: new Set(["pivot-tables"]) });
  const { frame, page } = await checkedPane(browser(), double);
  await frame.getByRole("tab", { name: pane.tabs.summary }).click();
  await press(frame, pane.summary.insert);
  await frame.getByText(pane.done.summarized).waitFor();
  const sheet = catalogue.summary.sheets.pivots;
  await frame
    .getByText(pane.notices["pivot-as-range"]({ pivot: "", sheet }))
    .first()
    .waitFor();
  expect(double.workbook.sheets.flatMap(({ pivots }) => pivots)).toEqual([]);
  await page.context().close();
});

test("while a cell is edited the check waits, and goes on when the entry is finished", async () => {
  const double = await draftInExcel();
  const { frame } = await openInExcel(browser(), double, "pane");
  await frame.getByRole("button", { name: pane.firstRun.skip }).click();
  double.isEditingCell = true;
  await frame.getByRole("button", { name: pane.check.start, exact: true }).click();
  await frame.getByText(pane.working.reading).waitFor();
  double.isEditingCell = false;
  await frame.locator("[data-finding]").first().waitFor();
  await frame.page().context().close();
});

test("an Excel of the floor, ExcelApi 1.12, checks; the pane and the self-check say what it lacks", async () => {
  const { frame, page } = await checkedPane(browser(), await draftInExcel({ apiSet: 12 }));
  const { selfCheck, lacks } = pane.settings;
  await frame.getByText(lacks["merged-cells"]).waitFor();
  await frame.getByRole("tab", { name: pane.tabs.settings }).click();
  for (const lack of Object.values(lacks)) await frame.getByText(lack).waitFor();
  await press(frame, selfCheck.start);
  const row = frame.getByRole("row").filter({ hasText: selfCheck.features["merged-cells"] });
  await row.getByText(selfCheck.outcomes.missing).waitFor();
  await page.context().close();
});

test("an Excel that has all says of none that it is missing", async () => {
  const { frame, page } = await checkedPane(browser(), await draftInExcel({ apiSet: 20 }));
  const { lacks } = pane.settings;
  expect(await frame.getByText(lacks["merged-cells"]).count()).toBe(0);
  await frame.getByRole("tab", { name: pane.tabs.settings }).click();
  for (const lack of Object.values(lacks)) expect(await frame.getByText(lack).count()).toBe(0);
  await page.context().close();
});
