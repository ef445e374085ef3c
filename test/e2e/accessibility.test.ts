import { describe, expect, test } from "@jest/globals";
import type { Frame } from "playwright-core";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { cutOff, violationsIn } from "./audit.ts";
import { browserForTests } from "./chromium.ts";
import { eventually } from "./eventually.ts";
import { openInBrowser, openInExcel, type View } from "./pages.ts";
import { checkedPane, groupBy, press } from "./pane-steps.ts";
import { draftFile, draftInExcel } from "./workbooks.ts";

const browser = browserForTests();
const { pane } = catalogueOf("ja");
const tabs = ["check", "summary", "sending", "collecting", "settings"] as const;

async function paneAtFinding(view: View): Promise<Frame> {
  const { frame } = await checkedPane(browser(), await draftInExcel(), view);
  await frame.locator("[data-finding]").first().click();
  return frame;
}

/** Presses Tab until an element of this name has the focus, as someone without a mouse does. */
async function tabTo(frame: Frame, name: string, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await frame.page().keyboard.press(key);
    const focused = frame.locator(":focus");
    const label =
      (await focused.count()) === 1 ? ((await focused.getAttribute("aria-label")) ?? (await focused.innerText())) : "";
    if (label.trim() === name) return;
  }
  throw new Error(`The Tab key does not come to ${name}`);
}

function background(frame: Frame): Promise<string> {
  return frame
    .locator("main")
    .evaluate((main) => getComputedStyle(main.closest("[class*=fui]") ?? main).backgroundColor);
}

describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
  test("axe-core finds nothing wrong with the pane, the card of the first time included", async () => {
    const { frame } = await openInExcel(browser(), await draftInExcel(), "pane", { language: "ja-JP", colorScheme });
    await frame.getByRole("button", { name: pane.firstRun.skip }).waitFor();
    expect(await violationsIn(frame)).toEqual([]);
    await frame.page().context().close();
    const checked = await paneAtFinding({ language: "ja-JP", colorScheme });
    for (const tab of tabs) {
      await checked.getByRole("tab", { name: pane.tabs[tab] }).click();
      expect(await violationsIn(checked)).toEqual([]);
    }
    await checked.page().context().close();
  });

  test("axe-core finds nothing wrong with what the list of findings opens, folds and asks", async () => {
    const { frame, page } = await checkedPane(browser(), await draftInExcel(), { language: "ja-JP", colorScheme });
    const { view } = pane.findings;
    await press(frame, view.open(0));
    await frame.getByLabel(view.groupBy).selectOption("rule");
    await frame.getByLabel(view.decided).selectOption("all");
    expect(await violationsIn(frame)).toEqual([]);
    expect(await cutOff(frame)).toEqual([]);
    await press(frame, view.foldAll);
    await frame.locator("[data-group][aria-expanded=false]").first().waitFor();
    expect(await violationsIn(frame)).toEqual([]);
    await press(frame, view.unfoldAll);
    await frame.getByLabel(pane.findings.search).fill("一覧にありません");
    await frame.locator("[data-finding]", { hasText: "一覧にありません" }).first().click();
    await press(frame, pane.addition.offer);
    expect(await violationsIn(frame)).toEqual([]);
    expect(await cutOff(frame)).toEqual([]);
    await page.keyboard.press("Escape");
    await frame.locator("[data-finding][aria-current=true]").focus();
    await page.keyboard.press("?");
    await frame.getByRole("dialog", { name: pane.review.keys.heading }).waitFor();
    expect(await violationsIn(frame)).toEqual([]);
    await page.keyboard.press("Escape");
    await frame.locator("[data-finding][aria-current=true]:focus").waitFor();
    await page.context().close();
  });

  test("axe-core finds nothing wrong with the page that needs no Excel", async () => {
    const { page } = await openInBrowser(browser(), { language: "ja-JP", colorScheme, width: 960 });
    await page.getByRole("button", { name: pane.file.open }).waitFor();
    expect(await violationsIn(page.mainFrame())).toEqual([]);
    await page.setInputFiles("input[type=file]", draftFile);
    await page.locator("[data-finding]").first().click();
    expect(await violationsIn(page.mainFrame())).toEqual([]);
    await page.context().close();
  });
});

test.each([
  ["ja-JP", 320],
  ["en-US", 320],
  // As wide as a pane of 350 pixels is at a zoom of 200 %.
  ["ja-JP", 175],
  ["en-US", 175],
] as const)("nothing is cut off in a pane (%s, %d pixels wide)", async (language, width) => {
  const words = catalogueOf(language === "ja-JP" ? "ja" : "en").pane;
  const frame = await paneAtFinding({ language, width });
  for (const tab of tabs) {
    await frame.getByRole("tab", { name: words.tabs[tab] }).click();
    expect(await cutOff(frame)).toEqual([]);
  }
  await frame.page().context().close();
});

