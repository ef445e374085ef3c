import { describe, expect, test } from "@jest/globals";
import type { Frame } from "playwright-core";
import { parseRangeAddress, schemaSheetName } from "../../src/core/index.ts";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { present } from "../core/sheets.ts";
import { browserForTests } from "./chromium.ts";
import { eventually } from "./eventually.ts";
import { openInBrowser } from "./pages.ts";
import { checkedPane, press } from "./pane-steps.ts";
import { draftFile, draftInExcel, measuresInExcel, measuresOf } from "./workbooks.ts";

const browser = browserForTests();
const { pane } = catalogueOf("ja");
const { view, shown } = pane.findings;

const headings = (frame: Frame): Promise<readonly string[]> =>
  frame.locator("[data-group]").evaluateAll((groups) => groups.map((group) => (group as HTMLElement).innerText));
const choose = (frame: Frame, label: string, value: string): Promise<unknown> =>
  frame.getByLabel(label, { exact: true }).selectOption(value);
const figures = (text: string): readonly number[] => (text.match(/\d+/gu) ?? []).map(Number);

describe("the list of findings", () => {
  test("has only those of an organization and a chapter, tells how many there are, and all again", async () => {
    const { frame, page } = await checkedPane(browser(), await draftInExcel());
    await press(frame, view.open(0));
    await choose(frame, "担当府省庁", "内閣官房");
    await press(frame, view.open(1));
    const line = frame.getByText(/件を表示/u);
    const [ofOffice = 0, all = 0] = figures(await line.innerText());
    expect(ofOffice).toBeGreaterThan(0);
    expect(ofOffice).toBeLessThan(all);
    await press(frame, view.open(1));
    const chapters = frame.getByLabel("章", { exact: true });
    await chapters.selectOption({ index: 1 });
    await frame.getByRole("button", { name: view.open(2), exact: true }).waitFor();
    await eventually(async () => {
      expect(figures(await line.innerText())[0]).toBeLessThan(ofOffice);
    });
    await press(frame, view.clear);
    await frame.getByText(shown({ shown: all, all }), { exact: true }).waitFor();
    await page.context().close();
  });

  test("stands in the order that is wanted, its groups can be folded, and a step leads into a folded one", async () => {
    const { frame, page } = await checkedPane(browser(), await draftInExcel());
    await press(frame, view.open(0));
    await choose(frame, view.groupBy, "rule");
    await choose(frame, view.sortBy, "count");
    await press(frame, view.foldAll);
    await eventually(async () => {
      const counts = (await headings(frame)).map((text) => Number(/(\d+)件/u.exec(text)?.[1]));
      expect(counts.length).toBeGreaterThan(5);
      expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    });
    expect(await frame.locator("[data-finding]").count()).toBe(0);
    await press(frame, pane.findings.next);
    await frame.locator("[data-finding][aria-current=true]").waitFor();
    // Its group, and no other, is whole again.
    expect(await frame.locator("[data-group][aria-expanded=true]").count()).toBe(1);
    await frame.locator("[data-group][aria-expanded=true]").click();
    await frame.locator("[data-finding]").first().waitFor({ state: "detached" });
    await press(frame, view.unfoldAll);
    await frame.locator("[data-finding]").first().waitFor();
    await page.context().close();
  });

  test("says a sentence once where the same is said of several cells of a rule", async () => {
    const double = measuresInExcel([
      ["おおむね順調", "・公表した。"],
      ["実施済み", "・公表した。"],
      ["おおむね順調", "・公表した。"],
      ["おおむね順調", "・公表した。"],
    ]);
    const { frame, page } = await checkedPane(browser(), double);
    const sentence = frame.getByText(/「おおむね順調」/u);
    expect(await sentence.count()).toBe(3);
    await press(frame, view.open(0));
    await choose(frame, view.groupBy, "rule");
    await eventually(async () => {
      expect(await sentence.count()).toBe(1);
    });
    const lines = await frame.locator("[data-finding]").allInnerTexts();
    expect(lines.map((text) => text.replace(/\s+/gu, " ").trim())).toEqual([
      "D2 施策その1",
      "D4 施策その3",
      "D5 施策その4",
    ]);
    await frame.locator("[data-finding]").nth(1).click();
    await eventually(() => {
      expect(double.workbook.selection?.range).toMatchObject({ top: 3, left: 3 });
    });
    await page.context().close();
  });
});

