import { expect, test } from "@jest/globals";
import type { Frame } from "playwright-core";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { browserForTests } from "./chromium.ts";
import { eventually } from "./eventually.ts";
import { checkedPane, groupBy } from "./pane-steps.ts";
import { openInExcel } from "./pages.ts";
import { faultyMeasures } from "./workbooks.ts";

const browser = browserForTests();
const { pane } = catalogueOf("ja");

test("5,000 findings are listed, scrolled, searched and stepped through with only those near the screen in the page", async () => {
  const count = 5000;
  const double = faultyMeasures(count);
  const { frame, page } = await openInExcel(browser(), double, "pane");
  await frame.getByRole("button", { name: pane.firstRun.skip }).click();
  await frame.getByRole("button", { name: pane.check.start, exact: true }).click();
  const findings = frame.locator("[data-finding]");
  await findings.first().waitFor();
  await frame.getByText(pane.findings.shown({ shown: count, all: count })).waitFor();
  const most = 60;
  expect(await findings.count()).toBeLessThan(most);

  const last = frame.getByRole("listitem").filter({ hasText: `D${String(count + 1)}` });
  await frame.evaluate(() => {
    window.scrollTo(0, document.documentElement.scrollHeight);
  });
  await last.waitFor();
  expect(await findings.count()).toBeLessThan(most);

  await frame.getByLabel(pane.findings.search).fill(`D${String(count)}`);
  await frame.getByText(pane.findings.shown({ shown: 1, all: count })).waitFor();
  await findings.first().click();
  await frame.getByLabel(pane.findings.search).fill("");
  await frame.getByRole("button", { name: pane.findings.next }).click();
  await frame.getByText(pane.findings.position({ at: count, of: count })).waitFor();
  await eventually(() => {
    expect(double.workbook.selection?.range.top).toBe(count);
  });
  expect(await findings.count()).toBeLessThan(most);
  await page.context().close();
});

/** The cell of the finding that has the focus. */
async function focusedCell(frame: Frame): Promise<string | undefined> {
  const focused = frame.locator("[data-finding]:focus");
  return (await focused.count()) === 1 ? /[A-Z]+\d+/u.exec(await focused.innerText())?.[0] : undefined;
}

/** Corners of the focused finding that are off the screen, or behind the bars at its edges. */
function coveredFocus(frame: Frame): Promise<readonly string[]> {
  return frame.locator("[data-finding]:focus").evaluate((focused) => {
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    const corners = [
      [left + 4, top + 4],
      [right - 4, top + 4],
      [left + 4, bottom - 4],
      [right - 4, bottom - 4],
    ] as const;
    const isSeen = ([x, y]: readonly [number, number]): boolean => focused.contains(document.elementFromPoint(x, y));
    return corners.filter((corner) => !isSeen(corner)).map((corner) => corner.join(" "));
  });
}

test("the keyboard finds and keeps its place in a long list, wherever the mouse scrolls", async () => {
  const count = 2000;
  const { frame, page } = await checkedPane(browser(), faultyMeasures(count));
  const focusComesTo = (cell: string): Promise<void> =>
    eventually(async () => {
      expect(await focusedCell(frame)).toBe(cell);
    });
  const scrolledTo = (top: number): Promise<unknown> =>
    frame.evaluate((position) => {
      window.scrollTo(0, position);
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, top);
  await frame.locator("[data-finding]").nth(2).click();
  await focusComesTo("D4");
  for (const [key, cell] of [
    ["ArrowDown", "D5"],
    ["ArrowUp", "D4"],
    ["End", `D${String(count + 1)}`],
    ["ArrowUp", `D${String(count)}`],
    ["Home", "D2"],
    ["ArrowUp", "D2"],
    ["ArrowDown", "D3"],
  ] as const) {
    await page.keyboard.press(key);
    await focusComesTo(cell);
  }

  await scrolledTo(60_000);
  expect(await focusedCell(frame)).toBe("D3");
  await frame.getByRole("button", { name: pane.review.keys.heading }).focus();
  await scrolledTo(90_000);
  await page.keyboard.press("Tab");
  await focusComesTo("D3");
  await page.keyboard.press("ArrowDown");
  await focusComesTo("D4");
  await page.setViewportSize({ width: 320, height: 420 });
  for (const key of ["Home", "End"]) {
    await page.keyboard.press(key);
    const stop = frame.locator("[data-finding][tabindex='0']");
    // Behind the bar at the upper edge, at the lower edge, and far away.
    for (const place of [20, 400, 90_000]) {
      await frame.getByRole("button", { name: pane.review.keys.heading }).focus();
      await scrolledTo(await stop.evaluate((element, y) => element.getBoundingClientRect().top + scrollY - y, place));
      await page.keyboard.press("Tab");
      expect(await coveredFocus(frame)).toEqual([]);
    }
  }
  for (const key of ["ArrowUp", "ArrowUp", "ArrowUp", "ArrowDown", "ArrowDown", "ArrowDown"]) {
    const before = await focusedCell(frame);
    await page.keyboard.press(key);
    await eventually(async () => {
      expect(await focusedCell(frame)).not.toBe(before);
    });
    expect(await coveredFocus(frame)).toEqual([]);
  }
  await page.context().close();
});

test("what a person chooses draws each line once, and nothing that is closed", async () => {
  const { frame, page } = await checkedPane(browser(), faultyMeasures(300));
  // What was recognized of the table is a closed card, with a choice of fields for every column.
  expect(await frame.locator("table").count()).toBe(0);
  await frame.evaluate(() => {
    const drawn: string[] = [];
    new MutationObserver((changes) => {
      for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
        if (node instanceof HTMLElement && node.querySelector("[data-group]")) drawn.push(node.innerText);
    }).observe(document.body, { childList: true, subtree: true });
    Object.assign(window, { drawn });
  });
  await groupBy(frame, "rule");
  await frame.getByText(catalogueOf("ja").rules["status-unlisted"].title).first().waitFor();
  const drawn = await frame.evaluate(() => (window as unknown as { drawn: readonly string[] }).drawn);
  expect(drawn.length).toBeGreaterThan(0);
  // The lines as they were grouped before are taken away, and not drawn anew first.
  expect(drawn.filter((text) => /^▾\s*\d+行目/u.test(text))).toEqual([]);
  await page.context().close();
});