test("the pane is dark when Excel is, whatever the computer prefers", async () => {
  const frame = await paneAtFinding({ language: "ja-JP", colorScheme: "light" });
  const light = await background(frame);
  // Office.js on the web has no theme; Excel on the desktop has. The pane looks at it when it is used.
  await frame.evaluate(() => {
    const officeTheme = { bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF" };
    Object.defineProperty(Office.context, "officeTheme", { value: officeTheme });
    window.dispatchEvent(new Event("focus"));
  });
  await eventually(async () => {
    expect(await background(frame)).not.toBe(light);
  });
  expect(await violationsIn(frame)).toEqual([]);
  await frame.page().context().close();
});

test("under high contrast what is chosen, and how much there is, is told by the computer's own colours", async () => {
  const frame = await paneAtFinding({ language: "ja-JP", forcedColors: "active" });
  expect(await frame.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
  const edges = (selector: string, side: "Left" | "Bottom"): Promise<readonly string[]> =>
    frame
      .locator(selector)
      .evaluateAll(
        (elements, property) => elements.map((element) => getComputedStyle(element).getPropertyValue(property)),
        `border-${side.toLowerCase()}-color`,
      );
  const [chosenTab, ...otherTabs] = await edges("[role=tab]", "Bottom");
  expect(otherTabs).not.toContain(chosenTab);
  const [selected] = await edges("div:has(> [data-finding][aria-current=true])", "Left");
  expect(await edges("div:has(> [data-finding][aria-current=false])", "Left")).not.toContain(selected);
  await frame.getByRole("tab", { name: pane.tabs.summary }).click();
  const fill = (selector: string): Promise<string> =>
    frame
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).fill);
  expect(await fill("svg[role=img] rect")).toBe(await fill("svg[role=img] text"));
  for (const tab of tabs) {
    await frame.getByRole("tab", { name: pane.tabs[tab] }).click();
    expect(await violationsIn(frame)).toEqual([]);
    expect(await cutOff(frame)).toEqual([]);
  }
  await frame.page().context().close();
});

test("Esc leaves what is asked, whose buttons are in view, and the Tab key comes to what is shown on demand", async () => {
  const { frame, page } = await checkedPane(browser(), await draftInExcel(), { language: "ja-JP", height: 500 });
  expect(await frame.locator("summary:not([tabindex='0'])").count()).toBe(0);
  await groupBy(frame, "rule");
  await frame
    .getByRole("button", { name: /^同じ種類をまとめて直す/u })
    .first()
    .click();
  const apply = frame.getByRole("button", { name: /を書き換える$/u });
  const box = await apply.boundingBox();
  expect(box && box.y >= 0 && box.y + box.height <= 500).toBe(true);
  await page.keyboard.press("Escape");
  await apply.waitFor({ state: "detached" });
  await page.context().close();
});

test("a check, a correction and another tab need no mouse", async () => {
  const double = await draftInExcel();
  const { frame, page } = await openInExcel(browser(), double, "pane");
  await frame.getByRole("button", { name: pane.firstRun.skip }).waitFor();
  await tabTo(frame, pane.firstRun.skip);
  await page.keyboard.press("Enter");
  // The card goes with the button that closed it, and the focus comes to what is next.
  await frame.locator("button:focus:not([aria-disabled=true])", { hasText: pane.check.start }).waitFor();
  await page.keyboard.press("Space");
  const findings = frame.locator("[data-finding]");
  await findings.first().waitFor();
  await tabTo(frame, await findings.first().innerText());
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await frame.locator("[data-finding][aria-current=true]").waitFor();
  await page.keyboard.press("c");
  await frame.locator("input:focus").waitFor();
  await page.keyboard.press("Escape");
  await frame.getByRole("button", { name: pane.review.offer }).and(frame.locator(":focus")).waitFor();
  await tabTo(frame, await frame.locator("[data-finding][aria-current=true]").innerText(), "Shift+Tab");
  await page.keyboard.press("f");
  await frame.getByRole("group", { name: pane.fixes.preview(1) }).waitFor();
  await tabTo(frame, pane.fixes.apply(1));
  await page.keyboard.press("Enter");
  await frame.getByText(pane.done.fixed({ cells: 1 })).waitFor();
  await frame.locator("[data-finding]:focus").waitFor();
  while (!(await frame.getByRole("tab", { name: pane.tabs.check }).evaluate((tab) => tab === document.activeElement))) {
    await page.keyboard.press("Shift+Tab");
  }
  await page.keyboard.press("ArrowRight");
  await frame.getByRole("tab", { name: pane.tabs.summary, selected: true }).waitFor();
  await frame.getByRole("button", { name: pane.summary.insert }).waitFor();
  await page.context().close();
});
