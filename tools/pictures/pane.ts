import { readdirSync, readFileSync } from "node:fs";
import type { Browser, Frame, Locator, Page } from "playwright-core";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { learningForm as english } from "../../src/words/en/learning-form.ts";
import { learningForm as japanese } from "../../src/words/ja/learning-form.ts";
import { languages, type Language } from "../../src/words/say.ts";
import { openInExcel } from "../../test/e2e/pages.ts";
import { planInExcel } from "../../test/e2e/plan-of-its-own.ts";
import { draftInExcel } from "../../test/e2e/workbooks.ts";
import { launchChromium } from "../chromium.ts";
import { serveFolder } from "../serve-folder.ts";
import { ribbonPage } from "./ribbon.ts";

/**
 * Draws the pictures of the guide that show the ribbon, the pane and the browser page, in both languages: the ribbon
 * from the manifest, the pane beside the double of Excel. Needs `npm run build:pages` and a Japanese font.
 */
const width = 420;
const margin = 8;
const repliesFolder = "test/fixtures/replies";
const learningForms = { ja: japanese, en: english } as const;
const locales = { ja: "ja-JP", en: "en-US" } as const;

/** Draws a page from its top down to an element, or what is on screen of it. */
async function draw(page: Page, file: string, last?: Locator): Promise<void> {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(300);
  const box = await last?.boundingBox();
  const size = page.viewportSize() ?? { width, height: 720 };
  const height = box ? Math.ceil(box.y + box.height + margin) : size.height;
  await page.screenshot({ path: `docs/guide/${file}`, clip: { x: 0, y: 0, width: size.width, height } });
}

async function drawRibbon(browser: Browser, language: Language): Promise<void> {
  const page = await browser.newPage({ deviceScaleFactor: 2, viewport: { width: 720, height: 220 } });
  await page.setContent(ribbonPage(language));
  await page.locator("#ribbon").screenshot({ path: `docs/guide/${language}/ribbon.png` });
  await page.close();
}

async function drawPane(browser: Browser, language: Language): Promise<void> {
  const { pane } = catalogueOf(language);
  const { page, frame } = await openInExcel(browser, await draftInExcel({ apiSet: 20 }), "pane", {
    language: locales[language],
    width,
    height: 760,
    scale: 2,
  });
  const press = (name: string): Promise<void> => frame.getByRole("button", { name, exact: true }).click();
  await press(pane.firstRun.skip);
  await press(pane.check.start);
  await frame.locator("[data-finding]").first().click();
  await draw(page, `${language}/pane-check.png`);
  await drawColumns(page, frame, language);
  await drawDecision(page, frame, language);
  await frame.locator("[data-finding]").first().click();
  await press(pane.fixes.fixAll({ count: 8, isPart: false }));
  await draw(page, `${language}/pane-fix.png`, frame.getByRole("group", { name: pane.fixes.preview(8) }));
  await frame.getByRole("tab", { name: pane.tabs.summary }).click();
  await page.setViewportSize({ width, height: 1200 });
  await draw(page, `${language}/pane-summary.png`, frame.getByRole("tabpanel"));
  await page.setViewportSize({ width, height: 760 });
  await frame.getByRole("tab", { name: pane.tabs.check }).click();
  await press(pane.check.again);
  await frame.getByRole("group", { name: pane.fixes.preview(8) }).waitFor({ state: "detached" });
  await drawFilter(page, frame, language);
  await drawAddition(page, frame, language);
  await page.context().close();
}

/** The tab for sending beside the draft, and a clean copy with its mail of the report. */
async function drawSending(browser: Browser, language: Language): Promise<void> {
  const { pane } = catalogueOf(language);
  const view = {
    language: locales[language],
    width,
    height: 760,
    scale: 2,
    timezone: "Asia/Tokyo",
    query: "do=send",
  } as const;
  const draft = await openInExcel(browser, await draftInExcel(), "pane", view);
  const reasons = draft.frame.getByRole("region", { name: pane.sending.reasonsHeading });
  await reasons.locator("summary").first().click();
  await draw(draft.page, `${language}/pane-send.png`);
  await draft.page.context().close();
  const file = new Uint8Array(readFileSync("samples/progress-2007h1.xlsx"));
  const report = await openInExcel(browser, await draftInExcel({ file }), "pane", { ...view, height: 1900 });
  const press = (name: string): Promise<void> => report.frame.getByRole("button", { name, exact: true }).click();
  await report.page.clock.setFixedTime("2007-10-03T09:00:00Z");
  await press(pane.sending.copy.plan);
  await press(pane.sending.copy.make);
  const copy = report.frame.getByRole("region", { name: pane.sending.copy.heading, exact: true });
  const mail = report.frame.getByRole("region", { name: pane.sending.mail.heading, exact: true });
  await mail.waitFor();
  await copy.screenshot({ path: `docs/guide/${language}/pane-copy.png` });
  await mail.screenshot({ path: `docs/guide/${language}/pane-mail.png` });
  await report.page.context().close();
}

