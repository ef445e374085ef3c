import { expect, test } from "@jest/globals";
import type { Frame, Locator, Page } from "playwright-core";
import { findSchemaSheet, readSchemaSheet, schemaSheetName, type Schema } from "../../src/core/index.ts";
import { readXlsx } from "../../src/hosts/xlsx/index.ts";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { learningForm as english } from "../../src/words/en/learning-form.ts";
import { learningForm as japanese } from "../../src/words/ja/learning-form.ts";
import { present } from "../core/sheets.ts";
import { cutOff, violationsIn } from "./audit.ts";
import { browserForTests } from "./chromium.ts";
import { eventually } from "./eventually.ts";
import { openInBrowser } from "./pages.ts";
import { checkedPane, press, says, startCheck } from "./pane-steps.ts";
import { planInExcel, planOfItsOwn } from "./plan-of-its-own.ts";
import { faultyMeasures } from "./workbooks.ts";

const browser = browserForTests();
const forms = { ja: japanese, en: english };

function button(where: Frame | Page, name: string): Locator {
  return where.getByRole("button", { name, exact: true });
}

test.each(["ja", "en"] as const)("in Excel a plan of its own gets its schema from the table (%s)", async (language) => {
  const { pane } = catalogueOf(language);
  const words = forms[language];
  const double = await planInExcel();
  const view = { language: language === "ja" ? "ja-JP" : "en-US" } as const;
  const { frame, page, errors } = await startCheck(browser(), double, view);
  await frame.getByRole("alert").waitFor();
  await press(frame, pane.learning.offer);
  const form = frame.getByRole("region", { name: words.heading, exact: true });
  await form.waitFor();
  expect(await violationsIn(frame)).toEqual([]);
  expect(await cutOff(frame)).toEqual([]);
  // Of C nothing tells what it means: it is asked, and until then there is no schema.
  const unsure = frame.getByLabel(words.statuses.choose({ label: "C" }));
  expect(await unsure.inputValue()).toBe("");
  expect(await button(frame, words.accept).getAttribute("aria-disabled")).toBe("true");
  await says(frame, words.remaining(1));
  await unsure.selectOption("late");
  await frame.getByLabel(words.suspects.choose({ text: "市民共働推進課" })).selectOption({ index: 1 });
  const correction = frame.getByLabel(words.organizations.correct);
  await correction.selectOption({ index: 1 });
  const corrected = await correction.inputValue();
  await frame.getByLabel(words.suspects.choose({ text: corrected })).selectOption(words.organizations.dropped);
  await frame.getByText(`→ ${words.organizations.dropped}`).waitFor();
  expect(await violationsIn(frame)).toEqual([]);
  expect(await cutOff(frame)).toEqual([]);
  await frame.getByLabel(words.columns.choose({ header: "いつまで" })).selectOption("");
  await says(frame, words.columns.by.person);
  expect(await unsure.inputValue()).toBe("late");
  await frame.getByLabel(words.plan.title).fill("みどり野市まちづくりプラン");
  await press(frame, words.accept);
  await says(frame, pane.done["schema-learnt"]);
  const sheet = present(double.workbook.sheets.find(({ name }) => name === schemaSheetName));
  expect(sheet.visibility).toBe("Visible");
  const written = [...sheet.rows.values()].flatMap((row) => [...row.values()].map(({ value }) => value));
  expect(written).not.toContain(corrected);
  await frame.getByText(words.heading, { exact: true }).waitFor({ state: "detached" });
  await frame.getByRole("tab", { name: pane.tabs.settings }).click();
  await frame.getByText("みどり野市まちづくりプラン").first().waitFor();
  expect(await button(frame, pane.learning.offer).count()).toBe(0);
  expect(errors).toEqual([]);
  await page.context().close();
});

test("a cell that is chosen in Excel points at the header, and without a mouse all can be left again", async () => {
  const { pane } = catalogueOf("ja");
  const double = await planInExcel();
  const { frame, page } = await startCheck(browser(), double);
  await press(frame, pane.learning.offer);
  await frame.getByText(japanese.place.heading, { exact: true }).click();
  const [sheet] = double.workbook.sheets;
  double.select(present(sheet), { top: 10, bottom: 10, left: 2, right: 2 });
  await eventually(async () => {
    expect(await frame.getByLabel(japanese.place.row).inputValue()).toBe("11");
  });
  await press(frame, japanese.place.read);
  await says(frame, japanese.unread);
  expect(await violationsIn(frame)).toEqual([]);
  expect(await cutOff(frame)).toEqual([]);
  double.select(present(sheet), { top: 1, bottom: 1, left: 0, right: 0 });
  await eventually(async () => {
    expect(await frame.getByLabel(japanese.place.row).inputValue()).toBe("2");
  });
  await press(frame, japanese.place.read);
  await frame.getByLabel(japanese.statuses.choose({ label: "C" })).waitFor();
  await frame.getByLabel(japanese.plan.title).focus();
  await page.keyboard.press("Escape");
  await frame.getByRole("region", { name: japanese.heading, exact: true }).waitFor({ state: "detached" });
  expect(await frame.locator(":focus").innerText()).toBe(pane.check.start);
  await page.context().close();
});

test("what cannot be fetched is said, and the tab is as it was", async () => {
  const { pane } = catalogueOf("ja");
  const { frame, page } = await checkedPane(browser(), faultyMeasures(2));
  await page.context().route("**/*.js", (route) => route.abort());
  await frame.locator("summary").first().click();
  await press(frame, pane.learning.offer);
  await frame.getByRole("alert").waitFor();
  await frame.locator("[data-finding]").first().waitFor();
  await page.context().close();
});

async function schemaOf(page: Page, download: string): Promise<Schema> {
  const [file] = await Promise.all([page.waitForEvent("download"), button(page, download).click()]);
  const chunks: Uint8Array[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Uint8Array);
  const { workbook } = await readXlsx(new Uint8Array(Buffer.concat(chunks)));
  const result = readSchemaSheet(present(findSchemaSheet(workbook)), workbook.dateSystem);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

test("the page makes the schema of a file, from a row whose number is given", async () => {
  const { pane } = catalogueOf("ja");
  const { page, errors, strangers } = await openInBrowser(browser());
  const buffer = Buffer.from(await planOfItsOwn());
  await page.setInputFiles("input[type=file]", { name: "計画.xlsx", mimeType: "application/octet-stream", buffer });
  await page.getByRole("alert").waitFor();
  await button(page, pane.learning.offer).click();
  await page.getByText(japanese.place.heading, { exact: true }).click();
  await page.getByLabel(japanese.place.sheet, { exact: true }).selectOption("進捗管理");
  await page.getByLabel(japanese.place.row).fill("2");
  await button(page, japanese.place.read).click();
  await page.getByLabel(japanese.statuses.choose({ label: "C" })).selectOption("late");
  await button(page, japanese.accept).click();
  await page.getByText(pane.done["schema-learnt"]).waitFor();
  const schema = await schemaOf(page, pane.file.download);
  expect(schema.statuses.map(({ label, stage }) => [label, stage])).toEqual([
    ["A", "done"],
    ["B", "underway"],
    ["C", "late"],
  ]);
  expect(schema.period?.fiscalYear).toBe(2024);
  expect({ errors, strangers }).toEqual({ errors: [], strangers: [] });
  await page.context().close();
});
