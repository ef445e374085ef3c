import { describe, expect, test } from "@jest/globals";
import { catalogueOf } from "../../src/words/catalogues.ts";
import type { ExcelDouble } from "../hosts/excel/double/excel-double.ts";
import { browserForTests } from "./chromium.ts";
import { checkedPane, press, says } from "./pane-steps.ts";
import { openInExcel, type ShownInExcel } from "./pages.ts";
import { draftInExcel, faultyMeasures, oursIn } from "./workbooks.ts";

const browser = browserForTests();
const { pane } = catalogueOf("ja");

/** What is in the workbook; ids are counted on by whatever was built meanwhile. */
function contentOf({ workbook }: ExcelDouble): unknown {
  return structuredClone({ ...workbook, nextId: 0 });
}

/** Whether a request makes sheets, or pivot tables on them: what is made out of sight before anything is replaced. */
const makesSheets = (body: string): boolean => body.includes('"Name":"Worksheets"') && body.includes('"Name":"Add"');
const makesPivots = (body: string): boolean => body.includes('"Name":"PivotTables"') && body.includes('"Name":"Add"');
const replacesSheets = (body: string): boolean => body.includes('"Name":"Delete"');

/** Begins to write, cancels when the request that fits is on its way, and waits until the pane says what was left. */
async function cancelAt(fits: (body: string) => boolean, { frame, host }: ShownInExcel, button: string): Promise<void> {
  const held = host.holdBack(fits);
  await press(frame, button);
  await held.came;
  await press(frame, pane.cancel);
  await says(frame, pane.cancelling);
  held.release();
  await says(frame, pane.done["writing-cancelled"]);
}

describe("writing that is cancelled leaves the workbook as it was, says so, and can be begun again", () => {
  test("marks", async () => {
    const double = await draftInExcel();
    const shown = await checkedPane(browser(), double);
    const { frame, page, errors } = shown;
    await press(frame, pane.check.mark);
    await frame.getByRole("button", { name: pane.check.markAgain }).waitFor();
    const before = contentOf(double);
    const { marks } = oursIn(double);
    expect(marks).toBeGreaterThan(0);

    await cancelAt(makesSheets, shown, pane.check.markAgain);
    expect(contentOf(double)).toEqual(before);

    await press(frame, pane.check.markAgain);
    await frame.getByText(/に印を付け、/u).waitFor();
    expect(oursIn(double).marks).toBe(marks);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.each([
    ["while its sheets are built", makesSheets],
    ["while its pivot tables are made", makesPivots],
  ])("a summary, %s", async (_, fits) => {
    const double = await draftInExcel();
    const shown = await checkedPane(browser(), double);
    const { frame, page, errors } = shown;
    await frame.getByRole("tab", { name: pane.tabs.summary }).click();
    await press(frame, pane.summary.insert);
    await says(frame, pane.done.summarized);
    const before = contentOf(double);

    await cancelAt(fits, shown, pane.summary.refresh);
    expect(contentOf(double)).toEqual(before);

    await press(frame, pane.summary.refresh);
    await says(frame, pane.done.summarized);
    expect(oursIn(double).sheets).toHaveLength(4);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

test("a summary is carried through once it takes the place of the old one", async () => {
  const double = await draftInExcel();
  const { frame, page, host } = await checkedPane(browser(), double);
  await frame.getByRole("tab", { name: pane.tabs.summary }).click();
  await press(frame, pane.summary.insert);
  await says(frame, pane.done.summarized);
  const { sheets } = oursIn(double);
  const held = host.holdBack(replacesSheets);
  await press(frame, pane.summary.refresh);
  await held.came;
  await press(frame, pane.cancel);
  held.release();
  await says(frame, pane.done.summarized);
  expect(oursIn(double).sheets).toEqual(sheets);
  await page.context().close();
});

test("the check of a long sheet shows how far it is, is cancelled at once, and can be begun again", async () => {
  const double = faultyMeasures(4000, 40);
  const before = contentOf(double);
  const { frame, page, host, errors } = await openInExcel(browser(), double, "pane");
  await frame.getByRole("button", { name: pane.firstRun.skip }).click();
  const readings: string[] = [];
  const held = host.holdBack((body) => body.includes('"values"') && readings.push(body) > 2);
  await press(frame, pane.check.start);
  await held.came;
  const progress = frame.getByRole("progressbar");
  const [now, most] = await Promise.all(["aria-valuenow", "aria-valuemax"].map((name) => progress.getAttribute(name)));
  expect(Number(now)).toBeGreaterThan(0);
  expect(Number(now)).toBeLessThan(Number(most));
  await press(frame, pane.cancel);
  await says(frame, pane.done.cancelled);
  expect(await frame.locator("[data-finding]").count()).toBe(0);
  held.release();
  expect(contentOf(double)).toEqual({ ...(before as object), eventTargets: double.workbook.eventTargets });

  await press(frame, pane.check.start);
  await frame.getByText(pane.findings.shown({ shown: 4000, all: 4000 })).waitFor();
  expect(errors).toEqual([]);
  await page.context().close();
});
