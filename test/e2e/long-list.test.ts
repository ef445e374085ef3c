import { expect, test } from "@jest/globals";
import { catalogueOf } from "../../src/messages/say.ts";
import { browserForTests } from "./chromium.ts";
import { eventually } from "./eventually.ts";
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
