import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { Frame } from "playwright-core";
import { askedFeatures, parseRangeAddress } from "../../src/core/index.ts";
import { catalogueOf } from "../../src/words/catalogues.ts";
import type { Language } from "../../src/words/say.ts";
import { readXlsx } from "../../src/hosts/xlsx/index.ts";
import { countBySeverity } from "../../src/core/count-by-severity.ts";
import { createChecking } from "../../src/surfaces/app/checking/checking.ts";
import { noSettings } from "../../src/surfaces/app/state/settings.ts";
import { localToday } from "../../src/surfaces/app/today.ts";
import { present } from "../core/sheets.ts";
import { cellAt, shownValue } from "../hosts/excel/double/workbook/cells.ts";
import { browserForTests } from "./chromium.ts";
import { eventually } from "./eventually.ts";
import { openInExcel } from "./pages.ts";
import { groupBy } from "./pane-steps.ts";
import { draftFile, draftInExcel, measuresOf, oursIn, type } from "./workbooks.ts";

const browser = browserForTests();
const views = { ja: { language: "ja-JP" }, en: { language: "en-US" } } as const;

/** The cell that a finding in the list names, such as F7. */
async function cellOf(frame: Frame, index: number): Promise<{ row: number; column: number; address: string }> {
  const text = await frame.locator("[data-finding]").nth(index).innerText();
  const address = present(/[A-Z]+\d+/u.exec(text)?.[0]);
  const { top, left } = present(parseRangeAddress(address));
  return { row: top, column: left, address };
}

/** Errors, warnings and notes as the other host reads the same file and the core checks it. */
async function countsInFile(): Promise<readonly number[]> {
  const checking = createChecking();
  checking.load((await readXlsx(new Uint8Array(readFileSync(draftFile)))).workbook);
  const outcome = checking.check(noSettings, localToday(new Date()));
  if (!outcome.ok) throw new Error("The sample cannot be checked");
  const { error, warning, info } = countBySeverity(outcome.report.findings);
  return [error, warning, info];
}

test("Office.js, as the page loads it, knows Excel on the web and what it can do", async () => {
  const shown = await openInExcel(browser(), await draftInExcel(), "pane");
  await shown.frame.getByRole("button", { name: catalogueOf("ja").pane.firstRun.skip }).waitFor();
  expect(await shown.frame.evaluate(() => Office.onReady())).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  const sets = await shown.frame.evaluate(() =>
    ["1.12", "1.13"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version)),
  );
  expect(sets).toEqual([true, false]);
  expect(shown.strangers).toEqual([]);
  await shown.page.context().close();
});

