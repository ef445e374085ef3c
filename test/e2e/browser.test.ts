import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import type { Workbook } from "../../src/core/index.ts";
import { readXlsx } from "../../src/hosts/xlsx/index.ts";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { browserForTests } from "./chromium.ts";
import { openInBrowser } from "./pages.ts";
import { draftFile } from "./workbooks.ts";

const browser = browserForTests();

/** Saves the copy, and reads it back. */
async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly workbook: Workbook }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  const folder = mkdtempSync(path.join(tmpdir(), "shinchoku-"));
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  const bytes = new Uint8Array(readFileSync(file));
  rmSync(folder, { recursive: true });
  return { name: download.suggestedFilename(), workbook: (await readXlsx(bytes)).workbook };
}

test.each(["ja", "en"] as const)("a file is checked, and its copies carry marks and summary (%s)", async (language) => {
  const { pane } = catalogueOf(language);
  const locale = language === "ja" ? "ja-JP" : "en-US";
  const { page, strangers, errors } = await openInBrowser(browser(), { language: locale, width: 480 });
  await page.setInputFiles("input[type=file]", draftFile);
  await page.locator("[data-finding]").first().waitFor();

  await page.getByRole("button", { name: pane.check.mark }).click();
  await page.getByRole("button", { name: pane.check.markAgain }).waitFor();
  const marked = await saved(page, pane.file.download);
  expect(marked.name).toBe(`progress-draft${pane.file.copySuffix}.xlsx`);
  expect(marked.workbook.sheets.map(({ ownKind }) => ownKind)).toContain("findings");

  await page.getByRole("tab", { name: pane.tabs.summary }).click();
  await page.getByRole("button", { name: pane.summary.insert }).click();
  await page.getByText(pane.done.summarized).waitFor();
  const summarized = await saved(page, pane.file.download);
  const kinds = summarized.workbook.sheets.map(({ ownKind }) => ownKind);
  expect(kinds).toContain("findings");
  expect(kinds).toContain("summary");
  expect({ strangers, errors }).toEqual({ strangers: [], errors: [] });
  await page.context().close();
});

test("the pane's address opened outside of Excel leads to the page that needs none", async () => {
  const { page } = await openInBrowser(browser(), { language: "ja-JP" }, "pane");
  await page.getByRole("button", { name: catalogueOf("ja").pane.file.open }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/browser.html");
  await page.context().close();
});
