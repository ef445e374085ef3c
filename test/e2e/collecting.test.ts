import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { unzipSync } from "fflate";
import type { Frame } from "playwright-core";
import { readXlsx } from "../../src/hosts/xlsx/index.ts";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { sayProblem } from "../../src/words/say.ts";
import { cutOff, violationsIn } from "./audit.ts";
import { browserForTests } from "./chromium.ts";
import { saved } from "./downloads.ts";
import { openInBrowser, openInExcel } from "./pages.ts";
import { checkedPane, press, says } from "./pane-steps.ts";
import { draftInExcel, oursIn } from "./workbooks.ts";

const browser = browserForTests();
const folder = "test/fixtures/replies";

/** Ten files of a request: eight replies, and two that are none. */
async function tenFiles(): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => /^(?:0[1-9]|1[0-2])_/u.test(name)).sort();
  const others = names.filter((name) => !name.endsWith(".xlsx")).slice(0, 2);
  return [...names.filter((name) => name.endsWith(".xlsx")).slice(0, 8), ...others].map((name) =>
    path.join(folder, name),
  );
}

/** Drops files on the card as a person does, from a folder of the computer. */
async function drop(frame: Frame, label: string, files: readonly string[]): Promise<void> {
  const contents = files.map((file) => ({ name: path.basename(file), text: readFileSync(file).toString("base64") }));
  const dropped = await frame.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, text } of given) {
      const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, contents);
  await frame.getByRole("region", { name: label, exact: true }).dispatchEvent("drop", { dataTransfer: dropped });
}

describe.each(["ja", "en"] as const)("in %s", (language) => {
  const catalogue = catalogueOf(language);
  const { pane } = catalogue;
  const words = pane.collecting;
  const locale = language === "ja" ? "ja-JP" : "en-US";

  test("a coordinator goes from ten dropped files to the summary and the drafts beside Excel", async () => {
    const double = await draftInExcel();
    const { frame, page, strangers, errors } = await openInExcel(browser(), double, "pane", { language: locale });
    await frame.getByRole("tab", { name: pane.tabs.collecting }).click();
    await drop(frame, words.choose, await tenFiles());
    await says(frame, words.chosen(10));
    await press(frame, words.start);
    await says(frame, pane.done.collected({ replies: 8, measures: 13 }));
    expect(await frame.locator("tbody tr").count()).toBe(11);
    await says(frame, words.points(3));
    await frame.locator("[data-point='organization-unanswered']").first().waitFor();
    expect(await violationsIn(frame)).toEqual([]);
    expect(await cutOff(frame)).toEqual([]);
    const workbook = await saved(page, frame, words.save);
    expect(workbook.name).toBe(words.fileName);
    const { sheets } = (await readXlsx(workbook.bytes)).workbook;
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining([catalogue.collecting.sheets.collected, catalogue.collecting.sheets.replies]),
    );
    expect(sheets.some(({ ownKind }) => ownKind === "summary")).toBe(true);
    await press(frame, words.open);
    await says(frame, pane.done["collected-opened"]);
    expect(double.openedBeside).toEqual([workbook.bytes]);
    const archive = await saved(page, frame, words.saveReturns);
    expect(archive.name).toBe(words.archiveName);
    const names = Object.keys(unzipSync(archive.bytes));
    expect(names).toHaveLength(2 * 8 + 3);
    expect(names.filter((name) => name.endsWith(".eml"))).toHaveLength(11);
    await frame.locator("summary", { hasText: words.singly }).click();
    const one = await saved(page, frame, words.saveReturned({ organization: "国税庁", isReminder: false }));
    expect(one.name).toMatch(/^06_国税庁\.(?:xlsx|eml)$/u);
    expect(oursIn(double)).toEqual({ marks: 0, sheets: [] });
    expect(await violationsIn(frame)).toEqual([]);
    expect(await cutOff(frame)).toEqual([]);
    expect({ strangers, errors }).toEqual({ strangers: [], errors: [] });
    await page.context().close();
  });

  test("the page collects before any file is open, against a plan, and without a mouse", async () => {
    const { page, strangers, errors } = await openInBrowser(browser(), { language: locale, width: 320 });
    const frame = page.mainFrame();
    await page.locator("summary", { hasText: words.offer }).press("Enter");
    const replies = ["12_総務省.xlsx", "09_法務省.xlsx"].map((name) => path.join(folder, name));
    await page.locator("input[data-takes=files]").setInputFiles(replies);
    await page.locator("input[data-takes=file]").setInputFiles(path.join(folder, "02_デジタル庁.xlsx"));
    await says(frame, words.plan("02_デジタル庁.xlsx"));
    await page.getByRole("button", { name: words.start, exact: true }).press("Enter");
    await page.locator("[data-point='organization-unanswered']").first().waitFor();
    expect(await violationsIn(frame)).toEqual([]);
    expect(await cutOff(frame)).toEqual([]);
    await press(frame, words.leavePlan);
    await page.locator("[data-point]").first().waitFor({ state: "detached" });
    await press(frame, words.chooseAnew);
    expect(await page.getByRole("button", { name: words.start, exact: true }).count()).toBe(0);
    expect({ strangers, errors }).toEqual({ strangers: [], errors: [] });
    await page.context().close();
  });
});

test("files of which none is a reply say so, each with its reason", async () => {
  const { page } = await openInBrowser(browser(), { language: "ja-JP", width: 480 });
  const { collecting } = catalogueOf("ja").pane;
  await page.locator("summary", { hasText: collecting.offer }).click();
  await page.locator("input[data-takes=files]").setInputFiles([path.join(folder, "README.md")]);
  await press(page.mainFrame(), collecting.start);
  await page
    .getByRole("alert")
    .getByText("見つかった1個のファイルに、回答として読み取れるものがありません。")
    .waitFor();
  await page.context().close();
});

test("files that are dropped while something is under way are not taken, and that is said", async () => {
  const { pane } = catalogueOf("ja");
  const { frame, page, host } = await checkedPane(browser(), await draftInExcel());
  const held = host.holdBack(() => true);
  await press(frame, pane.check.again);
  await held.came;
  await frame.getByRole("tab", { name: pane.tabs.collecting }).click();
  await drop(frame, pane.collecting.choose, await tenFiles());
  const { happened, action } = sayProblem({ code: "drop-while-busy", facts: {} }, catalogueOf("ja"));
  await frame.getByText(happened).waitFor();
  await frame.getByText(action).waitFor();
  expect(await frame.getByText(pane.collecting.chosen(10), { exact: true }).count()).toBe(0);
  held.release();
  await page.context().close();
});