describe.each(["ja", "en"] as const)("in %s", (language: Language) => {
  const { pane } = catalogueOf(language);

  test("a workbook is checked, looked at, corrected, marked, summarized and cleared", async () => {
    const double = await draftInExcel({ apiSet: 14 });
    const { workbook } = double;
    const before = workbook.sheets.map(({ name }) => name);
    const { frame, page, strangers, errors } = await openInExcel(browser(), double, "pane", views[language]);
    const press = (name: string): Promise<void> => frame.getByRole("button", { name, exact: true }).click();
    const says = (text: string): Promise<void> => frame.getByText(text).first().waitFor();

    await press(pane.firstRun.skip);
    await press(pane.check.start);
    const findings = frame.locator("[data-finding]");
    await findings.first().waitFor();
    const verdict = await frame.getByRole("group", { name: pane.findings.severityFilter }).innerText();
    expect(verdict.match(/\d+/gu)?.map(Number)).toEqual(await countsInFile());

    const selects = async (index: number): Promise<void> => {
      const { row, column } = await cellOf(frame, index);
      await eventually(() => {
        expect(workbook.selection?.range).toMatchObject({ top: row, left: column });
      });
    };
    await findings.nth(1).click();
    await selects(1);
    await press(pane.findings.previous);
    await selects(0);
    await press(pane.findings.next);
    await selects(1);

    await groupBy(frame, "rule", pane.findings);
    const fix = frame.getByRole("button", { name: pane.fixes.fix, exact: true });
    const current = frame.locator("[data-finding][aria-current=true]");
    await current.waitFor();
    while (!(await fix.isVisible())) {
      await press(pane.findings.next);
      await current.waitFor();
    }
    await fix.click();
    const preview = await frame
      .locator("li")
      .filter({ has: frame.locator("ins") })
      .innerText();
    const { top, left } = present(parseRangeAddress(present(/[A-Z]+\d+/u.exec(preview)?.[0])));
    const written = await frame.locator("ins").innerText();
    await press(pane.fixes.apply(1));
    await says(pane.done.fixed({ cells: 1 }));
    expect(shownValue(cellAt(measuresOf(double), top, left)) || pane.fixes.empty).toBe(written);

    const undoNote = frame.getByText(pane.emptiesUndo([pane.check.markAgain, pane.check.clear]));
    expect(await undoNote.count()).toBe(0);
    await press(pane.check.mark);
    await frame.getByRole("button", { name: pane.check.markAgain }).waitFor();
    await undoNote.waitFor();
    expect(oursIn(double).marks).toBeGreaterThan(0);
    await frame.getByRole("tab", { name: pane.tabs.summary }).click();
    await press(pane.summary.insert);
    await says(pane.done.summarized);
    const { sheets } = workbook;
    expect(sheets.flatMap(({ pivots }) => pivots).length).toBeGreaterThan(0);
    expect(sheets.flatMap(({ charts }) => charts).length).toBeGreaterThan(0);
    expect(oursIn(double).sheets.length).toBeGreaterThan(2);

    await press(pane.removal.offers.summary);
    await frame.getByText(pane.removal.ask({ part: "summary", sheets: oursIn(double).sheets.slice(1) })).waitFor();
    await press(pane.removal.remove);
    await frame.getByText(pane.summary.insert).waitFor();
    await frame.getByRole("tab", { name: pane.tabs.check }).click();
    const found = oursIn(double).sheets;
    await press(pane.check.clear);
    await says(pane.done.removed({ part: "check", sheets: found }));
    expect(oursIn(double)).toEqual({ marks: 0, sheets: [] });
    expect(sheets.map(({ name }) => name)).toEqual(before);
    expect({ strangers, errors }).toEqual({ strangers: [], errors: [] });
    await page.context().close();
  });

  test("what a person types is checked, and the pane says what it solved", async () => {
    const double = await draftInExcel();
    const { frame, page } = await openInExcel(browser(), double, "pane", views[language]);
    await frame.getByRole("button", { name: pane.firstRun.skip }).click();
    await frame.getByRole("button", { name: pane.check.start, exact: true }).click();
    await frame.locator("[data-finding]").first().waitFor();
    const { address, ...cell } = await cellOf(frame, 2);
    type(double, address, cell, "全府省庁");
    await frame.getByText(pane.findings.solved(1)).waitFor();
    await frame.getByText(pane.done.rechecked({ solved: 1, added: 0 }), { exact: true }).waitFor();
    await page.context().close();
  });
});

test("the self-check tries every feature and leaves nothing behind", async () => {
  const { pane } = catalogueOf("ja");
  const double = await draftInExcel({ apiSet: 14 });
  const before = double.workbook.sheets.map(({ name }) => name);
  const { frame, page } = await openInExcel(browser(), double, "pane");
  await frame.getByRole("tab", { name: pane.tabs.settings }).click();
  await frame.getByRole("button", { name: pane.settings.selfCheck.start }).click();
  const table = frame.getByRole("region", { name: pane.settings.selfCheck.heading }).getByRole("table");
  await table.waitFor();
  const outcomes = await table
    .locator("tbody tr")
    .evaluateAll((rows) => rows.map((row) => row.lastElementChild?.textContent));
  expect(outcomes).toHaveLength(Object.keys(pane.settings.selfCheck.features).length);
  const { works, skipped } = pane.settings.selfCheck.outcomes;
  const events = ["onChanged RangeEdited Local ThisLocalAddin", "onSelectionChanged G3:G4"];
  expect(new Set(outcomes)).toEqual(new Set([works, ...events.map((event) => `${works} (${event})`), skipped]));
  expect(outcomes.filter((outcome) => outcome === skipped)).toHaveLength(askedFeatures.length);
  expect(double.workbook.sheets.map(({ name }) => name)).toEqual(before);
  await page.context().close();
});