/** The tab on which replies are collected, with eight replies to one request. */
async function drawCollecting(browser: Browser, language: Language): Promise<void> {
  const { pane } = catalogueOf(language);
  const words = pane.collecting;
  const { page, frame } = await openInExcel(browser, await draftInExcel(), "pane", {
    language: locales[language],
    width,
    height: 1500,
    scale: 2,
  });
  await frame.getByRole("tab", { name: pane.tabs.collecting }).click();
  const replies = readdirSync(repliesFolder).filter((name) => /^0[2-9]_.*\.xlsx$/u.test(name));
  await frame.locator("input[data-takes=files]").setInputFiles(replies.map((name) => `${repliesFolder}/${name}`));
  await frame.getByRole("button", { name: words.start, exact: true }).click();
  await frame.getByRole("region", { name: words.files, exact: true }).waitFor();
  await draw(page, `${language}/pane-collect.png`);
  await page.context().close();
}

/** The question for the reason of a decision. */
async function drawDecision(page: Page, frame: Frame, language: Language): Promise<void> {
  const { review } = catalogueOf(language).pane;
  await frame.locator("[data-finding]").nth(3).click();
  await frame.getByRole("button", { name: review.offer, exact: true }).click();
  await frame.locator("input:focus").fill(review.reasons[0] ?? "");
  await draw(page, `${language}/pane-confirm.png`, frame.getByRole("group", { name: review.heading }));
  await page.keyboard.press("Escape");
}

/** The form of a schema that is made from a table, with its questions answered. */
async function drawLearning(browser: Browser, language: Language): Promise<void> {
  const { pane } = catalogueOf(language);
  const words = learningForms[language];
  const view = { language: locales[language], width, height: 1500, scale: 2 } as const;
  const { page, frame } = await openInExcel(browser, await planInExcel(), "pane", view);
  const press = (name: string): Promise<void> => frame.getByRole("button", { name, exact: true }).click();
  await press(pane.firstRun.skip);
  await press(pane.check.start);
  await press(pane.learning.offer);
  const form = frame.getByRole("region", { name: words.heading, exact: true });
  await form.waitFor();
  await page.waitForTimeout(300);
  await form.screenshot({ path: `docs/guide/${language}/pane-learn.png` });
  await page.context().close();
}

/** What can be chosen about the list, and the list by rule. */
async function drawFilter(page: Page, frame: Frame, language: Language): Promise<void> {
  const { view } = catalogueOf(language).pane.findings;
  await frame.getByRole("button", { name: view.open(0), exact: true }).click();
  await frame.getByLabel(view.groupBy, { exact: true }).selectOption("rule");
  await frame.getByLabel("担当府省庁", { exact: true }).selectOption("内閣官房");
  await frame.evaluate(() => {
    window.scrollTo(0, 0);
  });
  await draw(page, `${language}/pane-filter.png`);
  await frame.getByLabel("担当府省庁", { exact: true }).selectOption("");
  await frame.getByLabel(view.groupBy, { exact: true }).selectOption("row");
  await frame.getByRole("button", { name: view.open(0), exact: true }).click();
}

/** The question how to add a status to the list. */
async function drawAddition(page: Page, frame: Frame, language: Language): Promise<void> {
  const { addition, findings } = catalogueOf(language).pane;
  const search = frame.getByLabel(findings.search, { exact: true });
  await search.fill(catalogueOf(language).rules["status-unlisted"].title);
  await page.waitForTimeout(500);
  await frame.locator("[data-finding]").first().click();
  await frame.getByRole("button", { name: addition.offer, exact: true }).click();
  await draw(page, `${language}/pane-list.png`, frame.locator("[role=group]:has(select:focus)"));
  await page.keyboard.press("Escape");
  await search.fill("");
  await page.waitForTimeout(500);
}

/** The card that tells what each column was taken for. */
async function drawColumns(page: Page, frame: Frame, language: Language): Promise<void> {
  const card = frame.locator("details").first();
  await card.locator("summary").click();
  await page.setViewportSize({ width, height: 1200 });
  await page.waitForTimeout(300);
  await card.screenshot({ path: `docs/guide/${language}/columns.png` });
  await page.setViewportSize({ width, height: 760 });
  await card.locator("summary").click();
}

async function drawBrowserPage(browser: Browser, address: string, language: Language): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 820, height: 700 },
    deviceScaleFactor: 1.5,
    locale: locales[language],
  });
  await page.goto(`${address}/browser.html`);
  await page.setInputFiles("input[type=file]", "samples/progress-draft.xlsx");
  await page.locator("[data-finding]").first().click();
  await draw(page, `${language}/browser.png`, page.locator("[data-finding]").nth(1));
  await page.close();
}

const server = await serveFolder("dist/web");
const browser = await launchChromium();
try {
  for (const language of languages) {
    await drawRibbon(browser, language);
    await drawPane(browser, language);
    await drawSending(browser, language);
    await drawCollecting(browser, language);
    await drawLearning(browser, language);
    await drawBrowserPage(browser, server.address, language);
  }
} finally {
  await browser.close();
  server.stop();
}