describe("a cell that is chosen in Excel", () => {
  test("shows its finding in the list, and the focus stays where it is", async () => {
    const double = await draftInExcel();
    const { frame, page } = await checkedPane(browser(), double);
    const current = frame.locator("[data-finding][aria-current=true]");
    await frame.getByLabel(pane.findings.search).focus();
    double.select(measuresOf(double), present(parseRangeAddress("H122")));
    await eventually(async () => {
      expect(await current.innerText()).toContain("H122");
    });
    await frame.locator("input:focus").waitFor();
    const box = present((await current.boundingBox()) ?? undefined);
    expect(box.y > 0 && box.y + box.height < 720).toBe(true);

    // The list leads to a cell, and what Excel then tells of it leads nowhere.
    const trips = double.exchanges.length;
    await press(frame, pane.findings.next);
    await eventually(() => {
      expect(double.workbook.selection?.range).not.toMatchObject({ top: 121, left: 7 });
    });
    const chosen = await current.innerText();
    await page.waitForTimeout(200);
    expect(await current.innerText()).toBe(chosen);
    // To find the sheet, and to choose the cell.
    expect(double.exchanges.length - trips).toBe(2);
    await page.context().close();
  });
});

describe("a status that is in no list", () => {
  const { addition } = pane;
  const measures: readonly (readonly [string, string])[] = [
    ["おおむね順調", "・公表した。"],
    ["実施済み", "・公表した。"],
  ];

  test("is added to the sheet that is made for it, without a mouse, and is then known", async () => {
    const double = measuresInExcel(measures, { apiSet: 14 });
    const { frame, page } = await checkedPane(browser(), double);
    await frame.locator("[data-finding]").first().focus();
    await page.keyboard.press("Enter");
    await tabToButton(frame, addition.offer);
    await page.keyboard.press("Enter");
    const form = frame.getByRole("group", { name: addition.heading({ text: "おおむね順調" }) });
    await form.locator("select:focus").waitFor();
    expect(await form.innerText()).toContain(addition.about.made);
    await page.keyboard.press("Escape");
    await form.waitFor({ state: "detached" });
    await frame.getByRole("button", { name: addition.offer }).and(frame.locator(":focus")).waitFor();
    await page.keyboard.press("Enter");
    await form.getByLabel(addition.stage).selectOption("underway");
    await tabToButton(frame, addition.add);
    await page.keyboard.press("Enter");
    await frame.getByText(pane.done.listed).waitFor();
    expect(double.workbook.sheets.map(({ name }) => name)).toContain(schemaSheetName);
    await eventually(async () => {
      expect(await frame.locator("[data-finding]", { hasText: "おおむね順調" }).count()).toBe(0);
    });
    await page.context().close();
  });

  test("is added to the sheet that is there, also on the page that needs no Excel", async () => {
    const { page } = await openInBrowser(browser());
    await page.setInputFiles("input[type=file]", draftFile);
    await page.getByLabel(pane.findings.search).fill("一覧にありません");
    await page.locator("[data-finding]").first().click();
    const message = await page.locator("[data-finding]").first().innerText();
    await page.getByRole("button", { name: addition.offer, exact: true }).click();
    await page.getByRole("button", { name: addition.add, exact: true }).click();
    await page.getByText(pane.done.listed).waitFor();
    expect(await page.locator("[data-finding]").allInnerTexts()).not.toContain(message);
    await page.context().close();
  });
});

/** Presses Tab until a button has the focus. */
async function tabToButton(frame: Frame, name: string): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    await frame.page().keyboard.press("Tab");
    if ((await frame.locator(":focus").innerText()).trim() === name) return;
  }
  throw new Error(`The Tab key does not come to ${name}`);
}
