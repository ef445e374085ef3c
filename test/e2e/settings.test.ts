import { expect, test } from "@jest/globals";
import type { Frame } from "playwright-core";
import { schemaSheetName } from "../../src/core/index.ts";
import { readXlsx } from "../../src/hosts/xlsx/index.ts";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { present } from "../core/sheets.ts";
import { browserForTests } from "./chromium.ts";
import { eventually } from "./eventually.ts";
import { openInExcel } from "./pages.ts";
import { checkedPane, press, says } from "./pane-steps.ts";
import { draftInExcel, faultyMeasures, measuresInExcel, measuresOf } from "./workbooks.ts";

const browser = browserForTests();
const catalogue = catalogueOf("ja");
const { pane } = catalogue;
const { settings: words } = pane;

function open(frame: Frame, tab: keyof typeof pane.tabs): Promise<void> {
  return frame.getByRole("tab", { name: pane.tabs[tab] }).click();
}

test("a column that is taken for something else is so in the next session too, until it is given back", async () => {
  const double = await draftInExcel();
  const header = "状況";
  const named = pane.table.chooseField({ header, column: "F" });
  const first = await checkedPane(browser(), double);
  const chosen = first.frame.getByLabel(named);
  await first.frame.locator("summary").first().click();
  expect(await chosen.inputValue()).toBe("status");
  await chosen.selectOption("");
  await says(first.frame, pane.table.corrected);
  await first.page.context().close();

  const second = await checkedPane(browser(), double);
  await second.frame.locator("summary").first().click();
  expect(await second.frame.getByLabel(named).inputValue()).toBe("");
  await press(second.frame, pane.table.restore);
  await eventually(async () => {
    expect(await second.frame.getByLabel(named).inputValue()).toBe("status");
  });
  expect(await second.frame.getByText(pane.table.corrected).count()).toBe(0);
  await second.page.context().close();
});

test("the schema is added as a sheet to edit, lists for those who fill in, and an empty workbook beside it", async () => {
  const double = faultyMeasures(2);
  const { frame, page, errors } = await checkedPane(browser(), double);
  await open(frame, "settings");
  await press(frame, words.editSchema);
  await says(frame, pane.done["schema-added"]);
  await says(frame, words.hasSchemaSheet);
  expect(double.workbook.sheets.map(({ name }) => name)).toEqual([measuresOf(double).name, schemaSheetName]);
  await press(frame, words.dropDowns);
  await says(frame, pane.done["drop-downs-added"]);
  expect(measuresOf(double).validations.map(({ type, range: { left } }) => [type, left])).toEqual(
    expect.arrayContaining([["List", 3]]),
  );
  await press(frame, words.template);
  await says(frame, pane.done["template-opened"]);
  const { workbook } = await readXlsx(present(double.openedBeside[0]));
  expect(workbook.sheets.map(({ name }) => name)).toContain(schemaSheetName);
  expect(errors).toEqual([]);
  await page.context().close();
});

test("the reporting date decides what is late, and the schema's own comes back", async () => {
  const double = await draftInExcel();
  const { frame, page } = await checkedPane(browser(), double);
  await open(frame, "settings");
  const date = frame.getByLabel(words.reportingDate);
  const inUse = (day: string, source: "given" | "schema"): string =>
    words.reportingDateInUse({ date: day, source, fiscalYear: 2007 });
  await says(frame, inUse("2007-10-03", "schema"));
  await date.fill("2008-03-01");
  await says(frame, inUse("2008-03-01", "given"));
  expect(await frame.getByRole("alert").count()).toBe(0);
  await press(frame, words.reportingDateReset);
  await says(frame, inUse("2007-10-03", "schema"));
  expect(await date.inputValue()).toBe("");
  await page.context().close();
});

test("the language changes all that is said at once, and is the person's in every workbook", async () => {
  const { frame, page } = await checkedPane(browser(), await draftInExcel());
  await open(frame, "settings");
  await frame.getByLabel(words.language).selectOption("en");
  const english = catalogueOf("en").pane;
  await frame.getByRole("tab", { name: english.tabs.check }).click();
  await frame.getByRole("button", { name: english.check.again }).waitFor();
  expect(await frame.locator("html").getAttribute("lang")).toBe("en");
  expect(await frame.locator("[data-finding]").first().innerText()).toMatch(/official wording/u);
  await page.context().close();
});

test("a workbook without measures is told apart from one without a table, and settings can be opened all the same", async () => {
  const { frame, page } = await openInExcel(browser(), measuresInExcel([]), "pane");
  await press(frame, pane.firstRun.skip);
  await press(frame, pane.check.start);
  await frame.getByRole("alert").waitFor();
  await open(frame, "settings");
  await frame.getByLabel(words.schema).waitFor();
  await page.context().close();
});
